import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { packFramework } from '../../lib/analyse.ts';
import { readFramework } from '../../lib/cli/data.ts';
import { importFramework, mergeFramework } from '../../lib/framework/import/import.ts';
import { readFrameworkFiles } from '../../lib/framework/import/read.ts';
import { statedIn, userFramework } from '../../lib/framework/import/user.ts';
import { HEADER, parseSector } from '../../lib/framework/parse.ts';
import type { Problem } from '../../lib/model/outcome.ts';
import { findLabels } from '../../lib/skills/labels.ts';
import { openLexicon } from '../../lib/skills/lexicon.ts';
import { en } from '../../lib/words/en/index.ts';

const FORGE = '11111111-1111-4111-8111-111111111111';
const WELD = '22222222-2222-4222-8222-222222222222';
const TIN = '33333333-3333-4333-8333-333333333333';
const uri = (uuid: string) => `http://data.europa.eu/esco/skill/${uuid}`;
const OURS = parseSector(
  'metal',
  `${HEADER}\nforging\tForging\tskill\tsmithing\t\t\t${FORGE}\t\t\t\t\t\nriveting\tRiveting\tskill\t\t\t\t\t\t\t\t\t\n`,
);
const ESCO = 'conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,description\n';
const row = (uuid: string, label: string, alternatives = '', type = 'skill/competence') =>
  `KnowledgeSkillCompetence,${uri(uuid)},${type},sector-specific,${label},"${alternatives}",\n`;
const file = (name: string, text: string | Uint8Array) => ({
  name,
  bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text,
});
function imported(...files: ReturnType<typeof file>[]) {
  const outcome = importFramework(files, OURS);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
}
function problem(...files: ReturnType<typeof file>[]): Problem {
  const outcome = importFramework(files, OURS);
  if (outcome.ok) throw new Error('this must not be accepted');
  return outcome.problem;
}

describe('ESCO', () => {
  it('joins by address, else by label, and adds the rest', () => {
    const csv = `${ESCO}${row(FORGE, 'forge metal', 'smithing\nhammer steel')}${row(WELD, 'riveting', 'join by rivets')}${row(TIN, 'tin objects', 'plate with tin', 'knowledge')}`;
    const { added, extra, joined, concepts } = imported(file('skills_en.csv', csv));
    expect([concepts, joined]).toEqual([3, 2]);
    expect(extra.map(({ id, aliases }) => [id, aliases])).toEqual([
      ['forging', ['forge metal', 'hammer steel']],
      ['riveting', ['join by rivets']],
    ]);
    expect(added).toMatchObject([{ id: `esco-${TIN}`, label: 'tin objects', kind: 'knowledge', esco: [TIN] }]);
  });

  it('reads the same concept in another language as more names of it', () => {
    const { added } = imported(
      file('skills_en.csv', ESCO + row(TIN, 'tin objects')),
      file('skills_fr.csv', ESCO + row(TIN, 'étamer des objets', 'étamage à chaud')),
    );
    expect(added.map(({ label, aliases }) => [label, aliases])).toEqual([
      ['tin objects', ['étamer des objets', 'étamage à chaud']],
    ]);
  });

  it('takes wider concepts from the file of relations and leaves circles out', () => {
    const skills = ESCO + row(WELD, 'weld metal') + row(TIN, 'tin objects');
    const relation = (a: string, b: string) => `K,${uri(a)},K,${uri(b)}\n`;
    const edges = `conceptType,conceptUri,broaderType,broaderUri\n${relation(TIN, WELD)}${relation(WELD, TIN)}${relation(WELD, FORGE)}`;
    const { added } = imported(file('skills_en.csv', skills + row(FORGE, 'forge')), file('broader.csv', edges));
    expect(added.map(({ label, broader }) => [label, broader])).toEqual([
      ['weld metal', ['forging']],
      ['tin objects', [`esco-${WELD}`]],
    ]);
  });

  it('gives one-word names a rule, so that they are not found in every text', () => {
    const { added } = imported(file('skills_en.csv', ESCO + row(TIN, 'hair')));
    const lexicon = openLexicon(mergeFramework(OURS, { added, extra: [] }));
    expect(findLabels('We let our hair down on Fridays.', lexicon)).toEqual([]);
    expect(findLabels('Good knowledge of hair and skin.', lexicon).map(({ id }) => id)).toEqual([`esco-${TIN}`]);
  });

  it('leaves out what is no longer released', () => {
    const csv = `conceptUri,preferredLabel,status\n${uri(TIN)},tin objects,deprecated\n${uri(WELD)},weld,released\n`;
    expect(imported(file('skills.csv', csv)).added.map(({ label }) => label)).toEqual(['weld']);
  });
});

