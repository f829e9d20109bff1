import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { BOARDS, type Board } from './lib/boards/index.ts';
import { packData } from './test/setup/pack-data.ts';
import { plainModule } from './test/setup/plain-module.ts';
import { takeOut } from './test/setup/take-out.ts';

/** The demo board stands on loopback; only the demo and the end-to-end builds may ask for it. */
const isDemo = (board: Board) => board.id === 'demo';
const matchesOf = (boards: readonly Board[]) => [...new Set(boards.flatMap((board) => board.matches))];

const GECKO_ID = 'rung@rung-extension.org';

export default defineConfig({
  imports: false,
  manifest: ({ browser, mode }) => ({
    name: 'Rung',
    short_name: 'Rung',
    description:
      'What a job asks for, what you can show, and the shortest way to the rest. Everything stays in your browser.',
    permissions: [
      'storage',
      'unlimitedStorage',
      'activeTab',
      'scripting',
      'contextMenus',
      'alarms',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    optional_permissions: ['notifications'],
    // The last one is never asked for whole: one host at a time, when the user lets Rung ask it about a credential.
    optional_host_permissions: [
      ...matchesOf(mode === 'production' ? BOARDS.filter((board) => !isDemo(board)) : BOARDS),
      'https://*/*',
    ],
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+J' } },
      'toggle-overlay': {
        suggested_key: { default: 'Alt+Shift+O' },
        description: 'Show or hide the overlay on boards',
      },
      'open-dashboard': { suggested_key: { default: 'Alt+Shift+D' }, description: 'Open the dashboard' },
    },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; connect-src 'self' https:; font-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types rung-worker",
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: { id: GECKO_ID, strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } },
      },
    }),
    ...(browser !== 'firefox' && { minimum_chrome_version: '137' }),
  }),
  hooks: {
    'build:publicAssets': async (_, files) => {
      files.push(...(await packData()));
    },
  },
  vite: () => ({
    plugins: [preact(), plainModule(), takeOut()],
    resolve: {
      // The package builds functions from text, which the content security policy forbids.
      alias: {
        // The same library without the code for browsers of ten years ago: a woken worker reads it anew each time.
        dexie: 'dexie/dist/modern/dexie.mjs',
        setimmediate: fileURLToPath(new URL('./lib/credentials/verify/set-immediate.ts', import.meta.url)),
      },
    },
  }),
});
