import { describe, expect, it } from 'vitest';
import { sentenceAround } from '../../lib/skills/sentence.ts';

describe('the sentence around a mention', () => {
  it.each([
    ['Know SQL. Know Java well. Know C.', 'Java', 'Know Java well'],
    ['a\nJava here\nb', 'Java', 'Java here'],
    ['• one • Java • two', 'Java', 'Java'],
    ['skills.Know Java.More', 'Java', 'Know Java'],
    ['experienceKnow Java wellStrong team', 'Java', 'Know Java well'],
    ['tools (e.g. Java) and more', 'Java', 'tools (e.g. Java) and more'],
    ['Use Node.js and Java 1.8 daily', 'Java', 'Use Node.js and Java 1.8 daily'],
  ])('%j', (text, mention, expected) => {
    const start = text.indexOf(mention);
    const { from, to } = sentenceAround(text, start, start + mention.length);
    expect(text.slice(from, to).trim()).toBe(expected);
  });
});
