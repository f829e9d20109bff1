import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FileIn, readFiles } from '../../lib/credentials/index.ts';
import { exportBackup } from '../../lib/store/backup.ts';
import { RungDatabase } from '../../lib/store/db.ts';
import { addAllToWallet } from '../../lib/store/wallet.ts';
import { catalogueFor } from '../../lib/words/catalogues.ts';
import { LANGUAGES } from '../../lib/words/languages.ts';
import { fixture, NOW, OPTIONS } from './reading.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const generated = (name: string) => fixture(`generated/${name}`);
const table = (text: string): FileIn => ({ name: 'wallet.csv', bytes: utf8(text) });

let db: RungDatabase;
beforeAll(async () => {
  db = new RungDatabase('bad-input');
  await add([fixture('open-badge-3/good.json'), fixture('json-resume/good.json')]);
});
afterAll(() => db.delete());

/** Reads files as the wallet does and adds what can be read. */
async function add(files: readonly FileIn[]) {
  const outcomes = await readFiles(files, OPTIONS);
  const good = outcomes.flatMap((outcome) => (outcome.ok && outcome.value.evidence.length > 0 ? [outcome.value] : []));
  await addAllToWallet(db, good);
  return outcomes;
}

/** A file of the list of bad input with what it must be: refused, or read with this headline or these titles. */
type Case = readonly [what: string, file: () => FileIn, refusedWith: RegExp];

const REFUSED: readonly Case[] = [
  ['alg: none', () => generated('jwt-alg-none.jwt'), /nothing at all/],
  ['HS256 in place of a key pair', () => generated('jwt-hs256-confusion.jwt'), /shared secret/],
  ['a private key in the file', () => generated('jwt-private-jwk-header.jwt'), /private key/],
  ['another issuer outside than inside', () => generated('jwt-iss-mismatch.jwt'), /one issuer outside/],
  ['unsigned properties added', () => generated('unsigned-extra-property.json'), /signature does not cover/],
  ['a signature cut short', () => generated('proof-truncated.json'), /cut off/],
  ['a ZIP of 60 MB of nothing', () => generated('linkedin-bomb.zip'), /unpacks to more than 8 MB/],
  ['a ZIP of paths that leave it', () => generated('linkedin-path-traversal.zip'), /outside its own folder/],
  ['a ZIP cut off', () => generated('linkedin-truncated.zip'), /cut off or damaged/],
  ['a ZIP without a career', () => generated('linkedin-empty.zip'), /No career data/],
  ['JSON 20,000 levels deep', () => generated('deep-nesting.json'), /levels deep/],
  ['JSON cut off', () => generated('not-json.json'), /cut off or is not valid JSON/],
  ['an entity bomb in SVG', () => generated('svg-entity-bomb.svg'), /entities/],
  ['a PNG with a wrong checksum', () => generated('png-bad-crc.png'), /checksum/],
  ['a PNG whose lengths lie', () => generated('png-huge-length.png'), /lengths/],
  ['a PNG without a badge', () => generated('png-not-baked.png'), /no badge in this image/],
  ['a web page named .png', () => generated('png-is-html.png'), /web page|content is something else/],
  ['nothing', () => ({ name: 'empty.json', bytes: new Uint8Array() }), /empty/],
  ['a PDF', () => ({ name: 'cv.pdf', bytes: utf8('%PDF-1.7\n') }), /PDF/],
  ['bytes of nothing known', () => ({ name: 'x.bin', bytes: new Uint8Array([0, 1, 2, 255]) }), /not a kind of file/],
  ['a table without a name for anything', () => table('colour,size\nred,5\n'), /column called title/],
];

describe('bad input is refused with a sentence, and the wallet is as it was', () => {
  test.each(REFUSED)('%s', async (_, file, sentence) => {
    const before = await exportBackup(db, NOW);
    const [outcome] = await add([file()]);
    if (outcome?.ok !== false) throw new Error('was not refused');
    const { code, params = {} } = outcome.problem;
    const said = (catalogueFor('en') as Record<string, string>)[code]!.replace(/\{(\w+)\}/g, (_m, name: string) =>
      String(params[name]),
    );
    expect(said).toMatch(sentence);
    for (const language of LANGUAGES) expect(Object.hasOwn(catalogueFor(language), code)).toBe(true);
    expect(await exportBackup(db, NOW)).toBe(before);
  });

  test('a bad file among good ones spoils none of them', async () => {
    const outcomes = await readFiles(
      [fixture('clr-2/good.json'), generated('jwt-alg-none.jwt'), fixture('table/good.csv')],
      OPTIONS,
    );
    expect(outcomes.map((outcome) => outcome.ok)).toEqual([true, false, true]);
  });
});

