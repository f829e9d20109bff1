/** Longest description kept, in characters; the longest real posting seen is under 30,000. */
export const MAX_TEXT = 100_000;

/** Collects words and line breaks into plain text: blanks collapse, never more than one empty line. */
export interface Sink {
  /** Words as they stand in the markup. `keepLines`: line feeds in them are meant (plain text, `pre`). */
  words(text: string, keepLines?: boolean): void;
  /** At least `lines` line breaks before the next words; 2 gives an empty line. */
  breaks(lines: 1 | 2): void;
  /** One more line break for each call, as `<br>` does. */
  line(): void;
  /** A blank between words that the markup only shows apart, as table cells. */
  space(): void;
  bullet(): void;
  full(): boolean;
  text(): string;
}

const BULLET = '- ';
/** Zero-width marks and soft hyphens; a joiner only where it joins nothing (Webflow leaves such lines). */
const INVISIBLE =
  /[\u200b\u200c\u202a-\u202e\u2060\u2066-\u2069\ufeff\u00ad]|\u200d(?=[\s!-~]|$)|(?<=^|[\s!-~])\u200d/g;

/** Without bullets list items are lines only. */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: the verbs of one sink share its state; each is short
export function createSink(bullets = true): Sink {
  let out = '';
  let pending = 0;
  let blank = false;
  let bulletOpen = false;

  const put = (word: string) => {
    if (pending > 0 && out !== '' && !bulletOpen) out += pending > 1 ? '\n\n' : '\n';
    else if (blank && out !== '' && !bulletOpen) out += ' ';
    pending = 0;
    blank = false;
    bulletOpen = false;
    out += word;
  };
  const run = (text: string) => {
    const words = text.trim();
    if (/^\s/.test(text)) blank = true;
    if (words !== '') put(words.replace(/\s+/g, ' '));
    if (words !== '' && /\s$/.test(text)) blank = true;
  };

  return {
    words(text, keepLines = false) {
      const clean = text.replace(INVISIBLE, '');
      // Some boards store the two characters backslash and n where a line ends.
      const meant = clean.replace(/(?<![A-Za-z:\\])(?:\\r|\\n)+/g, '\n');
      if (!keepLines && meant === clean) run(clean);
      else
        meant.split(/\r\n?|\n/).forEach((line, index) => {
          if (index > 0) pending++;
          run(line);
        });
    },
    breaks(lines) {
      if (!bulletOpen) pending = Math.max(pending, lines);
    },
    line() {
      if (!bulletOpen) pending++;
    },
    space() {
      blank = true;
    },
    bullet() {
      if (bulletOpen || !bullets) return;
      // Items of one list stay together even when each is a paragraph of its own.
      if (pending === 0 || out.startsWith(BULLET, out.lastIndexOf('\n') + 1)) pending = 1;
      put(BULLET);
      bulletOpen = true;
    },
    full: () => out.length >= MAX_TEXT,
    text: () => (bulletOpen ? out.slice(0, -BULLET.length) : out).slice(0, MAX_TEXT).trimEnd(),
  };
}
