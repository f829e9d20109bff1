// Serves the demo board on loopback.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { listPage, postingPage } from './pages.ts';

/** Starts the board; a port that is taken is said in a sentence. Port 0 takes any free one. */
export function serveBoard(port = 0): Promise<{ readonly url: string; readonly close: () => void }> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const html = path === '/' || path === '/jobs' ? listPage() : postingPage(path.replace('/jobs/', ''));
    response.writeHead(html ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(html ?? 'No such posting.');
  });
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new Error(`Port ${port} is taken. Free it or choose another with RUNG_DEMO_PORT.`)
          : error,
      ),
    );
    server.listen(port, '127.0.0.1', () =>
      resolve({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => void server.close() }),
    );
  });
}
