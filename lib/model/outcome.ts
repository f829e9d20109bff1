/** The result of work on untrusted input at a boundary: a value, or a problem that can be said to the user. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

/** A problem as a message key of the catalogue (`lib/words`) with its parameters; never free text. */
export interface Problem {
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

export function ok<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

export function failed(code: string, params?: Problem['params']): Outcome<never> {
  return { ok: false, problem: params ? { code, params } : { code } };
}

/** Whether a write failed for want of room on the disk; Dexie wraps the browser's own error. */
export function isFull(error: unknown): boolean {
  for (let one = error; typeof one === 'object' && one !== null; one = (one as { inner?: unknown }).inner)
    if ((one as { name?: unknown }).name === 'QuotaExceededError') return true;
  return false;
}
