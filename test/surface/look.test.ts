import { describe, expect, it } from 'vitest';
import { EVERYTHING, type Look, selected } from '../../entrypoints/dashboard/saved/look.ts';
import type { SavedPosting } from '../../lib/model/library.ts';

const row = (title: string, part: Partial<SavedPosting>): SavedPosting => ({
  key: `demo:${title}`,
  board: 'demo',
  id: title,
  url: `https://example.org/${title}`,
  title,
  company: null,
  locations: [],
  datePosted: null,
  validThrough: null,
  status: 'saved',
  notes: '',
  savedAt: '2026-11-01T00:00:00Z',
  updatedAt: '2026-11-01T00:00:00Z',
  dates: {},
  remindOn: null,
  score: null,
  band: null,
  asks: [],
  gaps: [],
  fingerprint: title,
  ...part,
});

const ROWS = [
  row('office', { workplace: 'onsite', remoteLimits: null }),
  row('days', { workplace: 'hybrid', remoteLimits: 'three days in our Leeds office' }),
  row('world', { workplace: 'remote', remoteLimits: 'Work from anywhere in the world' }),
  row('europe', { workplace: 'remote', remoteLimits: 'Europe' }),
  row('states', { workplace: 'remote', remoteLimits: 'US only' }),
  row('silent', { workplace: 'remote', remoteLimits: null }),
  row('unclear', { workplace: 'unclear', remoteLimits: null }),
  row('unread', {}),
];
const shown = (look: Partial<Look>) => selected(ROWS, { ...EVERYTHING, ...look }).map(({ title }) => title);

describe('saved postings by place', () => {
  it('are all shown until a place is asked for', () => {
    expect(shown({})).toHaveLength(ROWS.length);
    expect(shown({ country: 'DE' })).toHaveLength(ROWS.length);
  });

  it('by workplace keep what does not say', () => {
    expect(shown({ place: 'onsite' })).toEqual(['office', 'unclear', 'unread']);
    expect(shown({ place: 'hybrid' })).toEqual(['days', 'unclear', 'unread']);
    expect(shown({ place: 'remote' })).toEqual(['world', 'europe', 'states', 'silent', 'unclear', 'unread']);
  });

  it('lose what rules a country out, and no silent one', () => {
    expect(shown({ place: 'notRuledOut', country: 'DE' })).toEqual(['world', 'europe', 'silent', 'unclear', 'unread']);
    expect(shown({ place: 'notRuledOut', country: 'US' })).toEqual(['world', 'states', 'silent', 'unclear', 'unread']);
  });

  it('are open to a country only where they say so', () => {
    expect(shown({ place: 'openHome', country: 'DE' })).toEqual(['world', 'europe']);
    expect(shown({ place: 'openHome', country: 'US' })).toEqual(['world', 'states']);
    expect(shown({ place: 'openHome', country: null })).toEqual([]);
  });
});
