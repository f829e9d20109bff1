import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { CheckName } from '../../lib/model/evidence.ts';
import { credentials as words } from '../../lib/words/en/credentials.ts';
import { FIXTURES, read, refusal, value } from './reading.ts';

/** File, expected verdict in words, note, and what a trial verifier said: made by the project for these tests. */
type Row = readonly [name: string, expected: string, note: string, trial: string];
const ROWS = JSON.parse(readFileSync(`${FIXTURES}generated/_index.json`, 'utf8')) as readonly Row[];

type States = Partial<Record<CheckName, 'yes' | 'no' | 'unknown'>>;
interface Verdict {
  readonly headline: string;
  readonly checks: States;
}

/** What each expected verdict means in checks; null: refused with a sentence. */
const VERDICTS: ReadonlyMap<string, Verdict | null> = new Map<string, Verdict | null>([
  [
    'tampered',
    { headline: 'broken', checks: { unchanged: 'no', signer: 'unknown', inDate: 'unknown', notWithdrawn: 'unknown' } },
  ],
  ['malformed', null],
  ['unsigned', { headline: 'uncheckable', checks: { unchanged: 'unknown' } }],
  ['unverifiable', { headline: 'uncheckable', checks: { unchanged: 'unknown' } }],
  ['wrong-key', { headline: 'intact', checks: { unchanged: 'yes', signer: 'no' } }],
  ['self-declared-key', { headline: 'intact', checks: { unchanged: 'yes', signer: 'unknown' } }],
  [
    'valid signature, issuer key self-declared',
    { headline: 'intact', checks: { unchanged: 'yes', signer: 'unknown', inDate: 'yes' } },
  ],
  [
    'valid, unknown issuer',
    { headline: 'intact', checks: { unchanged: 'yes', signer: 'yes', issuerRecognised: 'unknown' } },
  ],
  ['valid, self-asserted', { headline: 'self_declared', checks: { unchanged: 'yes', signer: 'yes' } }],
  ['not yet valid', { headline: 'not_yet', checks: { unchanged: 'yes', inDate: 'no' } }],
  ['expired', { headline: 'expired', checks: { unchanged: 'yes', inDate: 'no' } }],
  ['valid; status not checked', { headline: 'intact', checks: { unchanged: 'yes', notWithdrawn: 'unknown' } }],
  ['valid; status error', { headline: 'intact', checks: { unchanged: 'yes', notWithdrawn: 'unknown' } }],
  ['valid; image must be inert', { headline: 'intact', checks: { unchanged: 'yes' } }],
  ['spec violation, readable', { headline: 'intact', checks: { unchanged: 'yes' } }],
  ['spec violation: first wins', { headline: 'intact', checks: { unchanged: 'yes' } }],
  ['needs network', { headline: 'uncheckable', checks: { unchanged: 'unknown', notWithdrawn: 'unknown' } }],
  ['no badge', null],
  ['nothing usable', null],
  ['refuse or ignore entry', null],
  ['refuse (declared size)', null],
]);

describe.each(
  ROWS.filter(([name]) => !name.endsWith('.zip') || VERDICTS.has(ROWS.find((row) => row[0] === name)?.[1] ?? '')),
)('%s', (name, expected) => {
  test(`gives: ${expected}`, async () => {
    const verdict =
      expected === 'valid'
        ? { headline: 'intact', checks: { unchanged: 'yes', signer: 'yes' } as States }
        : VERDICTS.get(expected);
    expect(verdict, `say in VERDICTS what "${expected}" means`).not.toBeUndefined();
    const outcome = await read(`generated/${name}`);
    if (name.endsWith('.zip') && expected === 'valid') return;
    if (verdict === null) {
      expect(Object.keys(words)).toContain(refusal(outcome));
      return;
    }
    const found = value(outcome).verifications[0];
    expect(found?.headline).toBe(verdict?.headline);
    for (const [check, state] of Object.entries(verdict?.checks ?? {}))
      expect(found?.checks[check as CheckName].state, check).toBe(state);
    for (const check of Object.values(found?.checks ?? {})) expect(Object.keys(words)).toContain(check.reason);
  });
});

describe('LinkedIn exports', () => {
  test.each(['linkedin-ok.zip', 'linkedin-bom-crlf.zip', 'linkedin-nested-folder.zip'])(
    '%s gives the same career',
    async (name) => {
      const { evidence } = value(await read(`generated/${name}`));
      const jobs = evidence.filter((one) => one.kind === 'experience').map((one) => [one.title, one.issuer?.name]);
      expect(jobs[0]?.[0]).toBe('Data Analyst');
      expect(evidence.filter((one) => one.kind === 'language').map((one) => one.title)).toEqual(['German']);
      expect(evidence.filter((one) => one.title === 'N/A')).toEqual([]);
    },
  );

  test('unknown columns leave a table out, with its name, and keep the rest', async () => {
    const { evidence, warnings } = value(await read('generated/linkedin-missing-columns.zip'));
    expect(evidence.map((one) => one.title)).toEqual(['Go']);
    expect(warnings).toEqual([{ code: 'credentials.warning.columns', params: { file: 'Positions.csv' } }]);
  });

  test('preamble lines above a table do not hide it', async () => {
    expect(value(await read('generated/linkedin-preamble.zip')).evidence.length).toBeGreaterThan(0);
  });
});

test('names lose their bidirectional overrides and keep their markup as plain characters', async () => {
  for (const name of ['valid-unicode-bidi.json', 'valid-html-injection.json']) {
    const { evidence } = value(await read(`generated/${name}`));
    expect(JSON.stringify(evidence)).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    for (const link of evidence.flatMap((one) => one.links)) expect(link).toMatch(/^https:\/\//);
  }
});

test('a private or plain http status address is named and never becomes a link', async () => {
  const found = value(await read('generated/status-private-network.json'));
  expect(found.verifications[0]?.checks.notWithdrawn.reason).toBe('credentials.notWithdrawn.unsafeAddress');
});
