import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { toBase58 } from '../../../lib/credentials/verify/base58.ts';
import { canonicalJson } from '../../../lib/credentials/verify/canonical.ts';
import { readText, value } from '../reading.ts';

const CURVES = [
  ['P-256', [0x80, 0x24], 'sha256', 'SHA-256', 32],
  ['P-384', [0x81, 0x24], 'sha384', 'SHA-384', 48],
] as const;

describe.each(CURVES)('ecdsa-jcs-2019 with %s', (curve, prefix, nodeHash, webHash, size) => {
  async function signed() {
    const pair = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: curve }, true, ['sign', 'verify']);
    const raw = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
    const key = `z${toBase58(Uint8Array.from([...prefix, 2 + ((raw[2 * size] ?? 0) & 1), ...raw.slice(1, size + 1)]))}`;
    const did = `did:key:${key}`;
    const context = ['https://www.w3.org/ns/credentials/v2'];
    const document = {
      '@context': context,
      type: ['VerifiableCredential'],
      issuer: did,
      name: 'Signed',
      credentialSubject: { id: 'did:example:a' },
    };
    const config = {
      '@context': context,
      type: 'DataIntegrityProof',
      cryptosuite: 'ecdsa-jcs-2019',
      verificationMethod: `${did}#${key}`,
      proofPurpose: 'assertionMethod',
    };
    const hash = (part: object) =>
      createHash(nodeHash)
        .update(canonicalJson(part as never))
        .digest();
    const data = Uint8Array.from([...hash(config), ...hash(document)]);
    const signature = new Uint8Array(await crypto.subtle.sign({ name: 'ECDSA', hash: webHash }, pair.privateKey, data));
    return { ...document, proof: { ...config, proofValue: `z${toBase58(signature)}` } };
  }

  test('holds for what was signed and breaks for anything else', async () => {
    const credential = await signed();
    const good = value(await readText(JSON.stringify(credential))).verifications[0];
    expect([good?.checks.unchanged.state, good?.checks.signer.reason]).toEqual(['yes', 'credentials.signer.issuerKey']);
    const changed = value(await readText(JSON.stringify({ ...credential, name: 'Other' }))).verifications[0];
    expect(changed?.checks.unchanged.state).toBe('no');
  });
});
