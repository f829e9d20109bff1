import type { Claim, Evidence, Source } from '../../lib/model/evidence.ts';
import type { Posting } from '../../lib/model/posting.ts';

/** A backup without the count of changes, which goes up even when a change is taken back. */
export const withoutRevision = (backup: string) => backup.replace(/"walletRevision": \d+/, '');

export const NOW = new Date('2026-11-23T10:00:00Z');

export const posting = (id: string | null, rest: Partial<Posting> = {}): Posting => ({
  board: 'lever',
  id,
  url: `https://jobs.lever.co/x/${id}`,
  title: 'Warehouse Operative',
  company: 'Fenland Freight',
  locations: ['Peterborough'],
  language: 'en',
  description: 'Pick and pack orders in a cold store.',
  datePosted: null,
  validThrough: null,
  closed: false,
  stated: { workplace: null, remoteLimits: [], employment: null, salary: null },
  source: {},
  ...rest,
});

export const evidence = (id: string, sourceId: string | null = null): Evidence => ({
  id,
  kind: 'credential',
  title: id,
  summary: '',
  issuer: null,
  achievementType: null,
  start: null,
  end: null,
  issued: null,
  expires: null,
  hours: null,
  ects: null,
  level: null,
  assessment: null,
  reflection: null,
  links: [],
  sourceId,
  parentId: null,
  createdAt: NOW.toISOString(),
  updatedAt: NOW.toISOString(),
});
export const claim = (id: string, evidenceId: string): Claim => ({
  id,
  evidenceId,
  competency: 'sql',
  label: 'SQL',
  uri: null,
  level: null,
  basis: 'listed',
  confirmed: false,
});
export const source = (id: string, bytes: Uint8Array): Source => ({
  id,
  format: 'open-badge-3',
  carrier: 'json',
  fileName: `${id}.json`,
  importedAt: NOW.toISOString(),
  bytes: bytes as Uint8Array<ArrayBuffer>,
  sha256: `hash of ${id}`,
});
