import { describe, expect, test } from 'vitest';
import { isPublicHttps } from '../../../lib/credentials/verify/status.ts';
import { read, readTogether, value } from '../reading.ts';

async function withdrawal(...paths: string[]) {
  const [first] = await readTogether(paths.map((path) => (path.includes('/') ? path : `status/${path}`)));
  const verification = value(first).verifications[0];
  return [verification?.checks.notWithdrawn.state, verification?.headline];
}

describe('a withdrawal list given with the file', () => {
  test('clears a credential whose bit is not set', async () => {
    expect(await withdrawal('status-clear.json', 'companion/good.json')).toEqual(['yes', 'intact']);
  });

  test('withdraws the one whose bit is set, whatever else holds', async () => {
    expect(await withdrawal('status-withdrawn.json', 'companion/good.json')).toEqual(['no', 'withdrawn']);
  });

  test('the order of the files makes no difference', async () => {
    const both = await readTogether(['companion/good.json', 'status/status-withdrawn.json']);
    expect(value(both[1]).verifications[0]?.headline).toBe('withdrawn');
    expect(value(both[0]).evidence).toEqual([]);
  });

  test.each([
    ['absent', [] as string[], 'credentials.notWithdrawn.notHere'],
    ['changed', ['companion/tampered.json'], 'credentials.notWithdrawn.listBroken'],
    ['by somebody else', ['status/list-by-another.json'], 'credentials.notWithdrawn.otherIssuer'],
  ])('%s leaves the question open', async (_, lists, reason) => {
    const [first] = await readTogether(['status/status-withdrawn.json', ...lists]);
    expect(value(first).verifications[0]?.checks.notWithdrawn).toMatchObject({ state: 'unknown', reason });
  });

  test('a place past its end leaves the question open', async () => {
    const [first] = await readTogether(['status/status-beyond.json', 'companion/good.json']);
    expect(value(first).verifications[0]?.checks.notWithdrawn.reason).toBe('credentials.notWithdrawn.index');
  });
});

test('the issuer’s name alone is never enough to be called verified', async () => {
  const unknown = value(await read('open-badge-3/good.json'));
  expect(unknown.verifications[0]?.headline).toBe('intact');
  const issuer = unknown.evidence[0]?.issuer?.id ?? '';
  const trusted = value(await read('open-badge-3/good.json', { trustedIssuers: [issuer] }));
  expect(trusted.verifications[0]?.headline).toBe('verified');
});

test.each([
  ['https://status.example.org/1', true],
  ['http://status.example.org/1', false],
  ['https://192.168.0.1/1', false],
  ['https://[::1]/1', false],
  ['https://localhost/1', false],
  ['https://intranet/1', false],
  ['https://printer.local/1', false],
  ['https://user@status.example.org/1', false],
  ['https://status.example.org:8443/1', false],
])('%s is a public https address: %s', (address, expected) => {
  expect(isPublicHttps(new URL(address))).toBe(expected);
});
