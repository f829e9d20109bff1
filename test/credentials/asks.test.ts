import { expect, test } from 'vitest';
import { asksOf } from '../../lib/credentials/asks.ts';
import { fixture } from './reading.ts';

function asks(path: string, known?: ReadonlyMap<string, unknown>) {
  const { bytes, name } = fixture(path);
  return asksOf(bytes, name, known).map((ask) => [ask.for, ask.key, ask.url]);
}

function asksAbout(credential: object) {
  return asksOf(new TextEncoder().encode(JSON.stringify(credential)), 'x.json').map((ask) => [ask.key, ask.url]);
}

test('a status list on a public host is named, one on a private host never', () => {
  expect(asks('status/status-clear.json')).toEqual([
    ['status', 'https://college.example/status/7', 'https://college.example/status/7'],
  ]);
  expect(asks('generated/status-private-network.json')).toEqual([]);
});

test('a signed badge names its key, a hosted one its address', () => {
  expect(asks('open-badge-2/good.jws')).toContainEqual([
    'key',
    'https://badges.example/key',
    'https://badges.example/key',
  ]);
  expect(asks('open-badge-2/ob1.json')).toEqual([
    ['badge', 'https://badges.example/a/1', 'https://badges.example/a/1'],
  ]);
  expect(asks('generated/png-ob2-url.png').map((ask) => ask[0])).toEqual(['badge']);
});

test('what is already known is not asked for again', () => {
  expect(asks('open-badge-2/ob1.json', new Map([['https://badges.example/a/1', {}]]))).toEqual([]);
});

test.each([
  ['did:web:college.example', 'https://college.example/.well-known/did.json'],
  ['did:web:college.example:issuers:7', 'https://college.example/issuers/7/did.json'],
])('%s stands at %s', (did, url) => {
  expect(
    asksAbout({ type: ['VerifiableCredential'], issuer: did, proof: { verificationMethod: `${did}#key-1` } }),
  ).toEqual([[did, url]]);
});

test.each([
  'did:web:localhost',
  'did:web:192.168.0.1',
  'did:web:a.example%3A8443',
  'did:web:a.example/../../x',
  'did:web:user@a.example',
])('%s is never asked', (did) => {
  const found = asksAbout({ type: ['VerifiableCredential'], issuer: did });
  expect(found.filter(([, url]) => !url?.startsWith('https://a.example/'))).toEqual([]);
});
