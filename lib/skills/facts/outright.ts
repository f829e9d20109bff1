import { type FactText, firstMatch, type Gated, quoted } from './found.ts';

/** Words after which no reading as remote work is left, however else the job calls itself. */
const OUTRIGHT: readonly Gated[] = [
  [
    /\b(?:not (?:an? )?|no longer (?:an? )?|can['’]?not be |cannot be done |can['’]?t be (?:done )?)(?:remote\b|(?:done|performed|carried out) remotely|remotely\b)(?! (?:sens|access|support))|\bremote(?: work(?:ing)?)?\W{1,3}no\b|\b(?:remote work(?:ing)?|home[- ]?working|working from home|work from home)\b[^.\n]{0,20}\b(?:is |are )?(?:not|un)[ -]?(?:be )?(?:available|possible|offered|permitted|an option|allowed|considered)|\bno (?:remote|home[- ]?working|work(?:ing)? from home|wfh)\b|\bremote (?:candidates|work(?:ing)?|applicants)[^.\n]{0,25}\bnot (?:be )?(?:considered|available|possible|offered|an option)/i,
    ['remote', 'home', 'wfh'],
  ],
  [
    /\b(?:fully|100 ?%|strictly|entirely|permanently) (?:on[- ]?site|in[- ]office|in the office|office[- ]based|in[- ]person)\b|\b(?:on[- ]?site|in[- ]office|office[- ]based|in[- ]person) only\b|\b(?:this|the) (?:is (?:an? )?|(?:role|position|job|post|work) is (?:an? )?)(?:on-?site|in[- ]office|office[- ]based|in[- ]person)(?: (?:role|position|job|post))?(?=\W*(?:[.\n;,]|in\b|at\b|and\b|$))/i,
    ['onsite', 'on-site', 'on site', 'office', 'person'],
  ],
  [
    /\bmust (?:work|be|attend) (?:\w+ ){0,2}(?:on[- ]?site|in[- ]office|in[- ]person)\b|\b(?:must|required to|need to|have to|expected to|will)(?: \w+){0,2} (?:work|be) (?:full[- ]time )?(?:on-?site|on site|in[- ]office|in[- ]person|(?:in|from|at) (?:the|our)(?: [\p{L}-]+){0,3} office)(?! (?:when|if|as needed|occasionally|once|twice|[1-4]|one|two|three|four|some|from time))\b/iu,
    ['onsite', 'on-site', 'on site', 'office', 'person'],
  ],
  [
    /\b(?:5|five|all) days (?:(?:a|per|each|every) week|of the week|weekly)?,? ?(?:on-?site|on site|(?:in|at|from) (?:the|our)[^.\n]{0,30}(?:office|hq|site|studio))\b|\b(?:office|on-?site|hq|site|studio),? (?:for )?(?:5|five) days\b/i,
    ['days'],
  ],
];

/** The words that put a job on site outright; null when none do. */
export function onsiteOutright(source: FactText): string | null {
  const match = firstMatch(source, OUTRIGHT);
  return match && quoted(source.text, match.index, match.index + match[0].length);
}
