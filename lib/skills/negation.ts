import { sentenceAround } from './sentence.ts';

/** "no Java", "without any experience in", "not looking for", "do not need": directly before a mention. */
const BEFORE =
  /\b(?:no|not|without|never|neither|nor|(?:do|does|is|are|need|will)(?: not|n['’]t)|non)(?: (?:a|an|any|prior|previous|specific|formal|need|needs|have|having|to|for|of|in|with|be|know|use|require|required|requires|necessary|essential|expect|expected|looking|the|you|your|experience|knowledge|skills?|qualifications?|background|training)){0,6} ?$/i;

/** "Not required: …" before a list of what is not asked. */
const LISTED = /(?:^|[.;\n•*]\s{0,3})not (?:required|needed|necessary)\s?:[^.;\n•]*$/i;

/** "… is not required", "… not necessary", "… not essential", "… no longer used": behind a mention. */
const AFTER =
  /^(?: (?:experience|skills?|knowledge|background|qualifications?|degree|training|certificat(?:e|ion)|licen[cs]e))?(?:,)? ?(?:\(?(?:is|are)(?: (?:not|never)|n['’]t)|not|no longer|isn['’]t|aren['’]t|un)(?: (?:be|strictly|at all|a|an))? ?-?(?:required|needed|necessary|essential|mandatory|prerequisite|requirement|must|expected|important)\b/i;

/** "no … needed/required/necessary" around a mention. */
const NO_NEEDED = /\b(?:required|needed|necessary|expected)\b/i;
const NO_OPENS = /\bno (?:\p{L}+[ -]){0,3}$/iu;

/** "not only X", "no less than", "not afraid of", "no stranger to": the mention counts all the same. */
const KEEPS =
  /\b(?:(?:not|n['’]t) (?:only|just|limited to|simply|merely|be (?:afraid|scared|shy|put off|daunted)|afraid|scared|shy|strangers?|put off|daunted|intimidated)|no (?:less|fewer) than|no (?:strangers?|fear|problem|qualms)|cannot)\b/i;

/** One of these stands in whatever one of the patterns finds before or behind a mention; most mentions have neither. */
const DENIES_BEFORE = /no|n['’]t|never|neither|without/i;
const DENIES_AFTER =
  /(?:n[o'’]|never|un).*(?:requir|need|necessary|essential|mandatory|prerequisite|must|expected|important)/is;

/** Whether the words around `text[start..end)` deny it: "no Java needed", "a degree is not required". */
export function isNegated(text: string, start: number, end: number): boolean {
  const sentence = sentenceAround(text, start, end);
  const written = text.slice(Math.max(sentence.from, start - 80), start);
  const following = text.slice(end, Math.min(sentence.to, end + 60));
  const after = following.replace(/\s+/g, ' ');
  if (!DENIES_BEFORE.test(written)) return DENIES_AFTER.test(following) && AFTER.test(after);
  const before = written.replace(/\s+/g, ' ');
  if (KEEPS.test(before)) return AFTER.test(after);
  return (
    LISTED.test(before) || BEFORE.test(before) || AFTER.test(after) || (NO_NEEDED.test(after) && NO_OPENS.test(before))
  );
}
