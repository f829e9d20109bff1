import type { Random } from './random.ts';

/** Pieces that parsers have stumbled over: ends, names that every object has, numbers at the edge, long runs, odd letters. */
const PIECES: readonly string[] = [
  '{"toString":0}',
  '{"__proto__":{"polluted":1}}',
  '"constructor":{"prototype":{"polluted":1}}',
  '[]',
  '{}',
  'null',
  'true',
  '""',
  '"',
  "'",
  '1e999',
  '-0',
  '9007199254740993',
  '0x10',
  'NaN',
  '99999999999999999999',
  '\\u0000',
  '\\ud800',
  '\ud800',
  '\u0000',
  '\u202e',
  '\ufeff',
  'ﬃ',
  'İ',
  '🧗',
  'Å',
  '<',
  '>',
  '</script>',
  '<![CDATA[',
  ']]>',
  '<!--',
  '-->',
  '<?xml',
  '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">]>',
  '&a;',
  '&#x110000;',
  '&#0;',
  '&amp;',
  '<svg',
  'xmlns:openbadges=',
  '\r',
  '\n',
  '\r\n',
  '\t',
  ',',
  ';',
  ':',
  '"",""',
  '=cmd()',
  '../',
  '/',
  'https://',
  'javascript:alert(1)',
  'data:,',
  'did:key:z',
  '.',
  '..',
  'eyJ',
  '=',
  '2026-02-30',
  '0000-00-00',
  '9999-12-31',
  '12/31/99',
  '€',
  '$1,000,000.00',
  '10-',
  '5+ years',
  '£30k',
  'C++',
  'or',
  'and/or',
  '(',
  ')',
  '((((',
  '[',
  ']]]]',
  '•',
  '- ',
  'PK\u0003\u0004',
  'IHDR',
  'iTXt',
  'openbadges',
  'IEND',
  'zTXt',
];
const RUNS: readonly string[] = [
  ' ',
  'a',
  'A ',
  '\n',
  '(',
  '[',
  '{"a":',
  '<a>',
  '1',
  '1,',
  '- ',
  '.',
  '&amp;',
  'a.',
  'x@',
  '0 ',
  '\t',
  '"',
  '\\',
  '/',
  '=',
  'years ',
  '€',
  'aB',
];

const encode = new TextEncoder();
const decode = new TextDecoder();

/** One input for a target: a seed file changed in one to five ways, or made of pieces alone. */
export function mutated(seeds: readonly Uint8Array[], random: Random): Uint8Array<ArrayBuffer> {
  if (random.chance(0.06)) return Uint8Array.from(encode.encode(soup(random)));
  let bytes = random.pick(seeds);
  for (let i = 1 + random.below(5); i > 0; i--) bytes = once(bytes, seeds, random);
  return Uint8Array.from(bytes);
}

function soup(random: Random): string {
  let text = '';
  for (let i = random.below(60); i > 0; i--) text += random.chance(0.1) ? run(random) : random.pick(PIECES);
  return text;
}

const run = (random: Random) => random.pick(RUNS).repeat(1 + random.below(random.chance(0.1) ? 3000 : 100));

function once(bytes: Uint8Array, seeds: readonly Uint8Array[], random: Random): Uint8Array {
  const at = random.below(bytes.length + 1);
  const to = Math.min(bytes.length, at + random.below(random.chance(0.2) ? bytes.length + 1 : 40));
  const without = (middle: Uint8Array) => joined(bytes.subarray(0, at), middle, bytes.subarray(to));
  switch (random.below(9)) {
    case 0:
      return flipped(bytes, random);
    case 1:
      return without(new Uint8Array());
    case 2:
      return without(encode.encode(random.pick(PIECES)));
    case 3:
      return joined(
        bytes.subarray(0, at),
        encode.encode(random.chance(0.3) ? run(random) : random.pick(PIECES)),
        bytes.subarray(at),
      );
    case 4:
      return joined(bytes.subarray(0, to), bytes.subarray(at));
    case 5: {
      const other = random.pick(seeds);
      return joined(bytes.subarray(0, at), other.subarray(random.below(other.length + 1)));
    }
    case 6:
      return bytes.subarray(0, at);
    default:
      return changedJson(bytes, random) ?? without(encode.encode(random.pick(PIECES)));
  }
}

function flipped(bytes: Uint8Array, random: Random): Uint8Array {
  const copy = Uint8Array.from(bytes);
  for (let i = 1 + random.below(8); i > 0 && copy.length > 0; i--)
    copy[random.below(copy.length)]! ^= 1 << random.below(8);
  return copy;
}

/** JSON with one value replaced, so that the text stays JSON and the readers behind the parser are reached. */
function changedJson(bytes: Uint8Array, random: Random): Uint8Array | null {
  if (bytes[0] !== 0x7b && bytes[0] !== 0x5b) return null;
  try {
    const value: unknown = JSON.parse(decode.decode(bytes));
    const holders: (Record<string, unknown> | unknown[])[] = [];
    const collect = (inner: unknown, depth: number): void => {
      if (typeof inner !== 'object' || inner === null || depth > 30) return;
      holders.push(inner as Record<string, unknown>);
      for (const next of Object.values(inner)) collect(next, depth + 1);
    };
    collect(value, 0);
    const holder = random.pick(holders) as Record<string, unknown>;
    const key = random.pick(Object.keys(holder));
    if (key === undefined) return null;
    holder[random.chance(0.85) ? key : random.pick(['type', '@context', 'id', 'name', 'constructor', '0'])] =
      value_(random);
    return encode.encode(JSON.stringify(value));
  } catch {
    return null; // not JSON (any more): the caller changes it as bytes
  }
}

const VALUES: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1e300,
  '',
  ' ',
  [],
  {},
  [[]],
  [null],
  { toString: 0 },
  [{ toString: 0, valueOf: 0 }],
  { length: 3 },
  { id: {} },
  ['a', 1, null],
  { '@value': 'x' },
  { en: ['x'] },
  { type: ['Achievement', 7] },
  '2026-13-45',
  'https://a.example/x',
  'did:key:z6Mk',
  'javascript:alert(1)',
];

function value_(random: Random): unknown {
  if (random.chance(0.15)) return run(random);
  if (random.chance(0.1)) return JSON.parse(`${'['.repeat(40)}${']'.repeat(40)}`);
  if (random.chance(0.1)) return random.pick(PIECES);
  return random.pick(VALUES);
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
