import type { en } from './en/index.ts';

/** Every sentence that Rung can say to a user. A missing key is a type error. */
export type MessageKey = keyof typeof en;
/** Sentences by key. What a page is sent holds only the rooms that the overlay needs. */
export type Catalogue = Readonly<Partial<Record<MessageKey, string>>>;

export type Params = Readonly<Record<string, string | number>>;

/** The sentence for a key with its `{name}` placeholders filled; the key itself when this catalogue lacks it. */
export function say(catalogue: Catalogue, key: MessageKey, params: Params = {}): string {
  return sayCode(catalogue, key, params);
}

/** The same for a code that comes from the core as data. */
export function sayCode(catalogue: Catalogue, code: string, params: Params = {}): string {
  const sentence = Object.hasOwn(catalogue, code) ? catalogue[code as MessageKey]! : code;
  return sentence.replace(/\{(\w{1,30})\}/g, (whole, name: string) =>
    Object.hasOwn(params, name) ? String(params[name]) : whole,
  );
}
