import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchBoard } from './watch.ts';

// A plain script and no WXT content script: WXT announces those to the page by an event named after the extension's id.
export default defineUnlistedScript(() => {
  const world = globalThis as { rungIsHere?: boolean };
  if (world.rungIsHere) return;
  world.rungIsHere = true;
  watchBoard(() => {
    world.rungIsHere = false;
  });
});
