// Packs the framework, the model and the courses into the files that the extension reads when its worker wakes.
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packFramework } from '../../lib/analyse.ts';
import { packCatalogue, readFramework, readTagger } from '../../lib/cli/data.ts';

const FOLDER = join(import.meta.dirname, '../../.wxt/data');

export interface PackedFile {
  readonly absoluteSrc: string;
  readonly relativeDest: string;
}

/** Writes the data files beside WXT's own generated ones and names where they go in the package. */
export async function packData(): Promise<PackedFile[]> {
  mkdirSync(FOLDER, { recursive: true });
  const files = {
    'framework.bin': packFramework(readFramework()),
    'tagger.bin': new Uint8Array(readTagger()),
    'courses.tsv': packCatalogue(),
  };
  return Object.entries(files).map(([name, contents]) => {
    // Builds run side by side: what one reads is never half written by another.
    const part = join(FOLDER, `${name}.${process.pid}`);
    writeFileSync(part, contents);
    renameSync(part, join(FOLDER, name));
    return { absoluteSrc: join(FOLDER, name), relativeDest: `data/${name}` };
  });
}
