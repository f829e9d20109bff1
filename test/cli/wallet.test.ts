import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { seal } from '../../lib/store/seal.ts';
import { type Ran, rung as ran } from './rung.ts';

const ROOT = join(import.meta.dirname, '../..');
const FIXTURES = join(ROOT, 'test/fixtures/credentials');
const VECTORS = join(ROOT, '../shared/vectors');
const FOLDER = mkdtempSync(join(tmpdir(), 'rung-cli-wallet-'));
/** Each run opens the whole engine; a bound on hanging, not a measure. */
const PATIENCE_MS = 180_000;
const NAMES = ['readable', 'unchanged', 'signer', 'inDate', 'notWithdrawn', 'issuerRecognised', 'aboutYou'];

interface Line {
  readonly input: string;
  readonly format: string | null;
  readonly carrier?: string;
  readonly error?: string;
  readonly credentials: readonly {
    readonly title: string;
    readonly issuer: string | null;
    readonly kind: string | null;
    readonly issued: string | null;
    readonly expires: string | null;
    readonly checks: Readonly<Record<string, string>>;
    readonly reasons: Readonly<Record<string, string>>;
    readonly competencies: readonly { id: string | null; label: string; level: unknown; basis: string }[];
  }[];
  readonly experience?: number;
  readonly artifacts?: number;
  readonly claims?: number;
}

const rung = (...args: readonly string[]) => ran<Line>(...args);

function file(name: string, text: string): string {
  const path = join(FOLDER, name);
  writeFileSync(path, text);
  return path;
}

/** Verdicts of the index that comes with the generated files, in the words of `rung wallet`; null: an error line. */
const EXPECTED: Readonly<Record<string, Readonly<Record<string, string>> | null>> = {
  tampered: { unchanged: 'no' },
  malformed: null,
  unsigned: { unchanged: 'unknown' },
  unverifiable: { unchanged: 'unknown' },
  'wrong-key': { unchanged: 'yes', signer: 'no' },
  'self-declared-key': { unchanged: 'yes', signer: 'unknown' },
  'valid, unknown issuer': { unchanged: 'yes', issuerRecognised: 'unknown' },
  'valid, self-asserted': { unchanged: 'yes' },
  'not yet valid': { unchanged: 'yes', inDate: 'no' },
  expired: { unchanged: 'yes', inDate: 'no' },
  'needs network': { unchanged: 'unknown', notWithdrawn: 'unknown' },
  'no badge': null,
  'refuse (declared size)': null,
  'nothing usable': null,
};

describe('rung wallet on the generated files', () => {
  const rows = (JSON.parse(readFileSync(join(FIXTURES, 'generated/_index.json'), 'utf8')) as string[][]).filter(
    ([, expected]) => Object.hasOwn(EXPECTED, expected ?? ''),
  );
  let run: Ran<Line>;
  beforeAll(async () => {
    run = await rung('wallet', '--at', '2026-11-23', ...rows.map(([name]) => join(FIXTURES, 'generated', name!)));
  }, PATIENCE_MS);

  it('gives one line per file in their order, and says by its status that some could not be read', () => {
    expect(run.lines.map(({ input }) => input)).toEqual(rows.map(([name]) => join(FIXTURES, 'generated', name!)));
    expect(run.status).toBe(1);
    expect(run.stderr).toBe('');
  });

  it.each(rows.map(([name, expected], i) => [name!, expected!, i] as const))('%s: %s', (_, expected, i) => {
    const line = run.lines[i]!;
    const states = EXPECTED[expected];
    if (states === null) {
      expect(line).toMatchObject({ format: null, credentials: [] });
      expect(line.error).toMatch(/^[A-Z].{15,}\.$/);
      return;
    }
    const [credential] = line.credentials;
    expect(Object.keys(credential!.checks)).toEqual(NAMES);
    expect(Object.values(credential!.checks).filter((state) => !['yes', 'no', 'unknown'].includes(state))).toEqual([]);
    expect(credential!.checks).toMatchObject(states!);
    for (const [name, state] of Object.entries(credential!.checks))
      if (state !== 'yes') expect(credential!.reasons[name], name).toMatch(/^[A-Z].+\.$/);
  });
});

