/**
 * A first look at a folded line, before a long pattern is tried on it: nearly all lines of a page are ruled out by their
 * first word, and a browser takes longer to prepare such a pattern for its first use than to read the rest of the page.
 */
export interface Opening {
  /** First words of what the pattern matches, cut to four letters. */
  readonly starts: ReadonlySet<string>;
  /** Words that may stand before them. */
  readonly fillers: ReadonlySet<string>;
}

export function openingOf(starts: string, fillers = ''): Opening {
  return { starts: new Set(starts.split(' ')), fillers: new Set(fillers.split(' ')) };
}

/** False where the line cannot begin as the pattern asks. Lines of other scripts than Latin always may. */
export function mayOpen(folded: string, { starts, fillers }: Opening): boolean {
  let from = 0;
  while (from < folded.length) {
    const blank = folded.indexOf(' ', from);
    const end = blank < 0 ? folded.length : blank;
    if (folded.charCodeAt(from) > 127 || starts.has(folded.slice(from, Math.min(end, from + 4)))) return true;
    if (!fillers.has(folded.slice(from, end))) return false;
    from = end + 1;
  }
  return folded !== '';
}
