import { describe, expect, it } from 'vitest';
import type { StatedLevel } from '../../lib/model/requirement.ts';
import { levelNear } from '../../lib/skills/level.ts';

const NONE: StatedLevel = { years: null, yearsMax: null, words: null, cefr: null, eqf: null };

describe('the level near a mention', () => {
  const table: [string, string, boolean, Partial<StatedLevel> | null][] = [
    ['3 years of Java', 'Java', false, { years: 3 }],
    ['3-5 years of experience in Java', 'Java', false, { years: 3, yearsMax: 5 }],
    ['Java (at least 2 years)', 'Java', false, { years: 2 }],
    ['five years of Java', 'Java', false, { years: 5 }],
    ['18 months of Java', 'Java', false, { years: 1.5 }],
    ['strong knowledge of Java', 'Java', false, { words: 'strong' }],
    ['Excellent communication', 'communication', false, { words: 'excellent' }],
    ['Basic knowledge of Python. Java', 'Java', false, null],
    ['experienceStrong Java', 'Java', false, { words: 'strong' }],
    ['German B2', 'German', true, { cefr: 'B2' }],
    ['German (C1 level)', 'German', true, { cefr: 'C1' }],
    ['fluent German', 'German', true, { words: 'fluent', cefr: 'C1' }],
    ['native German speaker', 'German', true, { words: 'native', cefr: 'C2' }],
    ['NVQ Level 3 in care', 'NVQ Level 3', false, { eqf: 4 }],
    ['Strong Excel, Word and Access', 'Access', false, { words: 'strong' }],
    ['strong portfolio of shipped work, at home in Figma', 'Figma', false, null],
    ['fluent English (French preferred), flexible for earlies', 'flexible', false, null],
    ['fluent English and teamwork', 'teamwork', false, null],
    ["1 year's front desk experience, fluent English", 'English', true, { words: 'fluent', cefr: 'C1' }],
    ['basic FEA, pneumatics', 'pneumatics', false, null],
    ['basic FEA and pneumatics', 'pneumatics', false, { words: 'basic' }],
    ['strong Java (or Kotlin), Spring', 'Spring', false, null],
    ['EQF 6 degree', 'degree', false, null],
    ['within the last 3 years Java', 'Java', false, null],
    ['Java', 'Java', false, null],
  ];
  it.each(table)('%j: %j', (text, mention, isLanguage, expected) => {
    const start = text.indexOf(mention);
    expect(levelNear(text, start, start + mention.length, isLanguage)).toEqual(expected && { ...NONE, ...expected });
  });
});
