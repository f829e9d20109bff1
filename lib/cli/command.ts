import { analyseFiles } from './analyse.ts';
import { exportWallet } from './export.ts';
import { InputError, UsageError } from './options.ts';
import { checkWallet } from './wallet.ts';

const USAGE = `usage:
  rung analyse [--url URL] [--wallet FILE]... [--courses FILE] [--framework FILE] INPUT...
  rung wallet [--email ADDRESS] [--at DATE] FILE...
  rung export --wallet FILE --posting FILE --format open-badge-3|clr-2|json-resume|evidence-pack`;

const COMMANDS: Readonly<Record<string, (args: readonly string[]) => Promise<boolean>>> = {
  analyse: analyseFiles,
  wallet: checkWallet,
  export: exportWallet,
};

/**
 * Runs one command of the command line; results go to standard output, one JSON object a line.
 * Resolves to the exit status: 0, 1 where an input could not be read, 2 for wrong usage. What is our own mistake is thrown.
 */
export async function runCommand([name = '', ...args]: readonly string[]): Promise<0 | 1 | 2> {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  try {
    if (!command) throw new UsageError(name ? `There is no command "${name}".` : 'Say what to do.');
    return (await command(args)) ? 0 : 1;
  } catch (error) {
    if (error instanceof InputError) {
      console.error(error.message);
      return 1;
    }
    if (error instanceof UsageError) {
      console.error(`${error.message}\n${USAGE}`);
      return 2;
    }
    throw error;
  }
}
