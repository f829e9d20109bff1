import { csvCell } from '../../../lib/credentials/export/table.ts';
import type { SavedPosting, Status } from '../../../lib/model/library.ts';
import type { Posting } from '../../../lib/model/posting.ts';

/** What a row of another tracker can hold, with the names that such files use for it. */
const NAMES = {
  title: ['job title', 'title', 'position', 'role', 'job'],
  company: ['company', 'company name', 'employer', 'organisation', 'organization'],
  location: ['location', 'place', 'city'],
  url: ['url', 'job url', 'link', 'job link', 'address', 'posting'],
  status: ['status', 'stage', 'list', 'list name'],
  savedAt: ['date saved', 'saved', 'created at', 'created', 'added', 'date added', 'date'],
  notes: ['notes', 'note', 'comments'],
  description: ['description', 'job description', 'text'],
} as const;
export type TrackerField = keyof typeof NAMES;
export const TRACKER_FIELDS = Object.keys(NAMES) as readonly TrackerField[];

/** The column of each field, -1 where the file has none. */
export type Mapping = Readonly<Record<TrackerField, number>>;

/** A first guess from the header; the user corrects it. Each column is taken once. */
export function guessMapping(header: readonly string[]): Mapping {
  const folded = header.map((cell) => cell.trim().toLowerCase().replace(/[_-]+/g, ' '));
  const taken = new Set<number>();
  const found = {} as Record<TrackerField, number>;
  for (const field of TRACKER_FIELDS) {
    const name = NAMES[field].find((one) => folded.some((cell, i) => cell === one && !taken.has(i)));
    const at = name === undefined ? -1 : folded.findIndex((cell, i) => cell === name && !taken.has(i));
    found[field] = at;
    if (at >= 0) taken.add(at);
  }
  return found;
}

export interface TrackerRow {
  readonly posting: Posting;
  readonly status: Status;
  readonly notes: string;
  /** ISO instant; null when the file does not say. */
  readonly savedAt: string | null;
}

const MAX_TEXT = 200_000;

/** One row as a posting; null without a title. */
export function trackerRow(cells: readonly string[], mapping: Mapping): TrackerRow | null {
  const cell = (field: TrackerField) => (cells[mapping[field]] ?? '').trim().replace(/^'(?=[=+\-@])/, '');
  const title = cell('title').slice(0, 500);
  if (!title) return null;
  const url = cell('url').slice(0, 4000);
  const saved = Date.parse(cell('savedAt'));
  return {
    posting: {
      board: 'tracker',
      id: null,
      url: /^https?:\/\//.test(url) && URL.canParse(url) ? url : '',
      title,
      company: cell('company').slice(0, 300) || null,
      locations: cell('location') ? [cell('location').slice(0, 300)] : [],
      language: null,
      description: cell('description').slice(0, MAX_TEXT),
      datePosted: null,
      validThrough: null,
      closed: false,
      stated: { workplace: null, remoteLimits: [], employment: null, salary: null },
      source: {},
    },
    status: statusOf(cell('status')),
    notes: cell('notes').slice(0, 10_000),
    savedAt: Number.isNaN(saved) ? null : new Date(saved).toISOString(),
  };
}

/** The words that trackers use for where an application stands. */
const STAGES: readonly (readonly [RegExp, Status])[] = [
  [/reject|declin|closed|archiv|withdr|no response|lost/, 'closed'],
  [/offer|accept|hired/, 'offer'],
  [/interview|screen|assessment|round/, 'interview'],
  [/applied|submitted|sent/, 'applied'],
  [/appl|prepar|draft|todo|in progress/, 'preparing'],
];

export function statusOf(words: string): Status {
  const folded = words.toLowerCase();
  return STAGES.find(([pattern]) => pattern.test(folded))?.[1] ?? 'saved';
}

const COLUMNS = ['title', 'company', 'location', 'url', 'status', 'date saved', 'closes', 'score', 'band', 'notes'];

/** Saved postings as CSV that no spreadsheet runs and `guessMapping` reads back. */
export function postingsTable(postings: readonly SavedPosting[]): string {
  const rows = postings.map((row) =>
    [
      row.title,
      row.company,
      row.locations[0],
      row.url,
      row.status,
      row.savedAt.slice(0, 10),
      row.validThrough,
      row.score,
      row.band,
      row.notes,
    ].map((cell) => String(cell ?? '')),
  );
  return `\ufeff${[COLUMNS, ...rows].map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`;
}
