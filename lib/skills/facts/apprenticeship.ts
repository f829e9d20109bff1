import { type FactText, type Found, holds, quoted } from './found.ts';

const TITLE =
  /\bapprentice(?:ship)?s?\b|\btraineeships?\b|\bauszubildende\w*\b|\bausbildung\b|\balternan(?:ce|te?)\b|\bapprenti(?:e|ssage)?\b|\bazubi\b|\blearnership\b/i;
const NOT_TITLE =
  /\bapprentice(?:ship)?s? (?:coach|tutor|assessor|manager|lead|coordinator|co-ordinator|recruit\w+|advis[eo]r|trainer|programme|skills coach|business|sales|instructor|officer)/i;
const TEXT =
  /\b(?:this|the|our|an?) (?:[\w-]+ ){0,4}(?:apprenticeship|traineeship|foundation apprenticeship)(?: (?:programme|program|role|opportunity|position|vacancy|scheme|post|is|will|standard|lasts|leads))\b|\b(?:level [2-7]|modern|higher|degree|foundation|graduate|advanced|intermediate|registered) apprentice(?:ship)?\b(?! (?:levy|standards? for our))|\b(?:as|for) an apprentice\b|^\W{0,3}level [2-7] [^\n.]{3,50} apprenticeship\b|\bapprenticeship (?:wage|training provider|duration|start date)\b/i;
/** The employer offers apprenticeships among its benefits, or asks for a finished one. */
const ABOUT_OTHERS =
  /\b(?:completed?|served|finish\w+|support\w*|manag\w+|mentor\w*|benefits?|offer|access to|through our|opportunit\w+ (?:for|to)|development|supervis\w+|recruit\w+|deliver\w*|time-served|qualified|or)\b[^.\n]{0,60}$/i;

/** Whether the posting is itself an apprenticeship, traineeship or learnership, not one that asks for or offers them. */
export function readApprenticeship(source: FactText): Found<boolean> {
  const { title, text } = source;
  if (TITLE.test(title) && !NOT_TITLE.test(title)) {
    const match = TITLE.exec(text);
    return { value: true, quote: match ? quoted(text, match.index, match.index + match[0].length) : null };
  }
  const match = holds(source, ['apprentice', 'traineeship']) ? TEXT.exec(text.slice(0, 20_000)) : null;
  if (!match || ABOUT_OTHERS.test(text.slice(Math.max(0, match.index - 80), match.index)))
    return { value: false, quote: null };
  return { value: true, quote: quoted(text, match.index, match.index + match[0].length) };
}
