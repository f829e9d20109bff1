import type { Page } from './board.ts';
import { MAX_JSON, parseLoose } from './loosejson.ts';

/** Objects inside parsed page data, as far as they are looked at. */
export type Data = Readonly<Record<string, unknown>>;

/** The JSON value that a script assigns after `marker` (`window.__appData =`); null when no script has it. */
export function assigned(page: Page, marker: string): Data | null {
  for (const { text } of page.scripts()) {
    const at = text.indexOf(marker);
    if (at < 0) continue;
    const from = text.slice(at + marker.length, at + marker.length + 40).search(/[[{]/);
    if (from < 0) continue;
    const json = balanced(text, at + marker.length + from);
    const value = json === null ? null : parseLoose(json);
    if (isData(value)) return value;
  }
  return null;
}

/** The JSON of the script with this id (`__NEXT_DATA__`). */
export function scriptData(page: Page, id: string): Data | null {
  const script = page.scripts().find((one) => one.id === id);
  const value = script ? parseLoose(script.text) : null;
  return isData(value) ? value : null;
}

/** The text from an opening bracket to its closing one, strings respected; null when it never closes. */
function balanced(text: string, from: number): string | null {
  let depth = 0;
  let quoted = false;
  const end = Math.min(text.length, from + MAX_JSON);
  for (let at = from; at < end; at++) {
    const c = text.charCodeAt(at);
    if (quoted) {
      if (c === 92) at++;
      else if (c === 34) quoted = false;
    } else if (c === 34) quoted = true;
    else if (c === 123 || c === 91) depth++;
    else if ((c === 125 || c === 93) && --depth === 0) return text.slice(from, at + 1);
  }
  return null;
}

export function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value at a path of own keys and indexes, or undefined. */
export function at(value: unknown, ...path: readonly (string | number)[]): unknown {
  let here = value;
  for (const step of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, step)) return undefined;
    here = (here as Record<string | number, unknown>)[step];
  }
  return here;
}

/** The text at a path, empty when there is none. */
export function wordsAt(value: unknown, ...path: readonly (string | number)[]): string {
  const here = at(value, ...path);
  return typeof here === 'string' ? here.trim() : typeof here === 'number' ? String(here) : '';
}

export function itemsAt(value: unknown, ...path: readonly (string | number)[]): readonly unknown[] {
  const here = at(value, ...path);
  return Array.isArray(here) ? here.slice(0, 500) : [];
}

/** Objects visited in one search through page data. */
const MAX_VISITS = 20_000;

/** The first object anywhere in the data that fits, nearest to the top. */
export function findData(root: unknown, fits: (value: unknown) => boolean): Data | null {
  const queue: unknown[] = [root];
  for (let index = 0; index < queue.length && index < MAX_VISITS; index++) {
    const value = queue[index];
    if (isData(value) && fits(value)) return value;
    if (typeof value === 'object' && value !== null) {
      for (const part of Object.values(value)) if (typeof part === 'object' && part !== null) queue.push(part);
    }
  }
  return null;
}
