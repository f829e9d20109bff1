import type { Outcome } from '../model/outcome.ts';
import { failed } from '../model/outcome.ts';
import { pageApi } from './api.ts';
import type { Name, Reply, Request } from './protocol.ts';

/** Asks the background. Never throws: a dead extension context (after an update) or a missing reply is a problem. */
export async function ask<N extends Name>(name: N, request: Request<N>): Promise<Outcome<Reply<N>>> {
  try {
    const reply = (await pageApi().runtime.sendMessage({ name, request })) as Outcome<Reply<N>> | undefined;
    return reply ?? failed('message.no_reply');
  } catch {
    // Chrome and Firefox word it differently; both mean that nobody is there to answer any more.
    return failed('message.no_reply');
  }
}
