import { sentenceAround } from './sentence.ts';

/** Sentences that tell what the employer gives: nothing in them is asked of the candidate, whatever section they stand in. */
const OFFER =
  /^[\s•*·▪–—-]*(?:in return[,:]?\s+)?(?:we(?: will|['’]ll| can)?(?: also)? (?:offer (?!our (?:clients|customers|guests|patients|users))|give you |provide you )|you(?: will|['’]ll)?(?: also)? (?:receive (?:an? )?(?:competitive|paid|full|salary|bonus|training)|be entitled )|in return\b|(?:our |the )?(?:benefits|perks)(?: package)?(?: include|:))/i;

/** Whether the sentence around a place says what the employer offers ("We offer 30 days of leave and a budget for certifications"). */
export function isOffered(text: string, at: number): boolean {
  return OFFER.test(text.slice(sentenceAround(text, at, at).from, at + 1));
}
