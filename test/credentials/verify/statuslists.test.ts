// Withdrawal lists made here from the specifications: Bitstring Status List 1.0, VC-JOSE-COSE, Token Status List.
import { createHash } from 'node:crypto';
import { gzipSync } from 'fflate';
import { CompactSign, exportJWK, generateKeyPair } from 'jose';
import { beforeAll, describe, expect, test } from 'vitest';
import { readFiles } from '../../../lib/credentials/index.ts';
import { toBase58 } from '../../../lib/credentials/verify/base58.ts';
import { canonicalJson } from '../../../lib/credentials/verify/canonical.ts';
import { OPTIONS, value } from '../reading.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const LIST = 'https://issuer.example/status/3';

interface Issuer {
  readonly did: string;
  readonly key: CryptoKey;
  readonly jwk: object;
}

async function issuer(): Promise<Issuer> {
  const { publicKey, privateKey } = await generateKeyPair('Ed25519', { extractable: true });
  const raw = new Uint8Array(await crypto.subtle.exportKey('raw', publicKey));
  return {
    did: `did:key:z${toBase58(Uint8Array.from([0xed, 1, ...raw]))}`,
    key: privateKey,
    jwk: await exportJWK(publicKey),
  };
}

const method = ({ did }: Issuer) => `${did}#${did.slice(8)}`;

function jwt(payload: object, by: Issuer, header: object = { kid: method(by) }): Promise<string> {
  return new CompactSign(utf8(JSON.stringify(payload)))
    .setProtectedHeader({ alg: 'EdDSA', typ: 'vc+jwt', ...header })
    .sign(by.key);
}

/** An `eddsa-jcs-2022` proof. */
async function proved(document: object, by: Issuer, verificationMethod: unknown = method(by)): Promise<object> {
  const config = {
    type: 'DataIntegrityProof',
    cryptosuite: 'eddsa-jcs-2022',
    verificationMethod,
    proofPurpose: 'assertionMethod',
  };
  const hash = (part: object) =>
    createHash('sha256')
      .update(canonicalJson(part as never))
      .digest();
  const data = Uint8Array.from([...hash(config), ...hash(document)]);
  const signature = new Uint8Array(await crypto.subtle.sign('Ed25519', by.key, data));
  return { ...document, proof: { ...config, proofValue: `z${toBase58(signature)}` } };
}

/** 131,072 bits, as the specification asks at least, with these set. */
function encoded(...bits: readonly number[]): string {
  const bytes = new Uint8Array(16_384);
  for (const bit of bits) bytes[bit >> 3]! |= 0x80 >> (bit & 7);
  return `u${Buffer.from(gzipSync(bytes)).toString('base64url')}`;
}

const listOf = (by: Issuer, encodedList: string, change: object = {}) => ({
  '@context': ['https://www.w3.org/ns/credentials/v2'],
  id: LIST,
  type: ['VerifiableCredential', 'BitstringStatusListCredential'],
  issuer: by.did,
  validFrom: '2026-01-01T00:00:00Z',
  credentialSubject: { id: `${LIST}#list`, type: 'BitstringStatusList', statusPurpose: 'revocation', encodedList },
  ...change,
});

const credentialOf = (by: Issuer, credentialStatus?: unknown) => ({
  '@context': ['https://www.w3.org/ns/credentials/v2'],
  id: 'urn:uuid:7',
  type: ['VerifiableCredential'],
  issuer: by.did,
  name: 'Forklift licence',
  validFrom: '2026-01-01T00:00:00Z',
  credentialSubject: { id: 'did:example:holder' },
  ...(credentialStatus === undefined ? {} : { credentialStatus }),
});

const entry = (change: object = {}) => ({
  type: 'BitstringStatusListEntry',
  statusPurpose: 'revocation',
  statusListIndex: '94567',
  statusListCredential: LIST,
  ...change,
});

/** How the first of the texts checks when all are given together. */
async function answer(texts: readonly (string | object)[], fetched?: ReadonlyMap<string, unknown>) {
  const files = texts.map((text, i) => ({
    name: `${i}.json`,
    bytes: utf8(typeof text === 'string' ? text : JSON.stringify(text)),
  }));
  const [first] = await readFiles(files, { ...OPTIONS, ...(fetched && { fetched }) });
  const { headline, checks } = value(first).verifications[0]!;
  return { headline, ...checks.notWithdrawn };
}

let by: Issuer;
let other: Issuer;
beforeAll(async () => {
  by = await issuer();
  other = await issuer();
});

