import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rung } from './rung.ts';

const ROOT = join(import.meta.dirname, '../..');
const PAGES = join(ROOT, '../shared/pages');
const MAIN = join(ROOT, 'lib/cli/main.ts');
const FOLDER = mkdtempSync(join(tmpdir(), 'rung-cli-'));

/** The process itself, as a shell runs it. */
function inShell(args: readonly string[], input = '') {
  const options = { cwd: ROOT, input, encoding: 'utf8', maxBuffer: 1 << 28 } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], options);
  const lines = stdout.split('\n').filter(Boolean);
  return { status, lines: lines.map((line) => JSON.parse(line) as Record<string, unknown>), stderr };
}

function file(name: string, text: string): string {
  const path = join(FOLDER, name);
  writeFileSync(path, text);
  return path;
}

const TEXT =
  'Bookkeeper\nWe look for someone with 3 years of experience with Xero.\n\nRequirements:\n- Xero\n- Attention to detail\n';

describe('rung analyse', () => {
  it('reads a text whose first line is the title, with quotes that stand in it', async () => {
    const { status, lines } = await rung('analyse', file('job.txt', TEXT));
    expect(status).toBe(0);
    const [line] = lines as [
      {
        kind: string;
        posting: { title: string; description: string };
        competencies: { quotes: string[]; spans: [number, number][] }[];
        match: unknown;
        facts: object;
      },
    ];
    expect(line).toMatchObject({ kind: 'detail', posting: { title: 'Bookkeeper' }, match: null });
    expect(line.competencies.length).toBeGreaterThan(1);
    for (const { quotes, spans } of line.competencies)
      for (const [i, quote] of quotes.entries()) expect(line.posting.description.slice(...spans[i]!)).toBe(quote);
  });

  it('takes standard input', () => {
    expect(inShell(['analyse', '-'], TEXT).lines[0]).toMatchObject({ input: '-', kind: 'detail' });
  });

  it('gives one line per input in order, an error line for one that cannot be read, and exit status 1', () => {
    const { status, lines } = inShell(['analyse', file('a.txt', TEXT), join(FOLDER, 'missing.txt'), file('b.txt', '')]);
    expect(status).toBe(1);
    expect(lines).toHaveLength(3);
    expect(lines[1]).toHaveProperty('error');
  });

  it.each([[['analyse']], [['analyse', '--nonsense', 'x']], [['dance']], [[]]])(
    'says how it is used for %j',
    async (args) => {
      const { status, stderr } = await rung(...args);
      expect(status).toBe(2);
      expect(stderr).toContain('usage:');
    },
  );

  it('ends with that status and says it on standard error', () => {
    const { status, lines, stderr } = inShell(['dance']);
    expect({ status, lines }).toEqual({ status: 2, lines: [] });
    expect(stderr).toContain('usage:');
  });

  it.skipIf(!existsSync(PAGES))('gives valid output for every real page', { timeout: 180_000 }, async () => {
    const pages = readdirSync(PAGES)
      .filter((name) => statSync(join(PAGES, name)).isDirectory())
      .flatMap((board) =>
        readdirSync(join(PAGES, board))
          .filter((name) => name.endsWith('.html'))
          .map((name) => join(PAGES, board, name)),
      );
    const { status, lines } = await rung<{
      readonly error?: string;
      readonly posting: { readonly description: string } | null;
      readonly competencies: readonly { readonly quotes: readonly string[] }[];
    }>('analyse', ...pages);
    expect(status).toBe(0);
    expect(lines).toHaveLength(pages.length);
    expect(lines.filter((line) => line.error !== undefined)).toEqual([]);
    for (const { posting, competencies } of lines)
      for (const { quotes } of competencies) for (const quote of quotes) expect(posting?.description).toContain(quote);
  });
});

describe('rung wallet', () => {
  it('reads a profile file and refuses one that is none', async () => {
    const resume = file(
      'resume.json',
      JSON.stringify({
        basics: { name: 'A. Example' },
        work: [{ name: 'Shop', position: 'Manager', startDate: '2020-01' }],
        skills: [{ name: 'Office', keywords: ['Excel'] }],
      }),
    );
    const { status, lines } = await rung('wallet', resume, file('noise.bin', '\u0000\u0001 nothing'));
    expect(status).toBe(1);
    expect(lines[0]).toMatchObject({ format: 'json-resume', experience: 1 });
    expect(lines[1]).toMatchObject({ format: null });
    expect(lines[1]).toHaveProperty('error');
  });
});

describe('rung export', () => {
  const resume = file(
    'cv.json',
    JSON.stringify({
      basics: { name: 'A. Example' },
      work: [{ name: 'Shop', position: 'Bookkeeper', startDate: '2020-01', summary: 'Kept the books in Xero.' }],
      skills: [{ name: 'Accounting', keywords: ['Xero'] }],
    }),
  );
  const posting = file('posting.txt', TEXT);

  it('writes self-signed badges that the wallet reads back as unchanged', async () => {
    const badges = await rung('export', '--wallet', resume, '--posting', posting, '--format', 'open-badge-3');
    expect(badges.status).toBe(0);
    expect(badges.lines.length).toBeGreaterThan(0);
    const back = await rung('wallet', file('badge.json', JSON.stringify(badges.lines[0])));
    expect(back.lines[0]).toMatchObject({
      format: 'open-badge-3',
      credentials: [{ checks: { readable: 'yes', unchanged: 'yes' } }],
    });
  });

  it('writes an evidence pack that names the posting and what shows each requirement', async () => {
    const { lines } = await rung('export', '--wallet', resume, '--posting', posting, '--format', 'evidence-pack');
    expect(lines[0]).toMatchObject({ format: 'rung-evidence-pack', posting: { title: 'Bookkeeper' } });
    const xero = (lines[0] as { requirements: { competency: string; evidence: string[] }[] }).requirements.find(
      (one) => one.competency === 'xero',
    );
    expect(xero?.evidence.length).toBeGreaterThan(0);
  });

  it.each(['clr-2', 'json-resume'])('writes %s', async (format) => {
    expect(await rung('export', '--wallet', resume, '--posting', posting, '--format', format)).toMatchObject({
      status: 0,
    });
  });

  it('refuses an unknown format', async () => {
    expect((await rung('export', '--wallet', resume, '--posting', posting, '--format', 'pdf')).status).toBe(2);
  });
});
