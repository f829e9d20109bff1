// The command line: `npm run --silent rung -- analyse|wallet|export …`. Results go to standard output, one JSON object a line.
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

const [name = '', ...args] = process.argv.slice(2);
const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
try {
  if (!command) throw new UsageError(name ? `There is no command "${name}".` : 'Say what to do.');
  process.exitCode = (await command(args)) ? 0 : 1;
} catch (error) {
  if (error instanceof InputError) {
    console.error(error.message);
    process.exitCode = 1;
  } else if (error instanceof UsageError) {
    console.error(`${error.message}\n${USAGE}`);
    process.exitCode = 2;
  } else throw error;
}
