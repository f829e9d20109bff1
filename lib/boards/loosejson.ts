import { decodeEntities } from './entities.ts';

/** Longest script that is parsed, in characters. */
export const MAX_JSON = 3_000_000;
/** Longest text that is repaired; the broken ones seen are under 100,000. */
const MAX_REPAIRED = 400_000;

/**
 * JSON as pages write it: with raw line feeds in strings, invalid escapes, quotes inside quotes, missing and trailing
 * commas, CDATA or comment guards, or escaped for HTML as a whole. Undefined when nothing can be made of it.
 */
export function parseLoose(source: string): unknown {
  if (source.length > MAX_JSON) return undefined;
  const text = withoutGuards(source.trim());
  if (text === '') return undefined;
  const strict = attempt(text);
  if (strict !== undefined) return strict;
  if (text.length > MAX_REPAIRED) return undefined;
  if (/^[[{]\s*&(?:quot|#34|#x22);/i.test(text))
    return attempt(decodeEntities(text)) ?? attempt(repair(decodeEntities(text)));
  return attempt(repair(text));
}

/** Characters at either end of a script in which a guard stands; a pattern over megabytes would take as long as reading them. */
const GUARD = 100;

function withoutGuards(text: string): string {
  const from = /^[\s/*]*(?:<!\[CDATA\[|<!--)[\s/*]*/.exec(text.slice(0, GUARD))?.[0].length ?? 0;
  const end = text.slice(Math.max(from, text.length - GUARD));
  const after = /(?:(?<![\s/*])[\s/*]+)?(?:\]\]>|-->)[\s/*]*$|(?<![;\s])[;\s]+$/.exec(end)?.[0].length ?? 0;
  return text.slice(from, text.length - after).trim();
}

function attempt(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** One pass over the text; every step moves forward, so the time is linear. */
function repair(text: string): string {
  const out: string[] = [];
  let at = 0;
  while (at < text.length) {
    const c = text[at] as string;
    if (c === '"') {
      const end = repairString(text, at, out);
      at = end;
      if (/^\s*\n\s*["{[]/.test(text.slice(at, at + 200))) out.push(',');
    } else if (c === ',' && /^\s*[}\]]/.test(text.slice(at + 1, at + 200))) at++;
    else {
      out.push(c);
      at++;
    }
  }
  return out.join('');
}

/** Copies the string that opens at `from` in valid form; gives the index after its closing quote. */
function repairString(text: string, from: number, out: string[]): number {
  out.push('"');
  for (let at = from + 1; at < text.length; at++) {
    const c = text[at] as string;
    if (c === '\\') {
      const next = text[at + 1] ?? '';
      if (/["\\/bfnrtu]/.test(next)) out.push(c, next);
      else out.push(next < ' ' ? ' ' : next);
      at++;
    } else if (c === '"') {
      if (closes(text, at)) {
        out.push('"');
        return at + 1;
      }
      out.push('\\"');
    } else out.push(c < ' ' ? escapeControl(c) : c);
  }
  out.push('"');
  return text.length;
}

/** A quote closes its string when what follows can follow a string; otherwise it is a word in quotes. */
function closes(text: string, at: number): boolean {
  const rest = text.slice(at + 1, at + 80);
  return /^\s*(?:$|[}\]:]|,\s*(?:["{[\d}\]-]|true|false|null|$)|\n\s*")/.test(rest);
}

function escapeControl(c: string): string {
  if (c === '\n') return '\\n';
  return c === '\r' ? '' : c === '\t' ? '\\t' : ' ';
}
