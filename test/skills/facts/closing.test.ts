import { describe, expect, it } from 'vitest';
import { readClosing } from '../../../lib/skills/facts/closing.ts';

describe('closing date', () => {
  const table: [string, string | null, string | null][] = [
    ['Closing Date: 22-Nov-2020', null, '2020-11-22'],
    ['Closing date - 12th November 2020', null, '2020-11-12'],
    ['Apply by March 3, 2026', null, '2026-03-03'],
    ['Deadline: 2026-04-30', null, '2026-04-30'],
    ['Closing Date: 18/11/2020', null, '2020-11-18'],
    ['Deadline: 11/18/2020', null, '2020-11-18'],
    ['Closing date: 03/04/2026', null, null],
    ['Applications close on 5 January', '2025-12-10', '2026-01-05'],
    ['Applications close on 5 January', null, null],
    ['Closing date: 31 February 2026', null, null],
    ['We meet every deadline.', null, null],
    ['Interview date: 19th November 2020', null, null],
    ['', null, null],
  ];
  it.each(table)('%j posted %j is %j', (text, posted, expected) => {
    expect(readClosing({ title: '', text }, posted).value).toBe(expected);
  });
});
