import type { Competency } from '../model/competency.ts';
import { openEdges, packEdges, type StatedEdges } from './edges.ts';
import { lineOf } from './format.ts';
import { HEADER, parseSector } from './parse.ts';

/**
 * Entries as one run of text lines with their offsets, so that a worker that wakes parses only the entries it shows.
 *
 *   Uint32   number of entries, where the first line begins, then how long each line is (lengths pack better than places:
 *            8 KB less in the package)
 *   Uint16   the entries in the order of their ids, for looking up an id
 *   Uint16   what they say of each other (`edges.ts`)
 *   bytes    the lines, UTF-8: sector, then the columns of `parse.ts`
 */
export function packEntries(entries: readonly Competency[]): Uint8Array<ArrayBuffer> {
  const lines = entries.map((entry) => new TextEncoder().encode(`${entry.sector}\t${lineOf(entry)}`));
  const edges = packEdges(entries);
  const head = 4 * (entries.length + 2) + 2 * entries.length + 2 * edges.length;
  const bytes = new Uint8Array(head + lines.reduce((sum, line) => sum + line.length, 0));
  new Uint32Array(bytes.buffer, 0, entries.length + 2).set([entries.length, head, ...lines.map((line) => line.length)]);
  let at = head;
  for (const line of lines) {
    bytes.set(line, at);
    at += line.length;
  }
  const byId = entries.map((_, i) => i).sort((a, b) => (entries[a]!.id < entries[b]!.id ? -1 : 1));
  const shorts = new Uint16Array(bytes.buffer, 4 * (entries.length + 2), entries.length + edges.length);
  shorts.set(byId);
  shorts.set(edges, entries.length);
  return bytes;
}

/** Packed entries, opened. Numbers are positions in the packed order. */
export interface PackedEntries {
  readonly size: number;
  entry(number: number): Competency;
  /** The entry, read anew and not kept: for going through all of them. */
  peek(number: number): Competency;
  id(number: number): string;
  /** The number of an id; -1 when it is not there. */
  indexOf(id: string): number;
  edges(): StatedEdges;
}

/** Opens `bytes` of `packEntries` without copying the lines; the offset must be a multiple of 4. */
export function openEntries(bytes: Uint8Array<ArrayBuffer>): PackedEntries {
  const size = new Uint32Array(bytes.buffer, bytes.byteOffset, 1)[0]!;
  const starts = new Uint32Array(bytes.buffer, bytes.byteOffset + 4, size + 1).slice();
  for (let i = 1; i <= size; i++) starts[i]! += starts[i - 1]!;
  const idsAt = bytes.byteOffset + 4 * (size + 2);
  const byId = new Uint16Array(bytes.buffer, idsAt, size);
  const edgesEnd = bytes.byteOffset + starts[0]!;
  const cache: (Competency | undefined)[] = new Array(size);
  const decoder = new TextDecoder();
  const line = (number: number): string => decoder.decode(bytes.subarray(starts[number], starts[number + 1]));
  const id = (number: number): string => cache[number]?.id ?? line(number).split('\t', 2)[1]!;
  const peek = (number: number): Competency => {
    const text = line(number);
    const tab = text.indexOf('\t');
    return parseSector(text.slice(0, tab), `${HEADER}\n${text.slice(tab + 1)}`)[0]!;
  };
  return {
    size,
    id,
    peek,
    edges: () => openEdges(new Uint16Array(bytes.buffer, idsAt + 2 * size, (edgesEnd - idsAt) / 2 - size)),
    entry(number) {
      cache[number] ??= peek(number);
      return cache[number];
    },
    indexOf(wanted) {
      let low = 0;
      let high = size - 1;
      while (low <= high) {
        const middle = (low + high) >>> 1;
        const found = id(byId[middle]!);
        if (found === wanted) return byId[middle]!;
        if (found < wanted) low = middle + 1;
        else high = middle - 1;
      }
      return -1;
    },
  };
}
