import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSector } from '../../lib/framework/parse.ts';
import { openLexicon } from '../../lib/skills/lexicon.ts';
import { openKnowledge, understand } from '../../lib/skills/understand.ts';
import { postingOf } from '../evaluate/posting.ts';

const framework = new URL('../../lib/framework/', import.meta.url);
const seen = new Set<string>();
const entries = readdirSync(framework)
  .filter((name) => name.endsWith('.tsv'))
  .flatMap((name) => parseSector(name.slice(0, -4), readFileSync(new URL(name, framework), 'utf8')))
  .filter(({ id }) => !seen.has(id) && seen.add(id));
const weights = readFileSync(new URL('../../lib/skills/model/tagger.bin', import.meta.url));
const knowledge = openKnowledge({ tagger: new Uint8Array(weights).buffer, lexicon: openLexicon(entries) });

const read = (text: string) => understand(postingOf({ id: 'x', title: '', text }), knowledge);
const named = (text: string) => read(text).requirements.map((r) => r.quotes[0]!.toLowerCase());

const NURSE = `Staff Nurse, Oak Ward

About the role
You will assess patients, administer medication and keep accurate records.

Requirements
• Registered nurse with current NMC registration
• Excellent communication skills
• Experience with electronic patient records

Desirable
• Fluent Spanish would be an advantage

Benefits
• 33 days of holiday and a company pension`;

describe('understand', () => {
  it('finds what a posting asks for and leaves its perks alone', () => {
    const found = named(NURSE).join(' | ');
    for (const words of ['nmc registration', 'communication', 'administer medication', 'spanish'])
      expect(found).toContain(words);
    for (const words of ['holiday', 'pension']) expect(found).not.toContain(words);
  });

  it('tells must, nice and task apart by section and wording', () => {
    const strength = (part: string) =>
      read(NURSE).requirements.find((r) => r.quotes.some((q) => q.toLowerCase().includes(part)))?.strength;
    expect(strength('nmc')).toBe('must');
    expect(strength('spanish')).toBe('nice');
    expect(strength('medication')).toBe('task');
  });

  it('links tools by the framework and groups alternatives', () => {
    const { requirements } = read('Requirements\n- Strong experience with Python or Java\n- Git');
    const byId = new Map(requirements.map((r) => [r.id, r]));
    expect([...byId.keys()]).toEqual(expect.arrayContaining(['python', 'java', 'git']));
    expect(byId.get('python')!.kind).toBe('tool');
    expect(byId.get('python')!.anyOf).not.toBeNull();
    expect(byId.get('python')!.anyOf).toBe(byId.get('java')!.anyOf);
    expect(byId.get('git')!.anyOf).toBeNull();
  });

  it('finds nothing where nothing is asked', () => {
    for (const text of ['', ' ', '\n\n', '😀😀😀', '\u0000\u0001', '-', '……'])
      expect(read(text).requirements).toEqual([]);
  });

  it('gives literal quotes at their offsets for any text, the same every time', () => {
    const piece = fc.constantFrom(
      'Requirements:',
      'Python',
      'and',
      'or',
      '\n• ',
      'prepare invoices',
      ', ',
      '5+ years',
      '&amp;',
      'ميزة',
      '日本語',
      '😀',
      'skillsExcellent',
      '(AWS',
      ')',
      '. ',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.array(piece, { maxLength: 60 }).map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(text, (description) => {
        const { requirements } = read(description);
        for (const r of requirements) {
          expect(r.quotes.length).toBeGreaterThan(0);
          expect(r.quotes.length).toBeLessThanOrEqual(3);
          expect(r.spans.map(([from, to]) => description.slice(from, to))).toEqual(r.quotes);
          expect(r.label.trim()).not.toBe('');
        }
        expect(read(description).requirements).toEqual(requirements);
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ['10,000 bullets', '• Excellent knowledge of Python, SQL and teamwork\n'.repeat(10_000)],
    ['one line of a megabyte', 'manage budgets and stakeholders, '.repeat(32_000)],
    ['a megabyte without a space', 'aB'.repeat(500_000)],
    ['right to left', 'مطلوب خبرة في إدارة المشاريع. '.repeat(20_000)],
    ['open brackets', '('.repeat(300_000)],
    ['digits and commas', '1,'.repeat(300_000)],
    ['surrogate halves', '\ud83d'.repeat(300_000)],
  ])('answers %s in bounded time', (_, text) => {
    // Work that grew faster than the length would run past the test's limit.
    expect(() => read(text)).not.toThrow();
  });

  it('takes time in proportion to the length', () => {
    const time = (repeats: number): number => {
      const text = `${NURSE}\n\n`.repeat(repeats);
      return Math.min(...[1, 2, 3].map(() => timed(() => read(text))));
    };
    time(20);
    expect(time(200)).toBeLessThan(Math.max(60, 40 * time(20)));
  });

  it('refuses files that are no weights', () => {
    expect(() => openKnowledge({ tagger: new ArrayBuffer(0) })).toThrow(RangeError);
    expect(() => openKnowledge({ tagger: new ArrayBuffer(4096) })).toThrow(RangeError);
    expect(() => openKnowledge({ tagger: new Uint8Array(weights).buffer.slice(0, 5000) })).toThrow(RangeError);
  });
});

/** Milliseconds of this thread's own work, so that a busy machine does not count. */
function timed(work: () => void): number {
  const before = process.threadCpuUsage();
  work();
  return process.threadCpuUsage(before).user / 1000;
}
