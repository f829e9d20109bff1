import type { Check, CheckState } from '../../model/evidence.ts';
import type { Binding } from './keys.ts';

/** What checking one signature gave. */
export interface SignatureAnswer {
  readonly unchanged: Check;
  readonly binding: Binding | null;
  /** Who the key is listed under: a DID, a host or a certificate's name. */
  readonly signer: string;
  /** Message key when the signature itself is written wrongly, so that the file must be refused. */
  readonly malformed: string | null;
}

export function check(state: CheckState, reason: string, params?: Readonly<Record<string, string>>): Check {
  return params ? { state, reason, params } : { state, reason };
}

export function answer(unchanged: Check, binding: Binding | null = null, signer = ''): SignatureAnswer {
  return { unchanged, binding, signer, malformed: null };
}

export function unknown(reason: string, params?: Readonly<Record<string, string>>): SignatureAnswer {
  return answer(check('unknown', reason, params));
}

export function malformed(reason: string): SignatureAnswer {
  return { ...answer(check('unknown', reason)), malformed: reason };
}
