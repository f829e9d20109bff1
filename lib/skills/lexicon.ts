import type { GraphSource } from '../framework/graph.ts';
import { openEntries, type PackedEntries, packEntries } from '../framework/pack.ts';
import type { AliasContext, Competency } from '../model/competency.ts';
import { runSteps, type Steps } from '../model/steps.ts';
import { differences, numberAt, sums } from './differences.ts';
import { buildLabelIndex } from './labelbuild.ts';
import { type LabelIndex, openLabelIndex } from './labelindex.ts';
import { collectLabels, type NumberedLabels } from './lexiconlabels.ts';
import { openPhrases, type PhraseIndex, packPhrases } from './phraseindex.ts';

/** An entry that owns a label. */
export interface LabelOwner {
  /** Number of the entry. */
  readonly entry: number;
  /** 0 for the entry's label, else the position of its alias from 1. */
  readonly alias: number;
  /** Whether a context rule stands on the alias; the rule itself is `contextOf`. */
  readonly ruled: boolean;
}

/** A competency framework made ready for reading text. Entries and labels are numbered. */
export interface Lexicon extends GraphSource {
  /** The entry, read anew and not kept: for going through all of them. */
  peek(number: number): Competency;
  /** The number of the entry that carries an ESCO skill UUID; -1 when none does. */
  indexOfEsco(uuid: string): number;
  /** Finds labels; the value of a match is a label number. */
  readonly index: LabelIndex;
  /** Ranks labels by shared stems; gives label numbers. */
  readonly phrases: PhraseIndex;
  owners(label: number): readonly LabelOwner[];
}

const MAGIC = 0x584c4c52;
const VERSION = 5;
const HEAD = 32;

/** Makes a lexicon of entries in memory, for tests and imported frameworks. */
export function openLexicon(entries: readonly Competency[]): Lexicon {
  const lexicon = openPackedLexicon(packLexicon(entries));
  if (!lexicon) throw new Error('the lexicon was not packed as it is read');
  return lexicon;
}

/**
 * Packs a framework into one buffer that opens without parsing:
 * Uint32 × 8 (magic, version, labels, then the bytes of the five sections), owner starts, owners, label index, phrase
 * index, entries. An owner is one Uint32: entry in the low 16 bits, alias in the next 15, the top bit for a context rule.
 * Starts and owners stand as `differences`: in a ZIP they then take 27 KB and not 228.
 */
export function packLexicon(entries: readonly Competency[]): ArrayBuffer {
  return runSteps(packLexiconSteps(entries));
}

/** The same in steps; the parts are shares of the time that each takes for all of ESCO. */
export function* packLexiconSteps(entries: readonly Competency[]): Steps<ArrayBuffer> {
  const labels = collectLabels(entries);
  yield 0.35;
  const { starts, owners } = packOwners(labels);
  const index = new Uint8Array(buildLabelIndex(labels.labels));
  yield 0.75;
  const phrases = packPhrases(labels.words);
  yield 0.95;
  const sections = [
    new Uint8Array(differences(starts).buffer),
    new Uint8Array(differences(owners).buffer),
    index,
    phrases,
    packEntries(entries),
  ];
  const padded = sections.map((section) => (section.length + 3) & ~3);
  const bytes = new Uint8Array(HEAD + padded.reduce((sum, length) => sum + length, 0));
  new Uint32Array(bytes.buffer, 0, 8).set([
    MAGIC,
    VERSION,
    labels.owners.length,
    ...sections.map((section) => section.length),
  ]);
  let at = HEAD;
  sections.forEach((section, i) => {
    bytes.set(section, at);
    at += padded[i]!;
  });
  return bytes.buffer;
}

function packOwners({ owners: lists }: NumberedLabels): {
  starts: Uint32Array<ArrayBuffer>;
  owners: Uint32Array<ArrayBuffer>;
} {
  const starts = new Uint32Array(lists.length + 1);
  const owners = new Uint32Array(lists.reduce((sum, list) => sum + list.length, 0));
  let at = 0;
  lists.forEach((list, label) => {
    starts[label] = at;
    for (const owner of list) owners[at++] = (owner.entry | (owner.alias << 16) | (owner.ruled ? 1 << 31 : 0)) >>> 0;
  });
  starts[lists.length] = at;
  return { starts, owners };
}

