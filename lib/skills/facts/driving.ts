import type { DrivingLicence } from '../../model/posting.ts';
import { isPreferred } from '../leaning.ts';
import { isNegated } from '../negation.ts';
import { type FactText, type Found, holds, quoted } from './found.ts';

const LICENCE =
  /\b(?:driv(?:er|ing)(?:['’]?s|s['’])?[- ]?licen[cs]es?|driv(?:er|ing)(?:['’]?s|s['’])? ?permit|licen[cs]e to drive|licen[cs]ed driver|(?:class|category|cat) (?:[A-E][1E]?|[12])(?: ?\([A-E+1]{1,4}\))? licen[cs]e|(?:HGV|LGV|PCV)[^.,;\n]{0,20} licen[cs]e|CDL|(?:full|clean|valid|current)(?:,? (?:full|clean|valid|uk|eu))* (?:uk |eu )?licen[cs]e(?= and (?:(?:your |their )?own )?(?:car|vehicle|access|transport))|(?:must|able to|ability to|essential to|required to) (?:be able to )?drive (?!(?:growth|change|adoption|business|innovation|results|sales|revenue|performance|improve\w*|engagement|the |a |strateg\w+|success|value|continuous|quality|and |projects?|awareness|efficienc\w+|outcomes|cross|customer|product|demand|traffic|process|technical|decisions?|alignment|execution|consensus|your|our|forward|down|key|new|high|operational|measurable|impact|team\w*|profitab\w+|organi\w+|digital|through|complex|multiple|long|clarity|account\w*|end|this|positive|more))|car (?:driver|owner)s?(?: ?\/ ?(?:driver|owner)s?)?(?= (?:is |are |would be )?(?:essential|required|necessary|ideal|desirable|preferred|an advantage|advantageous))|(?<=\b(?:must|need to|required to|have|use of|with|access to)\b[^.\n]{0,40})(?:your |their )?own (?:car|vehicle)|own transport\b|car drivers? with\b|(?:C\+E|class [12]|HGV|LGV|PCV|PSV)(?:\/\w+)? (?:class [12] )?(?:lorry |truck |bus |coach )?drivers?\b|(?:will|must) (?:need to |have to )?drive (?:between|to (?:sites|clients|customers|homes))|(?<=\bmust (?:have|possess) )access to an? (?:car|vehicle)|own (?:car|vehicle)(?=[^.\n]{0,30}(?:essential|required|necessary|needed|a must))|(?:good|clean|clear|safe|satisfactory|valid|acceptable|excellent) (?:(?:criminal|background) and )?driving (?:record|history)|(?:criminal and driving|driving and criminal) records?|f(?:ü|ue)hrerschein|permis (?:de conduire|b)\b|carn(?:et|é) de conducir|patente (?:di guida|b)\b|rijbewijs|prawo jazdy|řidičský průkaz|körkort)/gi;

const STEMS = [
  'licen',
  'permit',
  'cdl',
  'to drive ',
  'must drive ',
  'driver',
  'car owner',
  'own car',
  'own transport',
  'drive ',
  'own vehicle',
  'access to a',
  'driving record',
  'driving histor',
  'driving and criminal',
  'hrerschein',
  'permis',
  'conducir',
  'patente',
  'rijbewijs',
  'prawo jazdy',
  'průkaz',
  'körkort',
];

/** Whether one must be able to drive. Demanded anywhere decides before wished for. */
export function readDriving(source: FactText): Found<DrivingLicence> {
  if (!holds(source, STEMS)) return { value: 'unstated', quote: null };
  const { text } = source;
  let wished: string | null = null;
  for (const match of text.matchAll(LICENCE)) {
    const start = match.index;
    const end = start + match[0].length;
    if (isNegated(text, start, end)) continue;
    const sure = /^[^.\n]{0,60}(?<!\bnot |n['’]t )\b(?:required|essential|necessary|mandatory|must)\b/i.test(
      text.slice(end, end + 80),
    );
    if (sure || !isPreferred(text, start, end)) return { value: 'required', quote: quoted(text, start, end) };
    wished ??= quoted(text, start, end);
  }
  return wished ? { value: 'nice', quote: wished } : { value: 'unstated', quote: null };
}
