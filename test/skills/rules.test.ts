import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFramework, readTagger } from '../../lib/cli/data.ts';
import { openLexicon } from '../../lib/skills/lexicon.ts';
import { openKnowledge, understand } from '../../lib/skills/understand.ts';
import { postingOf } from '../evaluate/posting.ts';

const knowledge = openKnowledge({ tagger: readTagger(), lexicon: openLexicon(readFramework()) });
const read = (text: string) => understand(postingOf({ id: 'x', title: '', text }), knowledge);
const named = (text: string) => read(text).requirements.map((r) => r.quotes[0]!.toLowerCase());

describe('what rules add to what the model finds, and take from it', () => {
  it('keeps a name with a slash of its own whole, and tells two names apart', () => {
    const { requirements } = read(
      'Requirements\n• Hands-on with Kafka, Kinesis or Pub/Sub\n• Strong HTML/CSS skills\n• CI/CD pipelines',
    );
    const ids = requirements.map(({ id }) => id);
    expect(ids).toContain('google-pub-sub');
    expect(ids).toContain('html');
    expect(ids).toContain('css');
    expect(named('• Hands-on with Kafka, Kinesis or Pub/Sub')).not.toContain('sub');
  });

  it('takes nothing from a sentence that says what is offered, whatever section it stands in', () => {
    const text =
      'Nice to have\n• Experience with Kafka\nWe offer a learning budget for AWS certifications and German lessons.';
    expect(named(text).join(' | ')).not.toMatch(/aws|german|budget/);
    expect(named(text).join(' | ')).toContain('kafka');
  });

  it('no two places overlap, whatever found them', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            'You must have:',
            'A levels a plus',
            'The Trade Desk a plus',
            'Excellent Python and SQL skills',
            '18th Edition a plus',
            'Sage 50 desirable',
            'JIB Gold card',
            'You build Python services',
            'Latte art a plus.',
            'Requirements',
            '',
          ),
          { maxLength: 12 },
        ),
        (parts) => {
          const spans = read(parts.join('\n')).requirements.flatMap((one) => one.spans);
          const sorted = [...spans].sort((a, b) => a[0] - b[0]);
          return sorted.every(([from], i) => i === 0 || from >= sorted[i - 1]![1]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('a credential is no task, wherever it is asked for', () => {
    const { requirements } = read(
      'Key responsibilities\n- Build laptops\n- Occasional travel to our sites, so a driving licence is needed',
    );
    expect(requirements.find(({ id }) => id === 'driving-licence')?.strength).toBe('must');
  });

  it('takes no demand for a heading, so that those behind it keep their place', () => {
    const { requirements } = read(
      'Requirements\nStrong Excel skills\nExperience with Tableau or Power BI\nPython would be a plus\n\nNice to have\nKnowledge of Docker\nForklift licence',
    );
    const strengthOf = (part: string) =>
      requirements.find(({ quotes }) => quotes.some((quote) => quote.includes(part)))?.strength;
    expect([strengthOf('Tableau'), strengthOf('Power BI')]).toEqual(['must', 'must']);
    expect([strengthOf('Python'), strengthOf('Docker'), strengthOf('Forklift')]).toEqual(['nice', 'nice', 'nice']);
  });
});
