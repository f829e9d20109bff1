/** What reading asks of the document; every member of the DOM that the readers use to get from one node to the next. */
const READS: readonly (readonly ['Node' | 'Element' | 'Document' | 'TreeWalker', string])[] = [
  ...['firstChild', 'nextSibling', 'parentNode', 'parentElement', 'nodeValue', 'textContent', 'contains'].map(
    (name) => ['Node', name] as const,
  ),
  ...[
    'firstElementChild',
    'nextElementSibling',
    'children',
    'getAttribute',
    'hasAttribute',
    'matches',
    'closest',
    'querySelector',
    'querySelectorAll',
    'getElementsByTagName',
  ].map((name) => ['Element', name] as const),
  ...['querySelector', 'querySelectorAll', 'getElementsByTagName'].map((name) => ['Document', name] as const),
  ['TreeWalker', 'nextNode'],
];

/** Counts every read of a document by what is run, the same on every machine, unlike a time. */
export function readsOf(document: Document, run: () => unknown): number {
  const view = document.defaultView as unknown as Record<string, { readonly prototype: object }>;
  let count = 0;
  const undo = READS.map(([type, name]) => {
    const prototype = view[type]?.prototype as object;
    const before = Object.getOwnPropertyDescriptor(prototype, name) as PropertyDescriptor;
    const key = before.get ? 'get' : 'value';
    const original = before[key] as (...given: unknown[]) => unknown;
    const counted = function (this: unknown, ...given: unknown[]) {
      count++;
      return original.apply(this, given);
    };
    Object.defineProperty(prototype, name, { ...before, [key]: counted });
    return () => Object.defineProperty(prototype, name, before);
  });
  try {
    run();
  } finally {
    for (const back of undo) back();
  }
  return count;
}
