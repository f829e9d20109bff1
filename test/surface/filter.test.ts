import { describe, expect, it } from 'vitest';
import { keeps, yearly } from '../../entrypoints/surface/filter.ts';
import type { CardState } from '../../lib/model/library.ts';
import { DEFAULT_SETTINGS, type ListFilter } from '../../lib/model/settings.ts';

const NOW = new Date('2026-11-28T12:00:00Z');
const UNREAD: CardState = {
  key: 'demo:1',
  score: null,
  band: null,
  read: false,
  saved: null,
  hidden: false,
  workplace: null,
  remoteLimits: null,
  openHome: null,
  salary: null,
  since: null,
};
const filter = (part: Partial<ListFilter>): ListFilter => ({ ...DEFAULT_SETTINGS.filter, action: 'dim', ...part });
const kept = (state: Partial<CardState>, part: Partial<ListFilter>) =>
  keeps({ ...UNREAD, ...state }, filter(part), NOW);

describe('the filter of lists', () => {
  it('keeps what it knows nothing about, whatever is asked', () => {
    const everything = filter({
      minBand: 'excellent',
      workplace: ['remote'],
      openHomeOnly: true,
      salaryFloor: 90_000,
      maxAgeDays: 1,
      dimApplied: true,
    });
    expect(keeps(UNREAD, everything, NOW)).toBe(true);
  });

  it('drops a hidden card even when it is off', () => {
    expect(kept({ hidden: true }, { action: 'off' })).toBe(false);
  });

  it('drops remote work that is not open to where one lives, and never what does not say', () => {
    expect(kept({ openHome: 'no' }, { openHomeOnly: true })).toBe(false);
    expect(kept({ openHome: 'no' }, {})).toBe(true);
    for (const openHome of ['yes', 'unknown', null] as const)
      expect(kept({ openHome }, { openHomeOnly: true }), `${openHome}`).toBe(true);
  });

  it('keeps a band and the ones above it', () => {
    expect(kept({ band: 'fair' }, { minBand: 'good' })).toBe(false);
    expect(kept({ band: 'good' }, { minBand: 'good' })).toBe(true);
    expect(kept({ band: 'excellent' }, { minBand: 'good' })).toBe(true);
  });

  it('compares pay by the year, by its upper end', () => {
    const hourly = { min: 12, max: 15, currency: 'GBP', per: 'hour' } as const;
    expect(yearly(hourly)).toBe(31_200); // 15 an hour, 40 hours, 52 weeks
    expect(kept({ salary: hourly }, { salaryFloor: 31_200 })).toBe(true);
    expect(kept({ salary: hourly }, { salaryFloor: 31_201 })).toBe(false);
  });

  it('counts days from the posting, not from when the card was looked at', () => {
    expect(kept({ since: '2026-11-20' }, { maxAgeDays: 7 })).toBe(false);
    expect(kept({ since: '2026-11-22' }, { maxAgeDays: 7 })).toBe(true);
  });

  it('dims what was applied for, at whatever stage it is now, only when asked', () => {
    for (const saved of ['applied', 'interview', 'offer', 'closed'] as const)
      expect(kept({ saved }, { dimApplied: true })).toBe(false);
    expect(kept({ saved: 'preparing' }, { dimApplied: true })).toBe(true);
    expect(kept({ saved: 'applied' }, {})).toBe(true);
  });
});
