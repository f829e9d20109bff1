import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';

/** One regular expression of the product and where it stands. */
export interface Expression {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

const ROOT = join(import.meta.dirname, '../../..');
const ROOMS = ['lib', 'components', 'entrypoints'];

/** Every literal in the source, by the syntax tree, and every expression that the engine builds while it reads. */
export async function collectExpressions(): Promise<readonly Expression[]> {
  const all = [...ROOMS.flatMap(literalsIn), ...(await builtWhileReading())];
  const known = new Map<string, Expression>();
  for (const one of all) {
    const key = `/${one.source}/${one.flags}`;
    if (!known.has(key)) known.set(key, one);
  }
  return [...known.values()];
}

function literalsIn(room: string): Expression[] {
  return (readdirSync(join(ROOT, room), { recursive: true }) as string[])
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
    .sort()
    .flatMap((file) => literalsOf(`${room}/${file}`, readFileSync(join(ROOT, room, file), 'utf8')));
}

export function literalsOf(file: string, text: string): Expression[] {
  const found: Expression[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) {
      for (const one of node) visit(one);
      return;
    }
    if (typeof node !== 'object' || node === null) return;
    const { regex, start } = node as { regex?: { pattern: string; flags: string }; start?: number };
    if (regex) {
      const line = text.slice(0, start).split('\n').length;
      found.push({ place: `${file}:${line}`, source: regex.pattern, flags: regex.flags });
      return;
    }
    for (const value of Object.values(node)) visit(value);
  };
  const { program, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]!.message}`);
  visit(program);
  return found;
}

/** Expressions put together from parts, noted as they are made while the readers load and read our own postings. */
async function builtWhileReading(): Promise<Expression[]> {
  const made: Expression[] = [];
  const Original = RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct(target, [pattern, flags]: [string | RegExp, string | undefined]) {
      const expression = new target(pattern, flags);
      made.push({ place: placeOf(new Error('made here').stack), source: expression.source, flags: expression.flags });
      return expression;
    },
  });
  try {
    const { openTargets } = await import('../targets.ts');
    for (const { seeds, read } of openTargets()) for (const seed of seeds.slice(0, 3)) await read(new Uint8Array(seed));
  } finally {
    globalThis.RegExp = Original;
  }
  return made.filter(({ place }) => place !== '');
}

/** The first of our own files on the stack; empty where another's code made it. */
function placeOf(stack = ''): string {
  const line = stack
    .split('\n')
    .find((one) => /\/(?:lib|components|entrypoints|node_modules|test\/fuzz\/targets)\b/.test(one));
  return /\/((?:lib|components|entrypoints)\/(?!.*node_modules)[\w./-]+\.tsx?:\d+)/.exec(line ?? '')?.[1] ?? '';
}
