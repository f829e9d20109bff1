// npm run reproduce: builds both browsers twice and compares every byte; prints the digest of each build.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const BUILDS = [
  ['chrome-mv3', ['build']],
  ['firefox-mv3', ['build', '-b', 'firefox', '--mv3']],
] as const;

function built(folder: string, args: readonly string[]): Map<string, string> {
  const output = join(ROOT, '.output', folder);
  rmSync(output, { recursive: true, force: true });
  execFileSync(join(ROOT, 'node_modules/.bin/wxt'), args, { cwd: ROOT, stdio: 'ignore' });
  const files = (readdirSync(output, { recursive: true, withFileTypes: true }) ?? []).filter((entry) => entry.isFile());
  return new Map(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(output.length + 1), createHash('sha256').update(readFileSync(path)).digest('hex')]),
  );
}

for (const [folder, args] of BUILDS) {
  const [first, second] = [built(folder, args), built(folder, args)];
  const differing = [...new Set([...first.keys(), ...second.keys()])].filter(
    (path) => first.get(path) !== second.get(path),
  );
  const digest = createHash('sha256')
    .update(JSON.stringify([...second]))
    .digest('hex');
  console.log(`${folder}: ${second.size} files, ${differing.length} differ between two builds, sha256 ${digest}`);
  for (const path of differing) console.log(`  ${path}`);
  if (differing.length > 0) process.exitCode = 1;
}
