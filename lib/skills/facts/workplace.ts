import type { Workplace } from '../../model/posting.ts';
import { type FactText, type Found, firstMatch, quoted } from './found.ts';
import { placeBoundText, placeBoundTitle } from './placebound.ts';

const DAYS = '(?:\\d|one|two|three|four)(?:\\s?(?:-|–|to|or)\\s?(?:\\d|two|three|four))?\\+? days?';

const HYBRID = [
  /\bhybrid[- ](?:role|position|work\w*|model|schedule|set-?up|environment|job|office|remote|basis|policy|arrangement|approach|opportunity|position)\b|\b(?:location|workplace|work type|working pattern|remote)\W{1,3}hybrid\b|\(hybrid\)|^[^\n]{0,60}\bhybrid\s*$/im,
  new RegExp(
    `\\b(?:at least )?half of (?:their|your|the) (?:work(?:ing)? )?time in (?:their|your|the|our)[^.\\n]{0,20}office|\\boffice[^.\\n]{0,40}\\b(?!5|five)${DAYS}\\s?(?:/|a|per|each)\\s?week|\\b(?!5|five)${DAYS}\\s?(?:/|a|per|each)?\\s?(?:week )?(?:in|at|from) (?:the |our |their )?[^.\\n]{0,20}(?:office|home|site)\\b|\\b(?:mon|tues|wednes|thurs|fri)days?,? (?:and )?[^.\\n]{0,40}\\bin (?:their|your|the|our)[^.\\n]{0,20}office\\b`,
    'i',
  ),
  /\b(?:mix|blend|combination|split|balance)[^.\n]{0,30}\b(?:home|remote)\w*[^.\n]{0,30}\b(?:office|on[- ]?site)\b|\bpart(?:ly|ially)[- ]remote\b|\b(?:some|occasional(?:ly)?|flexible|weekly|friday|partial)[^.\n]{0,25}\b(?:work(?:ing)?[- ](?:from[- ]home|remotely)|home[- ]?working|remote work)\b|\bwork[- ]from[- ]home (?:day|friday|policy|option|flexib)/i,
];

const REMOTE = [
  /\b(?:fully|100 ?%|completely|entirely)[- ]remote\b(?!ly)|\bremote[- ](?:first|only|position|role|job|opportunity|friendly|based)\b|\b(?:this|the) (?:role|position|job)[^.\n]{0,30}\b(?:is|can be)[^.\n]{0,20}\bremote\b|\b(?:location|workplace|work type|job type)\W{1,3}(?:fully )?remote\b|\((?:[^)\n]{0,20}\b)?remote(?:\b[^)\n]{0,20})?\)|^\W{0,3}(?:[\p{L} ]{1,30}[,|/-]\s?)?remote(?:\s?[,|/-][^\n]{0,30})?\W{0,3}$/imu,
  /\b(?:can|could|will|may|would|welcome to|able to|option to|opportunity to|free to|you['’]ll|initially)\b[^.\n]{0,20}\b(?:work(?:ing)? (?:fully )?(?:from home|remotely|from anywhere)|telecommute|telework)\b|\bwork[- ](?:from[- ](?:home|anywhere)|remotely|at[- ]home)\b(?=[^.\n]{0,25}\b(?:position|role|job|opportunity|contract|full|part|in the|within|anywhere|basis))|\bhome[- ]based (?:role|position|job|work|contract|opportunity)|\btelecommut(?:e|ing)\b/i,
];
const REMOTE_DENIED = /\b(?:no|not|unless|never|without|cannot|isn['’]t)\b[^.\n]{0,50}$/i;

const ONSITE = [
  /\b(?:location|workplace|work type|environment)\W{1,3}on[- ]?site\b|\b(?:work|working|be|based|located|role is|position is|required|presence|attendance)\s(?:[\w-]+ ){0,3}(?:on[- ]?site|in[- ]person|in[- ]office)\b|\b(?:on[- ]?site|in[- ]office|in[- ]person) (?:role|position|job|only|work|presence|\(|5 days)|\bnot (?:a )?remote\b|\bon[- ]?site\.(?=\s*[A-Z])|\b(?:5|five) days (?:a|per)? ?week (?:in|at|from) (?:the|our)[^.\n]{0,20}office/i,
  /\b(?:based|work(?:ing)?|join|position|role|located|start\w*|live near|you|team|agent|engineer|developer|manager|internship|seeking|opportunity|bas(?:e|ed))\b[^.\n]{0,60}?\b(?:in|at|from|out of|near|for) (?:our|the) (?:[\p{L}\p{N}'’,&-]+ ){0,5}(?:office|hq|headquarters?|headquaters?|store|stores|shop|warehouse|plant|factory|facility|site|laboratory|lab|studio|branch|showroom|clinic|hospital|ward|school|hotel|restaurant)\b(?!s)/iu,
  /\b(?:base office|office base|place of work|work(?:ing)? location|base|location)\b\W{0,3}(?:will be|is|:|–|-)\s[^.\n]{0,60}\b(?:hospital|ward|centre|center|house|clinic|office|site|plant|school|surgery|practice|store|branch|campus)\b/i,
  /\b(?:client|customer)(?:['’]s)?(?: \w+)? (?:site|location|premises)\b/i,
];

/**
 * Where the work is done. Stated words decide in the order hybrid, remote, on site; without them, work that is plainly
 * bound to a place (a ward, a shop floor, a vehicle) is on site and anything else stays unclear.
 */
export function readWorkplace({ title, text }: FactText): Found<Workplace> {
  const hybrid = firstMatch(text, HYBRID);
  if (hybrid) return { value: 'hybrid', quote: quoted(text, hybrid.index, hybrid.index + hybrid[0].length) };
  const remote = remoteWords(text);
  if (remote) return { value: 'remote', quote: remote };
  if (/\bremote\b/i.test(title) && !/\bremote(?:ly)? (?:sens|operat|control|pilot|monitor)/i.test(title))
    return { value: 'remote', quote: null };
  const onsite = firstMatch(text, ONSITE);
  if (onsite) return { value: 'onsite', quote: quoted(text, onsite.index, onsite.index + onsite[0].length) };
  if (placeBoundTitle(title)) return { value: 'onsite', quote: text.includes(title) ? title : null };
  return { value: placeBoundText(title, text) ? 'onsite' : 'unclear', quote: null };
}

/** The words that say remote, unless they stand behind a denial. */
function remoteWords(text: string): string | null {
  for (const pattern of REMOTE) {
    const match = pattern.exec(text);
    if (match && !REMOTE_DENIED.test(text.slice(Math.max(0, match.index - 60), match.index)))
      return quoted(text, match.index, match.index + match[0].length);
  }
  return null;
}
