import type { Claim, Evidence } from '../../model/evidence.ts';

const COLUMNS = [
  'kind',
  'title',
  'issuer',
  'start',
  'end',
  'issued',
  'expires',
  'hours',
  'level',
  'link',
  'skills',
  'summary',
] as const;

/** The wallet as CSV (RFC 4180, CRLF, UTF-8 with a mark, as spreadsheets want it). The plain table format reads it back. */
export function exportTable(evidence: readonly Evidence[], claims: readonly Claim[]): string {
  const rows = evidence.map((one) =>
    rowOf(
      one,
      claims.filter((claim) => claim.evidenceId === one.id),
    ),
  );
  return `\ufeff${[COLUMNS, ...rows].map((row) => row.map((cell) => csvCell(cell)).join(',')).join('\r\n')}\r\n`;
}

function rowOf(one: Evidence, claims: readonly Claim[]): readonly string[] {
  const skills = [...new Set(claims.map((claim) => claim.label.replace(/[;|]/g, ' ')))].join('; ');
  return [
    one.kind,
    one.title,
    one.issuer?.name,
    one.start,
    one.end,
    one.issued,
    one.expires,
    one.hours,
    one.level?.value,
    one.links[0],
    skills,
    one.summary,
  ].map((cell) => String(cell ?? ''));
}

/**
 * A cell that no spreadsheet runs: text that begins like a formula (= + - @, tab, return) gets an apostrophe before it
 * (OWASP CSV injection). Plain numbers keep their sign.
 */
export function csvCell(value: string): string {
  const formula = /^[\s]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/.test(value) && !/^[+-]?\d+(?:\.\d+)?$/.test(value);
  const safe = formula ? `'${value}` : value;
  return /[",\r\n;']/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
