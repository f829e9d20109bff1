/** Names of U+00A0 to U+00FF in order, as in HTML 4. */
const LATIN1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro ' +
  'para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil ' +
  'Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave ' +
  'Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml ' +
  'igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute ' +
  'thorn yuml';

/** Name and character of the other references that postings use. */
const OTHERS =
  'amp& lt< gt> quot" apos\' ndash– mdash— lsquo‘ rsquo’ sbquo‚ ldquo“ rdquo” bdquo„ bull• hellip… euro€ trade™ ' +
  'lsaquo‹ rsaquo› rarr→ larr← check✓ le≤ ge≥ ne≠ minus−';
const ACCENTED =
  'OElig:Œ oelig:œ Scaron:Š scaron:š Zcaron:Ž zcaron:ž ccaron:č Ccaron:Č rcaron:ř Rcaron:Ř ecaron:ě lstrok:ł Lstrok:Ł ' +
  'eogon:ę aogon:ą nacute:ń sacute:ś cacute:ć zacute:ź zdot:ż Yuml:Ÿ Tab: NewLine:\n ensp: emsp: thinsp:';

let read: ReadonlyMap<string, string> | null = null;

/** Made at the first reference: most pages that are looked at have none. */
function named(): ReadonlyMap<string, string> {
  read ??= new Map([
    ...LATIN1.split(' ').map((name, index) => [name, String.fromCharCode(160 + index)] as const),
    ...OTHERS.split(' ').map((pair) => {
      const name = /^[A-Za-z]+/.exec(pair)?.[0] ?? '';
      return [name, pair.slice(name.length)] as const;
    }),
    ...ACCENTED.split(' ').map((pair) => [pair.split(':')[0] ?? '', pair.split(':')[1] || ' '] as const),
  ]);
  return read;
}

/** One pass over character references; an unknown one stays as it is written. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(x[0-9a-f]{1,6}|\d{1,7})|([A-Za-z]{2,8}\d{0,2}));/gi, (whole, code, name) => {
    if (name !== undefined) return named().get(name) ?? whole;
    const point = code[0] === 'x' || code[0] === 'X' ? Number.parseInt(code.slice(1), 16) : Number.parseInt(code, 10);
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : ' ';
  });
}
