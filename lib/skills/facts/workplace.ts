import type { Workplace } from '../../model/posting.ts';
import { type FactText, type Found, firstMatch, type Gated, holds, quoted } from './found.ts';
import { onsiteOutright } from './outright.ts';
import { placeBound } from './placebound.ts';

/** One to four days: five are no hybrid. */
const DAYS = '(?:[1-4]|one|two|three|four)(?:\\s?(?:-|–|to|or)\\s?(?:[2-4]|two|three|four))?\\+?[- ]days?';
const PER_WEEK = '(?:’?\\s?(?:/|a|per|each)?\\s?week,? )';

const HYBRID: readonly Gated[] = [
  // The word itself, where it is not a theatre, a cloud or a method.
  [
    /\bhybrid[- ](?:(?:employment|working|workplace|work|office) (?:model|policy|pattern|approach|schedule)|model\b|role|position|work(?:ing|place|er)?|schedule|set-?up|job|office|remote|basis|policy|arrangement|opportunity|fte|flexib\w*|in[- ]office|on-?site)\b|[-–|,/:(]\s?hybrid\b(?! (?:cloud|theatre|rota|app|mobile|data|search|sdlc|agile|cell|vehicle|multi|methodolog|environment|architect|approach|model))|\bhybrid\s?[/(|]|\b(?:role|position|job|schedule|location|workplace)\b[^.\n]{0,15}\bhybrid\b(?! (?:cloud|theatre|rota|app|agile|environments?))/i,
    ['hybrid'],
  ],
  [
    new RegExp(
      `\\b(?:at least )?half of (?:their|your|the) (?:work(?:ing)? )?time in (?:their|your|the|our)[^.\\n]{0,20}office|\\boffice[^.\\n]{0,40}\\b${DAYS}\\s?(?:/|a|per|each)\\s?week|\\b${DAYS}\\s?${PER_WEEK}?(?:in|at|from) (?:the |our |their )?[^.\\n]{0,20}(?:office|home)\\b|\\b${DAYS} on-?site\\b|\\b(?:mon|tues|wednes|thurs|fri)days?,? (?:and )?[^.\\n]{0,40}\\bin (?:their|your|the|our)[^.\\n]{0,20}office\\b|\\bon[- ]?site (?:no less than |at least )?[1-4] days?`,
      'i',
    ),
    ['office', 'site', 'home'],
  ],
  [
    /\b(?:mix|blend|combination|split|balance|divide)[^.\n]{0,40}\b(?:home|remote)\w*[^.\n]{0,40}\b(?:office|on[- ]?site|locations|sites|base)\b|\bboth (?:on[- ]?site|in[- ]office) and (?:from )?(?:home|remote\w*)|\bremote (?:or|and|\/) (?:hybrid|in[- ]office|on[- ]?site)\b|\bin their assigned office on (?:mon|tues|wednes|thurs|fri)day|\bin[- ](?:the )?office (?:mon|tues|wednes|thurs)days? (?:to|through|-|–|and)|\boptional remote\b|\bpart(?:ly|ially)?[- ](?:remote|home[- ]based)\b|\b(?:some|occasional(?:ly)?|flexible|weekly|friday|partial|flexibility (?:to|with))[^.\n]{0,25}\b(?:work(?:ing)?[- ](?:from[- ]home|remotely)|home[- ]?working|remote work(?:ing)?)\b|\bwork(?:ing)?[- ]from[- ]home (?:day|friday|policy|option|flexib|on \w+day)|\b(?:remote|home)[- ]work(?:ing)? (?:options?|flexib\w*|for (?:at least )?part)|\bremote work(?:ing)? options? for\b/i,
    ['remote', 'home', 'office', 'site'],
  ],
];

/** The same in German, French and Spanish, and in shares of the week. */
const HYBRID_ELSEWHERE: readonly Gated[] = [
  [
    /\bhybrides? arbeit\w*|\bmobiles arbeiten\b|\bhome[- ]?office[- ](?:möglich|tage?|option|anteil|regelung)|\b\d (?:tage?|jours?|días)\b[^.\n]{0,20}\b(?:home[- ]?office|télétravail|teletrabajo)|\btélétravail (?:partiel|possible|jusqu)|\bh[ií]brid[oa]\b|\bteletrabajo parcial\b/i,
    ['office', 'arbeit', 'travail', 'brid', 'teletrabajo'],
  ],
  [
    new RegExp(
      `\\b${DAYS}\\s?${PER_WEEK}?wfh\\b|\\b(?:remote|home|wfh),? (?:for )?(?:up to )?${DAYS}|\\b(?:[1-4]|one|two|three|four) (?:office|wfh|home) days\\b|\\boccasional(?:ly)? (?:from )?(?:your )?(?:home|wfh|remotely)|\\b[2-8]0 ?% (?:of (?:the|your) (?:time|week) )?(?:in |at |from )?(?:the |our )?(?:office|home|remote)\\b|\\b(?:work(?:ing)?|be) from home\\b[^.\\n]{0,12}\\b${DAYS}|\\boffice and (?:at |from |your |their )?home\\b|\\boffice (?:attendance|presence)[^.\\n]{0,30}\\b(?:mon|tues|wednes|thurs|fri)days?|\\boffice (?:for )?(?:at least |a minimum of )?[2-8]0 ?%`,
      'i',
    ),
    ['wfh', 'days', 'home', 'remote', '%', 'office'],
  ],
];

const REMOTE: readonly Gated[] = [
  [
    /\b(?:fully|100 ?%|completely|entirely)[- ](?:and permanently )?remote(?:ly)?\b|\bremote work (?:is )?(?:allowed|ok|okay|possible|available|accepted)\b|\bpermanently remote\b|\bopen to remote\b|\b(?:become|as) an? remote\b|\bremote[- ](?:first|intern(?:ship)?|contractor|team members?|only|position|role|job|opportunity|friendly|based|working)\b|\b(?:this|the) (?:role|position|job)[^.\n]{0,30}\b(?:is|can be)[^.\n]{0,20}\bremote\b|\b(?:location|workplace|work type|work style|working model|job type)\W{1,3}(?:fully )?(?:remote|home[- ]based|from home|anywhere)\b|\b(?:work|working|works) (?:entirely|fully|permanently|completely|exclusively) from home\b|\b(?:performed|done|carried out|worked) from (?:anywhere|home)\b|\bfrom your own home\b|\bwe (?:all )?work remotely\b|(?:^|[\n.:!])\s{0,3}remote, (?:with|but|and)\b|\b(?:full|vollständig|100 ?%) (?:remote|home[- ]?office|télétravail|teletrabajo|remoto)\b|\bmodalidad remota\b|\((?:[^)\n]{0,20}\b)?remote(?:\b[^)\n]{0,20})?\)|^\W{0,3}(?:[\p{L} ]{1,30}[,|/-]\s?)?remote(?:\s?[,|/-][^\n]{0,30})?\W{0,3}$/imu,
    ['remot', 'home', 'travail', 'teletrabajo', 'anywhere'],
  ],
  [
    /\bremote,? (?:us|usa|uk|eu|europe|india|canada|united states|anywhere|worldwide|w2|contract)\b|[|$€£·]\s?[\d,k. -]*remote\b(?! (?:team|access|support|server|sens))|\bremote \/ virtual\b|\b(?:performed|accomplished|done|employees work|live and work|work and live|currently working|team is working)\b[^.\n]{0,15}\b(?:remotely|from home)\b|\bvirtual (?:position|role|office role)\b|\b(?:predominate?ly|mainly|mostly|primarily) (?:home[- ]based|remote)|\bhome[- ]?work(?:er|ing) (?:clinician|role|position|contract)/i,
    ['remote', 'virtual', 'home'],
  ],
  [
    /\b(?:can|could|will|may|would|welcome to|able to|option to|opportunity to|free to|you['’]ll|initially)\b[^.\n]{0,20}\b(?:work(?:ing)? (?:fully )?(?:from home|remote(?:ly)?|from anywhere)|telecommute|telework)\b|\(work[- ](?:at|from)[- ]home\)|\bwork[- ](?:from[- ](?:home|anywhere)|remotely|at[- ]home)\b(?=[^.\n]{0,25}\b(?:position|role|job|opportunity|contract|full|part|in the|within|anywhere|basis))|\bhome[- ]based (?:role|position|job|work|contract|opportunity)|\btelecommut(?:e|ing)\b/i,
    ['home', 'remote', 'anywhere', 'telecommut', 'telework'],
  ],
];
const DENIED = /\b(?:no|not|unless|never|without|cannot|isn['’]t)\b[^.\n]{0,50}$/i;

const ONSITE: readonly Gated[] = [
  [
    /\b(?:location|workplace(?: type)?|work type|job type|environment)\W{1,3}on[- ]?site\b|\boffice[- ]based\b|\bcommute to\b[^.\n]{0,25}\bdaily\b|\bat our premises\b|\b(?:en présentiel|modalidad presencial|trabajo presencial)\b|\ban? (?:on[- ]?site|in[- ]person) (?:position|role|job)\b|\bremote work\W{1,3}no\b|\bpotential for (?:remote|tele)work\w*\W{1,3}no\b|\bbased (?:in|at) (?:the )?(?:[A-Z][\p{L}'’-]+ ){1,4}(?:Hospital|Clinic|Centre|Center|School|Surgery|Infirmary|House|Ward|Unit)\b|\b(?:work|working|be|based|located|role is|position is|required|presence|attendance)\s(?:[\w-]+ ){0,3}(?:on[- ]?site|in[- ]person|in[- ]office)\b|\b(?:on[- ]?site|in[- ]office|in[- ]person) (?:role|position|job|only|work|presence|\(|5 days)|\bon[- ]?site\.(?=\s*[A-Z])|\b(?:5|five) days (?:a|per)? ?week (?:in|at|from) (?:the|our)[^.\n]{0,20}office/iu,
    [
      'onsite',
      'on site',
      'on-site',
      'présentiel',
      'presencial',
      'in person',
      'in-person',
      'remote work',
      'telework',
      'based in',
      'based at',
      'in office',
      'in-office',
      'office-based',
      'commute',
      'premises',
      'office based',
      'days',
    ],
  ],
  [
    /\b(?:based|work(?:ing)?|join|position|role|located|live near|you|agent|engineer|developer|manager|internship|seeking|opportunity|growing team|sit)\b[^.\n]{0,60}?\b(?:in|at|from|out of|near|for) (?:our|the) (?:[\p{L}\p{N}'’,&-]+ ){0,5}(?:office|hq|headquarters?|headquaters?|store|stores|shop|warehouse|plant|factory|facility|site|laboratory|lab|studio|branch|showroom|clinic|hospital|ward|school|hotel|restaurant)\b(?!s)/iu,
    [
      'office',
      'hq',
      'head',
      'store',
      'shop',
      'warehouse',
      'plant',
      'factory',
      'facility',
      'site',
      'lab',
      'studio',
      'branch',
      'showroom',
      'clinic',
      'hospital',
      'ward',
      'school',
      'hotel',
      'restaurant',
    ],
  ],
  [
    /\b(?:base office|office base|place of work|work(?:ing)? location|base|location)\b\W{0,3}(?:will be|is|:|–|-)\s[^.\n]{0,60}\b(?:hospital|ward|centre|center|house|clinic|office|site|plant|school|surgery|practice|store|branch|campus)\b|\b(?:post|role|position) (?:will be |is )?based at\b|\bbase office will be\b/i,
    ['base', 'location', 'place of work'],
  ],
  [
    /\b(?:client|customer)(?:['’]s)?(?: \w+)? (?:site|location|premises)\b|\bin our [A-Z][\p{L} ]{2,30} location\b/iu,
    ['client', 'customer', 'location'],
  ],
];

/** A workplace that is stated, and the posting's other word on it where it contradicts itself. */
export interface StatedWorkplace extends Found<Workplace> {
  readonly against?: { readonly value: Workplace; readonly quote: string };
}

/**
 * Where the work is done. Stated words decide in the order hybrid, remote, on site; a remote job whose text says outright
 * that one works on site is on site, with both sayings kept. Without words, work that is plainly bound to a place (a ward,
 * a shop floor, a vehicle) is on site and anything else stays unclear.
 */
export function readWorkplace(source: FactText): StatedWorkplace {
  const stated = statedWorkplace(source);
  if (stated) return stated;
  const bound = placeBound(source.title, source.text);
  return bound.value ? { value: 'onsite', quote: bound.quote } : { value: 'unclear', quote: null };
}

/** The workplace that is stated in words; null when none is. */
export function statedWorkplace(source: FactText): StatedWorkplace | null {
  const { title, text } = source;
  const titled = titledRemote(title);
  if (/\bhybrid\b(?! (?:cloud|theatre|vehicle|electric|app|powertrain|infrastructure))/i.test(title))
    return { value: 'hybrid', quote: null };
  const hybrid = firstMatch(source, HYBRID) ?? firstMatch(source, HYBRID_ELSEWHERE);
  if (hybrid) return { value: 'hybrid', quote: quotedMatch(text, hybrid), ...claimed(titled) };
  const remote = remoteWords(source) ?? titled;
  const outright = onsiteOutright(source);
  if (outright) return { value: 'onsite', quote: outright, ...claimed(remote) };
  if (remote) return { value: 'remote', quote: remote === titled ? null : remote };
  const onsite = firstMatch(source, ONSITE);
  return onsite && { value: 'onsite', quote: quotedMatch(text, onsite) };
}

/** What the posting says of itself as remote work beside what decided. */
function claimed(quote: string | null): Pick<StatedWorkplace, 'against'> {
  return quote === null ? {} : { against: { value: 'remote', quote } };
}

/** The words of a title that call the job remote. */
function titledRemote(title: string): string | null {
  if (/\bremote(?:ly)? (?:sens|operat|control|pilot|monitor)/i.test(title)) return null;
  return /\b(?:fully |100 ?% )?remote\b/i.exec(title)?.[0] ?? null;
}

/** The words that say remote, unless they stand behind a denial. */
function remoteWords(source: FactText): string | null {
  const { text } = source;
  for (const [pattern, stems] of REMOTE) {
    const match = holds(source, stems) ? pattern.exec(text) : null;
    if (match && !DENIED.test(text.slice(Math.max(0, match.index - 60), match.index))) return quotedMatch(text, match);
  }
  return null;
}

function quotedMatch(text: string, match: RegExpExecArray): string {
  return quoted(text, match.index, match.index + match[0].length);
}