describe('a download as it comes', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const zip = zipSync({
    'ESCO dataset/Read me.txt': bytes('Thank you for downloading.'),
    'ESCO dataset/occupations_en.csv': bytes('conceptType,conceptUri,iscoGroup,preferredLabel\nOccupation,x,1,smith\n'),
    'ESCO dataset/skills_en.csv': bytes(ESCO + row(TIN, 'tin objects') + row(WELD, 'weld metal')),
    'ESCO dataset/broaderRelations_en.csv': bytes(
      `conceptType,conceptUri,broaderType,broaderUri\nK,${uri(TIN)},K,${uri(WELD)}\n`,
    ),
    'ESCO dataset/dictionary.csv': bytes('filename,data header,property\nskills,conceptUri,uri\n'),
  });

  it('is read from its ZIP, and what names no competencies is left aside', () => {
    const { added, needless } = imported(file('ESCO dataset - v1.2.0 - en - csv.zip', zip));
    expect(added.map(({ label, broader }) => [label, broader])).toEqual([
      ['tin objects', [`esco-${WELD}`]],
      ['weld metal', []],
    ]);
    expect(needless).toContain('occupations_en.csv');
  });

  it('says language and version as its files state them', () => {
    expect(statedIn(['ESCO dataset - v1.2.0 - en - csv.zip', 'skills_en.csv', 'skills_fr.csv'])).toEqual({
      languages: ['en', 'fr'],
      version: '1.2.0',
    });
    expect(statedIn(['db_29_2_text.zip', 'Technology Skills.txt'])).toEqual({ languages: [], version: '29.2' });
  });
});

describe('several lists', () => {
  const read = (...files: ReturnType<typeof file>[]) => {
    const content = readFrameworkFiles(files);
    if (!content.ok) throw new Error(content.problem.code);
    // As it is stored and read again.
    return JSON.parse(JSON.stringify(content.value)) as typeof content.value;
  };
  const english = read(file('skills_en.csv', ESCO + row(TIN, 'tin objects')));
  const french = read(file('skills_fr.csv', ESCO + row(TIN, 'étamer des objets') + row(WELD, 'souder')));
  const entriesWith = (...contents: ReturnType<typeof read>[]) => {
    const made = userFramework(OURS, contents, []);
    if (!made.ok) throw new Error(made.problem.code);
    return made.value.entries.slice(OURS.length).map(({ id, label, aliases }) => ({ id, label, aliases }));
  };

  it('of one framework in two languages are one competency each, and taking one out leaves the other whole', () => {
    expect(entriesWith(english, french)).toEqual([
      { id: `esco-${TIN}`, label: 'tin objects', aliases: ['étamer des objets'] },
      { id: `esco-${WELD}`, label: 'souder', aliases: [] },
    ]);
    expect(entriesWith(french)).toEqual([
      { id: `esco-${TIN}`, label: 'étamer des objets', aliases: [] },
      { id: `esco-${WELD}`, label: 'souder', aliases: [] },
    ]);
    expect(entriesWith()).toEqual([]);
  });

  it('are under what the user said, which comes last', () => {
    const own = [{ id: `esco-${TIN}`, label: 'tin objects', kind: 'skill', aliases: [], rejected: true }];
    const made = userFramework(OURS, [english], own);
    expect(made.ok && made.value.entries.map(({ id }) => id)).toEqual(OURS.map(({ id }) => id));
  });
});

describe('other lists', () => {
  it('reads products of O*NET once, with their commodity code', () => {
    const text =
      'O*NET-SOC Code\tExample\tCommodity Code\tCommodity Title\n1\tAnvil 2000\t43232202\tx\n2\tAnvil 2000\t43232202\tx\n';
    expect(imported(file('Technology Skills.txt', text)).added).toMatchObject([
      { id: 'onet-anvil-2000', label: 'Anvil 2000', kind: 'tool', onet: '43232202' },
    ]);
  });

  it('reads a list of names with any usual column, comma, semicolon or tab, UTF-8 or UTF-16', () => {
    const semicolon = imported(file('mine.csv', 'Name;Type;Synonyms\nTin Lining;skill;lining with tin|tin coats\n'));
    expect(semicolon.added).toMatchObject([
      { id: 'list-tin-lining', kind: 'skill', aliases: ['lining with tin', 'tin coats'] },
    ]);
    const wide = new Uint8Array([0xff, 0xfe, ...[...'skill\nÄtzen\n'].flatMap((c) => [c.charCodeAt(0), 0])]);
    expect(imported(file('mine.txt', wide)).added).toMatchObject([{ label: 'Ätzen' }]);
  });

  it('reads our own form as it stands', () => {
    const own = `${HEADER}\ntinning\tTinning\tskill\ttin coats\tforging\t\t\t\t\t\t\t\n`;
    expect(imported(file('more.tsv', own)).added).toMatchObject([
      { id: 'tinning', sector: 'more', broader: ['forging'] },
    ]);
  });
});

