import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Hosts that a browser itself asks for, extension or not: updates, settings, certificates. */
const BROWSERS_OWN =
  /(?:^|\.)(?:mozilla\.(?:com|net|org)|firefox\.com|mozgcp\.net|google\.com|googleapis\.com|gvt1\.com|google-analytics\.com)$/;

/** A proxy that notes every request and answers none. What it did not see did not leave the browser. */
export interface Observer {
  readonly host: string;
  readonly port: number;
  /** Hosts asked for, but those that belong to the browser. */
  seen(): readonly string[];
  /** How often the browser asked for something of its own. */
  ownRequests(): number;
  close(): void;
}

export async function observe(): Promise<Observer> {
  const hosts: string[] = [];
  const server: Server = createServer((request, response) => {
    hosts.push(new URL(request.url ?? '', 'http://unknown').hostname);
    response.writeHead(502);
    response.end();
  });
  server.on('connect', (request, socket) => {
    hosts.push(String(request.url).replace(/:\d+$/, ''));
    socket.on('error', () => null);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    host: '127.0.0.1',
    port: (server.address() as AddressInfo).port,
    seen: () => hosts.filter((host) => !BROWSERS_OWN.test(host)),
    ownRequests: () => hosts.filter((host) => BROWSERS_OWN.test(host)).length,
    close: () => void server.close(),
  };
}
