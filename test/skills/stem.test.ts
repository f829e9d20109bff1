import { describe, expect, it } from 'vitest';
import { stemOf, stemsOf } from '../../lib/skills/stem.ts';

describe('stems', () => {
  it.each([
    ['manage managing management manager managed'],
    ['organise organization organisational organising'],
    ['communicate communication communicating'],
    ['prioritise prioritize prioritization priorities priority'],
    ['reliable reliability'],
    ['driving drive'],
    ['analyse analysis analytical analyst'],
    ['returns return'],
    ['care carer caring cares'],
    ['copy copies copying'],
    ['competence competencies competent'],
    ['collaborate collaborative collaborating collaboration'],
    ['finance financial financing'],
  ])('are one for %s', (words) => {
    expect(new Set(words.split(' ').map(stemOf)).size).toBe(1);
  });
  it.each([
    ['animals animation'],
    ['community communication'],
    ['mental mentoring'],
    ['nursery nursing'],
    ['career carer'],
    ['policy police'],
    ['java javascript'],
    ['test text'],
    ['business busy'],
    ['sql css'],
    ['applicant application'],
    ['server services'],
    ['hospital hospitality'],
    ['car carer'],
    ['integrity integration'],
    ['professional profit'],
    ['state statistics'],
    ['final finance'],
    ['gcse gcs'],
    ['engine engineering'],
  ])('differ for %s', (words) => {
    expect(new Set(words.split(' ').map(stemOf)).size).toBe(2);
  });
  it('leave out words of grammar and praise unless nothing else is there', () => {
    expect(stemsOf(['strong', 'knowledge', 'of', 'python'])).toEqual(['python']);
    expect(stemsOf(['strong', 'experience'])).toHaveLength(2);
    expect(stemsOf([])).toEqual([]);
  });
});
