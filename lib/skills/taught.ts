/** No word of these, no teaching: tried before the longer patterns. */
const TRAINING = /train|teach|taught|willing|shown? you/i;

/** What comes with the job stands in front: "we will teach you how to", "full training on". */
const FRONT =
  /\b(?:we(?: will|['’]ll| can)? (?:also |happily |fully )?(?:teach|train|show) you|you(?: will|['’]ll| can) (?:also |fully )?be (?:trained|taught|shown)|training (?:will be |is )?(?:provided|given|offered|available) (?:in|on|for|with))\b[^;.\n•]{0,60}$/i;
const TRAINING_IN = /\btraining (?:on|in|for|with|as)\b[^;.\n•]{0,60}$/i;
const IS_GIVEN = /^[^,;.\n•]{0,40}\b(?:is |are |will be )?(?:provided|given|offered|available)\b(?! by)/i;

/** It stands behind: "(or willing to be trained)", ", training provided", ": we will teach you". */
const BEHIND =
  /^[^,;.\n•()]{0,40}?(?: ?[,(/–—-]? ?\bor (?:be |a |have a )?willing(?:ness)? to (?:be trained|train|learn|undertake|study|work towards|obtain|achieve|gain|complete)| ?(?:[,:(–—]| -|\bbut|\bthough) ?(?:as |but |if not )?(?:(?:full|some|all|complete|on[- ]the[- ]job|in[- ]house|paid|free) ){0,2}(?:training (?:will be |is |can be )?(?:provided|given|available|offered|on offer)|we(?: will|['’]ll| can)? (?:happily |fully )?(?:teach|train|show)\b|can be (?:taught|trained|learnt|learned)))/i;

/**
 * Whether the employer says that it teaches what stands at `text[start..end)`: `duty` where it is only part of the work then
 * ("we will teach you how to roast"), `wish` where those who can do it already are welcome ("or willing to be trained").
 */
export function taught(text: string, start: number, end: number): 'wish' | 'duty' | null {
  const before = text.slice(Math.max(0, start - 100), start);
  const after = text.slice(end, end + 110);
  if (!TRAINING.test(before) && !TRAINING.test(after)) return null;
  if (BEHIND.test(after)) return 'wish';
  return FRONT.test(before) || (TRAINING_IN.test(before) && IS_GIVEN.test(after)) ? 'duty' : null;
}

/** "… or willing to be trained": the other way to meet a demand, not a demand of its own. */
const OTHER_WAY = /\bor (?:be |a |have a )?$/i;
const BE_TRAINED =
  /^willing(?:ness)? to (?:be trained|train|learn|undertake|study|work towards|obtain|achieve|gain|complete)\b/i;

export function isOtherWay(text: string, start: number, end: number): boolean {
  return BE_TRAINED.test(text.slice(start, end)) && OTHER_WAY.test(text.slice(Math.max(0, start - 12), start));
}
