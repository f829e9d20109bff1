import type { Band } from './match.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** What to do with cards that a filter does not keep. */
export type FilterAction = 'off' | 'dim' | 'hide';

export interface ListFilter {
  readonly action: FilterAction;
  readonly minBand: Band | null;
  readonly workplace: readonly string[];
  /** Remote postings that say they are not open to the user's country are not kept; those that do not say are. */
  readonly openHomeOnly: boolean;
  /** Yearly salary floor in the posting's own currency; postings that state none are kept. */
  readonly salaryFloor: number | null;
  /** Postings older than this many days are not kept; null for any age. */
  readonly maxAgeDays: number | null;
  readonly dimApplied: boolean;
}

export interface BoardSettings {
  /** The overlay on the page; off until the user turns it on. */
  readonly overlay: boolean;
  readonly badges: boolean;
  readonly side: 'left' | 'right';
  readonly open: boolean;
}

export interface Settings {
  readonly theme: Theme;
  /** BCP 47 tag; null follows the browser. */
  readonly language: string | null;
  readonly boards: Readonly<Record<string, BoardSettings>>;
  readonly filter: ListFilter;
  readonly hiddenCompanies: readonly string[];
  readonly hiddenWords: readonly string[];
  readonly welcomed: boolean;
}

export const DEFAULT_BOARD: BoardSettings = { overlay: true, badges: true, side: 'right', open: false };

export const DEFAULT_SETTINGS: Settings = {
  theme: 'system',
  language: null,
  boards: {},
  filter: {
    action: 'off',
    minBand: null,
    workplace: [],
    openHomeOnly: false,
    salaryFloor: null,
    maxAgeDays: null,
    dimApplied: false,
  },
  hiddenCompanies: [],
  hiddenWords: [],
  welcomed: false,
};
