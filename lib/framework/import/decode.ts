import { failed, type Outcome, ok } from '../../model/outcome.ts';

/** A file that the user chose. */
export interface FrameworkFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The largest file of ESCO 1.2 has 25 MB; more than this is not a list of competencies. */
export const MOST_BYTES = 64 * 1024 * 1024;

/** The text of a file: UTF-8 with or without a mark, or UTF-16 with one. Anything else is a problem with its first bad line. */
export function decodeFile({ name, bytes }: FrameworkFile): Outcome<string> {
  if (bytes.length > MOST_BYTES)
    return failed('framework.tooLarge', { file: name, megabytes: Math.round(bytes.length / 1024 / 1024) });
  if (bytes.length === 0) return failed('framework.empty', { file: name });
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  const text = new TextDecoder(wide ?? 'utf-8').decode(bytes);
  const nul = text.indexOf('\0');
  if (nul !== -1) return failed('framework.notText', { file: name, line: lineAt(text, nul) });
  const bad = text.indexOf('\ufffd');
  if (bad !== -1) return failed('framework.encoding', { file: name, line: lineAt(text, bad) });
  return ok(text);
}

function lineAt(text: string, end: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) line++;
  return line;
}
