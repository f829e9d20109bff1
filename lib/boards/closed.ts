import type { Page } from './board.ts';
import { dataSaysGone } from './data.ts';
import { eachOf, type Scope } from './fields.ts';
import { textOf } from './text.ts';

/** What boards write where the way to apply was; in en, de, fr, es, cs. */
const CLOSED =
  /no longer (?:available|accepting|advertised|open|listed)|(?:job|position|posting|vacancy|role|announcement)[\w ]{0,30} (?:expired|closed|filled|removed)\b|expired on indeed|nicht mehr verfügbar|bereits besetzt|n.est plus disponible|offre (?:expirée|pourvue)|ya no está disponible|oferta (?:cerrada|caducada)|není aktuální/i;
/** What stands where a posting was, once its page is gone; in en, de, fr, es, cs. */
const GONE =
  /(?:job|position|posting|page|role|vacancy)[\w ’']{0,40}(?:not found|closed|expired|filled|removed|does ?n.t exist|no longer exists?)|(?:could ?n.t|could not|can ?.t|cannot) find (?:the|this|that|your|anything)|no longer (?:open|available|active|exists?)|seite (?:wurde )?nicht gefunden|stelle (?:ist )?nicht mehr|page (?:introuvable|non trouvée)|n.existe (?:plus|pas)|página no encontrada|ya no (?:existe|está disponible)|stránka nenalezena|nabídka (?:již )?není/i;
/** Words on a page below which it can be one that only says so. */
const MAX_GONE = 400;
/** Words of notices about what may come: "open until the position is filled". */
const NOT_YET = /\b(?:until|will|when|once|before|if|unless|may|bis)\b/i;
/** Longest notice in characters, and how many elements of each kind are looked at. */
const MAX_NOTICE = 140;
const MAX_TEXTS = 400;

/** Whether the page says, outside the description, that the posting takes no more applications. */
export function saysClosed(page: Page, description: string): boolean {
  const root = page.board?.detail
    .map((layout) => layout.root && page.document.querySelector(layout.root))
    .find(Boolean);
  const scope: Scope = root || page.document;
  for (const element of eachOf(scope, 'p,span,div,h1,h2,h3,h4,li,strong,b,figcaption', MAX_TEXTS)) {
    if (element.childElementCount > 0) continue;
    const text = element.textContent ?? '';
    if (isClosedNotice(text) && !description.includes(text.replace(/\s+/g, ' ').trim())) return true;
  }
  return false;
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
  const notices = eachOf(page.document, 'h1,h2,h3,p,div,span,strong', MAX_TEXTS).filter(
    (element) => element.childElementCount === 0 && (element.textContent ?? '').length <= MAX_NOTICE,
  );
  const says = [page.document.title, ...notices.map((element) => element.textContent ?? '')];
  return says.some((text) => GONE.test(text)) && textOf(body).split(/\s+/).length <= MAX_GONE;
}
