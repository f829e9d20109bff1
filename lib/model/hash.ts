/** A 64-bit hash of a text as 16 hexadecimal digits (two rounds of FNV-1a); for keys and caches, not against forgery. */
export function hash64(text: string): string {
  return fnv(text, 0x811c9dc5) + fnv(text, 0x9e3779b9);
}

/** One round of FNV-1a over UTF-16 code units, as 8 hexadecimal digits. */
export function fnv(text: string, seed: number): string {
  let h = seed;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return (h >>> 0).toString(16).padStart(8, '0');
}
