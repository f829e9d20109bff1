import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromBase58, toBase58 } from '../../../lib/credentials/verify/base58.ts';
import { canonicalJson } from '../../../lib/credentials/verify/canonical.ts';
import { decompress } from '../../../lib/credentials/verify/curve.ts';
import { NO_DOCUMENTS } from '../../../lib/credentials/verify/documents.ts';
import { findKey } from '../../../lib/credentials/verify/keys.ts';

describe('base58', () => {
  test('goes there and back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        expect([...(fromBase58(toBase58(bytes)) ?? [])]).toEqual([...bytes]);
      }),
    );
  });

  test('agrees with the examples of its draft', () => {
    expect(toBase58(new TextEncoder().encode('Hello World!'))).toBe('2NEpo7TZRRrLZSi2U');
    expect(toBase58(Uint8Array.from([0, 0, 0x28, 0x7f, 0xb4, 0xcd]))).toBe('11233QC4');
  });

  test('refuses other characters', () => {
    expect(fromBase58('0OIl')).toBeNull();
  });
});

describe.each([['P-256', 32] as const, ['P-384', 48] as const])('a compressed point of %s', (curve, size) => {
  test('gives the point that WebCrypto made', async () => {
    for (let round = 0; round < 5; round++) {
      const pair = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: curve }, true, ['sign']);
      const raw = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
      const compressed = Uint8Array.from([2 + ((raw[2 * size] ?? 0) & 1), ...raw.slice(1, size + 1)]);
      expect([...(decompress(curve, compressed) ?? [])]).toEqual([...raw]);
    }
  });

  test('that is on no curve, or too short, is refused', () => {
    expect(decompress(curve, Uint8Array.from([2, ...new Uint8Array(size - 1)]))).toBeNull();
    expect(decompress(curve, Uint8Array.from([5, ...new Uint8Array(size)]))).toBeNull();
  });
});

describe('canonical JSON (RFC 8785)', () => {
  test('sorts members by UTF-16 and writes numbers as ECMAScript does', () => {
    // The sorting example of RFC 8785, section 3.2.3.
    const value = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew',
      '1': 'One',
      '\ud83d\ude00': 'Emoji',
      '\u0080': 'Control',
      '\u00f6': 'Latin',
    };
    expect(Object.keys(JSON.parse(canonicalJson(value))).length).toBe(7);
    expect(canonicalJson(value)).toBe(
      '{"\\r":"Carriage Return","1":"One","\u0080":"Control","\u00f6":"Latin","\u20ac":"Euro Sign","\ud83d\ude00":"Emoji","\ufb33":"Hebrew"}',
    );
    expect(canonicalJson([1e30, 4.5, 2e-3, 1e-27])).toBe('[1e+30,4.5,0.002,1e-27]');
  });
});

describe('a key', () => {
  const key = 'z6MknNQD1WHLGGraFi6zcbGevuAgkVfdyCdtZnQTGWVVvR5Q';
  test('that is the issuer’s identifier binds it', () => {
    expect(findKey(`did:key:${key}#${key}`, `did:key:${key}`, NO_DOCUMENTS)).toMatchObject({ binding: 'issuerKey' });
  });

  test('with another fragment than itself is malformed', () => {
    expect(
      findKey(`did:key:${key}#z6MkjZRZv3aez3r18pB1RBFJR1kwUVJ5jHt92JmQwXbd5hwi`, `did:key:${key}`, NO_DOCUMENTS),
    ).toMatchObject({ reason: 'malformed' });
  });

  test('in a fragment only travels with the file', () => {
    expect(findKey(`https://a.example#${key}`, 'https://a.example', NO_DOCUMENTS)).toMatchObject({
      binding: 'travels',
    });
    expect(findKey(`https://b.example#${key}`, 'https://a.example', NO_DOCUMENTS)).toMatchObject({
      binding: 'otherKey',
    });
  });

  const did = 'did:web:college.example';
  const entry = { id: `${did}#k`, type: 'Multikey', publicKeyMultibase: key };
  test.each([
    ['under assertionMethod', { id: did, assertionMethod: [entry] }, 'beside'],
    [
      'referenced from assertionMethod',
      { id: did, verificationMethod: [entry], assertionMethod: [`${did}#k`] },
      'beside',
    ],
  ])('%s of a document beside the file does not confirm the issuer', (_, document, binding) => {
    expect(findKey(`${did}#k`, did, { fetched: new Map(), beside: new Map([[did, document]]) })).toMatchObject({
      binding,
    });
    expect(findKey(`${did}#k`, did, { fetched: new Map([[did, document]]), beside: new Map() })).toMatchObject({
      binding: 'resolved',
    });
  });

  test('that may only authenticate, or stands in the document of another name, is not listed', () => {
    const only = { id: did, verificationMethod: [entry], authentication: [`${did}#k`] };
    expect(findKey(`${did}#k`, did, { fetched: new Map([[did, only]]), beside: new Map() })).toMatchObject({
      reason: 'keyNotListed',
    });
    const foreign = { id: 'did:web:evil.example', assertionMethod: [entry] };
    expect(findKey(`${did}#k`, did, { fetched: new Map([[did, foreign]]), beside: new Map() })).toMatchObject({
      reason: 'keyNotListed',
    });
  });
});
