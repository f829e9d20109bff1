import type { Board } from './board.ts';

/**
 * Whether an address belongs to a match pattern of the form `*://host/path*`. `*.name` means the name itself and
 * everything below it, as in the browsers' own rule; so `notlinkedin.com` is not LinkedIn.
 */
export function addressMatches(pattern: string, url: URL): boolean {
  // No regular expressions: a page that is read once would wait 5 ms for those of all boards.
  const from = pattern.indexOf('://') + 3;
  const slash = pattern.indexOf('/', from);
  const wild = pattern.startsWith('*.', from);
  const name = pattern.slice(wild ? from + 2 : from, slash);
  const { hostname } = url;
  const asked = hostname.endsWith('.') ? hostname.slice(0, -1) : hostname;
  if (asked !== name && !(wild && asked.endsWith(`.${name}`))) return false;
  const star = pattern.indexOf('*', slash);
  return url.pathname.startsWith(pattern.slice(slash, star < 0 ? undefined : star));
}

/** An http(s) address, or null. */
export function webAddress(url: string): URL | null {
  try {
    const parsed = new URL(url);
    return parsed.protocol === 'https:' || parsed.protocol === 'http:' ? parsed : null;
  } catch {
    return null;
  }
}

/** The board whose host it is; else one whose parameter the address carries. */
export function boardOf(boards: readonly Board[], url: URL): Board | null {
  // Three hundred patterns, and a page asks a hundred times: only those that hold the end of its name are taken apart.
  const end = url.hostname.toLowerCase().replace(/\.$/, '').split('.').slice(-2).join('.');
  const mayMatch = (pattern: string) => pattern.includes(end) && addressMatches(pattern, url);
  const byHost = boards.find((board) => board.matches.some(mayMatch));
  return byHost ?? boards.find((board) => board.param !== undefined && url.searchParams.has(board.param)) ?? null;
}

/** The posting that the address promises: its id (empty when the form has none), or null when it promises none. */
export function promisedId(board: Board, url: URL): string | null {
  const path = url.pathname + url.search;
  for (const form of [...board.posting, ...(board.pane ?? [])]) {
    const match = form.exec(path);
    if (match) return match.groups?.id ?? '';
  }
  return (board.param && url.searchParams.get(board.param)) || null;
}

/** Patterns for one name under several endings: `under('glassdoor', 'com de')`. */
export function under(name: string, endings: string): readonly string[] {
  return endings.split(' ').map((ending) => `*://*.${name}.${ending}/*`);
}
