// Finds the browsers that the demo and the end-to-end tests drive, and installs them where that is possible.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';

const CHROMIUMS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const FIREFOXES = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'];

/** Chrome refuses `--load-extension` in its branded builds since 137, so Chromium is looked for first. */
export function findChromium() {
  return named('RUNG_CHROMIUM') ?? CHROMIUMS.find(existsSync) ?? playwrights();
}

export function findFirefox() {
  return named('RUNG_FIREFOX') ?? FIREFOXES.find(existsSync) ?? null;
}

function named(variable) {
  const path = process.env[variable];
  if (!path) return null;
  if (existsSync(path)) return path;
  throw new Error(`${variable} names ${path}, and there is no such file. Correct it or unset it.`);
}

function playwrights() {
  try {
    const path = execFileSync(
      process.execPath,
      ['-e', "import('playwright-core').then(p=>process.stdout.write(p.chromium.executablePath()))"],
      { encoding: 'utf8' },
    );
    return existsSync(path) ? path : null;
  } catch {
    return null;
  }
}

const PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' };
const find = (name) => (name === 'firefox' ? findFirefox() : findChromium());

/** Installs those of the browsers that are missing in one go, where this is Debian and we may. It needs no dependency. */
export async function installFromDebian(names) {
  const missing = names.filter((name) => !find(name)).map((name) => PACKAGES[name]);
  if (missing.length === 0 || !isDebianRoot()) return;
  console.error(`Installing ${missing.join(' and ')} from Debian …`);
  (await quiet('apt-get', ['update', '-qq'])) &&
    (await quiet('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing]));
}

/** Makes sure of a browser, with the dependencies in place; resolves to its path or throws a sentence that says what to do. */
export async function ensureBrowser(name) {
  await installFromDebian([name]);
  if (!find(name) && name !== 'firefox') {
    console.error('Downloading Chromium …');
    await quiet('npx', ['playwright-core', 'install', 'chromium']);
  }
  const now = find(name);
  if (now) return now;
  const variable = name === 'firefox' ? 'RUNG_FIREFOX' : 'RUNG_CHROMIUM';
  throw new Error(
    `No ${name === 'firefox' ? 'Firefox' : 'Chromium'} was found and none could be installed. Install one and set ${variable} to its path.`,
  );
}

function isDebianRoot() {
  return process.platform === 'linux' && existsSync('/etc/debian_version') && process.getuid?.() === 0;
}

/** Whether a command ended well; what it says on standard error is passed on. */
function quiet(command, args) {
  return new Promise((resolve) => {
    spawn(command, args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
      .on('error', () => resolve(false))
      .on('close', (status) => resolve(status === 0));
  });
}
