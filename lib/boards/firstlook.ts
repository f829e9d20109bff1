import { listsPostings } from './anylist.ts';
import { framesOfSite } from './framed.ts';
import { webAddress } from './hosts.ts';
import { speaksOfPosting } from './joblike.ts';
import { namesPostings } from './jsonld.ts';
import { hasMicrodata } from './microdata.ts';
import { signsAnywhere } from './signs.ts';

/** Texts of a page's structured data, whether they can be parsed or not. */
export function structuredData(document: Document): readonly string[] {
  return [...document.querySelectorAll('script[type*="ld+json" i]')].map((script) => script.textContent ?? '');
}

/**
 * Whether the whole ladder could read anything on a page that is no known board's: a posting or a list. Only what lets
 * each reader begin is looked at, so that most pages of the web never load the readers. Where it says no, `readPage`
 * finds nothing (`firstlook.test.ts` holds it to that on every page there is).
 */
export function mayRead(document: Document, url: string, data: readonly string[]): boolean {
  const address = webAddress(url);
  // Read by the address that the page states for itself.
  if (!address) return true;
  try {
    if (speaksOfPosting(address) || data.some(namesPostings) || hasMicrodata(document)) return true;
    const documents = [document, ...framesOfSite(document)];
    return listsPostings(document, address) || documents.some((one) => signsAnywhere(one) !== null);
  } catch {
    // A page made to fail here, or without a body, is left to the readers, each of which bears it.
    return true;
  }
}
