import { sentenceAround } from '../sentence.ts';

const SOFT =
  /\b(?:prefer(?:red|ably|ence|able)?|desir(?:able|ed)|(?:a|an|big|huge|strong|definite|real|major) (?:plus|bonus|asset|advantage)|is (?:a )?plus|bonus|ideally|nice[- ]to[- ]have|advantage(?:ous)?|favou?r(?:able|ed)|beneficial|would be (?:good|great|nice|helpful|useful|welcome)|helpful|not (?:required|essential|necessary|mandatory))\b/i;
const HARD = /\b(?:required|essential|mandatory|must|minimum|at least|necessary|needed)\b/i;

const HEADING =
  /(?:^|[\n.;:!)*#•a-z])[ \t*#-]*(?:(preferred|desirable|desired|nice[- ]to[- ]haves?|bonus(?: points)?|additional|ideal(?:ly)?|not required)\b|(minimum|basic|required|requirements?|essential|qualifications?|responsibilities|duties|what you|about you|your profile|education|experience|you have|you['’]ll need)\b)[^\n.]{0,40}?(?::|\n|\*\*|[a-z)](?=[A-Z]))/gi;

/** How far back a heading can be and still stand over a line. */
const HEADING_REACH = 900;

/** Whether `text[start..end)` is only wished for: by the words of its own clause, or by the heading above it. */
export function isPreferred(text: string, start: number, end: number): boolean {
  const { from, to } = sentenceAround(text, start, end);
  const clauseFrom = Math.max(from, start - 70);
  const clause = text.slice(clauseFrom, Math.min(to, end + 90));
  if (SOFT.test(clause)) return true;
  if (HARD.test(clause)) return false;
  return underPreferredHeading(text, start);
}

function underPreferredHeading(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - HEADING_REACH), at);
  let preferred = false;
  for (const match of before.matchAll(HEADING)) preferred = match[1] !== undefined;
  return preferred;
}
