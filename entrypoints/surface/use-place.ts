import { useEffect, useState } from 'preact/hooks';
import { MARGIN, type Place, placeFor, type Wanted } from './place.ts';

/** The controls to keep free are looked for again at most this often, in milliseconds. */
const LOOK_MS = 500;

/** Follows the window's size and scrolling, so that the overlay never stands over the page's own way to apply. */
export function usePlace(wanted: Wanted, side: 'left' | 'right', controls: () => readonly Element[]): Place {
  const [place, set] = useState<Place>(() => look(wanted, side, controls()));
  useEffect(() => {
    let found = controls();
    let foundAt = performance.now();
    let frame = 0;
    const follow = () => {
      frame = 0;
      if (performance.now() - foundAt > LOOK_MS) {
        found = controls();
        foundAt = performance.now();
      }
      const next = look(wanted, side, found);
      set((now) => (now.side === next.side && now.bottom === next.bottom && now.room === next.room ? now : next));
    };
    const soon = () => {
      frame ||= requestAnimationFrame(follow);
    };
    follow();
    addEventListener('scroll', soon, { passive: true, capture: true });
    addEventListener('resize', soon);
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener('scroll', soon, { capture: true });
      removeEventListener('resize', soon);
    };
  }, [wanted.width, wanted.least, side, controls]);
  return place;
}

function look(wanted: Wanted, side: 'left' | 'right', controls: readonly Element[]): Place {
  const window = { width: document.documentElement.clientWidth, height: innerHeight };
  const size = {
    width: Math.min(wanted.width, window.width - 2 * MARGIN),
    least: Math.min(wanted.least, window.height - 2 * MARGIN),
  };
  const boxes = controls.map((control) => control.getBoundingClientRect()).filter((box) => box.width > 0);
  return placeFor(window, size, side, boxes);
}
