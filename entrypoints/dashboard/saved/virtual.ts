import { useEffect, useState } from 'preact/hooks';

/** Rows drawn beyond each edge, so that fast scrolling shows no gap. */
const SPARE = 12;

/** Rows drawn before the window's height is known. */
const FIRST = 30;

export interface Drawn {
  readonly from: number;
  readonly to: number;
  /** Heights in CSS pixels of what is not drawn before and after. */
  readonly before: number;
  readonly after: number;
}

/** Which of many rows of one height are near the window; follows scrolling and the window's size. */
export function useDrawn(count: number, height: number, top: () => number): Drawn {
  const [range, set] = useState({ from: 0, to: FIRST });
  useEffect(() => {
    const look = () => {
      const first = Math.floor(-top() / height);
      const from = Math.max(0, Math.min(first - SPARE, count - 1));
      const to = Math.max(from + 1, first + Math.ceil(innerHeight / height) + SPARE);
      set((now) => (now.from === from && now.to === to ? now : { from, to }));
    };
    look();
    addEventListener('scroll', look, { passive: true });
    addEventListener('resize', look);
    return () => {
      removeEventListener('scroll', look);
      removeEventListener('resize', look);
    };
  }, [count, height]);
  const from = Math.min(range.from, Math.max(0, count - 1));
  const to = Math.min(range.to, count);
  return { from, to, before: from * height, after: Math.max(0, count - to) * height };
}
