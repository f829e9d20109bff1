import { readFileSync } from 'node:fs';
import { type Labelled, readJsonLines } from '../train/corpus.ts';

/** A gold file whose texts stand as files beside it (`texts/ID.txt`). */
export function goldSet(file: string): Labelled[] {
  const folder = file.replace(/[^/]*$/, 'texts/');
  return readJsonLines<Labelled>(file).map((p) => ({
    ...p,
    source: 'gold',
    title: '',
    text: readFileSync(`${folder}${p.id}.txt`, 'utf8'),
  }));
}
