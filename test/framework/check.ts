// Checks every sector file and prints what is wrong: `node test/framework/check.ts [sector …]`. The data test runs the same checks.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HEADER, parseSector } from '../../lib/framework/parse.ts';
import type { Competency } from '../../lib/model/competency.ts';

const FOLDER = join(import.meta.dirname, '../../lib/framework');
const ESCO = join(import.meta.dirname, '../../../shared/taxonomies/esco-1.1.1-en/skills_en.csv');

export function readSectors(): { readonly sector: string; readonly text: string }[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .map((name) => ({ sector: name.slice(0, -4), text: readFileSync(join(FOLDER, name), 'utf8') }));
}

/** The spelling of an alias for ownership: case, spaces and hyphens do not tell two names apart. */
const fold = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s-]+/g, ' ')
    .trim();

/** Problems of the framework as sentences; empty when it is sound. */
export function checkFramework(
  files = readSectors(),
  escoText = existsSync(ESCO) ? readFileSync(ESCO, 'utf8') : null,
): string[] {
  const problems: string[] = [];
  const entries: Competency[] = [];
  for (const { sector, text } of files) {
    if (!text.startsWith(`${HEADER}\n`)) {
      problems.push(`${sector}: the first line must be the column names`);
      continue;
    }
    if (!text.endsWith('\n') || text.includes('\r')) problems.push(`${sector}: lines must end with one "\\n"`);
    for (const [i, line] of text.replace(/\n$/, '').split('\n').slice(1).entries()) {
      try {
        entries.push(...parseSector(sector, `${HEADER}\n${line}\n`));
      } catch (error) {
        problems.push(String((error as Error).message).replace('line 2', `line ${i + 2}`));
      }
    }
    const ids = text
      .replace(/\n$/, '')
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t')[0]!);
    const wrong = ids.findIndex((id, i) => i > 0 && ids[i - 1]! >= id);
    if (wrong > 0)
      problems.push(`${sector}: "${ids[wrong]}" must stand before "${ids[wrong - 1]}" (sorted by id, no id twice)`);
  }
  return [...problems, ...checkReferences(entries), ...checkAliases(entries), ...checkEsco(entries, escoText)];
}

function checkReferences(entries: readonly Competency[]): string[] {
  const problems: string[] = [];
  const byId = new Map<string, Competency>();
  for (const entry of entries) {
    const other = byId.get(entry.id);
    if (other) problems.push(`${entry.sector}: id "${entry.id}" stands in ${other.sector} too`);
    byId.set(entry.id, entry);
  }
  for (const entry of entries) {
    for (const id of [...entry.broader, ...entry.related.map((r) => r.id)])
      if (!byId.has(id) || id === entry.id)
        problems.push(`${entry.sector}: "${entry.id}" points to "${id}", which is not an entry`);
    for (const { alias } of entry.contexts)
      if (![entry.label, ...entry.aliases].includes(alias))
        problems.push(`${entry.sector}: "${entry.id}" has a context for "${alias}", which is not its alias`);
    for (const { id } of entry.related)
      if (byId.get(id)?.related.some((r) => r.id === entry.id))
        problems.push(`${entry.sector}: "${entry.id}" and "${id}" name each other as related: once is enough`);
  }
  const state = new Map<string, 'open' | 'done'>();
  const visit = (id: string, path: readonly string[]): void => {
    if (state.get(id) === 'done') return;
    if (state.get(id) === 'open') {
      problems.push(`broader goes in a circle: ${[...path, id].join(' > ')}`);
      return;
    }
    state.set(id, 'open');
    for (const wider of byId.get(id)?.broader ?? []) visit(wider, [...path, id]);
    state.set(id, 'done');
  };
  for (const id of byId.keys()) visit(id, []);
  return problems;
}

function checkAliases(entries: readonly Competency[]): string[] {
  const problems: string[] = [];
  const owners = new Map<string, Competency>();
  for (const entry of entries) {
    const own = new Set<string>();
    for (const alias of [entry.label, ...entry.aliases]) {
      const key = fold(alias);
      if (key === '') problems.push(`${entry.sector}: "${entry.id}" has an empty alias`);
      if (own.has(key)) problems.push(`${entry.sector}: "${entry.id}" names "${alias}" twice`);
      own.add(key);
    }
    for (const key of own) {
      const other = owners.get(key);
      const ruled = (owner: Competency) => owner.contexts.some((c) => fold(c.alias) === key);
      if (other && !ruled(entry) && !ruled(other))
        problems.push(
          `${entry.sector}: alias "${key}" of "${entry.id}" belongs to "${other.id}" (${other.sector}) too; one needs a context rule`,
        );
      owners.set(key, entry);
    }
  }
  return problems;
}

function checkEsco(entries: readonly Competency[], escoText: string | null): string[] {
  if (escoText === null) return [];
  const known = new Set(
    escoText.match(/http:\/\/data\.europa\.eu\/esco\/skill\/[0-9a-f-]{36}/gi)?.map((uri) => uri.slice(-36)) ?? [],
  );
  return entries.flatMap((entry) =>
    entry.esco
      .filter((uuid) => !known.has(uuid))
      .map((uuid) => `${entry.sector}: "${entry.id}" names ESCO ${uuid}, which is not in the published file`),
  );
}

if (process.argv[1] === import.meta.filename) {
  const only = process.argv.slice(2);
  const files = readSectors();
  const problems = checkFramework(files).filter((p) => only.length === 0 || only.some((sector) => p.includes(sector)));
  for (const problem of problems) console.log(problem);
  const rows = files.flatMap(({ text }) => text.trimEnd().split('\n').slice(1));
  const linked = rows.filter((row) => row.split('\t')[6]).length;
  console.log(
    `${rows.length} competencies in ${files.length} sectors, ${linked} with an ESCO address; ${problems.length} problems`,
  );
  process.exitCode = problems.length > 0 ? 1 : 0;
}
