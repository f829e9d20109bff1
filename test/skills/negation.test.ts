import { describe, expect, it } from 'vitest';
import { isNegated } from '../../lib/skills/negation.ts';

describe('negated mentions', () => {
  const table: [string, string, boolean][] = [
    ['no Java needed', 'Java', true],
    ['No prior sales experience required', 'sales', true],
    ['no experience in retail necessary', 'retail', true],
    ['You do not need a driving licence', 'driving licence', true],
    ["You don't need to know Python", 'Python', true],
    ['A degree is not required', 'degree', true],
    ['Knowledge of SAP not essential', 'SAP', true],
    ['without any experience in nursing', 'nursing', true],
    ['Not required: experience of wind or waves', 'waves', true],
    ['Not required: wind. We ask for Java', 'Java', false],
    ['Java is required', 'Java', false],
    ['not only Java but Kotlin', 'Java', false],
    ['not just Excel', 'Excel', false],
    ['No fewer than 3 years of Java', 'Java', false],
    ['We have no limits. Java is our language', 'Java', false],
    ['Experience with Java; no travel', 'Java', false],
    ['You are not afraid of public speaking', 'public speaking', false],
    ["You aren't afraid to use Excel", 'Excel', false],
    ['No stranger to SQL', 'SQL', false],
    ['no fear of heights', 'heights', false],
    ['Java', 'Java', false],
  ];
  it.each(table)('%j: %j %j', (text, mention, expected) => {
    const start = text.indexOf(mention);
    expect(isNegated(text, start, start + mention.length)).toBe(expected);
  });
});
