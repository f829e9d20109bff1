/** Something that nothing in the package uses: in a dependency what a reviewer should not have to take on trust. */
interface Removal {
  readonly file: RegExp;
  readonly replace: readonly (readonly [RegExp, string])[];
  /** What must not be left afterwards. */
  readonly gone: RegExp;
  /** Such files are many, and one of them may have nothing to take out. */
  readonly some?: true;
  /** Taken out besides in scripts that run in pages, which must be small. */
  readonly inPages?: readonly (readonly [RegExp, string])[];
}

/** The entries of scripts that run in pages. */
const IN_PAGES = /[\\/]entrypoints[\\/](?:board|reader)[\\/]/;

const REMOVALS: readonly Removal[] = [
  {
    // `dangerouslySetInnerHTML`: the one place in Preact that gives text to the HTML parser.
    file: /[\\/]preact[\\/]dist[\\/]preact\.m?js/,
    replace: [
      [/(\w+)\.__html\s*={2,3}\s*(\w+)\.innerHTML/g, 'true'],
      [/(\w+)\.innerHTML\s*=\s*(\w+)\.__html/g, 'void 0'],
    ],
    gone: /innerHTML/,
  },
  {
    // The CSV reader's option to fetch its table from an address.
    file: /[\\/]papaparse[\\/]papaparse(?:\.min)?\.js/,
    replace: [[/new XMLHttpRequest\b(?:\(\))?/g, 'null']],
    gone: /XMLHttpRequest/,
  },
  {
    // From when the layouts of a board are: for whoever mends one, 240 B of the script in each of its pages.
    file: /[\\/]lib[\\/]boards[\\/]adapters[\\/]\w+\.ts/,
    replace: [[/\bsince: ["'][\d-]+["'],?/g, '']],
    // What a board is called and when it was last looked at is told by the background and our own pages.
    inPages: [[/^(?: {2}|\t)(?:checked|name): ["'][^"']+["'],$/gm, '']],
    gone: /\bsince:/,
    some: true,
  },
];

/**
 * Parts of the JSON-LD library besides the way to its canonical form, which is all that signatures need: writing compact
 * or framed documents, reading RDF, and loading from the network. A sixth of the verifier's size.
 */
const UNUSED = /[\\/]jsonld[\\/]lib[\\/](?:compact|frame|flatten|fromRdf|platform-browser|RequestQueue)\.js/;
const NOTHING = 'module.exports = {};';
/** The library calls these when it is loaded. */
const CALLED_AT_START = 'module.exports = { setupGlobals() {}, setupDocumentLoaders() {} };';

/**
 * Takes those places out of the build. It refuses to build when a file is written otherwise than expected, so that
 * an update cannot bring them back unseen; `test/bundle` looks at what came out.
 */
export function takeOut() {
  let isInPages = false;
  return {
    name: 'take-out',
    buildStart({ input }: { readonly input: unknown }): void {
      isInPages = IN_PAGES.test(JSON.stringify(input));
    },
    transform(code: string, id: string): { code: string; map: null } | null {
      if (UNUSED.test(id)) return { code: id.includes('platform-browser') ? CALLED_AT_START : NOTHING, map: null };
      const removal = REMOVALS.find(({ file }) => file.test(id));
      if (!removal) return null;
      const replace = [...removal.replace, ...(isInPages ? (removal.inPages ?? []) : [])];
      const without = replace.reduce((text, [pattern, by]) => text.replace(pattern, by), code);
      if ((without === code && !removal.some) || removal.gone.test(without))
        throw new Error(`${id} is written otherwise than this build knows; see test/setup/take-out.ts.`);
      return { code: without, map: null };
    },
  };
}
