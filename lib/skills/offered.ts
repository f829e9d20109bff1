/** Sentences that tell what the employer gives: nothing in them is asked of the candidate, whatever section they stand in. */
const OFFER =
  /^[\s•*·▪–—-]*(?:in return[,:]?\s+)?(?:we(?: will|['’]ll| can)?(?: also)? (?:offer (?!our (?:clients|customers|guests|patients|users))|give you |provide you )|you(?: will|['’]ll)?(?: also)? (?:receive (?:an? )?(?:competitive|paid|full|salary|bonus|training)|be entitled )|in return\b|(?:our |the )?(?:benefits|perks)(?: package)?(?: include|:))/i;

/** How far back from a place its sentence is looked for; longer sentences are not offers. */
const REACH = 300;

/** Whether the sentence around a place says what the employer offers ("We offer 30 days of leave and a budget for certifications"). */
export function isOffered(text: string, at: number): boolean {
  let from = at;
  while (from > 0 && at - from < REACH && !endsSentence(text, from - 1)) from--;
  return OFFER.test(text.slice(from, at + 1));
}

function endsSentence(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit === 0x0a || unit === 0x21 || unit === 0x3f) return true;
  return unit === 0x2e && text.charCodeAt(at + 1) === 0x20;
}
