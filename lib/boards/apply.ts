import { fold } from './fold.ts';
import { mayOpen, openingOf } from './opening.ts';

export const APPLY =
  /^(?:easy |quick |quickly |1 click )?(?:apply(?: now| here| today| online| directly| externally| for (?:this|the|job)\b.*| to (?:this|position)\b.*| (?:at|on|through) .*| with .*| via .*| by e ?mail.*| in \d.*|$)|submit (?:your |an |my )?application|start (?:your )?application|i m interested|im interested|jetzt bewerben|bewerben|online bewerb(?:en|ung)|zur bewerbung|postuler|je postule|candidater|inscribirme|inscribete|apuntate|aplicar|postular|enviar candidatura|solicitar empleo|odpovedet|reagovat|mam (?:zajem|zaujem)|(?:poslat|odeslat|odoslat) (?:cv|zivotopis)|prihlasit (?:se|sa) na |auf ein stellenangebot|aplikuj|solliciteer|direct solliciteren|candidati|candidatar(?: me)?|candidate se|invia candidatura|ansok|sok (?:stillingen|jobb|na)|ansog|sog (?:stillingen|jobbet)|応募|立即申请|申请职位|投递|지원하기)/;

export const OPENING = /* @__PURE__ */ openingOf(
  'anso apli appl apun auf bewe cand dire envi i im insc invi je jetz mam odes odos odpo onli posl post prih reag sog sok soli soll star subm zur',
  'easy quick quickly 1 click',
);

/** Words of a control by which one applies for a posting. */
export function isApplyLabel(label: string): boolean {
  if (label.length >= 60) return false;
  const folded = fold(label);
  return mayOpen(folded, OPENING) && APPLY.test(folded);
}

/** A link by which one applies stands among the text but is no part of it. */
export function isApplyLink(element: Element): boolean {
  if (element.nodeName.toUpperCase() !== 'A') return false;
  const label = (element.textContent ?? '').slice(0, 80);
  return isApplyLabel(label) || /^\s*apply (?:for|to) .{0,60}$/i.test(label);
}

/** The controls of a page by which one applies, at most twenty of the first 600 controls. */
export function applyControls(document: Document): readonly Element[] {
  const controls = document.querySelectorAll('a[href], button, [role="button"], input[type="submit"]');
  return [...controls]
    .slice(0, 600)
    .filter((control) => isApplyLabel((control.textContent || control.getAttribute('value') || '').trim().slice(0, 80)))
    .slice(0, 20);
}
