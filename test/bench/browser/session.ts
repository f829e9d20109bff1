// A build that shows its engine to the debugger, in Chromium with an open debugging port.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from '../../setup/browsers.mjs';
import { type ChromiumDriver, openChromium } from '../../setup/chromium.ts';

const ROOT = join(import.meta.dirname, '../../..');

export interface Session {
  readonly driver: ChromiumDriver;
  readonly port: number;
  /** Debugger of the extension's own worker; wakes it when it sleeps. */
  worker(): Promise<Debugger>;
}

/** Builds with `--mode bench` and starts Chromium; `offered` are origins that a board's switch is granted without a prompt. */
export async function openSession(offered: readonly string[], more: readonly string[] = []): Promise<Session> {
  const wxt = join(ROOT, 'node_modules/.bin/wxt');
  const { status } = spawnSync(process.execPath, [wxt, 'build', '--mode', 'bench'], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error('The build for benchmarks failed.');
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium was found; set RUNG_CHROMIUM.');
  const port = await freePort();
  const extension = [join(ROOT, '.output/chrome-mv3-bench'), ...more].join(',');
  const driver = await openChromium({ executablePath, extension, offered, args: [`--remote-debugging-port=${port}`] });
  return {
    driver,
    port,
    worker: async () => {
      await (await driver.worker()).evaluate('0').catch(() => null);
      return openDebugger(port, (target) => target.type === 'service_worker' && target.url.includes(driver.id));
    },
  };
}

/** An extension whose worker does nothing but answer: how fast any worker can wake. */
export function emptyExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rung-empty-'));
  mkdirSync(folder, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: 'Empty',
    version: '1',
    background: { service_worker: 'worker.js' },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(
    join(folder, 'worker.js'),
    'chrome.runtime.onMessage.addListener((message, sender, answer) => { answer({ ok: true }); });',
  );
  writeFileSync(join(folder, 'page.html'), '<!doctype html><title>Empty</title>');
  return folder;
}

interface Target {
  readonly type: string;
  readonly url: string;
  readonly webSocketDebuggerUrl: string;
}

export interface Debugger {
  send(method: string, params?: object): Promise<Record<string, unknown>>;
  /** The value of an expression, awaited. */
  evaluate<T>(expression: string): Promise<T>;
  on(listener: (method: string, params: Record<string, unknown>) => void): void;
  close(): void;
}

export async function openDebugger(port: number, wanted: (target: Target) => boolean): Promise<Debugger> {
  const targets = (await (await fetch(`http://127.0.0.1:${port}/json/list`)).json()) as Target[];
  const target = targets.find(wanted);
  if (!target) throw new Error('The target to debug is not there.');
  return connect(target.webSocketDebuggerUrl);
}

export async function connect(url: string): Promise<Debugger> {
  const socket = new WebSocket(url);
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = reject;
  });
  const waiting = new Map<number, (reply: Record<string, unknown>) => void>();
  const listeners: ((method: string, params: Record<string, unknown>) => void)[] = [];
  let last = 0;
  socket.onmessage = ({ data }) => {
    const message = JSON.parse(String(data)) as { id?: number; method?: string; params?: Record<string, unknown> };
    if (message.id !== undefined) waiting.get(message.id)?.(message as Record<string, unknown>);
    else if (message.method) for (const listener of listeners) listener(message.method, message.params ?? {});
  };
  const send = (method: string, params: object = {}) =>
    new Promise<Record<string, unknown>>((resolve, reject) => {
      const id = ++last;
      waiting.set(id, (reply) => {
        waiting.delete(id);
        if (reply.error) reject(new Error(`${method}: ${JSON.stringify(reply.error)}`));
        else resolve(reply.result as Record<string, unknown>);
      });
      socket.send(JSON.stringify({ id, method, params }));
    });
  return {
    send,
    evaluate: async <T>(expression: string) => {
      const reply = await send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
      if (reply.exceptionDetails) throw new Error(JSON.stringify(reply.exceptionDetails));
      return (reply.result as { value: T }).value;
    },
    on: (listener) => listeners.push(listener),
    close: () => socket.close(),
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
