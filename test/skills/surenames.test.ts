import { describe, expect, it } from 'vitest';
import { gazetteerOf } from '../../lib/skills/gazetteer.ts';
import { linesOf } from '../../lib/skills/lines.ts';
import type { Candidate } from '../../lib/skills/marginals.ts';
import { STATUS, sureNames } from '../../lib/skills/surenames.ts';
import { tokenise } from '../../lib/skills/tokens.ts';
import { frameworkOf } from '../evaluate/framework.ts';

const lexicon = frameworkOf('lib/framework');

function namesOf(text: string, chosen: (text: string) => readonly [number, number][] = () => []): string[] {
  const tokens = tokenise(text);
  const lines = linesOf(tokens);
  const taken: Candidate[] = chosen(text).map(([from, to]) => ({ line: 0, from, to, chance: 1 }));
  return sureNames(tokens, lines, gazetteerOf(tokens, lexicon), lexicon, taken).map(({ from, to }) =>
    text.slice(tokens.start[from], tokens.end[to - 1]),
  );
}

describe('names that a list of demands holds', () => {
  it('are taken by their full name: credentials and tools', () => {
    expect(namesOf('You must have:\n18th Edition (BS7671)\nJIB Gold card\nSage 50')).toEqual(
      expect.arrayContaining(['18th Edition', 'JIB Gold card', 'Sage 50']),
    );
  });

  it('are not taken where nothing is asked for', () => {
    expect(namesOf('About us\nWe run courses for the 18th Edition and the JIB Gold card.')).toEqual([]);
    expect(namesOf('Benefits\n• HGV licence paid for')).toEqual([]);
    expect(namesOf('Our plant works to PRINCE2.')).toEqual([]);
  });

  it('are taken from a sentence that asks, in no section at all', () => {
    expect(namesOf('Are you qualified and registered with Social Work England? Then join us.')).toEqual([
      'registered with Social Work England',
    ]);
  });

  it('are not taken twice, and not for a word of two meanings', () => {
    const text = 'Requirements\n• PRINCE2';
    expect(namesOf(text)).toEqual(['PRINCE2']);
    expect(namesOf(text, () => [[0, 9]])).toEqual([]);
    expect(namesOf('Requirements\n• Go there and excel')).toEqual([]);
  });

  it('leave out who may apply and what is looked into', () => {
    expect(namesOf('Requirements\n• Right to work in the UK\n• US citizens only\n• Drug free')).toEqual([]);
    for (const id of STATUS) expect(lexicon.indexOf(id), id).toBeGreaterThanOrEqual(0);
  });
});
