import { failed, type Outcome, ok } from '../../model/outcome.ts';

/** A table of a text file. The names of the columns are lower case without spaces around them. */
export interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

export interface Row {
  /** 1-based line of the file on which the row begins. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Rows beyond this are not a list of competencies. */
const MOST_ROWS = 500_000;

/**
 * Reads separated values (RFC 4180: quoted cells may hold separators, line breaks and doubled quotes) in one pass. The
 * separator is the one that the first line has most of; in tab-separated text a quote is a quote. `only` reads no more
 * rows than that.
 */
export function readTable(name: string, text: string, only = MOST_ROWS): Outcome<Table> {
  const separator = separatorOf(text.slice(0, text.indexOf('\n') === -1 ? undefined : text.indexOf('\n')));
  const rows: Row[] = [];
  let at = 0;
  let line = 1;
  while (at < text.length && rows.length <= only) {
    const row = readRow(text, at, line, separator);
    if (row.openLine > 0) return failed('framework.openQuote', { file: name, line: row.openLine });
    if (row.cells.length > 1 || row.cells[0] !== '') rows.push({ line, cells: row.cells });
    at = row.end;
    line += row.breaks;
  }
  if (rows.length > MOST_ROWS) return failed('framework.tooManyRows', { file: name, rows: MOST_ROWS });
  const [head, ...body] = rows;
  if (!head) return failed('framework.empty', { file: name });
  const columns = head.cells.map((cell) => cell.trim().toLowerCase());
  const uneven = body.find(
    ({ cells }) => cells.length > columns.length || (cells.length < columns.length && cells.length < 2),
  );
  if (uneven && columns.length > 1)
    return failed('framework.cellCount', {
      file: name,
      line: uneven.line,
      found: uneven.cells.length,
      needed: columns.length,
    });
  return ok({ name, columns, rows: body });
}

/** The names of the columns in a text's first line, as `Table` has them. */
export function columnsOf(text: string): string[] {
  const table = readTable('', text.replace(/^\ufeff/, '').split('\n', 1)[0]!);
  return table.ok ? [...table.value.columns] : [];
}

function separatorOf(head: string): string {
  const counts = ['\t', ',', ';'].map((mark) => [mark, head.split(mark).length] as const);
  return counts.reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

interface ReadRow {
  readonly cells: string[];
  readonly end: number;
  readonly breaks: number;
  /** The line of a quote that is never closed; 0 when there is none. */
  readonly openLine: number;
}

function readRow(text: string, from: number, line: number, separator: string): ReadRow {
  const cells: string[] = [];
  let at = from;
  let breaks = 0;
  for (;;) {
    if (text[at] === '"' && separator !== '\t') {
      const close = closingQuote(text, at + 1);
      if (close === -1) return { cells, end: at, breaks, openLine: line + breaks };
      const cell = text
        .slice(at + 1, close)
        .replaceAll('""', '"')
        .replaceAll('\r\n', '\n');
      for (let i = text.indexOf('\n', at); i !== -1 && i < close; i = text.indexOf('\n', i + 1)) breaks++;
      const end = cellEnd(text, close + 1, separator);
      cells.push(cell + text.slice(close + 1, end).trimEnd());
      at = end;
    } else {
      const end = cellEnd(text, at, separator);
      cells.push(text[end - 1] === '\r' && text[end] !== separator ? text.slice(at, end - 1) : text.slice(at, end));
      at = end;
    }
    if (text[at] !== separator) return { cells, end: at + 1, breaks: breaks + 1, openLine: 0 };
    at++;
  }
}

function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at !== -1; at = text.indexOf('"', at + 2)) if (text[at + 1] !== '"') return at;
  return -1;
}

function cellEnd(text: string, from: number, separator: string): number {
  let at = from;
  while (at < text.length && text[at] !== separator && text[at] !== '\n') at++;
  return at;
}
