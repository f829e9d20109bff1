import type { Page } from './board.ts';
import { dataSaysGone } from './data.ts';
import type { Scope } from './fields.ts';
import { textOf } from './text.ts';

/** What boards write where the way to apply was; in en, de, fr, es, cs, sk. */
const CLOSED =
  /no longer (?:available|(?:being )?accept|advertised|open|listed|active)|(?:job|position|posting|vacancy|role|announcement|applications|application (?:deadline|period))[\w ]{0,30} (?:expired|closed|filled|removed|ended|passed)\b|nicht mehr verfügbar|keine bewerbungen mehr|bereits besetzt|n.est plus disponible|n.accepte plus|offre (?:expirée|pourvue)|ya no (?:está disponible|se aceptan)|oferta (?:cerrada|caducada)|n(?:ení|ie je) aktuáln|ukonč\S+ zver/i;
/** What stands where a posting was, once its page is gone; in en, de, fr, es, cs. */
const GONE =
  /(?:job|position|posting|page|role|vacancy)[\w ’']{0,40}(?:not found|closed|expired|filled|removed|does ?n.t exist|no longer exists?)|(?:could ?n.t|could not|can ?.t|cannot) find (?:the|this|that|your|anything)|no longer (?:open|available|active|exists?)|seite (?:wurde )?nicht gefunden|stelle (?:ist )?nicht mehr|page (?:introuvable|non trouvée)|n.existe (?:plus|pas)|página no encontrada|ya no (?:existe|está disponible)|stránka nenalezena|nabídka (?:již )?není/i;
/** Words on a page below which it can be one that only says so. */
const MAX_GONE = 400;
/** Words of notices about what may come: "open until the position is filled". */
const NOT_YET = /\b(?:until|will|when|once|before|if|unless|may|bis)\b/i;
/** Shortest and longest notice in characters, and how many texts of a page are looked at. */
const MIN_NOTICE = 10;
const MAX_NOTICE = 140;
const MAX_TEXTS = 3000;
const NOTICES: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'p span div h1 h2 h3 h4 li strong b figcaption'.split(' '),
);
/** `NodeFilter.SHOW_TEXT` */
const SHOW_TEXT = 4;

/** Whether the page says, outside the description, that the posting takes no more applications. */
export function saysClosed(page: Page, description: string): boolean {
  const root = page.board?.detail
    .map((layout) => layout.root && page.document.querySelector(layout.root))
    .find(Boolean);
  const scope: Scope = root || page.document;
  return notices(page.document, scope).some(
    (text) => isClosedNotice(text) && !description.includes(text.replace(/\s+/g, ' ').trim()),
  );
}

/** Short texts of elements that hold nothing else, in the order of the page; the walk is the browser's own. */
function notices(document: Document, scope: Scope): readonly string[] {
  const found: string[] = [];
  const walk = document.createTreeWalker(scope, SHOW_TEXT);
  let last: Element | null = null;
  for (let budget = MAX_TEXTS; budget > 0; budget--) {
    const node = walk.nextNode() as Text | null;
    if (!node) break;
    if (node.length > MAX_NOTICE) continue;
    const { parentElement: around } = node;
    if (!around || around === last) continue;
    last = around;
    if (!NOTICES.has(around.localName)) continue;
    // Beside a button to close it or a link to others the notice is a text of its own.
    const text = around.firstElementChild ? node.data : (around.textContent ?? '');
    if (text.length >= MIN_NOTICE && text.length <= MAX_NOTICE) found.push(text);
  }
  return found;
}

/** A description less a notice that it is closed, where that is its first or last line: some boards put it there. */
export function withoutNotice(description: string): { readonly text: string; readonly closed: boolean } {
  const lines = description.split('\n');
  const first = isClosedNotice(lines[0] ?? '');
  const last = lines.length > 1 && isClosedNotice(lines.at(-1) ?? '');
  if (!first && !last) return { text: description, closed: false };
  return {
    text: lines
      .slice(first ? 1 : 0, last ? -1 : undefined)
      .join('\n')
      .trim(),
    closed: true,
  };
}

function isClosedNotice(line: string): boolean {
  return line.length <= MAX_NOTICE && CLOSED.test(line) && !NOT_YET.test(line);
}

/** Whether a page without a posting says that there is none any more: by empty data, or as a short page with a notice. */
export function saysGone(page: Page): boolean {
  if (dataSaysGone(page)) return true;
  const { body } = page.document;
  const says = [page.document.title, ...notices(page.document, body)];
  return says.some((text) => GONE.test(text)) && textOf(body).split(/\s+/).length <= MAX_GONE;
}
