import { describe, expect, it } from 'vitest';
import { readRemoteLimits, readTimeZone } from '../../../lib/skills/facts/remotelimits.ts';

describe('where one may live', () => {
  it('is read for remote work only', () => {
    const text = 'You must be located in the European Union to apply.';
    expect(readRemoteLimits({ title: '', text }, 'remote', null).value).toContain('European Union');
    expect(readRemoteLimits({ title: '', text }, 'onsite', null).value).toBeNull();
  });
  it('is read from the title where the text says nothing', () => {
    const read = (title: string, text: string) => readRemoteLimits({ title, text }, 'remote', null);
    expect(read('Engineer, remote within the EU', 'Join us.').value).toContain('within the EU');
    expect(read('', 'Location: Anywhere in Europe (UTC-1 to UTC+3)').value).toContain('Anywhere in Europe');
    expect(read('Engineer (remote)', 'Desks anywhere you like.').value).toBeNull();
  });
  it('is the attendance for hybrid work', () => {
    const text = 'Join us. You will be in the office 3 days a week. Apply now.';
    expect(readRemoteLimits({ title: '', text }, 'hybrid', 'office 3 days a week').value).toContain('3 days a week');
  });
});

describe('time zone', () => {
  const table: [string, string | null][] = [
    ['Working hours UTC+1 to UTC+3', 'UTC+1 to UTC+3'],
    ['at least 4 hours of overlap with CET business hours', 'CET'],
    ['Eastern time zone preferred', 'Eastern time zone'],
    ['Experience of working across time zones\nWhat we offer\nRemote within Europe (CET ± 2 hours)', 'CET ± 2 hours'],
    ['EST 1998, a family business', null],
    ['', null],
  ];
  it.each(table)('%j', (text, expected) => {
    const { value } = readTimeZone({ title: '', text });
    if (expected === null) expect(value).toBeNull();
    else expect(value).toContain(expected);
  });
});
