import type { Course } from '../model/course.ts';

/** A larger award that is made of parts. */
export interface Award {
  readonly name: string;
  readonly parts: readonly Course[];
  readonly done: readonly string[];
  readonly open: readonly string[];
  /** Hours still to go, where every open part states them; null otherwise. */
  readonly hoursLeft: number | null;
}

/** Spelling under which two names of an award are the same. */
function fold(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/**
 * The awards that courses count toward, those nearest to being complete first. Parts are the catalogue's courses with that
 * award; a catalogue may not know all parts, so "complete" means all that it knows. Hours that went into parts under way are
 * no longer to go.
 */
export function awardsOf(
  courses: readonly Course[],
  done: readonly string[],
  hoursDone: ReadonlyMap<string, number> = new Map(),
): Award[] {
  const byName = new Map<string, Course[]>();
  for (const course of courses) {
    if (course.stacksToward === null) continue;
    const key = fold(course.stacksToward);
    byName.set(key, [...(byName.get(key) ?? []), course]);
  }
  const isDone = new Set(done);
  return [...byName.values()]
    .map((parts) => awardOf(parts, isDone, hoursDone))
    .sort(
      (a, b) =>
        b.done.length * a.parts.length - a.done.length * b.parts.length ||
        a.open.length - b.open.length ||
        (a.name < b.name ? -1 : 1),
    );
}

function awardOf(parts: readonly Course[], done: ReadonlySet<string>, hoursDone: ReadonlyMap<string, number>): Award {
  const open = parts.filter((part) => !done.has(part.id));
  const known = open.every((part) => part.hours !== null);
  const left = (part: Course) => Math.max(0, (part.hours ?? 0) - (hoursDone.get(part.id) ?? 0));
  return {
    name: parts[0]!.stacksToward!,
    parts,
    done: parts.filter((part) => done.has(part.id)).map((part) => part.id),
    open: open.map((part) => part.id),
    hoursLeft: known ? Math.round(open.reduce((sum, part) => sum + left(part), 0) * 10) / 10 : null,
  };
}

/** What finishing one more course gives toward its award: parts done after it, and of how many. Null when it stands alone. */
export function afterOneMore(
  course: Course,
  awards: readonly Award[],
): { readonly name: string; readonly done: number; readonly of: number } | null {
  const award = awards.find((one) => one.parts.some((part) => part.id === course.id));
  if (!award) return null;
  return {
    name: award.name,
    done: award.done.length + (award.open.includes(course.id) ? 1 : 0),
    of: award.parts.length,
  };
}
