import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseJson } from '../../lib/credentials/carriers/json.ts';
import { type ImportResult, readFile } from '../../lib/credentials/index.ts';
import type { Verification } from '../../lib/model/evidence.ts';
import type { Outcome } from '../../lib/model/outcome.ts';
import { credentials as words } from '../../lib/words/en/credentials.ts';
import { fileAt, OPTIONS, VECTORS } from './reading.ts';

/** Rows `| file | origin | path | kind | expected |` of the table of public test files, read in place. */
function rows(): readonly { file: string; expected: string }[] {
  const lines = readFileSync(`${VECTORS}README.md`, 'utf8').split('\n');
  const cells = lines.filter((line) => line.startsWith('| ')).map((line) => line.split('|').map((cell) => cell.trim()));
  return cells
    .filter((row) => row.length === 7 && row[1] !== 'file' && row[1] !== '---')
    .map((row) => ({ file: row[1] ?? '', expected: row[5] ?? '' }));
}

/** Keys and lists that the issuers publish, as if they had been fetched over https. */
function published(): ReadonlyMap<string, unknown> {
  const found = new Map<string, unknown>();
  const json = (path: string): { id: string; [key: string]: unknown } =>
    JSON.parse(readFileSync(VECTORS + path, 'utf8'));
  for (const name of ['legacy', 'oidf']) {
    const document = json(`dcc-vc-test-fixtures/dids/${name}/did.json`);
    found.set(document.id, document);
  }
  const lists = 'dcc-vc-test-fixtures/statusLists/didkey-ed25519Signature2020';
  for (const name of readdirSync(VECTORS + lists)) {
    const document = json(`${lists}/${name}`);
    found.set(document.id, document);
    found.set(
      `https://raw.githubusercontent.com/digitalcredentials/verifier-core/refs/heads/main/src/test-fixtures/status/${name}`,
      document,
    );
  }
  const testlist = '1edtech-validator/ob30/bit-string-list/testlist';
  found.set(
    `https://raw.githubusercontent.com/1EdTech/digital-credentials-public-validator/refs/heads/main/inspector-vc/src/test/resources/ob30/bit-string-list/testlist`,
    json(testlist),
  );
  const assets = '1edtech-validator/ob20/assets';
  for (const name of readdirSync(VECTORS + assets)) {
    // Some assets are broken on purpose; nobody could fetch a document there.
    const parsed = parseJson(readFileSync(`${VECTORS}${assets}/${name}`, 'utf8'));
    for (const scheme of ['http', 'https']) if (parsed.ok) found.set(`${scheme}://example.org/${name}`, parsed.value);
  }
  const keys = ['vm-p256', 'vm-p384', 'vm-p521', 'vm-ed25519'].map((name) =>
    json(`w3c-vc-jose-cose-test-suite/${name}.json`),
  );
  const issuer = String(keys[0]?.controller);
  found.set(issuer, { id: issuer, assertionMethod: keys.map(({ secretKeyJwk: _, ...key }) => key) });
  return found;
}

interface Seen {
  readonly refused: string | null;
  readonly result: ImportResult | null;
  readonly checks: Verification['checks'] | null;
  readonly headline: string | null;
}

function seen(outcome: Outcome<ImportResult>): Seen {
  if (!outcome.ok) return { refused: outcome.problem.code, result: null, checks: null, headline: null };
  const first = outcome.value.verifications[0];
  return { refused: null, result: outcome.value, checks: first?.checks ?? null, headline: first?.headline ?? null };
}

/** Reasons for which a check may stay open without the verdict being wrong; each names what is really missing. */
const OPEN_UNCHANGED = [
  'hosted',
  'needsNetwork',
  'unknownDid',
  'context',
  'selective',
  'suite',
  'noKey',
  'keyNotListed',
].map((name) => `credentials.unchanged.${name}`);
const OPEN_STATUS = ['notHere', 'hosted', 'otherIssuer', 'unsignedList', 'kind'].map(
  (name) => `credentials.notWithdrawn.${name}`,
);
/** Refusals of files that are no credential of the holder, or of a form that is named as not supported. */
const NOT_FOR_US = [
  'credentials.unrecognised',
  'credentials.cose',
  'credentials.notJson',
  'credentials.text.nothing',
  'credentials.png.noBadge',
  'credentials.svg.noBadge',
];

const open = (one: Seen) =>
  one.checks?.unchanged.state === 'unknown' && OPEN_UNCHANGED.includes(one.checks.unchanged.reason);
const statusOpen = (one: Seen) =>
  one.checks?.notWithdrawn.state === 'unknown' && OPEN_STATUS.includes(one.checks.notWithdrawn.reason);
const withdrawn = (one: Seen) => one.checks?.notWithdrawn.state === 'no' || statusOpen(one);
const intact = (one: Seen) => one.checks?.unchanged.state === 'yes' || open(one);
const part = (one: Seen) => one.result?.format === 'companion';

