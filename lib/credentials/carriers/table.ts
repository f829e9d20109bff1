import Papa from 'papaparse';

/** Rows of one table; LinkedIn's largest career file has some hundreds. */
const MAX_ROWS = 20_000;

/** Rows of a CSV text. Byte order marks, CRLF, quoted line breaks, and comma, semicolon or tab are handled. */
export function parseTable(text: string): readonly (readonly string[])[] {
  const body = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  return Papa.parse<string[]>(body, { preview: MAX_ROWS, skipEmptyLines: 'greedy' }).data;
}

/**
 * Records of a CSV whose header names all of `needed`. The header is looked for in the first ten rows,
 * for LinkedIn writes notes above some tables. Null when there is no such header.
 */
export function recordsOf(
  rows: readonly (readonly string[])[],
  needed: readonly string[],
): readonly ReadonlyMap<string, string>[] | null {
  const at = rows.slice(0, 10).findIndex((row) => needed.every((name) => row.some((cell) => same(cell, name))));
  if (at < 0) return null;
  const header = (rows[at] ?? []).map((cell) => cell.trim().toLowerCase());
  return rows.slice(at + 1).map((row) => new Map(header.map((name, index) => [name, (row[index] ?? '').trim()])));
}

function same(cell: string, name: string): boolean {
  return cell.trim().toLowerCase() === name;
}