describe('a list that is a JWT', () => {
  test('clears and withdraws, beside the credential, in an envelope, or from its own address', async () => {
    const credential = await proved(credentialOf(by, entry()), by);
    const clear = await jwt(listOf(by, encoded(5)), by);
    const set = await jwt(listOf(by, encoded(94_567)), by);
    expect(await answer([credential, clear])).toMatchObject({ state: 'yes' });
    expect(await answer([credential, set])).toMatchObject({ state: 'no', headline: 'withdrawn' });
    expect(await answer([credential], new Map([[LIST, set]]))).toMatchObject({ state: 'no' });
    const envelope = { type: 'EnvelopedVerifiableCredential', id: `data:application/vc+jwt,${set}` };
    expect(await answer([credential], new Map([[LIST, envelope]]))).toMatchObject({ state: 'no' });
  });

  test('also in the older form, with the credential under `vc`', async () => {
    const { id, issuer: _, ...vc } = listOf(by, encoded(94_567));
    const old = await jwt({ iss: by.did, jti: id, vc }, by, { kid: method(by), typ: 'JWT' });
    expect(await answer([await jwt(credentialOf(by, entry()), by), old])).toMatchObject({ state: 'no' });
  });

  test('changed, out of date, or by somebody else leaves the question open', async () => {
    const credential = await proved(credentialOf(by, entry()), by);
    const good = await jwt(listOf(by, encoded(94_567)), by);
    const [head, , signature] = good.split('.');
    const changed = `${head}.${Buffer.from(JSON.stringify(listOf(by, encoded()))).toString('base64url')}.${signature}`;
    const ended = await jwt({ ...listOf(by, encoded()), exp: 1_700_000_000 }, by);
    const late = await jwt(listOf(by, encoded(), { validUntil: '2026-02-01T00:00:00Z' }), by);
    const strangers = await jwt(listOf(other, encoded()), other);
    const pretended = await jwt(listOf(by, encoded()), other);
    for (const [list, reason] of [
      [changed, 'listBroken'],
      [ended, 'listOutOfDate'],
      [late, 'listOutOfDate'],
      [strangers, 'otherIssuer'],
      [pretended, 'listBroken'],
    ] as const)
      expect(await answer([credential, list]), reason).toMatchObject({
        state: 'unknown',
        reason: `credentials.notWithdrawn.${reason}`,
      });
  });
});

describe('a list whose key only travels with it', () => {
  test('clears nobody: the holder could have made it', async () => {
    const credential = await proved(credentialOf(by, entry()), by);
    const withKey = await jwt(listOf(by, encoded()), other, { jwk: other.jwk });
    const multikey = { type: 'Multikey', publicKeyMultibase: other.did.slice(8) };
    const embedded = await proved(listOf(by, encoded()), other, multikey);
    for (const forged of [withKey, embedded])
      expect(await answer([credential, forged])).toMatchObject({
        state: 'unknown',
        reason: 'credentials.notWithdrawn.listBroken',
      });
  });
});

describe('entries of several bits', () => {
  // Place 3 of 2 bits each is bits 6 and 7.
  test.each([
    [[], 'yes'],
    [[6], 'no'],
    [[7], 'no'],
    [[5], 'yes'],
    [[8], 'yes'],
    [[3], 'yes'],
  ])('of 2 bits at place 3, with bits %j set: %s', async (bits, state) => {
    const credential = await proved(credentialOf(by, entry({ statusListIndex: '3', statusSize: 2 })), by);
    expect((await answer([credential, await proved(listOf(by, encoded(...(bits as number[]))), by)])).state).toBe(
      state,
    );
  });

  test.each([0, -1, 1.5, 64, 'two', {}])('of %s bits leave the question open', async (statusSize) => {
    const credential = await proved(credentialOf(by, entry({ statusListIndex: '3', statusSize })), by);
    expect((await answer([credential, await proved(listOf(by, encoded()), by)])).state).toBe('unknown');
  });

  test('whose last bit is past the end leave the question open', async () => {
    const credential = await proved(credentialOf(by, entry({ statusListIndex: '65536', statusSize: 2 })), by);
    expect(await answer([credential, await proved(listOf(by, encoded()), by)])).toMatchObject({
      reason: 'credentials.notWithdrawn.index',
    });
  });
});

describe('several entries', () => {
  const suspension = entry({ statusPurpose: 'suspension', statusListIndex: '2', statusListCredential: `${LIST}s` });
  const suspended = (bits: readonly number[]) => {
    const { credentialSubject, ...list } = listOf(by, encoded(...bits), { id: `${LIST}s` });
    return proved({ ...list, credentialSubject: { ...credentialSubject, statusPurpose: 'suspension' } }, by);
  };

  test('one that withdraws decides; one that is not at hand keeps the others from clearing', async () => {
    const credential = await proved(credentialOf(by, [entry(), suspension]), by);
    const clear = await proved(listOf(by, encoded()), by);
    expect(await answer([credential, clear, await suspended([2])])).toMatchObject({
      state: 'no',
      reason: 'credentials.notWithdrawn.suspended',
    });
    expect((await answer([credential, clear, await suspended([])])).state).toBe('yes');
    expect((await answer([credential, clear])).state).toBe('unknown');
  });

  test('messages say nothing about withdrawal', async () => {
    const message = entry({ statusPurpose: 'message', statusSize: 2, statusListCredential: `${LIST}m` });
    const credential = await proved(credentialOf(by, [message, entry()]), by);
    expect((await answer([credential, await proved(listOf(by, encoded()), by)])).state).toBe('yes');
  });

  test('a hundred of them, or one that is only an address, leave the question open', async () => {
    const clear = await proved(listOf(by, encoded()), by);
    const many = Array.from({ length: 100 }, (_, i) => entry({ statusListIndex: String(i) }));
    expect((await answer([await proved(credentialOf(by, many), by), clear])).state).toBe('unknown');
    expect((await answer([await proved(credentialOf(by, LIST), by), clear])).state).toBe('unknown');
  });
});

test('the status claim of a JWT (Token Status List) is not read, so nothing is said to be clear', async () => {
  const status = { status_list: { idx: 4, uri: 'https://issuer.example/tokens/1' } };
  expect(await answer([await jwt({ ...credentialOf(by), status }, by)])).toMatchObject({
    state: 'unknown',
    reason: 'credentials.notWithdrawn.kind',
  });
  expect((await answer([await jwt(credentialOf(by), by)])).state).toBe('yes');
});