/** Files whose upstream label says something else than their bytes; each with what was found in it. */
const RELABELLED: ReadonlyMap<string, (one: Seen) => boolean> = new Map([
  // Labelled by its file name only: the payload holds no property outside its vocabularies.
  ['w3c-vc-jose-cose-test-suite/credential-jose-unknown-extensions.txt', intact],
  // Labelled "malformed" for its extension; it carries no proof, which is what is said.
  [
    'w3c-vc-jose-cose-test-suite/credential-unknown-extensions.json',
    (one) => one.checks?.unchanged.reason === 'credentials.unchanged.unsigned',
  ],
  // An empty baked element with an address: the address is read.
  ['mozilla-bakery/no-json.svg', open],
  // The sample ended in 2024.
  ['elm/samples/credential-sample.jsonld', (one) => one.headline === 'expired'],
]);

/** Whether a result agrees with the expected verdict; the order of the rules is from the particular to the general. */
function agrees(file: string, expected: string, one: Seen): boolean {
  const special = RELABELLED.get(file);
  if (special !== undefined) return special(one);
  const state = (name: 'unchanged' | 'signer' | 'inDate' | 'issuerRecognised') => one.checks?.[name].state;
  if (file.startsWith('jsonresume/') && one.refused === 'credentials.unrecognised')
    return /cases\/|schema|job/.test(file);
  if (/^empty file/.test(expected)) return one.refused === 'credentials.empty';
  if (/^revoked/.test(expected)) return withdrawn(one) && (!/expired/.test(expected) || state('inDate') === 'no');
  if (/expired$|^expired|^not yet valid/.test(expected) && !/list/.test(expected)) return state('inDate') === 'no';
  if (/^status list/.test(expected))
    return one.checks?.notWithdrawn.state === 'unknown' && state('unchanged') === 'yes';
  if (/^valid status list/.test(expected)) return part(one);
  if (/^tampered/.test(expected)) return state('unchanged') === 'no' || one.refused === 'credentials.cose';
  if (/^unsigned/.test(expected))
    return one.checks?.unchanged.reason === 'credentials.unchanged.unsigned' || NOT_FOR_US.includes(one.refused ?? '');
  if (/^malformed/.test(expected))
    return one.refused !== null || one.checks?.readable.state === 'no' || open(one) || part(one);
  if (/^(?:invalid|unverifiable)/.test(expected))
    return one.refused !== null || ['no', 'unknown'].includes(state('unchanged') ?? '') || statusOpen(one);
  if (/^key unresolvable/.test(expected)) return state('signer') === 'unknown';
  if (/test registry/.test(expected))
    return (
      intact(one) &&
      ['issuerKey', 'site', 'unchecked'].some((name) => one.checks?.signer.reason.endsWith(name)) &&
      one.headline !== 'broken'
    );
  if (/no registry/.test(expected)) return intact(one) && state('issuerRecognised') === 'unknown';
  if (/key-not-issuer/.test(expected)) return intact(one) && state('signer') === 'no';
  if (file.startsWith('linkedin-') || file.startsWith('jsonresume/'))
    return (
      (one.result?.evidence.length ?? 0) > 0 ||
      // Single files of an export that hold nothing to show are named as a table without a title, or as no known file.
      one.refused === 'credentials.table.nothing' ||
      one.refused === 'credentials.unrecognised'
    );
  return intact(one) || part(one) || NOT_FOR_US.includes(one.refused ?? '');
}

const present = existsSync(`${VECTORS}README.md`);
describe.skipIf(!present)('public test files', () => {
  const fetched = present ? published() : new Map<string, unknown>();
  test.each(present ? rows() : [])('$file: $expected', async ({ file, expected }) => {
    const { bytes, name } = fileAt(VECTORS + file);
    const online = seen(await readFile(bytes, name, { ...OPTIONS, fetched }));
    const offline = seen(await readFile(bytes, name, OPTIONS));
    for (const one of [online, offline]) {
      if (one.refused !== null) expect(Object.keys(words)).toContain(one.refused);
      for (const check of Object.values(one.checks ?? {})) expect(Object.keys(words)).toContain(check.reason);
    }
    expect(agrees(file, expected, online), JSON.stringify(online.refused ?? online.checks)).toBe(true);
    expect(offline.refused).toBe(online.refused);
    // Once the network shows that a file was changed, its own words count for less than they did without it.
    if (online.checks?.unchanged.state === 'no' && offline.checks?.unchanged.state === 'unknown') return;
    for (const [check, { state }] of Object.entries(offline.checks ?? {})) {
      // Without the network an answer may stay open, but never becomes another one.
      expect([online.checks?.[check as keyof Verification['checks']].state, 'unknown'], check).toContain(state);
    }
  });

  test('everything is in the table that is a credential there', () => {
    expect(rows().length).toBeGreaterThan(250);
  });
});
