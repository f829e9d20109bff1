// Finds the browsers that the demo and the end-to-end tests drive, and installs them where that is possible.
import { execFileSync } from 'node:child_process';
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

/** Makes sure of a browser; returns its path or throws a sentence that says what to do. */
export function ensureBrowser(name) {
  const find = name === 'firefox' ? findFirefox : findChromium;
  const found = find();
  if (found) return found;
  if (isDebianRoot()) {
    const packages = name === 'firefox' ? ['firefox-esr'] : ['chromium'];
    console.error(`Installing ${packages.join(', ')} from Debian …`);
    quiet('apt-get', ['update', '-qq']) &&
      quiet('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages]);
  }
  if (!find() && name !== 'firefox') {
    console.error('Downloading Chromium …');
    quiet('npx', ['playwright-core', 'install', 'chromium']);
  }
  const now = find();
  if (now) return now;
  const variable = name === 'firefox' ? 'RUNG_FIREFOX' : 'RUNG_CHROMIUM';
  throw new Error(
    `No ${name === 'firefox' ? 'Firefox' : 'Chromium'} was found and none could be installed. Install one and set ${variable} to its path.`,
  );
}

function isDebianRoot() {
  return process.platform === 'linux' && existsSync('/etc/debian_version') && process.getuid?.() === 0;
}

function quiet(command, args) {
  try {
    execFileSync(command, args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    return true;
  } catch {
    return false;
  }
}
