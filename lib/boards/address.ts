import type { Page } from './board.ts';
import { boardOf, promisedId, webAddress } from './hosts.ts';

/** Parameters that follow a person around, never part of what names a posting. */
const TRACKING =
  /^(?:utm_\w+|gh_src|lever-source|lever-origin|ref|refid|referrer|source|src|trk|trackingid|fbclid|gclid|msclkid|mc_\w+|position|pagenum|origin|eb?p|tk|from|advn|adid|sid|jsid|icid|_\w*)$/i;

/** A parameter by which sites name one posting. */
export const JOB_PARAMETER =
  /[?&](?:gh_jid|ashby_jid|job_?id|job|jid|jk|vjk|currentjobid|req(?:uisition)?_?id|vacancy_?id|posting_?id|position_?id|opportunity_?id|advert_?id|job_?(?:code|ref|req_?id)|jcode|pid|offer_?id)=[\w-]{3,}/i;

/** The address of the open posting without tracking: the canonical link when it names the same posting. */
export function cleanAddress(page: Page): string {
  const canonical = canonicalOf(page);
  const url = new URL(canonical ?? page.url);
  // forEach, because Firefox's content scripts cannot iterate over the keys.
  const names: string[] = [];
  url.searchParams.forEach((_, name) => {
    names.push(name);
  });
  for (const name of names) if (TRACKING.test(name)) url.searchParams.delete(name);
  url.hash = '';
  return url.href;
}

function canonicalOf(page: Page): URL | null {
  const href = page.document.head?.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  const url = webAddress(/^https?:/.test(href) ? href : '');
  if (!url) return null;
  if (!page.board) return url.host === page.url.host && url.pathname === page.url.pathname ? url : null;
  if (boardOf([page.board], url) === null) return null;
  return page.id && promisedId(page.board, url) === page.id ? url : null;
}
