// Other ways to find labels in a text, each with the same folding and cutting as ours, so that all find the same ones.

import { TrieMap } from 'mnemonist';
import AhoCorasick from 'modern-ahocorasick';
import { foldedWords, type LabelEntry } from '../../lib/skills/labelbuild.ts';

/** Gives the number of labels found, not overlapping, the longest at the leftmost place; -1 for work without hits. */
export type Lookup = (text: string) => number;

/** The plain way: fold and cut with our rules, then walk a trie of Maps. */
export function nestedMaps(labels: readonly LabelEntry[]): Lookup {
  interface Node {
    next: Map<string, Node>;
    ends: boolean;
  }
  const root: Node = { next: new Map(), ends: false };
  for (const { label } of labels) {
    let node = root;
    for (const word of foldedWords(label)) {
      let next = node.next.get(word);
      if (!next) {
        next = { next: new Map(), ends: false };
        node.next.set(word, next);
      }
      node = next;
    }
    node.ends = true;
  }
  return (text) => {
    const words = foldedWords(text);
    let hits = 0;
    for (let i = 0; i < words.length; ) {
      let node = root;
      let last = -1;
      for (let k = i; k < words.length; k++) {
        const next = node.next.get(words[k]!);
        if (!next) break;
        node = next;
        if (node.ends) last = k;
      }
      if (last >= 0) hits++;
      i = last >= 0 ? last + 1 : i + 1;
    }
    return hits;
  };
}

/** Every run of words looked up in one Map: the oracle of the tests. */
export function runsInMap(labels: readonly LabelEntry[]): Lookup {
  const keys = new Set<string>();
  const longest = new Map<string, number>();
  for (const { label } of labels) {
    const words = foldedWords(label);
    keys.add(words.join(' '));
    longest.set(words[0]!, Math.max(longest.get(words[0]!) ?? 0, words.length));
  }
  return (text) => {
    const words = foldedWords(text);
    let hits = 0;
    for (let i = 0; i < words.length; ) {
      let best = 0;
      for (let n = Math.min(longest.get(words[i]!) ?? 0, words.length - i); n > 0 && best === 0; n--)
        if (keys.has(words.slice(i, i + n).join(' '))) best = n;
      if (best > 0) hits++;
      i += best || 1;
    }
    return hits;
  };
}

export function bareLoop(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  return sum === 1 ? 0 : -1;
}

export function hashLoop(text: string): number {
  let hash = 0x811c9dc5 | 0;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ (text.charCodeAt(i) | 32), 0x01000193);
  return hash === 1 ? 0 : -1;
}

/** Mnemonist's trie over words; it has no walk of its own for a longest match, so its nodes are walked. */
export function mnemonistTrie(labels: readonly LabelEntry[]): Lookup {
  type Node = { readonly [word: string]: Node };
  const trie = new TrieMap<string[], number>(Array);
  for (const { label, value } of labels) trie.set(foldedWords(label), value);
  const root = (trie as unknown as { root: Node }).root;
  return (text) => {
    const words = foldedWords(text);
    let hits = 0;
    for (let i = 0; i < words.length; ) {
      let node = root;
      let last = -1;
      for (let k = i; k < words.length && Object.hasOwn(node, words[k]!); k++) {
        node = node[words[k]!]!;
        if (Object.hasOwn(node, '\0')) last = k;
      }
      if (last >= 0) hits++;
      i = last >= 0 ? last + 1 : i + 1;
    }
    return hits;
  };
}

export function ahoCorasick(labels: readonly LabelEntry[]): Lookup {
  const patterns = new Set(labels.map(({ label }) => foldedWords(label).join(' ')).filter((label) => label !== ''));
  const matcher = new AhoCorasick([...patterns], { boundary: 'whitespace' });
  return (text) => matcher.search(foldedWords(text).join(' '), { strategy: 'leftmost-longest' }).length;
}

/** One regular expression of all labels, longest first. */
export function alternation(labels: readonly LabelEntry[]): Lookup {
  const patterns = [...new Set(labels.map(({ label }) => foldedWords(label).join(' ')))]
    .filter((label) => label !== '')
    .sort((a, b) => b.length - a.length)
    .map((label) => label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const expression = new RegExp(`(?<![^ ])(?:${patterns.join('|')})(?![^ ])`, 'g');
  return (text) => foldedWords(text).join(' ').match(expression)?.length ?? 0;
}

/** FlashText (Singh 2017), after its paper: a trie of letters walked from the start of each word, ended only between words. */
export function flashText(labels: readonly LabelEntry[]): Lookup {
  interface Node {
    next: Map<string, Node> | null;
    ends: boolean;
  }
  const root: Node = { next: new Map(), ends: false };
  for (const { label } of labels) {
    let node = root;
    for (const letter of foldedWords(label).join(' ')) {
      node.next ??= new Map();
      let next = node.next.get(letter);
      if (!next) {
        next = { next: null, ends: false };
        node.next.set(letter, next);
      }
      node = next;
    }
    if (node !== root) node.ends = true;
  }
  return (text) => {
    const joined = foldedWords(text).join(' ');
    let hits = 0;
    for (let start = 0; start < joined.length; ) {
      let node: Node | undefined = root;
      let last = -1;
      for (let at = start; at < joined.length; ) {
        node = node.next?.get(joined[at++]!);
        if (!node) break;
        if (node.ends && (at === joined.length || joined[at] === ' ')) last = at;
      }
      if (last >= 0) hits++;
      const space = last >= 0 ? last : joined.indexOf(' ', start);
      start = space < 0 ? joined.length : space + 1;
    }
    return hits;
  };
}
