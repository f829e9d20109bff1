/** Words before the name of a competency that say how well or that it is wanted, not what it is. */
const LEADS =
  /^(?:(?:an?|the|our|your|their|its|some|any|all|other|various|strong|good|great|excellent|exceptional|outstanding|superb|solid|proven|demonstrated|demonstrable|basic|advanced|sound|deep|thorough|extensive|in-depth|working|hands-on|relevant|previous|prior|effective|effectively|successfully|highly|very|ability to|able to|knowledge of|experience (?:in|with|of|using)|understanding of|familiarity with|proficiency (?:in|with)|proficient (?:in|with)|skilled in|background in|expertise in|minimum of)\s+)+/i;
const TAILS = /(?:(?<!\s)\s+(?:a plus|preferred|required|essential|desirable|is a must|etc))+$/i;
const EDGES = /^[\s"'“”‘’`*_,.;:•·–—()[\]-]+|[\s"'“”‘’`*_,;:•·–—([-]+$/g;

/** Longer names are cut at a word; no person would call a competency by more. */
const LONGEST_LABEL = 80;

/** Names that are written small at their start ("iOS", "eLearning", "d3.js"). */
const SMALL_NAME = /^\p{Ll}{0,2}(?:\p{Lu}|[\d.+#/_])/u;

/**
 * A quote as the name of a competency: without flourishes and marks at its edges, on one line, in the posting's words; with
 * a capital at its start, as the framework's own labels have.
 */
export function tidyLabel(quote: string): string {
  const name = nameIn(quote);
  if (/^[a-z]{3}/.test(name)) return name[0]!.toUpperCase() + name.slice(1);
  const [first = ''] = name;
  return SMALL_NAME.test(name) || first.toUpperCase().length !== first.length
    ? name
    : first.toUpperCase() + name.slice(first.length);
}

/** Three or more words, all in capitals. */
const SHOUTED = /^(?:\P{L}*\p{Lu}+(?=\P{L}|$)){3,}\P{L}*$/u;

/** A shouted phrase in small letters; words without a vowel stay, for they are short forms ("CPCS"). */
function calmed(phrase: string): string {
  // Asked first, because it is quick and nearly always true: the pattern of all letters takes long to be made ready.
  if (/[a-z]/.test(phrase)) return phrase;
  return SHOUTED.test(phrase)
    ? phrase.replace(/\p{Lu}+/gu, (word) => (/[AEIOUY]/.test(word) ? word.toLowerCase() : word))
    : phrase;
}

/** A bracket whose other half is outside the quote goes, and "(ProPress" with it. */
function paired(name: string): string {
  const open = name.lastIndexOf('(');
  const close = name.indexOf(')');
  if (open > 0 && !name.includes(')', open)) return name.slice(0, open).trimEnd();
  return close > 0 && !name.slice(0, close).includes('(') ? name.slice(0, close).trimEnd() : name;
}

function nameIn(quote: string): string {
  const plain = calmed(quote.slice(0, 400).replace(/\s+/g, ' ').replace(EDGES, ''));
  const bare = plain.replace(LEADS, '').replace(TAILS, '').replace(EDGES, '');
  const name = paired(bare.length > 1 ? bare : plain || quote.trim());
  if (name.length <= LONGEST_LABEL) return name;
  const cut = name.lastIndexOf(' ', LONGEST_LABEL);
  return name.slice(0, cut > 20 ? cut : LONGEST_LABEL);
}
