import { firstOf } from './fields.ts';
import { fold } from './fold.ts';
import { CHROME } from './noise.ts';
import { lineOf } from './text.ts';
import type { Title } from './title.ts';

/** Levels above the title in which a page states the facts of its posting, and the longest of them in characters. */
const LEVELS = 5;
export const MAX_FACT = 80;
const MIN_MORE = 8;

/** The first fitting line of an element that a selector names, in the nearest surroundings of the title that have one. */
export function nearTitle(title: Title, css: string, fits: (line: string) => boolean): string | null {
  let up = title.element?.parentElement ?? null;
  for (let level = 0; up && level < LEVELS && !/^(?:BODY|HTML)$/i.test(up.nodeName); level++) {
    for (const element of firstOf(up, css, 20)) {
      if (element.contains(title.element) || element.closest(CHROME)?.contains(title.element) === false) continue;
      const line = lineOf(element, MAX_FACT + 1);
      // What stands in a link that says more is another posting's.
      if (lineOf(element.closest('a') ?? element, MAX_FACT + 1).length > line.length + MIN_MORE) continue;
      if (line.length > 1 && line.length <= MAX_FACT && fold(line) !== fold(title.text) && fits(line)) return line;
    }
    up = up.parentElement;
  }
  return null;
}
