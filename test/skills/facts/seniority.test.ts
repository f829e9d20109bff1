import { describe, expect, it } from 'vitest';
import { readSeniority } from '../../../lib/skills/facts/seniority.ts';

describe('seniority', () => {
  const table: [string, string, number | null, string][] = [
    ['Junior Developer', '', 3, 'entry'],
    ['Graduate Trainee', '', null, 'entry'],
    ['Senior Developer', '', null, 'senior'],
    ['Sr. Accountant', '', 5, 'senior'],
    ['Team Leader', '', null, 'lead'],
    ['Head of Sales', '', null, 'lead'],
    ['Sales Manager', '', 3, 'lead'],
    ['Account Manager', '', 3, 'mid'],
    ['Product Manager', '', null, 'mid'],
    ['Senior Product Manager', '', null, 'senior'],
    ['Art Director', '', null, 'lead'],
    ['Director of Finance', '', 10, 'executive'],
    ['Vice President, Sales', '', null, 'executive'],
    ['Chief Technology Officer', '', null, 'executive'],
    ['Consultant Cardiologist', '', null, 'senior'],
    ['Staff Nurse Band 5', '', null, 'entry'],
    ['Receptionist', '', null, 'entry'],
    ['Developer', '', 1, 'entry'],
    ['Developer', '', 4, 'mid'],
    ['Developer', '', 8, 'senior'],
    ['Developer', 'We are looking for a senior developer.', null, 'senior'],
    ['Developer', 'You report to the senior manager.', null, 'unclear'],
    ['', '', null, 'unclear'],
  ];
  it.each(table)('%j, %j, %j years is %j', (title, text, years, expected) => {
    expect(readSeniority({ title, text }, years).value).toBe(expected);
  });
});