/** Opens a buffer of `packLexicon`; null when it is not one. The large sections are not copied. */
export function openPackedLexicon(buffer: ArrayBuffer): Lexicon | null {
  if (buffer.byteLength < HEAD) return null;
  const head = [...new Uint32Array(buffer, 0, 8)];
  if (head[0] !== MAGIC || head[1] !== VERSION) return null;
  const offsets: number[] = [];
  let at = HEAD;
  for (const length of head.slice(3)) {
    offsets.push(at);
    at += (length + 3) & ~3;
  }
  if (at !== buffer.byteLength) return null;
  const index = openLabelIndex(buffer, offsets[2]!, head[5]!);
  if (!index) return null;
  const starts = new Uint32Array(buffer, offsets[0]!, head[2]! + 1);
  const owners = new Uint32Array(buffer, offsets[1]!, head[4]! / 4);
  const phrases = openPhrases(new Uint8Array(buffer, offsets[3]!, head[6]!));
  return assemble(openEntries(new Uint8Array(buffer, offsets[4]!, head[7]!)), index, phrases, starts, owners);
}

function assemble(
  entries: PackedEntries,
  index: LabelIndex,
  phrases: PhraseIndex,
  starts: Uint32Array,
  owners: Uint32Array,
): Lexicon {
  let esco: Map<string, number> | null = null;
  return {
    size: entries.size,
    entry: entries.entry,
    peek: entries.peek,
    id: entries.id,
    indexOf: entries.indexOf,
    edges: entries.edges,
    indexOfEsco(uuid) {
      esco ??= escoNumbers(entries);
      return esco.get(uuid.toLowerCase().replace(/^.*\//, '')) ?? -1;
    },
    index,
    phrases,
    owners: openOwners(starts, owners),
  };
}

/** So many owners are found where they lie packed; unpacking all takes as long, and a woken worker often reads one posting only. */
const PACKED_LOOKUPS = 4_000;

function openOwners(packedStarts: Uint32Array, packedOwners: Uint32Array): Lexicon['owners'] {
  let starts: Uint32Array | null = null;
  let owners: Uint32Array | null = null;
  let lookups = 0;
  return (label) => {
    const list: LabelOwner[] = [];
    if (label + 1 >= packedStarts.length) return list;
    if (++lookups === PACKED_LOOKUPS) {
      starts = sums(packedStarts);
      owners = sums(packedOwners);
    }
    const to = starts ? starts[label + 1]! : numberAt(packedStarts, label + 1);
    for (let i = starts ? starts[label]! : numberAt(packedStarts, label); i < to; i++) {
      const owner = owners ? owners[i]! : numberAt(packedOwners, i);
      list.push({ entry: owner & 0xffff, alias: (owner >>> 16) & 0x7fff, ruled: owner >>> 31 === 1 });
    }
    return list;
  };
}

function escoNumbers(entries: PackedEntries): Map<string, number> {
  const numbers = new Map<string, number>();
  for (let i = 0; i < entries.size; i++) {
    for (const uuid of entries.peek(i).esco) if (!numbers.has(uuid)) numbers.set(uuid, i);
  }
  return numbers;
}

/** The label as the framework writes it. */
export function aliasOf(lexicon: Lexicon, owner: LabelOwner): string {
  const entry = lexicon.entry(owner.entry);
  return owner.alias === 0 ? entry.label : (entry.aliases[owner.alias - 1] ?? entry.label);
}

/** The context rule on the owner's alias; null when it has none. */
export function contextOf(lexicon: Lexicon, owner: LabelOwner): AliasContext | null {
  if (!owner.ruled) return null;
  const alias = aliasOf(lexicon, owner);
  const { contexts } = lexicon.entry(owner.entry);
  const folded = alias.toLowerCase();
  return (
    contexts.find((rule) => rule.alias === alias) ??
    contexts.find((rule) => rule.alias.toLowerCase() === folded) ??
    null
  );
}