describe('suspect input is read with an honest headline', () => {
  test.each([
    ['tampered-achievement-name.json', 'broken'],
    ['tampered-alignment-added.json', 'broken'],
    ['jwt-tampered.jwt', 'broken'],
    ['valid-expired.json', 'expired'],
    ['jwt-expired.jwt', 'expired'],
    ['valid-not-yet.json', 'not_yet'],
    ['attacker-signed-as-issuer.json', 'intact'],
    ['svg-script.svg', 'intact'],
    ['png-two-chunks.png', 'intact'],
  ])('%s: %s', async (name, headline) => {
    const [outcome] = await readFiles([generated(name)], OPTIONS);
    expect(outcome?.ok && outcome.value.verifications[0]?.headline).toBe(headline);
  });

  test('one that its issuer took back', async () => {
    const list = JSON.parse(new TextDecoder().decode(fixture('credly-badges/good.json').bytes)) as { data: object[] };
    const taken = { ...list, data: list.data.map((badge) => ({ ...badge, state: 'revoked' })) };
    const [outcome] = await readFiles([{ name: 'badges.json', bytes: utf8(JSON.stringify(taken)) }], OPTIONS);
    const headlines = outcome?.ok ? outcome.value.verifications.map((row) => row.headline) : [];
    expect(new Set(headlines)).toEqual(new Set(['withdrawn']));
  });

  test('two badges in one picture: the first, and a word about it', async () => {
    const [outcome] = await readFiles([generated('png-two-chunks.png')], OPTIONS);
    expect(outcome?.ok && outcome.value.warnings.map(({ code }) => code)).toEqual([
      'credentials.warning.severalBadges',
    ]);
  });

  test('a table with a BOM, Windows line ends and text in quotes over lines', async () => {
    const [outcome] = await readFiles([table('\ufefftitle,skills\r\n"Weekly\r\nreport",SQL;Python\r\n')], OPTIONS);
    if (!outcome?.ok) throw new Error('refused');
    expect(outcome.value.claims.map(({ label }) => label)).toEqual(expect.arrayContaining(['SQL', 'Python']));
  });

  test.each(['.txt', '.png', '.zip', '.csv', ''])(
    'a badge renamed to “badge%s” is read by its content',
    async (ending) => {
      const { bytes } = fixture('open-badge-3/good.json');
      const [outcome] = await readFiles([{ name: `badge${ending}`, bytes }], OPTIONS);
      expect(outcome?.ok && outcome.value.format).toBe('open-badge-3');
    },
  );
});

describe('a file with bytes changed, cut or doubled never breaks the reader, nor hangs it', () => {
  const SEEDS = [
    'generated/png-ob3-json.png',
    'generated/png-ob3-jwt.png',
    'generated/svg-ob3-json.svg',
    'generated/jwt-es256.jwt',
    'generated/linkedin-ok.zip',
    'open-badge-2/good.jws',
    'europass-cv/good.xml',
    'europass-cv/former.xml',
    'table/good.csv',
    'cv-text/good.txt',
    'clr-2/good.json',
    'europass-credential/good.json',
    'verifiable-credential/good.json',
    'credly-badges/good.json',
  ];

  test.each(SEEDS)('%s', async (path) => {
    const good = fixture(path);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(good.bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }),
        fc.option(fc.nat(good.bytes.length)),
        fc.boolean(),
        async (changes, cut, twice) => {
          const bytes = Uint8Array.from(good.bytes);
          for (const [at, byte] of changes) bytes[at] = byte;
          const kept = cut === null ? bytes : bytes.slice(0, cut);
          const whole = twice ? Uint8Array.from([...kept, ...kept]) : kept;
          const [outcome] = await readFiles([{ name: good.name, bytes: whole }], OPTIONS);
          if (outcome?.ok === false) {
            expect(outcome.problem.code).not.toBe('credentials.unexpected');
            expect(Object.hasOwn(catalogueFor('en'), outcome.problem.code)).toBe(true);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  test('ZIP archives of any files under any names', async () => {
    const name = fc.oneof(
      fc.constantFrom('Skills.csv', 'a/Positions.csv', '../Skills.csv', 'Skills_123.csv', 'messages.csv'),
      fc.string({ minLength: 1, maxLength: 20 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.dictionary(name, fc.uint8Array({ maxLength: 200 }), { maxKeys: 6 }), async (entries) => {
        const [outcome] = await readFiles([{ name: 'x.zip', bytes: new Uint8Array(zipSync(entries)) }], OPTIONS);
        if (outcome?.ok === false) expect(outcome.problem.code).not.toBe('credentials.unexpected');
      }),
      { numRuns: 80 },
    );
  });
});
