import { describe, expect, it } from 'vitest';
import { readApprenticeship } from '../../../lib/skills/facts/apprenticeship.ts';

describe('apprenticeship', () => {
  const table: [string, string, boolean][] = [
    ['Apprentice Plumber', '', true],
    ['Business Administration Apprenticeship', '', true],
    ['Traineeship in Retail', '', true],
    ['Auszubildende Kauffrau', '', true],
    ['Electrician', 'This apprenticeship lasts 24 months.', true],
    ['Customer Service', 'You will work towards a Level 3 apprenticeship in customer service.', true],
    ['Apprenticeship Manager', 'You manage our apprenticeship programme.', false],
    ['Electrician', 'You have completed an apprenticeship programme.', false],
    ['Nurse', 'Benefits: access to our apprenticeship programme', false],
    ['', '', false],
  ];
  it.each(table)('%j: %j is %j', (title, text, expected) => {
    expect(readApprenticeship({ title, text }).value).toBe(expected);
  });
});
