import type { FramedPosting } from '../model/posting.ts';
import type { Board, Found, Page } from './board.ts';
import { firstOf } from './fields.ts';
import { readGeneric } from './generic.ts';
import { boardOf, promisedId, webAddress } from './hosts.ts';

/** Frames of a page that are looked at. */
const MAX_FRAMES = 20;

/** The first frame whose address promises a posting of a known board: employers show postings of their service that way. */
export function framedIn(boards: readonly Board[], document: Document, base: string): FramedPosting | null {
  for (const frame of firstOf(document, 'iframe', MAX_FRAMES)) {
    const url = webAddress(new URL(frame.getAttribute('src') ?? 'about:blank', base).href);
    const board = url && boardOf(boards, url);
    if (url && board && promisedId(board, url) !== null) return { board: board.id, url: url.href };
  }
  return null;
}

/** A page's posting, else that of a frame of the same site: some editors put the whole advertisement into one. */
export function readHereOrFramed(page: Page): Found | null {
  const here = readGeneric(page);
  if (here) return here;
  for (const frame of firstOf(page.document, 'iframe', MAX_FRAMES)) {
    // Null for frames of other sites.
    const document = (frame as HTMLIFrameElement).contentDocument;
    const found = document?.body?.firstElementChild ? readGeneric({ ...page, document }) : null;
    if (found) return found;
  }
  return null;
}
