import { describe, expect, it } from 'vitest';
import { dayWords } from '../../components/day.ts';
import { dayOf } from '../../lib/model/day.ts';

describe('days as people read them', () => {
  it.each([
    ['2026-11-29', 'en', 'Nov 29, 2026'],
    ['2026-11-29', 'de', '29.11.2026'],
    ['2024-06', 'en', 'Jun 2024'],
    ['2024-06', 'fr', 'juin 2024'],
    ['2019', 'es', '2019'],
    ['soon', 'en', 'soon'],
    ['', 'en', ''],
    ['2026-13-45', 'en', '2026-13-45'],
  ])('%s in %s is %s', (date, language, words) => {
    expect(dayWords(date, language)).toBe(words);
  });

  it.each([
    [0, 10],
    [23, 50],
  ])('a point in time at %i:%i on the user’s clock is that day, wherever they live', (hour, minute) => {
    const time = new Date(2026, 11, 31, hour, minute);
    expect(dayOf(time)).toBe('2026-12-31');
    expect(dayWords(time.toISOString(), 'en')).toBe('Dec 31, 2026');
  });
});
