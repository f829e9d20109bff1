import { readFileSync } from 'node:fs';
import { type FileIn, type ImportResult, type ReadOptions, readFile, readFiles } from '../../lib/credentials/index.ts';
import type { Outcome } from '../../lib/model/outcome.ts';

export const FIXTURES = new URL('../fixtures/credentials/', import.meta.url).pathname;
export const VECTORS = new URL('../../../shared/vectors/', import.meta.url).pathname;
export const NOW = new Date('2026-11-23T12:00:00Z');

const WORDS = new Map([
  ['sql', 'sql'],
  ['python', 'python'],
  ['forklift', 'forklift'],
  ['develop digital content', 'digital-content'],
]);

/** A small honest reader of competency words, so that these tests do not lean on the framework. */
export const mapText: ReadOptions['mapText'] = (text) =>
  [...text.matchAll(/\b(?:sql|python|forklift|develop digital content)\b/gi)].map((match) => ({
    competency: WORDS.get(match[0].toLowerCase()) ?? '',
    label: match[0],
    span: [match.index, match.index + match[0].length] as const,
  }));

export const OPTIONS: ReadOptions = { now: NOW, mapText, trustedIssuers: [] };

export function fileAt(path: string): FileIn {
  return { bytes: new Uint8Array(readFileSync(path)), name: path.split('/').at(-1) ?? path };
}

export function fixture(path: string): FileIn {
  return fileAt(FIXTURES + path);
}

export function read(path: string, options: Partial<ReadOptions> = {}): Promise<Outcome<ImportResult>> {
  const file = fixture(path);
  return readFile(file.bytes, file.name, { ...OPTIONS, ...options });
}

export function readTogether(paths: readonly string[], options: Partial<ReadOptions> = {}) {
  return readFiles(
    paths.map((path) => fixture(path)),
    { ...OPTIONS, ...options },
  );
}

export function readText(text: string, name = 'pasted', options: Partial<ReadOptions> = {}) {
  return readFile(new TextEncoder().encode(text), name, { ...OPTIONS, ...options });
}

/** The result of a file that must be readable. */
export function value(outcome: Outcome<ImportResult> | undefined): ImportResult {
  if (!outcome?.ok) throw new Error(`refused: ${JSON.stringify(outcome)}`);
  return outcome.value;
}

/** The code that a file was refused with. */
export function refusal(outcome: Outcome<ImportResult> | undefined): string {
  return outcome === undefined || outcome.ok ? 'not refused' : outcome.problem.code;
}
