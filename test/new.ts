/**
 * `npm run new board NAME` makes the files of a new adapter: the adapter, its line in the registry and its pages, all
 * filled with an example that passes. Then change the pages to what the board really has, and the adapter until the
 * contract passes again: `npx vitest run test/boards`.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const ROOT = new URL('../', import.meta.url);
const [what, name = ''] = process.argv.slice(2);

if (what !== 'board' || !/^[a-z][a-z0-9]*$/.test(name)) {
  console.error('Usage: npm run new board NAME   (NAME in lower case letters and digits, as in lib/boards/adapters)');
  process.exit(2);
}
const adapterFile = new URL(`lib/boards/adapters/${name}.ts`, ROOT);
if (existsSync(adapterFile)) {
  console.error(`lib/boards/adapters/${name}.ts is there already.`);
  process.exit(1);
}

const today = new Date().toISOString().slice(0, 10);
const folder = new URL(`test/fixtures/boards/${name}/`, ROOT);
mkdirSync(folder, { recursive: true });
writeFileSync(adapterFile, adapter());
for (const [file, text] of Object.entries(pages())) writeFileSync(new URL(file, folder), text);
register();
console.error(
  `Made lib/boards/adapters/${name}.ts and test/fixtures/boards/${name}/. Next: npm run fix, then npx vitest run test/boards`,
);

function adapter(): string {
  return `import type { Board } from '../board.ts';

/** What it reads and which page or text proves it. */
export const ${name}: Board = {
  id: '${name}',
  name: '${name[0]?.toUpperCase()}${name.slice(1)}',
  checked: '${today}',
  matches: ['*://*.${name}.example/*'],
  posting: [/^\\/jobs\\/(?<id>\\d+)/],
  detail: [
    {
      since: '${today.slice(0, 7)}',
      title: ['[data-${name}-title]'],
      company: ['[data-${name}-company]'],
      locations: ['[data-${name}-place]'],
      description: ['[data-${name}-description]'],
    },
  ],
  cards: [
    {
      since: '${today.slice(0, 7)}',
      card: '[data-${name}-card]',
      title: ['h3'],
      company: ['.company'],
      location: ['.place'],
    },
  ],
};
`;
}

function pages(): Readonly<Record<string, string>> {
  const words =
    'Replace these words by a description of your own, twenty words at the least, that names what is done and what is asked for.';
  const page = (path: string, body: string) =>
    `<!-- Written by us from facts of ${today}; not a saved page. Address: https://${name}.example${path} -->\n<!doctype html>\n<html lang="en"><head><title>Lantern Maker</title></head><body>\n${body}\n</body></html>\n`;
  const detail = (note: string) =>
    page(
      '/jobs/12',
      `<h1 data-${name}-title>Lantern Maker</h1><p data-${name}-company>Lanterns</p><p data-${name}-place>Vigo</p>${note}<div data-${name}-description><p>${words}</p></div>`,
    );
  const posting = (closed: boolean) => ({
    kind: 'detail',
    posting: {
      board: name,
      id: '12',
      title: 'Lantern Maker',
      company: 'Lanterns',
      locations: ['Vigo'],
      description: words,
      closed,
    },
    cards: [],
  });
  const list = page(
    '/jobs',
    `<article data-${name}-card><a href="/jobs/12"><h3>Lantern Maker</h3></a><p class="company">Lanterns</p><p class="place">Vigo</p></article>`,
  );
  const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  return {
    'posting.html': detail(''),
    'posting.json': json(posting(false)),
    'closed.html': detail('<p>This job is no longer available</p>'),
    'closed.json': json(posting(true)),
    'list.html': list,
    'list.json': json({
      kind: 'list',
      posting: null,
      cards: [{ id: '12', title: 'Lantern Maker', company: 'Lanterns', location: 'Vigo' }],
    }),
  };
}

/** One import and one line before the demo, in `lib/boards/registry.ts`. */
function register(): void {
  const file = new URL('lib/boards/registry.ts', ROOT);
  const text = readFileSync(file, 'utf8');
  const imported = text.replace(/(?=import type \{ Board \})/, `import { ${name} } from './adapters/${name}.ts';\n`);
  writeFileSync(file, imported.replace(/(?=\n {2}demo,\n\];)/, `\n  ${name},`));
}
