import type { SectionKind } from './joblike.ts';
import type { Region } from './region.ts';
import { Walk } from './walk.ts';

/** One line of a page as it is shown, in the order of the page. */
export interface Line {
  /** At most 400 characters. */
  readonly text: string;
  /** The innermost element around the line that breaks lines. */
  readonly element: Element;
  readonly heading: boolean;
  readonly section: SectionKind | null;
  /** Stands in what surrounds the content: navigation, dialogs, similar postings. */
  readonly noise: boolean;
}

/** How much of an element is running text: characters that count for it less those that count against it. */
export interface Weight {
  readonly gain: number;
  readonly length: number;
  readonly linked: number;
  readonly links: number;
  /** Links to other postings, those in the entries of a list not counted. */
  readonly jobs: number;
  readonly noise: boolean;
}

export interface Outline {
  readonly lines: readonly Line[];
  readonly weights: ReadonlyMap<Element, Weight>;
  /** Controls by which one applies, by where they lead; buttons lead to an empty address. */
  readonly applies: readonly string[];
  /** Links in the content to write a mail. */
  readonly mails: number;
  /** Parts that say in their first line that they are about something else. */
  readonly elsewhere: readonly Element[];
}

/**
 * A page in one walk: its lines, and for every element that breaks lines how much running text it holds. Reads structure
 * only, never layout; no text is asked for twice, so the time grows with the page and not with its depth.
 */
export function outlineOf(region: Region, title: string, path: string, hasSections: boolean): Outline {
  const outline = new Walk(title, path, false).over(region);
  // Some sites hide the whole page by markup until their script has run, some all but a banner.
  const isShown = outline.lines.length > 2 && (!hasSections || outline.lines.some(({ section }) => section !== null));
  return isShown ? outline : new Walk(title, path, true).over(region);
}
