import type { Employment, Salary, Workplace } from '../model/posting.ts';

/** CSS selectors in order of preference. `css@attribute` reads an attribute instead of the text. */
export type Selectors = readonly string[];

export const LAYOUT_FIELDS = [
  'title',
  'company',
  'locations',
  'datePosted',
  'workplace',
  'employment',
  'salary',
] as const;
export type LayoutField = (typeof LAYOUT_FIELDS)[number];

/** One way in which a board marks up an open posting. A board may serve several at the same time. */
export interface DetailLayout extends Readonly<Partial<Record<LayoutField, Selectors>>> {
  /** Month or day of the page or text that the selectors come from. */
  readonly since: string;
  /** The layout is there only when this element is; all its other selectors are searched in it. */
  readonly root?: string;
  /** Where the markup itself names the posting; compared with the address to notice a posting not yet swapped. */
  readonly id?: Selectors;
  /** All elements of the first alternative that has words, one below the other. */
  readonly description: Selectors;
  /** Elements inside the description that belong to the page. */
  readonly skip?: string;
  /** An element that is there only when the posting is closed, where the usual words do not say so. */
  readonly closed?: string;
  /** Fields of which only the first line counts. */
  readonly single?: readonly LayoutField[];
  /** What to cut from a field's line. */
  readonly cut?: Readonly<Partial<Record<LayoutField, RegExp>>>;
}

/** One way in which a board marks up a list of postings. Its link is the first one that promises a posting. */
export interface CardLayout {
  readonly since: string;
  readonly card: string;
  /** Element that a card must contain, where the card's own selector is loose. */
  readonly has?: string;
  readonly title: Selectors;
  readonly company?: Selectors;
  readonly location?: Selectors;
  /** The board's id; without it the id in the link counts. */
  readonly id?: Selectors;
  readonly cut?: Readonly<Partial<Record<'title' | 'company' | 'location' | 'id', RegExp>>>;
}

/** A path of keys with dots; `*` is any key or index, `a|b` the first that is there, `{id}` the id of the address. */
export type Path = string;

/** Data in the page's own scripts, one posting or a list of them. Paths start at the job, but for `at` and `gone`. */
export interface DataLayout {
  readonly since: string;
  /** What the script assigns to (`window.__appData`), a script's id (`#__NEXT_DATA__`) or an attribute (`[data-page]`). */
  readonly source: string;
  readonly at: Path;
  readonly id: Path;
  readonly title: Path;
  readonly company?: Path;
  readonly locations?: Path;
  readonly description?: Path;
  readonly datePosted?: Path;
  readonly validThrough?: Path;
  readonly workplace?: Path;
  readonly employment?: Path;
  readonly salary?: Path;
  readonly closed?: Path;
  /** Paths, from the source, that are all null once the posting is off the board; one that is missing says nothing. */
  readonly gone?: readonly Path[];
  /** Of a card: its address, absolute or from the site's root; `{id}` as above. */
  readonly url?: Path;
}

/** Everything Rung knows about one board, as data. Address forms are matched against `pathname + search`. */
export interface Board {
  readonly id: string;
  readonly name: string;
  /** Day on which the facts below were last confirmed by a page or text. */
  readonly checked: string;
  /** Host match patterns: what permission is asked for, and what decides that an address is this board's. */
  readonly matches: readonly string[];
  /** Addresses that show one posting; the group `id` is the board's own id. */
  readonly posting: readonly RegExp[];
  /** Addresses that show a posting beside a list (split pane). */
  readonly pane?: readonly RegExp[];
  /** Query parameter by which other sites show this board's postings (`gh_jid`). */
  readonly param?: string;
  readonly detail: readonly DetailLayout[];
  readonly cards?: readonly CardLayout[];
  /** Every page is of one employer, who is named by its logo or title, or where `employer` says. */
  readonly oneEmployer?: boolean;
  readonly employer?: Selectors;
  /** A frame of the same origin that holds the posting. */
  readonly frame?: string;
  /** A frame of another origin that shows the posting on pages of other sites; the page itself has nothing to read. */
  readonly foreignFrame?: string;
  /** The page's text has headings between parts that its data gives without them. */
  readonly headed?: boolean;
  /** Dates in its data are made up and not to be shown. */
  readonly datesAreMadeUp?: boolean;
  readonly data?: readonly DataLayout[];
  readonly cardData?: readonly DataLayout[];
  /** A reader of its own, for markup that neither selectors nor paths can name. */
  readonly reader?: 'hackernews';
}

/** What one reader found; absent or empty fields were not found. */
export interface Found {
  readonly id?: string | null;
  readonly title?: string | null;
  readonly company?: string | null;
  readonly locations?: readonly string[];
  readonly description?: string;
  readonly language?: string | null;
  readonly datePosted?: string | null;
  readonly validThrough?: string | null;
  readonly closed?: boolean;
  readonly workplace?: Workplace | null;
  readonly remoteLimits?: readonly string[];
  readonly employment?: Employment | null;
  readonly salary?: Salary | null;
}

/** A page being read. */
export interface Page {
  readonly document: Document;
  readonly url: URL;
  readonly board: Board | null;
  /** The board's id of the posting that the address promises. */
  readonly id: string | null;
  /** The address has changed since the page was loaded. */
  readonly moved: boolean;
  /** Texts of the inline scripts that hold data, read once. */
  readonly scripts: () => readonly InlineScript[];
}

export interface InlineScript {
  readonly type: string;
  readonly id: string;
  readonly text: string;
}
