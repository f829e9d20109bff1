import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, MARGIN, placeFor } from '../../entrypoints/surface/place.ts';

const WINDOW = { width: 1280, height: 860 };
const BAR = { width: 384, least: 44 };

const boxIn = fc
  .record({
    left: fc.integer({ min: -200, max: 1280 }),
    top: fc.integer({ min: -300, max: 1100 }),
    width: fc.integer({ min: 1, max: 400 }),
    height: fc.integer({ min: 1, max: 120 }),
  })
  .map(({ left, top, width, height }): Box => ({ left, top, right: left + width, bottom: top + height }));

/** The box that the overlay takes at a place, worked out here again from what a place means. */
function taken({ side, bottom }: ReturnType<typeof placeFor>, size: typeof BAR): Box {
  const lower = WINDOW.height - bottom;
  const left = side === 'left' ? MARGIN : WINDOW.width - MARGIN - size.width;
  return { left, top: lower - size.least, right: left + size.width, bottom: lower };
}

const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe('where the overlay stands', () => {
  it("takes the user's side at the bottom when nothing is in the way", () => {
    expect(placeFor(WINDOW, BAR, 'right', [])).toMatchObject({ side: 'right', bottom: MARGIN });
    expect(placeFor(WINDOW, BAR, 'left', [])).toMatchObject({ side: 'left', bottom: MARGIN });
  });

  it('goes above a bar to apply that sticks to the bottom', () => {
    const sticky: Box = { left: 0, top: 800, right: 1280, bottom: 860 };
    expect(placeFor(WINDOW, BAR, 'right', [sticky])).toMatchObject({ side: 'right', bottom: 60 + MARGIN });
  });

  it('goes to the other side when its own is full', () => {
    const column: Box = { left: 900, top: 0, right: 1280, bottom: 860 };
    expect(placeFor(WINDOW, BAR, 'right', [column])).toMatchObject({ side: 'left', bottom: MARGIN });
  });

  it('covers none of the boxes wherever there is room for it', () => {
    fc.assert(
      fc.property(fc.array(boxIn, { maxLength: 6 }), fc.constantFrom('left', 'right'), (boxes, side) => {
        const place = placeFor(WINDOW, BAR, side, boxes);
        fc.pre(place.room >= BAR.least);
        const own = taken(place, BAR);
        expect(own.top).toBeGreaterThanOrEqual(MARGIN);
        expect(own.bottom).toBeLessThanOrEqual(WINDOW.height - MARGIN);
        expect(boxes.filter((box) => meet(own, box))).toEqual([]);
      }),
    );
  });

  it('is lower rather than on the other side, as long as it is of use', () => {
    const high: Box = { left: 900, top: 260, right: 1200, bottom: 300 };
    const place = placeFor(WINDOW, { width: 384, least: 320 }, 'right', [high]);
    expect(place).toMatchObject({ side: 'right', bottom: MARGIN });
    expect(place.room).toBe(860 - MARGIN - (300 + MARGIN));
    const low: Box = { left: 900, top: 460, right: 1200, bottom: 600 };
    // 228 px below, 428 above: above is high enough.
    expect(placeFor(WINDOW, { width: 384, least: 320 }, 'right', [low])).toMatchObject({
      side: 'right',
      bottom: 860 - 460 + MARGIN,
    });
  });
});
