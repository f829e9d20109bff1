import type { RightToWork } from '../../model/posting.ts';
import { type FactText, type Found, holds, quoted } from './found.ts';

const RULES: readonly (readonly [RightToWork, RegExp, readonly string[]])[] = [
  [
    'no_sponsorship',
    /\b(?:unable|not able|cannot|can['’]?t|do(?:es)? not|don['’]t|doesn['’]t|will not|won['’]t|not|no longer)\b[^.\n]{0,45}\bsponsor(?:s|ship|ing)?\b|\bno (?:visa |work permit |employment |h-?1b )?sponsorships?\b|\bwithout (?:the need (?:for|of) )?(?:[\w-]+ ){0,4}sponsorship\b|\bsponsorship (?:is|will) (?:not|n['’]t)\b|\bsponsorship (?:not|un)\s?(?:available|offered|provided)|\bno (?:H-?1B|C2C|visas?)\b/i,
    ['sponsor', 'h1b', 'h-1b', 'c2c', 'visa'],
  ],
  [
    'sponsors',
    /\b(?:we|will|can|able to|happy to|company|trust)\b[^.\n]{0,25}\b(?:sponsor|offer|provide)s?\b[^.\n]{0,25}\b(?:visas?|sponsorship|work permits?)\b|\b(?:visa|work permit|h-?1b|tier 2|skilled worker)(?: visa)? sponsorship (?:is |may be |can be |will be )?(?:available|offered|provided|considered|possible)|\bcertificates? of sponsorship\b|\bskilled worker (?:visa )?(?:sponsorship|route)\b|\bvisa sponsorship\W{1,3}yes\b|\b(?:we are|as) an? (?:home office )?(?:licen[cs]ed|approved|registered) (?:visa )?sponsor\b|\b(?:requiring|require) (?:a )?(?:tier 2|skilled worker) (?:visa|sponsorship)\b/i,
    ['visa', 'sponsor', 'work permit'],
  ],
  [
    'must_have_right',
    /\b(?:right|eligib(?:le|ility)|authori[sz](?:ed|ation)|legal(?:ly)?(?: \w+){0,2}|permission|permit(?:ted)?|entitled|clearance) to (?:live and )?(?:work|reside and work)\b|\bwork (?:authori[sz]ation|eligibility)\b|\bemployment (?:authori[sz]ation|eligibility)\b|\b(?:must be|only|be) (?:an? )?(?:u\.?s\.?|united states|uk|eu|british|canadian|australian)(?:\/eu)? (?:citizens?|nationals?|residents?|persons?)\b|\bu\.?s\.? citizen(?:s|ship)?\b(?=[^.\n]{0,30}(?:\bor\b|,|\/|\brequired|\bonly|\bgc\b|green))|\bcitizenship (?:is )?required\b|\b(?:full|unrestricted|valid|permanent) work(?:ing)? rights\b|\bgreen ?card\b|\bwork permit (?:is )?required\b|\b(?:valid|existing|current) (?:work (?:permit|visa)|visa)\b/i,
    [
      'right to ',
      'eligib',
      'authori',
      'legal',
      'permission to',
      'permit',
      'entitled to',
      'clearance to',
      'citizen',
      'national',
      'resident',
      'rights',
      'green card',
      'greencard',
      'visa',
      'person',
    ],
  ],
];

/** Equal-opportunity and checking boilerplate that mentions the words without asking for anything. */
const NOISE = /\b(?:regardless of|without regard to|e-?verify|citizenship status|discriminat\w+|on the basis of)\b/i;

/** What the posting says of visas and the right to work. A refusal to sponsor decides before a demand. */
export function readRightToWork(source: FactText): Found<RightToWork> {
  const { text } = source;
  for (const [value, pattern, stems] of RULES) {
    const match = holds(source, stems) ? pattern.exec(text) : null;
    if (!match) continue;
    const around = text.slice(Math.max(0, match.index - 80), match.index + match[0].length + 40);
    if (value !== 'no_sponsorship' && NOISE.test(around)) continue;
    return { value, quote: quoted(text, match.index, match.index + match[0].length) };
  }
  return { value: 'unstated', quote: null };
}
