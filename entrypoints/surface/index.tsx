import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Badges } from './badges.ts';
import { OverlayHost } from './overlay-host.tsx';
import type { Surface } from './surface.ts';
import { drawUnfindable } from './unfindable.ts';

// Loaded beside the board's script, into the same isolated world, once there is something to show.
export default defineUnlistedScript(() => {
  const world = globalThis as { rungSurface?: Surface };
  if (world.rungSurface) return;
  drawUnfindable();
  world.rungSurface = { overlay: new OverlayHost(), badges: new Badges() };
});
