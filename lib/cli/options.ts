import { parseArgs } from 'node:util';

/** Wrong usage of the command line: exit status 2 and the usage text. */
export class UsageError extends Error {}

/** An input that cannot be worked with: exit status 1 and its sentence. */
export class InputError extends Error {}

export interface Options {
  /** The last value of each option. */
  readonly one: (name: string) => string | null;
  readonly all: (name: string) => readonly string[];
  readonly inputs: readonly string[];
}

/** Reads `--name value` options (all may be repeated) and the inputs; an unknown option is wrong usage. */
export function readOptions(args: readonly string[], names: readonly string[]): Options {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: Object.fromEntries(names.map((name) => [name, { type: 'string' as const, multiple: true as const }])),
      allowPositionals: true,
    });
    const all = (name: string) => values[name] ?? [];
    return { all, one: (name) => all(name).at(-1) ?? null, inputs: positionals };
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

/** Why a file of this machine could not be read, as a sentence. */
export function fileProblem(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'There is no such file.';
  if (code === 'EISDIR') return 'This is a folder; name the files in it.';
  return code === 'EACCES' ? 'This file may not be read.' : message;
}
