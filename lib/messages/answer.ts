import browser, { type Runtime } from 'webextension-polyfill';
import type { Outcome } from '../model/outcome.ts';
import { failed, isFull, ok } from '../model/outcome.ts';
import { ParseError } from '../model/parse.ts';
import { type Name, PARSERS, type Reply, type Request } from './protocol.ts';

export type Handlers = {
  readonly [N in Name]: (request: Request<N>, sender: Runtime.MessageSender) => Promise<Reply<N>>;
};

/**
 * Registers the one listener of the background. It is not async, because an async listener claims every message;
 * it answers only our own scripts and only names of the protocol.
 */
export function answer(handlers: Handlers, mayAsk: (sender: Runtime.MessageSender) => Promise<boolean>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id || !isEnvelope(message)) return undefined;
    return reply(handlers, message.name, message.request, sender, mayAsk);
  });
}

function isEnvelope(message: unknown): message is { readonly name: Name; readonly request: unknown } {
  if (typeof message !== 'object' || message === null) return false;
  const { name } = message as { name?: unknown };
  return typeof name === 'string' && Object.hasOwn(PARSERS, name);
}

async function reply<N extends Name>(
  handlers: Handlers,
  name: N,
  input: unknown,
  sender: Runtime.MessageSender,
  mayAsk: (sender: Runtime.MessageSender) => Promise<boolean>,
): Promise<Outcome<Reply<N>>> {
  try {
    if (!(await mayAsk(sender))) return failed('message.not_allowed');
    return ok(await handlers[name](PARSERS[name](input), sender));
  } catch (error) {
    if (error instanceof ParseError) return failed('message.malformed', { detail: error.message });
    if (isFull(error)) return failed('message.full');
    console.error(`Rung could not answer ${name}`, error);
    return failed('message.failed');
  }
}
