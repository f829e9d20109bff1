import { vi } from 'vitest';
import { runCommand } from '../../lib/cli/command.ts';

export interface Ran<Line> {
  readonly status: number;
  /** Standard output, one object a line. */
  readonly lines: readonly Line[];
  readonly stderr: string;
}

/** Runs a command as `lib/cli/main.ts` does, in this process; `cli.test.ts` runs the process itself once for each way to end. */
export async function rung<Line = Record<string, unknown>>(...args: readonly string[]): Promise<Ran<Line>> {
  const out = vi.spyOn(console, 'log').mockReturnValue();
  const err = vi.spyOn(console, 'error').mockReturnValue();
  try {
    const status = await runCommand(args);
    return {
      status,
      lines: out.mock.calls.map(([line]) => JSON.parse(line) as Line),
      stderr: err.mock.calls.map(([line]) => `${line}\n`).join(''),
    };
  } finally {
    out.mockRestore();
    err.mockRestore();
  }
}
