/** The parts of a regular expression that matter for building texts it works hard on. */
export type Part =
  | { readonly kind: 'one'; readonly source: string }
  | { readonly kind: 'row'; readonly parts: readonly Part[] }
  | { readonly kind: 'either'; readonly ways: readonly Part[] }
  | { readonly kind: 'again'; readonly part: Part; readonly least: number; readonly most: number }
  /** What looks ahead or back: takes no letter itself. */
  | { readonly kind: 'look'; readonly part: Part }
  /** Anchors and boundaries. */
  | { readonly kind: 'nothing' };

const NOTHING: Part = { kind: 'nothing' };
const COUNT = /^(?:[*+?]|\{(\d+)(?:(,)(\d*))?\})\??/;
const GROUP = /^\((?:\?(?:<([=!])|([=!])|<[^>]*>|[a-z]*(?:-[a-z]+)?:))?/;

/** Reads a pattern that the engine accepts. Groups are kept as their parts; references are taken for nothing. */
export function readPattern(source: string): Part {
  let at = 0;
  const either = (): Part => {
    const ways = [row()];
    while (source[at] === '|') {
      at++;
      ways.push(row());
    }
    return ways.length === 1 ? ways[0]! : { kind: 'either', ways };
  };
  const row = (): Part => {
    const parts: Part[] = [];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') parts.push(counted(single()));
    return { kind: 'row', parts };
  };
  const counted = (part: Part): Part => {
    const count = COUNT.exec(source.slice(at));
    if (!count) return part;
    at += count[0].length;
    const sign = count[0][0]!;
    if (sign !== '{')
      return { kind: 'again', part, least: sign === '+' ? 1 : 0, most: sign === '?' ? 1 : Number.POSITIVE_INFINITY };
    const least = Number(count[1]);
    const most = count[2] === undefined ? least : count[3] ? Number(count[3]) : Number.POSITIVE_INFINITY;
    return { kind: 'again', part, least, most };
  };
  const single = (): Part => {
    if (source[at] === '(') return group();
    if (source[at] === '[') return taken(endOfClass(source, at));
    if (source[at] === '^' || source[at] === '$') {
      at++;
      return NOTHING;
    }
    if (source[at] !== '\\') return taken(at + String.fromCodePoint(source.codePointAt(at)!).length);
    return escaped();
  };
  const escaped = (): Part => {
    const rest = source.slice(at);
    const none = /^\\(?:[bB]|[1-9]\d*|k<[^>]*>)/.exec(rest);
    if (none) {
      at += none[0].length;
      return NOTHING;
    }
    const long = /^\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|c[A-Za-z])/.exec(rest);
    return taken(at + (long ? long[0].length : 2));
  };
  const taken = (end: number): Part => {
    const part: Part = { kind: 'one', source: source.slice(at, end) };
    at = end;
    return part;
  };
  const group = (): Part => {
    const opening = GROUP.exec(source.slice(at))!;
    at += opening[0].length;
    const inner = either();
    at++;
    return opening[1] || opening[2] ? { kind: 'look', part: inner } : inner;
  };
  const whole = either();
  if (at < source.length) throw new Error(`cannot read /${source}/ at ${at}`);
  return whole;
}

/** Where a class that opens at `from` ends; classes of the `v` flag may hold others. */
function endOfClass(source: string, from: number): number {
  let depth = 0;
  for (let at = from; at < source.length; at++) {
    if (source[at] === '\\') at++;
    else if (source[at] === '[' && (at === from || depth > 1)) depth++;
    else if (source[at] === ']' && --depth === 0) return at + 1;
    if (at === from) depth = 1;
  }
  throw new Error(`a class without an end in /${source}/`);
}
