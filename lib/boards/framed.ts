import type { FramedPosting } from '../model/posting.ts';
import type { Board, Found, Page } from './board.ts';
import { firstOf } from './fields.ts';
import { readGeneric } from './generic.ts';
import { boardOf, promisedId, webAddress } from './hosts.ts';

/** Frames of a page that are looked at. */
const MAX_FRAMES = 20;

function framesOn(document: Document): readonly Element[] {
  // Most pages have none, and the browser knows without looking through the page.
  return document.defaultView?.length === 0 ? [] : firstOf(document, 'iframe', MAX_FRAMES);
}

/** The web addresses of a page's frames, in the order of the page. */
export function frameAddresses(document: Document, base: string): readonly string[] {
  return framesOn(document).flatMap((frame) => {
    const src = frame.getAttribute('src') ?? '';
    return URL.canParse(src, base) ? (webAddress(new URL(src, base).href)?.href ?? []) : [];
  });
}

/** The first frame whose address promises a posting of a known board: employers show postings of their service that way. */
export function framedAmong(boards: readonly Board[], addresses: readonly string[]): FramedPosting | null {
  for (const address of addresses) {
    const url = webAddress(address);
    const board = url && boardOf(boards, url);
    if (url && board && promisedId(board, url) !== null) return { board: board.id, url: url.href };
  }
  return null;
}

/** What frames of the same site show; other sites' frames may not be looked into. */
export function framesOfSite(document: Document): readonly Document[] {
  return framesOn(document).flatMap((frame) => {
    const inner = (frame as HTMLIFrameElement).contentDocument;
    return inner?.body?.firstElementChild ? inner : [];
  });
}

/** A page's posting, else that of a frame of the same site: some editors put the whole advertisement into one. */
export function readHereOrFramed(page: Page): Found | null {
  const here = readGeneric(page);
  if (here) return here;
  for (const document of framesOfSite(page.document)) {
    const found = readGeneric({ ...page, document });
    if (found) return found;
  }
  return null;
}
