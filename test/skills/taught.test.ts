import { describe, expect, it } from 'vitest';
import { isOtherWay, taught } from '../../lib/skills/taught.ts';

const bounds = (text: string, part: string): [number, number] => [text.indexOf(part), text.indexOf(part) + part.length];

describe('what the employer teaches', () => {
  const table: [string, string, 'wish' | 'duty' | null][] = [
    ['Tractor driving, training provided', 'Tractor driving', 'wish'],
    ['Loader work: we will teach you', 'Loader work', 'wish'],
    ['HGV licence (or willing to work towards)', 'HGV licence', 'wish'],
    ['NVQ level 2 or a willingness to undertake it', 'NVQ level 2', 'wish'],
    ['Excel - full training given', 'Excel', 'wish'],
    ['We will teach you how to roast coffee', 'roast coffee', 'duty'],
    ['Full training on the espresso machine will be provided', 'espresso machine', 'duty'],
    ['You will be trained in food safety', 'food safety', 'duty'],
    ['Excel. Full training on our tills is provided.', 'Excel', null],
    ['Training in first aid is required', 'first aid', null],
    ['You train new colleagues in Excel', 'Excel', null],
    ['Teaching phonics to a class', 'phonics', null],
    ['Excel\n– training provided', 'Excel', null],
  ];
  it.each(table)('%j: %j is %s', (text, part, expected) => {
    expect(taught(text, ...bounds(text, part))).toBe(expected);
  });

  it('is the other way to meet a demand only behind "or"', () => {
    const or = 'Licence (or willing to be trained)';
    expect(isOtherWay(or, ...bounds(or, 'willing to be trained'))).toBe(true);
    expect(isOtherWay('willing to learn', 0, 16)).toBe(false);
  });
});
