import { failed, type Outcome, ok } from '../../model/outcome.ts';

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

/** Characters of one JSON document; real credentials are below 200 000 (measured on 400 public ones). */
const MAX_JSON = 1_000_000;
/** Nesting of one JSON document; real credentials stay below 15. */
export const MAX_DEPTH = 100;

/** Parses JSON after a linear scan for depth, so that hostile nesting never reaches a recursive reader. */
export function parseJson(text: string): Outcome<Json> {
  if (text.length > MAX_JSON) return failed('credentials.tooBig', { limit: '1 MB' });
  if (depthOf(text) > MAX_DEPTH) return failed('credentials.tooDeep', { limit: MAX_DEPTH });
  try {
    const value = JSON.parse(text, forbidPrototype) as Json;
    return ok(value);
  } catch {
    return failed('credentials.notJson');
  }
}

/** An own key `__proto__` would change the prototype of every copy that a library makes of the object. */
function forbidPrototype(key: string, value: unknown): unknown {
  if (key === '__proto__') throw new SyntaxError('forbidden key');
  return value;
}

function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (inString) {
      if (code === 92) at++;
      else if (code === 34) inString = false;
    } else if (code === 34) inString = true;
    else if (code === 123 || code === 91) deepest = Math.max(deepest, ++depth);
    else if (code === 125 || code === 93) depth--;
  }
  return deepest;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Own property of an object, null of anything else. */
export function field(value: unknown, key: string): Json {
  return isObject(value) && Object.hasOwn(value, key) ? (value[key] ?? null) : null;
}

/** Own property at a path of keys. */
export function at(value: unknown, ...path: readonly string[]): Json {
  return path.reduce<Json>((inner, key) => field(inner, key), value as Json);
}

/** JSON-LD writes one value alone and several as a list. */
export function list(value: Json | undefined): readonly Json[] {
  if (value === null || value === undefined) return [];
  return Array.isArray(value) ? (value as readonly Json[]) : [value];
}

/** A string or a number as text, '' for anything else: `String` of an object calls what the file calls `toString`, and throws. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? `${value}` : '';
}

/** True when the `type` of the object names this type. */
export function hasType(value: unknown, type: string): boolean {
  return list(field(value, 'type')).includes(type) || list(field(value, '@type')).includes(type);
}
