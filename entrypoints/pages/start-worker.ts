import address from './framework.worker.ts?worker&url';
import { onlyScript } from './only-script.ts';

/** Trusted Types, which not every browser knows yet and TypeScript's library does not describe. */
interface TrustedTypes {
  createPolicy(name: string, rules: ReturnType<typeof onlyScript>): { createScriptURL(address: string): string };
}

/**
 * The one policy that the pages' content security policy admits. Made when this file is loaded: its name can be taken
 * once in a page, so no later code can make another of that name.
 */
const policy = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy(
  'rung-worker',
  onlyScript(address),
);

/** Starts the worker that reads lists and packs the framework. */
export function startWorker(): Worker {
  return new Worker(policy?.createScriptURL(address) ?? address, { type: 'module' });
}