describe('a file that cannot be used', () => {
  const latin = new Uint8Array([...new TextEncoder().encode('name\nfirst\ncaf'), 0xe9, 0x0a]);
  const cases: readonly (readonly [string, string | Uint8Array, Problem])[] = [
    ['a.csv', '', { code: 'framework.empty', params: { file: 'a.csv' } }],
    ['a.csv', 'name\n', { code: 'framework.wrongFile', params: { file: 'a.csv' } }],
    ['a.csv', latin, { code: 'framework.encoding', params: { file: 'a.csv', line: 3 } }],
    ['a.csv', 'name\nx\0y', { code: 'framework.notText', params: { file: 'a.csv', line: 2 } }],
    ['a.zip', new Uint8Array([0x50, 0x4b, 3, 4]), { code: 'framework.damagedZip', params: { file: 'a.zip' } }],
    ['a.zip', zipSync({ 'picture.png': new Uint8Array(9) }), { code: 'framework.emptyZip', params: { file: 'a.zip' } }],
    ['a.csv', 'name,type\nx,skill\n"y,skill\n', { code: 'framework.openQuote', params: { file: 'a.csv', line: 3 } }],
    [
      'a.csv',
      'name,type\n"x\ny",skill\nz,skill,more\n',
      { code: 'framework.cellCount', params: { file: 'a.csv', line: 4, found: 3, needed: 2 } },
    ],
    [
      'a.csv',
      'name,type\nx,skill\ny,hobby\n',
      { code: 'framework.badKind', params: { file: 'a.csv', line: 3, value: 'hobby' } },
    ],
    ['a.csv', 'name,type\nx,skill\n ,skill\n', { code: 'framework.noLabel', params: { file: 'a.csv', line: 3 } }],
    [
      'a.csv',
      `${ESCO}K,http://example.org/x,,,tin,,\n`,
      { code: 'framework.badUri', params: { file: 'a.csv', line: 2, value: 'http://example.org/x' } },
    ],
    [
      'a.csv',
      'colour,weight\nred,3\n',
      { code: 'framework.unknownColumns', params: { file: 'a.csv', columns: 'colour, weight' } },
    ],
    [
      'Job Zones.txt',
      'O*NET-SOC Code\tJob Zone\n1\t5\n',
      { code: 'framework.wrongFile', params: { file: 'Job Zones.txt' } },
    ],
    [
      'a.tsv',
      `${HEADER}\nBad Id\tx\tskill\t\t\t\t\t\t\t\t\t\n`,
      { code: 'framework.badLine', params: { file: 'a.tsv', line: 2, reason: 'id "Bad Id" is not kebab-case' } },
    ],
  ];
  it.each(cases)('%s %#', (name, content, expected) => {
    expect(problem(file(name, content))).toEqual(expected);
    expect(Object.hasOwn(en, expected.code)).toBe(true);
  });

  it('is an answer and never an exception, whatever the bytes are', () => {
    const head = fc.constantFrom('', ESCO, 'name,type,synonyms\n', `${HEADER}\n`, 'Example\tCommodity Code\n');
    fc.assert(
      fc.property(
        head,
        fc.oneof(
          fc.string(),
          fc.uint8Array().map((b) => new TextDecoder('latin1').decode(b)),
        ),
        (start, rest) => {
          const outcome = importFramework([file('x.csv', start + rest)], OURS);
          if (outcome.ok) expect(() => packFramework(mergeFramework(OURS, outcome.value))).not.toThrow();
          else expect(Object.hasOwn(en, outcome.problem.code)).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});

const TAXONOMIES = '../shared/taxonomies';

describe.skipIf(!existsSync(TAXONOMIES))('the published files', () => {
  const folder = (name: string) =>
    readdirSync(`${TAXONOMIES}/${name}`)
      .filter((file) => /\.(csv|txt)$/.test(file) && file !== 'Read Me.txt' && file !== 'technology-and-tool-names.txt')
      .map((file) => ({ name: file, bytes: readFileSync(`${TAXONOMIES}/${name}/${file}`) }));

  it.each(['esco-1.1.1-en', 'onet'])('%s whole is joined with nothing double', (name) => {
    const ours = readFramework();
    const seen: number[] = [];
    const outcome = importFramework(folder(name), ours, (done) => seen.push(done));
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
    const { added, extra } = outcome.value;
    expect(added.length).toBeGreaterThan(10_000);
    expect([seen[0], seen.at(-1)]).toEqual([0, 1]);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    const taken = new Set(ours.flatMap(({ esco }) => esco));
    expect(added.filter(({ esco }) => esco.some((uuid) => taken.has(uuid)))).toEqual([]);
    const labels = [...ours, ...added].map(({ id }) => id);
    expect(new Set(labels).size).toBe(labels.length);
    const known = new Set(labels);
    expect(added.flatMap(({ broader }) => broader).filter((id) => !known.has(id))).toEqual([]);
    expect(extra.every(({ id }) => known.has(id))).toBe(true);
  });

  it('French and Spanish of ESCO 1.0 join the same entries by address', () => {
    for (const language of ['fr', 'es']) {
      const files = folder('esco-1.0-fr-es').filter(({ name }) => name === `skills_${language}.csv`);
      const outcome = importFramework(files, readFramework());
      expect(outcome.ok && outcome.value.joined).toBeGreaterThan(600);
    }
  });
});
