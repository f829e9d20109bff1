// `npm start`: the built extension in a real browser on the demo board with a sample wallet. All set-up is done here.
// Without a display it runs headless, saves screenshots under .output/demo/ and prints what the overlay shows.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { install, ROOT, run } from '../setup/install.mjs';

const firefox = process.argv.includes('--firefox');
const headed = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

try {
  await install();
  const { ensureBrowser } = await import('../setup/browsers.mjs');
  const browserPath = await ensureBrowser(firefox ? 'firefox' : 'chromium');
  console.log('Building Rung …');
  const build = run('wxt', ['build', '--mode', 'demo', ...(firefox ? ['-b', 'firefox', '--mv3'] : [])], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (build.status !== 0) throw new Error('The build failed; the messages above say why.');
  mkdirSync(join(ROOT, '.output/demo'), { recursive: true });
  // The show itself reads TypeScript data, so it runs on the Node of the lock file.
  const show = run('node', [
    'test/demo/show.ts',
    browserPath,
    firefox ? 'firefox' : 'chromium',
    headed ? 'headed' : 'headless',
  ]);
  process.exitCode = show.status ?? 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
