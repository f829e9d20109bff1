// Who may import whom. One table, one walk; `architecture.test.ts` runs it on the repository and on planted mistakes.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

export const ROOT = join(import.meta.dirname, '..');

/** Layers by path prefix, longest first when resolved. `may`: other layers it imports. `packages`: npm packages it may name. */
export const LAYERS: Readonly<
  Record<string, { readonly may: readonly string[]; readonly packages: readonly string[] }>
> = {
  'lib/model': { may: [], packages: [] },
  'lib/words': { may: [], packages: [] },
  'lib/framework': { may: ['lib/model'], packages: [] },
  'lib/framework/import': { may: ['lib/model', 'lib/framework'], packages: ['fflate'] },
  'lib/boards': { may: ['lib/model'], packages: [] },
  'lib/skills': { may: ['lib/model', 'lib/framework'], packages: [] },
  'lib/skills/nlp.ts': { may: ['lib/model'], packages: ['compromise'] },
  'lib/credentials': {
    may: ['lib/model'],
    packages: [
      'fflate',
      'jose',
      'jsonld',
      'papaparse',
      '@digitalbazaar',
      '@digitalcredentials',
      'credentials-context',
      'ed25519-signature-2020-context',
    ],
  },
  'lib/courses': { may: ['lib/model'], packages: ['papaparse'] },
  'lib/match': { may: ['lib/model'], packages: [] },
  'lib/analyse.ts': { may: ['lib/model', 'lib/skills', 'lib/match', 'lib/framework'], packages: [] },
  'lib/store': { may: ['lib/model'], packages: ['dexie'] },
  'lib/settings.ts': { may: ['lib/model'], packages: ['webextension-polyfill'] },
  'lib/messages': { may: ['lib/model', 'lib/words/say.ts'], packages: ['webextension-polyfill'] },
  'lib/cli': {
    may: [
      'lib/analyse.ts',
      'lib/model',
      'lib/boards',
      'lib/skills',
      'lib/framework',
      'lib/credentials',
      'lib/courses',
      'lib/match',
      'lib/store',
      'lib/words',
    ],
    packages: ['jsdom'],
  },
  components: { may: ['lib/model', 'lib/words/say.ts', 'lib/messages/protocol.ts'], packages: ['preact'] },
  'entrypoints/board': {
    may: [
      'lib/model',
      'lib/boards',
      'lib/messages/api.ts',
      'lib/messages/ask.ts',
      'lib/messages/protocol.ts',
      'entrypoints/surface/surface.ts',
    ],
    packages: ['wxt'],
  },
  'entrypoints/surface': {
    may: [
      'lib/model',
      'lib/messages/api.ts',
      'lib/messages/ask.ts',
      'lib/messages/protocol.ts',
      'lib/words/say.ts',
      'components',
    ],
    packages: ['preact', 'wxt'],
  },
  'entrypoints/reader': { may: ['lib/model', 'lib/boards'], packages: ['wxt'] },
  entrypoints: { may: ['lib', 'components'], packages: ['preact', 'webextension-polyfill', 'wxt', 'dexie'] },
};

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s[^'"\n]*?(?:\n[^'"]*?)?from\s+['"]([^'"]+)['"]|import\s*\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)\s*import\s+['"]([^'"]+)['"]/g;

export interface SourceFile {
  /** Path from the root, with slashes. */
  readonly path: string;
  readonly text: string;
}

export function sourceFiles(folders: readonly string[] = ['lib', 'components', 'entrypoints']): SourceFile[] {
  return folders
    .flatMap((folder) => walk(join(ROOT, folder)))
    .map((path) => ({ path: relative(ROOT, path).replaceAll('\\', '/'), text: readFileSync(path, 'utf8') }));
}

function walk(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      if (statSync(path).isDirectory()) return walk(path);
      return /\.tsx?$/.test(name) ? [path] : [];
    });
}

/** Every import against the direction of the house, as `file -> target`. */
export function wrongImports(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => {
    const layer = layerOf(file.path);
    if (!layer) return [`${file.path}: stands in no layer of test/architecture.ts`];
    return importsOf(file.text).flatMap((name) => {
      const wrong = name.startsWith('.') ? wrongRelative(file, layer, name) : wrongPackage(layer, name);
      return wrong ? [`${file.path} -> ${wrong}`] : [];
    });
  });
}

export function importsOf(text: string): string[] {
  return [...text.matchAll(IMPORT)].map((match) => (match[1] ?? match[2] ?? match[3])!);
}

function layerOf(path: string): string | null {
  return (
    Object.keys(LAYERS)
      .filter((prefix) => path === prefix || path.startsWith(`${prefix}/`))
      .sort((a, b) => b.length - a.length)[0] ?? null
  );
}

function wrongRelative(file: SourceFile, layer: string, name: string): string | null {
  const target = relative(ROOT, resolve(ROOT, dirname(file.path), name.replace(/\?.*$/, ''))).replaceAll('\\', '/');
  const to = layerOf(target);
  const from = layer.split('/').slice(0, 2).join('/');
  if (target.startsWith(`${from}/`) || to === layer) return null;
  const allowed = LAYERS[layer]!.may.some((prefix) => target === prefix || target.startsWith(`${prefix}/`));
  return allowed ? null : target;
}

function wrongPackage(layer: string, name: string): string | null {
  if (name.startsWith('node:')) return layer === 'lib/cli' ? null : name;
  return LAYERS[layer]!.packages.some((allowed) => name === allowed || name.startsWith(`${allowed}/`)) ? null : name;
}

/** Files that a registry must name but does not: a board without its line would silently not exist. */
export function unregistered(
  folder: string,
  registry: string,
  exists = (path: string) => existsSync(join(ROOT, path)),
  files?: readonly string[],
  text?: string,
): string[] {
  const names = files ?? (exists(folder) ? readdirSync(join(ROOT, folder)).filter((name) => name.endsWith('.ts')) : []);
  const source = text ?? readFileSync(join(ROOT, registry), 'utf8');
  return names
    .filter((name) => !source.includes(`/${name}'`))
    .map((name) => `${folder}/${name} is not in ${registry}: import it there and add it to the list`);
}

/** Lines from which a file says in its first lines why it is that long: `Long because …`. */
const LONG = 300;

/** Files that are long without a reason at their top. */
export function longWithoutReason(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ text }) => text.split('\n').length > LONG + 1 && !/^.*\n?.*\n?.*Long because/.test(text))
    .map(
      ({ path, text }) =>
        `${path}: ${text.split('\n').length - 1} lines; split it, or say in its first lines: Long because …`,
    );
}
