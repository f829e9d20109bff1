import type { Salary } from '../model/posting.ts';
import type { Found, Page } from './board.ts';
import { companyIn } from './company.ts';
import { linesAround } from './evidence.ts';
import { fold } from './fold.ts';
import { MAX_FACT, nearTitle } from './near.ts';
import type { Line, Outline } from './outline.ts';
import { employmentOf, payOf, workplaceOf } from './terms.ts';
import type { Title } from './title.ts';

/** Lines after the title in which a page states the facts of its posting. */
const MAX_LINES = 25;

/** What stands around the title of a posting on a page that no board knows. */
export function around(page: Page, outline: Outline, block: Element, title: Title): Found {
  const lines = linesAround(outline.lines, block);
  const facts = factLines(lines, block, title);
  const short = facts.filter((line) => line.length < 45);
  return {
    company: companyIn(page, outline.lines, title),
    locations: locationsOf(lines, facts, title),
    workplace: short.map(workplaceOf).find(Boolean) ?? null,
    employment: short.map(employmentOf).find(Boolean) ?? null,
    salary: payIn(facts),
  };
}

function payIn(facts: readonly string[]): Salary | null {
  for (const fact of facts) {
    const pay = payOf(fact);
    if (pay) return pay;
  }
  return null;
}

/** Short lines from the title on, up to the running text. */
function factLines(lines: readonly Line[], block: Element, title: Title): readonly string[] {
  const at = lines.findIndex(
    (line) => title.element !== null && (title.element === line.element || title.element.contains(line.element)),
  );
  if (at < 0) return [];
  const facts: string[] = [];
  for (const { text, noise, section } of lines.slice(at + 1, at + 1 + MAX_LINES)) {
    if (section || text.length > 200) break;
    if (!noise && text.length <= MAX_FACT && fold(text) !== fold(title.text)) facts.push(text);
  }
  return block.contains(title.element) || facts.length > 0 ? facts : [];
}

const PLACE_NAMES =
  '[class*="location" i],[data-testid*="location" i],[data-qa*="location" i],[data-ui*="location" i],[id*="location" i],[itemprop="addressLocality"],[class*="workplace" i]';
const LABEL =
  /^(?:job )?(?:locations?|sites?|place of work|work location|city|where|standort|arbeitsort|einsatzort|ort|lieu(?: de travail)?|localisation|ubicaci[oó]n|lugar|localidade|sede|locatie|plaats|lokalita|m(?:[ií]|ie)sto(?: (?:v[yý]konu )?pr[aá]ce)?|mesto|pracovi[sš]t[eě]|lokalizacja)\s*[:：]?\s*(.*)$/i;
/** `Berlin, Germany`, `Albany, NY`, `Remote (US)`, `Englewood Cliffs, NJ (On-site)`. */
const PLACE =
  /^(?:remote\b.{0,40}|\p{Lu}[\p{L}.'’-]+(?:[ -][\p{L}.'’-]+){0,3}, ?(?:[A-Z]{2,3}|\p{Lu}[\p{L}.'’ -]{2,30})(?:, ?[\p{L} ]{2,30})?(?: \(.{2,20}\))?)$/u;

/** By a label, by what the markup calls it near the title, else by its form. */
function locationsOf(lines: readonly Line[], facts: readonly string[], title: Title): readonly string[] {
  const labelled = valueAfter(lines, LABEL);
  if (labelled) return [labelled];
  const near = nearTitle(title, PLACE_NAMES, (line) => !/^(?:locations?|remote|view|see|all)\b.{0,12}$/i.test(line));
  if (near) return [near];
  const parts = facts.flatMap((fact) => fact.split(/(?:(?<!\s)\s+)?[·|•]\s*/));
  const place = parts.find((part) => PLACE.test(part.trim()));
  const found = place?.trim() ?? nearTitle(title, 'span,a,p,small,strong', (line) => PLACE.test(line));
  return found ? [found] : [];
}

/** Longest line with a label in characters: some boards add a remark to the place. */
const MAX_LABELLED = 120;

/** What a label is followed by, on its line or the next. */
function valueAfter(lines: readonly Line[], label: RegExp): string | null {
  for (const [index, { text, noise }] of lines.entries()) {
    if (noise || text.length > MAX_LABELLED) continue;
    const match = label.exec(text);
    if (!match) continue;
    const rest = match[1]?.trim() ?? '';
    if (rest !== '' && !/[:：]/.test(text)) continue;
    const value = (rest !== '' ? rest : (lines[index + 1]?.text ?? '')).replace(/^(\p{Lu}[\p{L} ,’-]{2,40})\.$/u, '$1');
    if (value.length > 1 && value.length <= MAX_LABELLED && !/[.!?]$/.test(value)) return value;
  }
  return null;
}
