// Which competencies postings ask for most, and what the catalogue has for each: `node test/courses/demand.ts [most]`.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readCatalogue, readFramework } from '../../lib/cli/data.ts';
import { openGraph } from '../../lib/framework/graph.ts';
import type { Course } from '../../lib/model/course.ts';
import { type Labelled, readJsonLines } from '../train/corpus.ts';

const MATERIAL = join(import.meta.dirname, '../../../shared/postings/train.jsonl');
export const hasMaterial = existsSync(MATERIAL);

export interface Demand {
  readonly id: string;
  readonly kind: string;
  /** Postings that ask for it. */
  readonly postings: number;
  /** Entries of the catalogue that teach it or a part of it, practice aside. */
  readonly courses: readonly Course[];
  /** Entries that cost nothing, practice among them. */
  readonly free: number;
}

const fold = (words: string) => words.toLowerCase().replace(/\s+/g, ' ').trim();

/** The competencies most asked for in the labelled postings, found in the framework by label or alias as they stand. */
export function demand(most: number): Demand[] {
  const framework = readFramework();
  const graph = openGraph(framework);
  const byName = new Map<string, string>();
  for (const entry of framework) for (const name of [entry.label, ...entry.aliases]) byName.set(fold(name), entry.id);
  const counts = new Map<string, number>();
  for (const posting of readJsonLines<Labelled>(MATERIAL)) {
    const ids = new Set(posting.competencies.flatMap((one) => byName.get(fold(one.label)) ?? []));
    for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const courses = readCatalogue();
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, most)
    .map(([id, postings]) => {
      const parts = new Set([id, ...graph.narrower(id)]);
      const teaching = courses.filter((course) => course.competencies.some((one) => parts.has(one.id)));
      return {
        id,
        kind: graph.get(id)?.kind ?? '',
        postings,
        courses: teaching.filter((course) => course.kind !== 'practice'),
        free: teaching.filter(({ cost }) => cost.class === 'free' || cost.class === 'audit').length,
      };
    });
}

if (process.argv[1] === import.meta.filename)
  for (const { id, kind, postings, courses, free } of demand(Number(process.argv[2] ?? 80)))
    console.log(
      `${String(postings).padStart(4)} ${id} (${kind}): ${courses.length} entries, ${free} free${courses.length < 3 ? '  <-- thin' : ''}`,
    );
