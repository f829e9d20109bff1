/** Elements around the content of a page. */
export const CHROME =
  'nav,header,footer,aside,[role="navigation"],[role="banner"],[role="contentinfo"],[role="complementary"],[role="dialog"]';

const TAGS: ReadonlySet<string> = new Set(['NAV', 'FOOTER', 'ASIDE']);
const ROLES = /^(?:navigation|banner|contentinfo|complementary|dialog|alertdialog|search|menu|menubar|tooltip)$/;

/** What sites call the parts around their content, as words in ids and classes. */
const NAMES =
  /(?:^|[\s_-])(?:cookies?|consent|gdpr|onetrust|didomi|newsletter|subscribe|related|similar|recommend(?:ed|ations?)|also-?viewed|more-?jobs|other-?jobs|breadcrumbs?|social|share|sharing|sign-?up|sign-?in|log-?in|modal|popup|popover|footer|site-?header|navbar|topbar|menu|job-?alerts?|application-?form|apply-?form|comments?|toast|skip-?link|referrals?|sidebar|testimonials?|promo|advert|banner)(?:$|[\s_-])/i;
/** The beginnings of these words, to pass over most names quickly. */
const MAYBE =
  /cook|cons|gdpr|onet|dido|newsl|subsc|relat|simil|recom|viewed|jobs|bread|soci|shar|sign|log|mod|pop|foot|head|nav|topb|menu|alert|form|comm|toast|skip|ref|sideb|test|prom|adv|ban/i;
/** Names that hold such a word and mean the content itself. */
const CONTENT = /(?:^|[\s_-])(?:main|content|description|details|posting|page|layout|body|with|has|no)(?:$|[\s_-])/i;

/** Whether an element is a part of the page that surrounds its content, by its tag, its role, or its name. */
export function isNoise(element: Element, name: string): boolean {
  if (TAGS.has(name)) return true;
  if (name === 'P' || /^H\d$/.test(name) || !element.hasAttributes()) return name === 'FORM' && isSmallForm(element);
  const role = element.getAttribute('role');
  if (role !== null && ROLES.test(role)) return true;
  if (name === 'FORM') return isSmallForm(element);
  if (name === 'HEADER') return element.querySelector('p,li') === null || element.parentElement?.nodeName === 'BODY';
  if (!/^(?:DIV|SECTION|UL|OL|LI)$|-/.test(name)) return false;
  const named = names(element);
  if (!MAYBE.test(named)) return false;
  // Kebab case of `relatedJobs`, so that one pattern serves all spellings.
  const words = named.replace(/([a-z])([A-Z])/g, '$1-$2');
  // What holds the page's heading is its head, whatever its name.
  return NAMES.test(words) && !CONTENT.test(words) && element.getElementsByTagName('h1').length === 0;
}

function names(element: Element): string {
  const id = element.getAttribute('id');
  const classes = element.getAttribute('class');
  return id === null && classes === null ? '' : `${id ?? ''} ${classes?.slice(0, 200) ?? ''}`;
}

/** A form to apply or search; some sites wrap the whole page in one, and that is none. */
function isSmallForm(form: Element): boolean {
  return form.querySelector('h1,main,article') === null;
}
