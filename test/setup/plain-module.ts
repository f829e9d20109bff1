const POLYFILL = /[\\/]webextension-polyfill[\\/]dist[\\/]browser-polyfill\.js$/;

/**
 * Gives `webextension-polyfill` a default export of its own. As a CommonJS module the bundler copies every member of the
 * browser's object into a new one, which makes the browser set up all of its interfaces each time a worker wakes, wanted or not.
 */
export function plainModule() {
  return {
    name: 'plain-module',
    transform(code: string, id: string): { code: string; map: null } | null {
      if (!POLYFILL.test(id)) return null;
      if (!code.includes('factory(module)')) throw new Error(`${id} is written otherwise than this build knows.`);
      return {
        code: `const module = { exports: {} };\nconst exports = module.exports;\n${code}\nexport default module.exports;`,
        map: null,
      };
    },
  };
}
