import { describe, expect, it } from 'vitest';
import { lineOf } from '../../lib/framework/format.ts';
import { openEntries, packEntries } from '../../lib/framework/pack.ts';
import { HEADER, parseSector } from '../../lib/framework/parse.ts';

const LINES = [
  'a	Ä label	tool	x|y z	b	b=near enough	11111111-1111-4111-8111-111111111111	15-1252.00	x~case~list~near:p+q r~not:s t	GB DE	Someone	CEFR',
  'b	B	skill									',
  'a-c	日本	language									',
];
const entries = parseSector('toy', `${HEADER}\n${LINES.join('\n')}\n`);

describe('packed entries', () => {
  it('are written as they were read', () => {
    expect(entries.map(lineOf)).toEqual(LINES);
  });
  it('are read as they were packed, also from the middle of a buffer', () => {
    const bytes = packEntries(entries);
    const moved = new Uint8Array(bytes.length + 8);
    moved.set(bytes, 8);
    for (const packed of [openEntries(bytes), openEntries(moved.subarray(8))]) {
      expect(entries.map((_, i) => packed.entry(i))).toEqual(entries);
      expect(entries.map((entry) => packed.indexOf(entry.id))).toEqual([0, 1, 2]);
      expect(packed.indexOf('c')).toBe(-1);
    }
  });
  it('may be none', () => {
    expect(openEntries(packEntries([])).size).toBe(0);
  });
});
