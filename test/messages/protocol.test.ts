import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PARSERS } from '../../lib/messages/protocol.ts';
import { CAPS, ParseError, parsePosting } from '../../lib/model/parse.ts';

const good = {
  board: 'lever',
  id: '1',
  url: 'https://jobs.lever.co/x/1',
  title: 'Baker',
  company: null,
  locations: ['York'],
  language: 'en',
  description: 'Bake bread.',
  datePosted: '2026-11-01T10:00:00Z',
  validThrough: 'soon',
  closed: false,
  stated: {
    workplace: 'onsite',
    remoteLimits: [],
    employment: 'sometimes',
    salary: { min: 1, max: Number.NaN, currency: 'GBP', per: 'year' },
  },
  source: { title: 'jsonld', description: 'magic', evil: 'jsonld' },
};

describe('what a page may send', () => {
  it('is read field by field; what is not known is left out', () => {
    expect(parsePosting(good)).toEqual({
      ...good,
      datePosted: '2026-11-01',
      validThrough: null,
      stated: { workplace: 'onsite', remoteLimits: [], employment: null, salary: null },
      source: { title: 'jsonld' },
    });
  });

  it('is cut to its caps', () => {
    const huge = parsePosting({ ...good, description: 'a'.repeat(1_000_000), locations: Array(1000).fill('x') });
    expect(huge.description).toHaveLength(CAPS.description);
    expect(huge.locations).toHaveLength(CAPS.locations);
  });

  it('never gets through as anything but a request or a ParseError', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.values(PARSERS)),
        fc.anything({ withNullPrototype: true, withBigInt: true }),
        (parse, input) => {
          try {
            parse(input);
          } catch (error) {
            expect(error).toBeInstanceOf(ParseError);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });
});
