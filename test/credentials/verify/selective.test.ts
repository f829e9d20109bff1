import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fromCbor } from '../../../lib/credentials/verify/cbor.ts';
import { readText, refusal, VECTORS, value } from '../reading.ts';

/** A derived credential that 1EdTech's validator carries as valid: signed by neither us nor our code. */
const FILE = `${VECTORS}1edtech-validator/ob30/sd/derivedcredential.json`;

describe.skipIf(!existsSync(FILE))('a credential that shows a part (ecdsa-sd-2023)', () => {
  const given = existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as Credential) : ({} as Credential);

  test('holds as it was published; its key travels with it', async () => {
    const found = value(await readText(JSON.stringify(given), 'x.json')).verifications[0];
    expect(found?.checks.unchanged).toMatchObject({ state: 'yes', reason: 'credentials.unchanged.yes' });
    expect(found?.checks.signer.state).toBe('unknown');
    expect(found?.headline).toBe('intact');
  });

  test.each([
    ['another achievement', (one: Credential) => set(one, 'name', 'Leadership')],
    [
      'another holder',
      (one: Credential) => ({ ...one, credentialSubject: { ...one.credentialSubject, id: 'did:example:me' } }),
    ],
    ['another day', (one: Credential) => ({ ...one, validFrom: '2011-01-01T00:00:00Z' })],
    ['an end that was not signed', (one: Credential) => ({ ...one, validUntil: '2099-01-01T00:00:00Z' })],
    ['a statement left out after it was signed', (one: Credential) => set(one, 'description', undefined)],
    [
      'other options of the proof',
      (one: Credential) => ({ ...one, proof: one.proof.map((p) => ({ ...p, created: '2012-01-01T00:00:00Z' })) }),
    ],
  ])('does not hold with %s', async (_, change) => {
    const found = value(await readText(JSON.stringify(change(given)), 'x.json')).verifications[0];
    expect(found?.checks.unchanged.state).toBe('no');
    expect(found?.headline).toBe('broken');
  });

  test('a proof with any one byte changed is refused or does not hold', async () => {
    const [proof] = given.proof;
    for (let at = 1; at < proof!.proofValue.length; at += 41) {
      const letter = proof!.proofValue[at] === 'A' ? 'B' : 'A';
      const proofValue = proof!.proofValue.slice(0, at) + letter + proof!.proofValue.slice(at + 1);
      const outcome = await readText(JSON.stringify({ ...given, proof: [{ ...proof, proofValue }] }), 'x.json');
      if (outcome.ok) expect(outcome.value.verifications[0]?.checks.unchanged.state, String(at)).not.toBe('yes');
      else expect(refusal(outcome)).toMatch(/^credentials\.proof\./);
    }
  });
});

interface Credential {
  readonly credentialSubject: { readonly achievement: object };
  readonly proof: readonly { readonly proofValue: string }[];
}

function set(one: Credential, name: string, to: unknown): Credential {
  const achievement = { ...one.credentialSubject.achievement, [name]: to };
  return { ...one, credentialSubject: { ...one.credentialSubject, achievement } };
}

// Examples of RFC 8949, appendix A.
test.each([
  ['00', 0],
  ['17', 23],
  ['1818', 24],
  ['1903e8', 1000],
  ['1a000f4240', 1_000_000],
  ['4401020304', new Uint8Array([1, 2, 3, 4])],
  ['80', []],
  ['83010203', [1, 2, 3]],
  ['8301820203820405', [1, [2, 3], [4, 5]]],
  [
    'a201020304',
    new Map([
      [1, 2],
      [3, 4],
    ]),
  ],
  ['20', null],
  ['5f42010243030405ff', null],
  ['8301', null],
  ['0000', null],
  ['9b0000000100000000', null],
  ['4f01', null],
  ['', null],
])('CBOR %s', (hex, expected) => {
  expect(fromCbor(Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16)))).toEqual(expected);
});
