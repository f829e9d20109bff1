/** The spelling under which phrases outside the framework are the same: case, spaces and width do not matter. */
export function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** Order of texts by UTF-16 code unit, the same everywhere; never by locale. */
export function byCode(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
