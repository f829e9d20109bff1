import { describe, expect, it } from 'vitest';
import { readRightToWork } from '../../../lib/skills/facts/righttowork.ts';

describe('right to work', () => {
  const table: [string, string][] = [
    ['We are unable to sponsor visas for this role.', 'no_sponsorship'],
    ['No sponsorship available', 'no_sponsorship'],
    ['Must have the right to work in the UK. Unfortunately we cannot offer sponsorship.', 'no_sponsorship'],
    ['You must have the right to work in the UK', 'must_have_right'],
    ['Must be a U.S. citizen', 'must_have_right'],
    ['Candidates must be authorized to work in the United States', 'must_have_right'],
    ['Visa sponsorship is available', 'sponsors'],
    ['We can sponsor a skilled worker visa', 'sponsors'],
    ['Sponsored content campaigns', 'unstated'],
    ['We hire regardless of citizenship status or work authorization', 'unstated'],
    ['productive citizens of New York', 'unstated'],
    ['', 'unstated'],
  ];
  it.each(table)('%j is %j', (text, expected) => {
    expect(readRightToWork({ title: '', text }).value).toBe(expected);
  });
});
