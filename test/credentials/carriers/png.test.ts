import { crc32 as nodeCrc } from 'node:zlib';
import fc from 'fast-check';
import { zlibSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { crc32, unbakePng } from '../../../lib/credentials/carriers/png.ts';

const MAGIC = [137, 80, 78, 71, 13, 10, 26, 10];
const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf8 = (text: string) => new TextEncoder().encode(text);

/** A chunk by the PNG specification; the checksum comes from Node, not from the code under test. */
function chunk(type: string, data: Uint8Array): number[] {
  const body = [...latin(type), ...data];
  const crc = nodeCrc(Uint8Array.from(body));
  return [...word(data.length), ...body, ...word(crc)];
}

function word(value: number): number[] {
  return [(value >>> 24) & 255, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
}

function png(...chunks: readonly number[][]): Uint8Array {
  return Uint8Array.from([
    ...MAGIC,
    ...chunk('IHDR', new Uint8Array(13)),
    ...chunks.flat(),
    ...chunk('IEND', new Uint8Array()),
  ]);
}

function itxt(keyword: string, text: Uint8Array, compressed = 0): number[] {
  return chunk('iTXt', Uint8Array.from([...latin(keyword), 0, compressed, 0, 0, 0, ...text]));
}

describe('a badge baked into a PNG', () => {
  test('comes out as it went in, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }), (text) => {
        const read = unbakePng(png(itxt('openbadgecredential', utf8(text))));
        expect(read.ok && read.value.text).toBe(new TextDecoder().decode(utf8(text)));
      }),
    );
  });

  test('may be compressed, with a warning', () => {
    const read = unbakePng(png(itxt('openbadgecredential', zlibSync(utf8('{"a":1}')), 1)));
    expect(read).toEqual({
      ok: true,
      value: { text: '{"a":1}', keyword: 'openbadgecredential', warnings: ['credentials.warning.compressed'] },
    });
  });

  test('that unpacks to more than an image may hold is refused', () => {
    const read = unbakePng(png(itxt('openbadges', zlibSync(new Uint8Array(20_000_000)), 1)));
    expect(read.ok ? '' : read.problem.code).toBe('credentials.zip.bomb');
  });

  test('other text chunks are passed over', () => {
    const read = unbakePng(png(itxt('Comment', utf8('hello')), itxt('openbadges', utf8('https://a.example/1'))));
    expect(read.ok && read.value.keyword).toBe('openbadges');
  });

  test('with one bit flipped in it is never read as another text', () => {
    const whole = png(itxt('openbadgecredential', utf8('{"issuer":"college"}')));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: whole.length * 8 - 1 }), (bit) => {
        const flipped = whole.slice();
        flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        const read = unbakePng(flipped);
        if (read.ok) expect(read.value.text).toBe('{"issuer":"college"}');
      }),
      { numRuns: 500 },
    );
  });

  test('cut anywhere is refused', () => {
    const whole = png(itxt('openbadgecredential', utf8('{}')));
    for (let length = 0; length < whole.length; length++)
      expect(unbakePng(whole.slice(0, length)).ok, String(length)).toBe(false);
  });

  test('bytes of any kind never throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => void unbakePng(Uint8Array.from([...MAGIC, ...bytes]))),
    );
  });
});

test('the checksum is the one of ISO 3309', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(crc32(bytes)).toBe(nodeCrc(bytes));
    }),
  );
});
