// The command line: `npm run --silent rung -- analyse|wallet|export …`.
import { runCommand } from './command.ts';

process.exitCode = await runCommand(process.argv.slice(2));
