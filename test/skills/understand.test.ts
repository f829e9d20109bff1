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

const HOSTILE: readonly (readonly [string, string])[] = [
  ['bullets', '• Excellent knowledge of Python, SQL and teamwork\n'],
  ['one line without an end', 'manage budgets and stakeholders, '],
  ['no space', 'aB'],
  ['one word', 'nurse'],
  ['right to left', 'مطلوب خبرة في إدارة المشاريع. '],
  ['mixed scripts', 'Python مهارات 日本語 Excel навыки και '],
  ['emoji', '🧑‍💻 🚀 '],
  ['open brackets', '('],
  ['digits and commas', '1,'],
  ['surrogate halves', '\ud83d'],
  ['control characters', '\u0000\u0001\u0007\ufffe'],
  ['entities', '&amp;&lt;li&gt;Python&lt;/li&gt;&nbsp;&bull; '],
  ['a word that no rule ends', 'no experience in a '],
  ['years', '3-5 years or 3+ years of experience in '],
  ['capitals', 'ExcelPowerPointWordSQLExperience'],
  ['colons', 'Requirements: '],
  ['alternatives', 'Python or Java / Go, C# or '],
];

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

  it.each(['It helps if you have', 'It would be great if you also have', 'Recommended', 'Ideally you also bring'])(
    'what stands under %j is only wished for',
    (heading) => {
      const text = `What we ask for\n• Good knowledge of Microsoft Excel\n\n${heading}\n• Basic knowledge of data protection\n• Experience with Xero`;
      const { requirements } = read(text);
      const strengthOf = (part: string) =>
        requirements.find(({ quotes }) => quotes.some((q) => q.includes(part)))?.strength;
      expect(strengthOf('Excel')).toBe('must');
      expect(strengthOf('data protection')).toBe('nice');
      expect(strengthOf('Xero')).toBe('nice');
    },
  );

  it.each([
    ['Requirements\n- Tractor driving, training provided', 'Tractor driving', 'nice'],
    ['Requirements\n- Forklift licence (or willing to be trained)', 'Forklift licence', 'nice'],
    ['Requirements\n- Forklift licence (training is not provided)', 'Forklift licence', 'must'],
    ['Requirements\n- Microsoft Excel. Full training is provided on our tills.', 'Excel', 'must'],
    ['We need a barista. Latte art a plus. Spanish a bonus.', 'Latte art', 'nice'],
    ['We need a barista. Latte art a plus. Spanish a bonus.', 'Spanish', 'nice'],
  ])('%j: %s is %s', (text, part, strength) => {
    const found = read(text).requirements.find(({ quotes }) => quotes.some((quote) => quote.includes(part)));
    expect(found?.strength).toBe(strength);
  });

  it('takes no invitation for a wish, and no training on offer for a demand', () => {
    const text = 'Requirements\n- Forklift licence (or willing to be trained)\n- Informal visits are welcome.';
    expect(named(text)).toEqual(['forklift licence']);
  });

  it.each([
    [
      'Herdsperson',
      'What you will do\n- Milking 300 dairy cows twice a day\n- Calf rearing and foot trimming\n- AI and heat detection',
      'AI',
      'animal-breeding',
    ],
    ['Engineer', 'Requirements\n- Experience with AI and Python', 'AI', 'artificial-intelligence'],
    ['Housing Officer', 'Requirements\n- Tenancy management\n- QL', 'QL', 'housing-management-systems'],
    ['Developer', 'Requirements\n- QL', 'QL', null],
    [
      'Custody Officer',
      'Requirements\n- Knowledge of PACE\nYou work with the police.',
      'PACE',
      'police-and-criminal-evidence-act',
    ],
    ['Nurse', 'Requirements\n- Knowledge of PACE', 'PACE', null],
  ])('%s, %j: the trade tells what %s means', (title, text, short, id) => {
    const { requirements } = understand(postingOf({ id: 'x', title, text }), knowledge);
    const found = requirements.find(({ quotes }) => quotes.some((quote) => quote.includes(short)));
    expect(found?.id ?? null).toBe(id);
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

  it.each([
    ['Requirements\n- Experience with AWS, GCP or Azure', ['AWS', 'GCP', 'Azure'], true],
    ['Requirements\n- Fluent German or French', ['German', 'French'], true],
    ['You have:\n* Knowledge of MySQL / PostgreSQL', ['MySQL', 'PostgreSQL'], true],
    ['Requirements\n- Excel, Word and Outlook', ['Excel', 'Word', 'Outlook'], false],
    ['Requirements\n- Good knowledge of Python and SQL', ['Python', 'SQL'], false],
  ])('%j: alternatives share a group, lists do not', (text, names, together) => {
    const groups = names.map((name) => {
      const found = read(text).requirements.find(({ quotes }) => quotes.some((quote) => quote.includes(name)));
      expect(found, name).toBeDefined();
      return found!.anyOf;
    });
    expect(groups.every((group) => group !== null)).toBe(together);
    expect(new Set(groups).size).toBe(1);
  });

  it.each([
    ['Requirements\n- Excellent written and verbal communication skills', 'written and verbal communication'],
    ['Skills:\n- Strong oral and written communication', 'oral and written communication'],
  ])('%j: what shares a head stays one', (text, whole) => {
    const { requirements } = read(text);
    expect(requirements).toHaveLength(1);
    expect(requirements[0]!.quotes[0]).toContain(whole);
  });

  it('reads levels: years, words and CEFR, the last for languages only', () => {
    const level = (text: string) => read(`Requirements\n- ${text}`).requirements[0]?.level;
    expect(level('5+ years of experience with Java')?.years).toBe(5);
    expect(level('Strong knowledge of Excel')?.words).toBe('strong');
    expect(level('German (B2)')?.cefr).toBe('B2');
    expect(level('Fluent in French')?.cefr).toBe('C1');
    expect(level('Excellent command of Photoshop')?.cefr ?? null).toBeNull();
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

  it('answers a megabyte of anything without a throw, by literal quotes', () => {
    for (const [, piece] of HOSTILE.filter((_, i) => i % 3 === 0)) {
      const description = piece.repeat(Math.ceil(1_000_000 / piece.length));
      for (const r of read(description).requirements)
        expect(r.spans.map(([from, to]) => description.slice(from, to))).toEqual(r.quotes);
    }
  }, 120_000);

  it.each(HOSTILE)(
    'takes work in proportion to the length: %s',
    (_, piece) => {
      const long = piece.repeat(Math.ceil(96_000 / piece.length));
      read(long.slice(0, 24_000));
      // Four times the text: 4 when linear, 16 when quadratic.
      const short = Math.max(effort(long.slice(0, 24_000)), 2);
      expect(effort(long)).toBeLessThan(10 * short);
    },
    60_000,
  );

  it('refuses files that are no weights', () => {
    expect(() => openKnowledge({ tagger: new ArrayBuffer(0) })).toThrow(RangeError);
    expect(() => openKnowledge({ tagger: new ArrayBuffer(4096) })).toThrow(RangeError);
    expect(() => openKnowledge({ tagger: new Uint8Array(weights).buffer.slice(0, 5000) })).toThrow(RangeError);
  });
});

/** Milliseconds of this thread's own work for reading a text, the least of two, so that a busy machine does not count. */
function effort(text: string): number {
  const runs = [1, 2].map(() => {
    const before = process.threadCpuUsage();
    read(text);
    return process.threadCpuUsage(before).user / 1000;
  });
  return Math.min(...runs);
}
