import { describe, expect, it } from 'vitest';
import { BOARDS } from '../../lib/boards/index.ts';
import { BUILDS, filesOf, manifestOf } from './built.ts';

/** What no script of ours may contain, with the reason in its name. */
const FORBIDDEN: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['text run as code', /\beval\s*\(|\bnew Function\b|(?<![\w.$])Function\s*\(\s*["'`]/],
  ['timers given text', /\bset(?:Timeout|Interval)\s*\(\s*["'`]/],
  ['text read as markup', /innerHTML|outerHTML\s*=|insertAdjacentHTML|createContextualFragment|setHTMLUnsafe/],
  ['writing into a page that loads', /document\.write(?:ln)?\s*\(/],
  [
    'ways out besides fetch',
    /new (?:WebSocket|EventSource|XMLHttpRequest|RTCPeerConnection|WebTransport)\b|sendBeacon/,
  ],
  ['code from elsewhere', /\bimport\s*\(\s*["'`]https?:|importScripts\s*\(|serviceWorker\.register/],
  ['requests with a written address', /\bfetch\s*\(\s*["'`](?:https?:)?\/\//],
];

const PERMISSIONS = ['storage', 'unlimitedStorage', 'activeTab', 'scripting', 'contextMenus', 'alarms'];

describe.skipIf(BUILDS.length === 0).each(BUILDS)('the build %s', (build) => {
  const files = BUILDS.length > 0 ? filesOf(build) : [];
  const manifest = BUILDS.length > 0 ? manifestOf(build) : {};
  const texts = files.filter(({ path }) => /\.(js|html|css)$/.test(path));

  it.each(FORBIDDEN)('has no %s', (_, pattern) => {
    const found = texts
      .filter(({ path }) => path.endsWith('.js'))
      .flatMap(({ path, bytes }) => (pattern.test(bytes.toString('utf8')) ? [path] : []));
    expect(found).toEqual([]);
  });

  it('loads nothing from elsewhere in its pages and styles', () => {
    for (const { path, bytes } of texts.filter((file) => !file.path.endsWith('.js'))) {
      const text = bytes.toString('utf8');
      expect(text.match(/(?:src|href)\s*=\s*["']?(?:https?:)?\/\/[^"'\s>]*/gi), path).toBeNull();
      expect(text.match(/url\(\s*["']?(?:https?:)?\/\/|@import/gi), path).toBeNull();
      expect(text.match(/<script(?![^>]*\bsrc=)|\son\w+\s*=/gi), path).toBeNull();
    }
  });

  it('asks for the documented permissions and no others', () => {
    expect(manifest.permissions).toEqual(build.startsWith('firefox') ? PERMISSIONS : [...PERMISSIONS, 'sidePanel']);
    expect(manifest.optional_permissions).toEqual(['notifications']);
    const boards = new Set(BOARDS.filter(({ id }) => id !== 'demo').flatMap(({ matches }) => matches));
    // Beside the boards: any one https host, which only `ask` may name (the next test and test/credentials/online.test.ts).
    expect(new Set(manifest.optional_host_permissions as string[])).toEqual(new Set([...boards, 'https://*/*']));
    expect(
      [...boards].filter((match) => /127\.0\.0\.1|localhost|<all_urls>|^\*:\/\/\*\/|:\/\/\*\.\w+\//.test(match)),
    ).toEqual([]);
  });

  it('gives pages nothing: no accessible resource, no script of its own accord, no outside connection', () => {
    for (const key of ['web_accessible_resources', 'content_scripts', 'host_permissions', 'externally_connectable'])
      expect(manifest, key).not.toHaveProperty(key);
  });

  it('lets the dashboard alone reach a host: every other page is shut by a policy of its own', () => {
    const pages = texts.filter(({ path }) => path.endsWith('.html'));
    const open = pages.filter(
      ({ bytes }) =>
        !/<meta\s+http-equiv="Content-Security-Policy"\s+content="connect-src 'self'"/.test(bytes.toString('utf8')),
    );
    expect(pages.length).toBeGreaterThan(3);
    expect(open.map(({ path }) => path)).toEqual(['dashboard.html']);
  });

  it('makes one policy for scripts, of one rule, and starts one worker, by a file of the build', () => {
    const scripts = texts.filter(({ path }) => path.endsWith('.js')).map(({ bytes }) => bytes.toString('utf8'));
    const all = (pattern: RegExp) => scripts.flatMap((text) => text.match(pattern) ?? []);
    expect(all(/createPolicy\b[^,]*,/g).map((call) => call.replace(/["`]/g, "'"))).toEqual([
      "createPolicy('rung-worker',",
    ]);
    expect(all(/createHTML|createScript\b/g)).toEqual([]);
    expect(all(/new (?:Shared)?Worker\b/g)).toEqual(['new Worker']);
    const workers = all(/["'`]\/assets\/framework\.worker-[\w-]+\.js["'`]/g).map((name) => name.slice(2, -1));
    expect(workers.length).toBe(1);
    expect(files.map(({ path }) => path)).toContain(workers[0]);
  });

  it('has the strict content security policy', () => {
    const policy = (manifest.content_security_policy as { extension_pages: string }).extension_pages;
    const rules = Object.fromEntries(
      policy.split(';').map((rule) => rule.trim().split(/ (.*)/).slice(0, 2) as [string, string]),
    );
    expect(rules['default-src']).toBe("'none'");
    expect(rules['script-src']).toBe("'self'");
    // Needed for questions about credentials; the browser grants none before the user allows that one host.
    expect(rules['connect-src']).toBe("'self' https:");
    for (const name of ['base-uri', 'form-action', 'frame-ancestors', 'font-src']) expect(rules[name]).toBe("'none'");
    expect(policy.replace(/connect-src [^;]*/, '')).not.toMatch(/https?:|unsafe-eval|wasm|\*/);
    // Where the browser knows Trusted Types, no text becomes markup, and one address a script's: that of the next test.
    expect(rules['require-trusted-types-for']).toBe("'script'");
    expect(rules['trusted-types']).toBe('rung-worker');
    expect(policy).not.toMatch(/http:|\*/);
  });
});
