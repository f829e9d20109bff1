/** Rectangles in CSS pixels of the window. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Place {
  readonly side: 'left' | 'right';
  /** Distance of the overlay's lower edge from the window's. */
  readonly bottom: number;
  /** Height that is free there; the overlay scrolls inside when it wants more. */
  readonly room: number;
}

export interface Wanted {
  readonly width: number;
  /** Height that is enough, in CSS pixels; the rest scrolls inside. */
  readonly least: number;
}

/** Distance kept from the window's edges and from what must stay free. */
export const MARGIN = 16;

/**
 * Where the overlay stands so that it covers none of the boxes to avoid: on the user's side at the bottom; above what is
 * there; only then on the other side. When no place is high enough, the one with the most room.
 */
export function placeFor(
  window: { readonly width: number; readonly height: number },
  wanted: Wanted,
  side: 'left' | 'right',
  avoid: readonly Box[],
): Place {
  const places = ([side, side === 'left' ? 'right' : 'left'] as const).flatMap((one) =>
    gaps(window, columnOf(window.width, wanted.width, one), avoid).map(([top, bottom]) => ({
      side: one,
      bottom: window.height - bottom,
      room: bottom - top,
    })),
  );
  const fits = places.find(({ room }) => room >= wanted.least);
  return (
    fits ??
    places.sort((a, b) => b.room - a.room)[0] ?? { side, bottom: MARGIN, room: Math.max(0, window.height - 2 * MARGIN) }
  );
}

function columnOf(windowWidth: number, width: number, side: 'left' | 'right'): readonly [number, number] {
  return side === 'right' ? [windowWidth - MARGIN - width, windowWidth - MARGIN] : [MARGIN, MARGIN + width];
}

/** Free stretches of a column, lowest first. */
function gaps(
  { height }: { readonly height: number },
  [left, right]: readonly [number, number],
  avoid: readonly Box[],
): [number, number][] {
  const taken = avoid
    .filter((box) => box.right > left && box.left < right && box.bottom > 0 && box.top < height)
    .sort((a, b) => b.bottom - a.bottom);
  const found: [number, number][] = [];
  let floor = height - MARGIN;
  for (const box of taken) {
    if (box.bottom + MARGIN < floor) found.push([box.bottom + MARGIN, floor]);
    floor = Math.min(floor, box.top - MARGIN);
  }
  if (floor > MARGIN) found.push([MARGIN, floor]);
  return found;
}
