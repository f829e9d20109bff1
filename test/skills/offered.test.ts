import { describe, expect, it } from 'vitest';
import { isOffered } from '../../lib/skills/offered.ts';

const at = (sentence: string, words: string) => isOffered(sentence, sentence.indexOf(words));

describe('what the employer gives', () => {
  it.each([
    ['We offer 30 days of vacation and a budget for AWS certifications.', 'AWS'],
    ['• We also offer a course in first aid', 'first aid'],
    ['Know SQL. In return, you get training in Python.', 'Python'],
    ['Benefits include language lessons in German', 'German'],
    ["We'll give you training in forklift driving.", 'forklift'],
  ])('%s: nothing is asked for', (sentence, words) => {
    expect(at(sentence, words)).toBe(true);
  });

  it.each([
    ['You will offer our guests a wine list.', 'wine'],
    ['Know SQL. We offer a good wage.', 'SQL'],
    ['We offer our clients tax advice.', 'tax'],
    ['What you bring: Python', 'Python'],
    ['You get things done in Python.', 'Python'],
    ['We need a baker', 'baker'],
  ])('%s: still asked for', (sentence, words) => {
    expect(at(sentence, words)).toBe(false);
  });

  it('looks back no further than its reach', () => {
    const text = `We offer ${'a very '.repeat(20_000)}good Python course`;
    expect(isOffered(text, text.indexOf('Python'))).toBe(false);
  });
});
