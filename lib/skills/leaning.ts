import { sentenceAround } from './sentence.ts';

/** Directly before what is wished for. */
const BEFORE =
  /\b(?:ideally|preferably|preferred|preference (?:for|given to)|desirable|bonus|nice[- ]to[- ]have|optional(?:ly)?)\b([^,;:.*•]{0,28})$/i;
/** "It would be desirable for applicants to have at least …". */
const WOULD_BE =
  /\bit (?:would be|is) (?:highly |also )?(?:desirable|preferable|an advantage|advantageous|beneficial|helpful|useful)\b[^,;.•\n]{0,60}$/i;
/** "Ideally, you should have: a degree, …": all of the sentence is wished for. */
const IDEALLY_YOU = /(?:^|[.\n•*])\s{0,3}[-–]?\s?ideally,? (?:you|we|the|our|candidates?|applicants?)\b[^.;\n•]*$/i;
/** "It's a plus if you know …", "Extra credit if you've worked in …". */
const PLUS_IF =
  /\b(?:(?:plus|bonus|advantage|asset|credit|points|great|nice|helpful|useful|better|helps)|love it) if\b[^;.*•\n]{0,60}$/i;
/** Behind it, before the next comma or bracket: "five years of experience is a plus" but not "five years, preferably in retail". */
const AFTER =
  /^(?:[^,;.*•\n()]|\([^)\n]{0,40}\)){0,80}?\b(?:(?:is |are |would be |strongly |highly )?(?:prefer(?:red|able)|desir(?:able|ed)|favou?r(?:able|ed)|welcome[d]?|ideal(?! for)|beneficial|advantageous|helpful|useful(?! life)|optional)(?! (?:major|field|discipline|subject|area))|(?:a|an|big|huge|strong|definite|real|major|is|considered a) (?:plus|bonus|asset|advantage)|would be (?:good|great|nice|useful|welcome)|nice[- ]to[- ]have|helps?(?= ?(?:[.,;]|but\b|$))|sets? you apart|put you ahead|(?:not|n['’]t) (?:required|essential|necessary|mandatory))(?![a-z]{1,2}\b)/i;
/** "A degree in biology, chemistry or a like subject is preferred": a list of subjects, but no other demand, may stand between. */
const LISTED =
  /^(?:(?!\b(?:degrees?|master|mba|bachelor|experience|certificat|licen[cs]e|knowledge|skills|and an?|with|or)\b(?! (?:\w+ )?(?:related|similar|relevant|equivalent)))[^.;\n•*()]){0,110}?(?:\bor (?:\w+ ){0,3}\w+ )?\b(?:is|are|would be) (?:strongly |highly |also )?(?:preferred|desirable|desired|an? (?:plus|advantage|asset)|advantageous|beneficial)\b/i;
const BRACKETED =
  /^[^,;.*•\n()]{0,60}\((?:strongly |highly |but not essential, )?(?:preferred|desirable|a plus|optional|nice to have)\b/i;
/** One of these stands in whatever `AFTER`, `BRACKETED` and `LISTED` find. */
const SOFTENS =
  /prefer|desir|favou?r|welcome|ideal|beneficial|advantage|help|useful|optional|plus|bonus|asset|would be|nice|required|essential|necessary|mandatory|apart|ahead/i;
const HARD_BEFORE = /\b(?:required|essential|mandatory|must|minimum|at least|need)\b[^;.*•]{0,40}$/i;
const HARD_AFTER = /^[^;.*•\n]{0,70}?\b(?:required|essential|mandatory|is a must|necessary|needed)/i;

const HEADING =
  /(?:^|[\n.;:!)*#•]|[a-z](?=[A-Z])|(?=(?:Preferred|Minimum|Basic|Required|Essential) (?:Qualifications|Skills|Experience)\s?:)|(?<=[a-z)] )(?=(?:Education|Requirements|Qualifications)\s?:))[ \t*#\\-]{0,40}(?:([Pp]referred|[Dd]esirable|[Dd]esired(?! [Ss]kills)|[Nn]ice[- ]to[- ][Hh]aves?|[Bb]onus [Pp]oints|[Aa]dditional|[Ii]deal (?:skills|qualifications|experience)|[Nn]ot required|PREFERRED|DESIRABLE)\b|([Mm]inimum|[Bb]asic|[Rr]equired?|[Rr]equirements?|[Ee]ssential|[Qq]ualifications?|[Rr]esponsibilities|[Dd]uties|[Ww]hat you|[Ww]hat You|[Aa]bout [Yy]ou|[Yy]our profile|[Ee]ducation|[Ee]xperience|[Dd]esired [Ss]kills|[Yy]ou have|[Yy]ou['’]ll need|REQUIREMENTS?|REQUIRED|EDUCATION|EXPERIENCE|QUALIFICATIONS|RESPONSIBILITIES)\b)[^\n.]{0,40}?(?::|\n|\*\*|[a-z)](?=[A-Z]))/g;

/** How far back a heading can be and still stand over a line. */
const HEADING_REACH = 900;

/** Whether `text[start..end)` is only wished for: by the words of its own clause, or by the heading above it. */
export function isPreferred(text: string, start: number, end: number): boolean {
  const said = saidOf(text, start, end);
  return said === null ? underPreferredHeading(text, start) : said === 'wished';
}

/** Whether the words of its own clause say that `text[start..end)` is only wished for. */
export function isWished(text: string, start: number, end: number): boolean {
  return saidOf(text, start, end) === 'wished';
}

/** What the clause says; null when it says nothing of it. */
function saidOf(text: string, start: number, end: number): 'wished' | 'asked' | null {
  const { from, to } = sentenceAround(text, start, end);
  const before = text.slice(Math.max(from, start - 80), start);
  const after = text.slice(end, Math.min(to, end + 110));
  const softens = SOFTENS.test(after);
  const soft = (softens ? AFTER.exec(after)?.[0].length : undefined) ?? Infinity;
  const hard = HARD_AFTER.exec(after)?.[0].length ?? Infinity;
  if (hard < soft && !/(?:\bnot|n['’]t) (?:required|essential|necessary|mandatory)$/i.test(after.slice(0, hard)))
    return 'asked';
  if (soft < Infinity || (softens && (BRACKETED.test(after) || LISTED.test(after)))) return 'wished';
  if (WOULD_BE.test(before) || IDEALLY_YOU.test(before) || PLUS_IF.test(before) || isLedSoftly(before)) return 'wished';
  return HARD_BEFORE.test(before) ? 'asked' : null;
}

/** "preferably three years", but not "degree preferred, at least three years". */
function isLedSoftly(before: string): boolean {
  const led = BEFORE.exec(before);
  return led !== null && !/\b(?:at least|minimum|must|required)\b/i.test(led[1]!);
}

function underPreferredHeading(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - HEADING_REACH), at);
  let preferred = false;
  for (const match of before.matchAll(HEADING)) preferred = match[1] !== undefined;
  return preferred;
}
