import type { DetailLayout, Found, Page } from './board.ts';
import { cleanCompany, employerOf } from './employer.ts';
import { blocksAt, isThere, lineAt, linesAt, type Scope } from './fields.ts';
import { promisedId, webAddress } from './hosts.ts';
import { dayOf, employmentOf, payOf, workplaceOf } from './terms.ts';

/** What boards write around a place: a label, the workplace, the age of the posting. */
const AROUND_PLACE =
  /^locations?\s*|^(?:hybrid(?: work| remote)?|remote) in (?=\S)|(?:(?<!\s)\s+)?(?:[•·]|\/$).*$|(?:(?<!\s)\s+)?\((?:hybrid|remote|on-?site)\)$/gi;

/** What the first layout with a description gives; its other fields are filled from nothing else. */
export function readAdapter(page: Page): Found | null {
  let best: Found | null = null;
  for (const layout of page.board?.detail ?? []) {
    const found = readLayout(page, layout);
    if (found?.description && found.title) return found;
    if (found && (found.title || found.description) && best === null) best = found;
  }
  return best;
}

function readLayout(page: Page, layout: DetailLayout): Found | null {
  // An address that promises nothing can show a posting in a pane only, which has its own element.
  if (page.id === null && !layout.root) return null;
  if (layout.root && !isThere(page.document, layout.root)) return null;
  const scope: Scope | null = layout.root ? page.document.querySelector(layout.root) : page.document;
  if (!scope) return null;
  const shown = idShown(page, scope, layout);
  // The pane still holds the posting that was open before.
  if (shown.length > 0 && page.id && !shown.includes(page.id)) return null;
  const { cut } = layout;
  const description = blocksAt(scope, layout.description, layout.skip);
  const title = lineAt(scope, [...(layout.title ?? []), 'h1'], cut?.title);
  if (description === '' && title === null) return null;
  const company = cleanCompany(lineAt(scope, layout.company, cut?.company)) ?? employerOf(page);
  const workplace = linesAt(scope, layout.workplace, cut?.workplace).join(' ');
  const employment = linesAt(scope, layout.employment, cut?.employment).join(' ');
  const places = linesAt(scope, layout.locations, cut?.locations ?? AROUND_PLACE);
  const locations = layout.single?.includes('locations') ? places.slice(0, 1) : places;
  return {
    id: shown[0] ?? page.id,
    title,
    company,
    locations,
    description,
    datePosted: dayOf(lineAt(scope, layout.datePosted, cut?.datePosted)),
    closed: layout.closed !== undefined && scope.querySelector(layout.closed) !== null,
    workplace: workplaceOf(workplace) ?? workplaceOf(linesAt(scope, layout.locations).join(' ')),
    employment: employmentOf(employment),
    salary: payOf(linesAt(scope, layout.salary, cut?.salary).find((line) => payOf(line)) ?? ''),
  };
}

/** Ids in the markup: of an address what the board's forms say, else the digits or UUID at the end of the value. */
function idShown(page: Page, scope: Scope, layout: DetailLayout): readonly string[] {
  return linesAt(scope, layout.id).map((value) => {
    const address = value.includes('/') ? webAddress(new URL(value, page.url).href) : null;
    const promised = address && page.board ? promisedId(page.board, address) : null;
    return promised ?? /([0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{16}|(?<!\d)\d+)$/i.exec(value)?.[1] ?? value;
  });
}
