import type { Page } from './board.ts';
import { firstOf } from './fields.ts';
import { lineOf } from './text.ts';

const OTHER_TYPES =
  /"@type"\s*:\s*\[?\s*"(?:\w*Article|BlogPosting|Product|Course|CourseInstance|EducationalOccupationalProgram|Recipe|QAPage|FAQPage|Event|Movie|Book|SoftwareApplication|ProfilePage|DiscussionForumPosting|HowTo|VideoObject|FinancialProduct|LoanOrCredit|Occupation)"/;
/** For lower case: to leave the case open takes a browser longer to prepare than to look. */
const OTHER_TITLES =
  /^(?:how to |\d{1,2} (?!x )|top \d+|what (?:is|are|does) |why |the best |best )|\?$|\b(?:templates?|examples?|samples?|guide|course|bootcamp|degree|scholarships?|grants?|syllabus|(?<!public )policy$|curriculum vitae|resume|cv|cover letters?|interview (?:questions|tips|guide)|job descriptions?(?!$)|(?<=\w )job descriptions?$|salar(?:y|ies)(?! range)|career path|terms of|privacy|job profile|day in the life|(?:as|become) an? (?:supplier|vendor|franchisee|member|donor|host))\b|\b(?:muster|tipps|vorlage|ratgeber|berufsbild|lebenslauf|anschreiben|fiche métier|modèle|conseils|plantilla|consejos|entrevista de trabajo|entretien d.embauche|vorstellungsgespr[aä]ch|lettre de motivation|fac-?simile|rf[qpi]|requests? for (?:quotations?|proposals?|tenders?)|(?:call|invitation)s? (?:for|to) (?:tenders?|bids?))\b|^how we |^meet /;
/** Titles of lists: jobs of a kind, in a place, or a number of them. */
const LIST_TITLES =
  /\b(?:jobs|vacancies|positions|roles|careers) (?:in|near|around)\b|^[\d.,]+\+? .{0,40}\b(?:jobs|vacancies|results|stellen|offres|ofertas)\b|\b(?:jobs|stellenangebote|emplois|empleos?) (?:in|à|en|bei)\b/i;

/** Pages that say of themselves, by their data or title, that they are something else. */
export function isOtherKind(page: Page, path: boolean): boolean {
  const type = page.document.head?.querySelector('meta[property="og:type"]')?.getAttribute('content') ?? '';
  // WordPress' plug-ins call a page an article too; the theme says which of the two it is.
  const isPage = /^article/i.test(type) && page.document.body.classList.contains('page');
  if (!path && !isPage && /^(?:article|product|video|book|profile|music)/i.test(type)) return true;
  const data = page.scripts().filter((script) => /ld\+json/i.test(script.type));
  if (page.id === null && data.some((script) => OTHER_TYPES.test(script.text.slice(0, 20_000)))) return true;
  const headings = firstOf(page.document, 'h1', 3).map((heading) => lineOf(heading));
  // What follows in a document's title is the site's name.
  const [title = ''] = page.document.title.split(/\s[|–—-]\s/);
  const titles = [title, ...headings].map((line) => line.trim().toLowerCase()).filter(Boolean);
  // The site's banner may say "Jobs at …" above a posting; where all titles say it, the page is a list.
  return (
    titles.some((line) => OTHER_TITLES.test(line)) ||
    (titles.length > 1 && titles.every((line) => LIST_TITLES.test(line)))
  );
}
