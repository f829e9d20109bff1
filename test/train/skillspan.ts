import { type Labelled, readJsonLines } from './corpus.ts';

/** A sentence of SkillSpan with its spans in UTF-16 units. */
export interface SkillSpanRow {
  readonly id: string;
  readonly doc: string;
  readonly text: string;
  readonly spans: readonly { readonly start: number; readonly end: number; readonly label: 'Skill' | 'Knowledge' }[];
}

/** The sentences of one posting with the posting that they make, a line each, and where each begins in its text. */
export interface SkillSpanPosting {
  readonly rows: readonly SkillSpanRow[];
  readonly begins: readonly number[];
  readonly posting: Labelled;
}

/** SkillSpan's sentences put together again to the postings that they come from. */
export function skillSpanPostings(file: string): SkillSpanPosting[] {
  const byDoc = new Map<string, SkillSpanRow[]>();
  for (const row of readJsonLines<SkillSpanRow>(file)) {
    const rows = byDoc.get(row.doc) ?? [];
    rows.push(row);
    byDoc.set(row.doc, rows);
  }
  return [...byDoc].map(([doc, rows]) => {
    const begins: number[] = [];
    let length = 0;
    for (const { text } of rows) {
      begins.push(length);
      length += text.length + 1;
    }
    return { rows, begins, posting: postingOf(doc, rows, begins) };
  });
}

function postingOf(id: string, rows: readonly SkillSpanRow[], begins: readonly number[]): Labelled {
  const spans = rows.flatMap((row, i) => row.spans.map((span) => ({ ...span, row, begin: begins[i]! })));
  return {
    id,
    source: 'skillspan',
    title: '',
    text: rows.map(({ text }) => text).join('\n'),
    competencies: spans.map(({ row, start, end, label }) => {
      const quote = row.text.slice(start, end);
      return { quotes: [quote], label: quote, kind: label === 'Skill' ? 'skill' : 'knowledge', strength: 'must' };
    }),
    places: spans.map(({ begin, start, end }) => [begin + start, begin + end]),
    facts: {},
  };
}
