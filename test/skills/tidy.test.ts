import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tidyLabel } from '../../lib/skills/tidy.ts';

describe('tidyLabel', () => {
  it.each([
    ['excellent communication skills', 'Communication skills'],
    ['Strong knowledge of Java,', 'Java'],
    ['prepare\n corporate tax returns', 'Prepare corporate tax returns'],
    ['energy market', 'Energy market'],
    ['élevage bovin', 'Élevage bovin'],
    ['Press fittings (ProPress', 'Press fittings'],
    ['Mathematics 7-12)', 'Mathematics 7-12'],
    ['Python (3.12) basics', 'Python (3.12) basics'],
    ['iOS', 'iOS'],
    ['eLearning authoring', 'eLearning authoring'],
    ['d3.js', 'd3.js'],
    ['ßuper', 'ßuper'],
    ['• Git', 'Git'],
    ['OPERATE A TOWER CRANE', 'Operate a tower crane'],
    ['HOLD A CPCS CARD', 'Hold a CPCS card'],
    ['AWS', 'AWS'],
    ['CI/CD', 'CI/CD'],
    ['C++', 'C++'],
    ['strong', 'Strong'],
  ])('calls %j %j', (quote, label) => expect(tidyLabel(quote)).toBe(label));

  it('never gives more than 80 characters, nor nothing for something', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 600 }), (quote) => {
        expect(tidyLabel(quote).length).toBeLessThanOrEqual(80);
        if (/[a-z]/i.test(quote.slice(0, 80))) expect(tidyLabel(quote)).not.toBe('');
      }),
    );
  });
});
