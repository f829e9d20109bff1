import { describe, expect, it } from 'vitest';
import { unglued } from '../../../lib/skills/facts/found.ts';
import { readYears } from '../../../lib/skills/facts/years.ts';

describe('years of experience', () => {
  const table: [string, number | null][] = [
    ['At least 3 years of experience in sales', 3],
    ['5+ years working with Java', 5],
    ['3-5 years experience', 3],
    ['Three to five years’ experience in care', 3],
    ['a minimum of five (5) years experience', 5],
    ['Experience: 10 years', 10],
    ['6 months customer service experience', 0.5],
    ['A couple of years of experience in content marketing', 2],
    ['8 yrs of relevant experience', 8],
    ['2 años de experiencia en ventas', 2],
    ['mindestens 3 Jahre Berufserfahrung', 3],
    ['RequirementsMinimum 4 years experienceStrong skills', 4],
    ['10 years of B2B experience, ideally in software', 10],
    ['2 years of experience with SQL. 7 years of engineering experience.', 7],
    ['2 to 4 years of experience, or 4 to 8 years of experience without a degree', 2],
    ['2+ years of experience in retail preferred', null],
    ['5 years of experience is a plus', null],
    ['Preferred Qualifications:\n- 3 years of experience', null],
    ['Minimum Qualifications:\n- 3 years of experience\nPreferred Qualifications:\n- 6 years of experience', 3],
    ['We have been in business for over 30 years', null],
    ['delivering superior services for over 10 years', null],
    ['a four year degree', null],
    ['12 months fixed term contract', null],
    ['children aged 0-19 years', null],
    ['You must be 18 years old', null],
    ['in the last 3 years in a row', null],
    ['no more than 2 years of experience', null],
    ['4+ years of development on Linux', 4],
    ['7+ years of social-first creative roles', 7],
    ['30+ years of innovation', null],
    ['Acme is a provider with over 30 years’ experience of care', null],
    ['We require at least 20 years of experience at sea', 20],
    ['families who have resided in a country for 12 months or more', null],
    ['Preferred: good writing. You are motivated Education: BSCS with 8+ years of experience in operations', 8],
    ['Great benefits', null],
  ];
  it.each(table)('%j is %j', (text, expected) => {
    expect(readYears({ title: '', text: unglued(text) }).value).toBe(expected);
  });
});
