import { type FrameworkChanges, packUserFrameworkSteps } from '../../lib/analyse.ts';
import type { FrameworkFile } from '../../lib/framework/import/decode.ts';
import { type FrameworkContent, readFrameworkSteps } from '../../lib/framework/import/read.ts';
import type { Steps } from '../../lib/model/steps.ts';
import { type Build, FrameworkProblem } from './user-framework.ts';

/** What a new list brings, and the framework with it. */
interface Imported {
  readonly packed: ArrayBuffer;
  readonly content: FrameworkContent;
  readonly concepts: number;
  /** Concepts that were competencies of the framework already. */
  readonly joined: number;
}

export interface BuildOptions {
  /** Told the part that is done, 0 to 1. */
  readonly onProgress?: (done: number) => void;
  readonly signal?: AbortSignal;
}

/** Reading takes about a sixth of the time, measured with all of ESCO. */
const READING = 0.15;

/**
 * Reads files and makes the framework with them, in steps of the page: the pages' policy lets no address become a script,
 * so a worker cannot be started from them. Null when it was stopped; throws a `FrameworkProblem` for files that cannot be used.
 */
export async function buildWithFiles(
  changes: FrameworkChanges,
  files: readonly FrameworkFile[],
  { onProgress = () => {}, signal }: BuildOptions,
): Promise<Imported | null> {
  const read = await inTurns(readFrameworkSteps(files), (done) => onProgress(READING * done), signal);
  if (read === null) return null;
  if (!read.ok) throw new FrameworkProblem(read.problem);
  const content = read.value;
  const steps = packUserFrameworkSteps({ ...changes, contents: [...changes.contents, content] });
  const made = await inTurns(steps, (done) => onProgress(READING + (1 - READING) * done), signal);
  if (made === null) return null;
  if (!made.ok) throw new FrameworkProblem(made.problem);
  const concepts = new Set(content.concepts.map(({ key }) => key)).size + content.entries.length;
  return { packed: made.value.packed, content, concepts, joined: made.value.imported.joined };
}

/** How pages make the framework after a change. */
export const buildInTurns: Build = async (changes) => {
  const made = await inTurns(packUserFrameworkSteps(changes), () => {});
  if (made === null) throw new Error('nobody stopped it');
  if (!made.ok) throw new FrameworkProblem(made.problem);
  return made.value.packed;
};

/** Runs steps with a turn of the page after each, in which it draws and hears the user. Null when it was stopped. */
async function inTurns<T>(
  steps: Steps<T>,
  onProgress: (done: number) => void,
  signal?: AbortSignal,
): Promise<T | null> {
  for (;;) {
    if (signal?.aborted) return null;
    const step = steps.next();
    if (step.done) return step.value;
    onProgress(step.value);
    await new Promise((resolve) => setTimeout(resolve));
  }
}