describe.skipIf(!existsSync(VECTORS))('rung wallet on published credentials', { timeout: PATIENCE_MS }, () => {
  it('gives title, issuer and days as the file itself has them', async () => {
    const path = join(VECTORS, '1edtech-validator/ob30/complete.json');
    const given = JSON.parse(readFileSync(path, 'utf8'));
    const [line] = (await rung('wallet', '--at', '2026-11-23', path)).lines;
    const [credential] = line!.credentials;
    const { achievement } = given.credentialSubject;
    expect(line).toMatchObject({ format: 'open-badge-3', carrier: 'json' });
    expect(credential).toMatchObject({
      title: achievement.name,
      issuer: given.issuer.name,
      kind: achievement.achievementType.toLowerCase(),
      issued: (given.awardedDate ?? given.validFrom).slice(0, 10),
      expires: given.validUntil?.slice(0, 10) ?? null,
    });
    const stated = credential!.competencies.filter(({ basis }) => basis === 'stated').map(({ label }) => label);
    for (const { targetName } of achievement.alignment) expect(stated).toContain(targetName);
    expect(line!.claims).toBeGreaterThanOrEqual(credential!.competencies.length);
  });

  it('--at decides what is in date', async () => {
    const path = join(FIXTURES, 'generated/valid-expired.json');
    const end = JSON.parse(readFileSync(path, 'utf8')).validUntil as string;
    const dayBefore = new Date(Date.parse(end) - 86_400_000).toISOString().slice(0, 10);
    expect((await rung('wallet', '--at', dayBefore, path)).lines[0]?.credentials[0]?.checks.inDate).toBe('yes');
    expect((await rung('wallet', '--at', 'someday', path)).status).toBe(2);
  });

  it('--email says whether a badge is about that person, by the hash that Open Badges 2.0 prescribes', async () => {
    const published = JSON.parse(readFileSync(join(VECTORS, '1edtech-validator/ob20/basic-assertion.json'), 'utf8'));
    const identity = `sha256$${createHash('sha256').update('ada@example.orgpepper').digest('hex')}`;
    const recipient = { type: 'email', hashed: true, salt: 'pepper', identity };
    const path = file('hashed.json', JSON.stringify({ ...published, recipient }));
    const about = async (email: string) =>
      (await rung('wallet', '--email', email, path)).lines[0]?.credentials[0]?.checks.aboutYou;
    expect(await about('ada@example.org')).toBe('yes');
  });
});

describe('rung export of a backup', { timeout: PATIENCE_MS }, () => {
  const posting = file('job.txt', 'Analyst\nWe need SQL and Python.\n\nRequirements:\n- SQL\n');
  const original = JSON.parse(readFileSync(join(FIXTURES, 'open-badge-3/good.json'), 'utf8'));
  const backup = join(ROOT, 'test/fixtures/store/version-1.json');
  const run = (format: string, wallet = backup) =>
    rung('export', '--wallet', wallet, '--posting', posting, '--format', format);

  it('puts the credentials of issuers into a learner record unchanged, with their own signatures', async () => {
    const record = (await run('clr-2')).lines[0] as unknown as {
      type: string[];
      credentialSubject: { verifiableCredential: { proof: { proofValue: string } }[] };
    };
    expect(record.type).toContain('ClrCredential');
    expect(record.credentialSubject.verifiableCredential).toContainEqual(original);
    const [read] = (await rung('wallet', file('record.json', JSON.stringify(record)))).lines;
    const badge = read!.credentials.find(({ title }) => title === original.credentialSubject.achievement.name);
    expect(badge?.checks.unchanged).toBe('yes');
  });

  it('signs only what no issuer has signed', async () => {
    const titles = (await run('open-badge-3')).lines.map((line) => (line as unknown as { name: string }).name);
    expect(titles.length).toBeGreaterThan(2);
    expect(titles).not.toContain(original.credentialSubject.achievement.name);
    const resume = JSON.parse(readFileSync(join(FIXTURES, 'json-resume/good.json'), 'utf8'));
    for (const { name } of resume.certificates ?? []) expect(titles).toContain(name);
    for (const { position } of resume.work) expect(titles).toContain(position);
  });

  it('writes JSON Resume that is read back with the same work', async () => {
    const written = (await run('json-resume')).lines[0] as unknown as { work: { position: string }[]; basics: object };
    const resume = JSON.parse(readFileSync(join(FIXTURES, 'json-resume/good.json'), 'utf8'));
    expect(written.work.map(({ position }) => position).sort()).toEqual(
      resume.work.map((one: { position: string }) => one.position).sort(),
    );
    expect(written.basics).toEqual({});
    expect((await rung('wallet', file('written.json', JSON.stringify(written)))).lines[0]).toMatchObject({
      format: 'json-resume',
      experience: resume.work.length,
    });
  });

  it('says what is wrong with a wallet that is sealed, missing or none, and ends with status 1', async () => {
    const sealed = file('sealed.json', await seal('{}', 'secret'));
    for (const path of [sealed, join(FOLDER, 'missing.json')]) {
      const { status, stderr, lines } = await run('json-resume', path);
      expect({ status, lines, sentence: /^\S.{10,}/.test(stderr), stack: /\n\s+at /.test(stderr) }, path).toEqual({
        status: 1,
        lines: [],
        sentence: true,
        stack: false,
      });
    }
  });
});
