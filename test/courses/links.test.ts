import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkLinks, withChecks } from './links.ts';

let server: Server;
let base = '';
let most = 0;

beforeAll(async () => {
  let open = 0;
  server = createServer((request, response) => {
    open++;
    most = Math.max(most, open);
    response.on('close', () => open--);
    const path = request.url ?? '';
    if (path === '/moved') response.writeHead(301, { location: '/elsewhere' });
    else if (path === '/slash') response.writeHead(301, { location: '/slash/' });
    else if (path.startsWith('/gone')) response.writeHead(404);
    else if (path === '/closed') response.writeHead(403);
    if (path === '/silent') return;
    response.end('page');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(resolve));
});

describe('the check of links', () => {
  it('says what is there, moved, gone, or gave no clear answer, in the order asked', async () => {
    const paths = ['/there', '/moved', '/slash', '/gone', '/closed'];
    const checks = await checkLinks(
      paths.map((path) => base + path),
      { at: 2, patienceMs: 60_000 },
    );
    expect(checks.map(({ url, state }) => [url.slice(base.length), state])).toEqual([
      ['/there', 'there'],
      ['/moved', 'moved'],
      ['/slash', 'there'],
      ['/gone', 'gone'],
      ['/closed', 'unclear'],
    ]);
    expect(checks[1]!.detail).toBe(`${base}/elsewhere`);
    expect(most).toBeLessThanOrEqual(2);
  });

  it('does not wait for ever', async () => {
    expect(await checkLinks([`${base}/silent`], { at: 1, patienceMs: 100 })).toMatchObject([{ state: 'unclear' }]);
  });

  it('dates the lines whose address answered, and no others', () => {
    const line = (id: string, url: string) => [id, 'T', 'P', url, 'short-course', ''].join('\t');
    const text = ['header', line('a', 'https://a.example'), line('b', 'https://b.example'), ''].join('\n');
    const checks = new Map([
      ['https://a.example', { url: 'https://a.example', state: 'there' as const, detail: '' }],
      ['https://b.example', { url: 'https://b.example', state: 'gone' as const, detail: '404' }],
    ]);
    const [, a, b, end] = withChecks(text, checks, '2026-12-01').split('\n');
    expect([a!.endsWith('\t2026-12-01'), b, end]).toEqual([true, line('b', 'https://b.example'), '']);
  });
});
