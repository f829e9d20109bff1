import { unzipSync } from 'fflate';
import { failed, type Outcome, ok } from '../../model/outcome.ts';
import { type FrameworkFile, MOST_BYTES } from './decode.ts';

/** All lists of a download together; ESCO 1.2 has 80 MB in one language, O*NET 29 about 90 MB. */
const MOST_UNPACKED = 256 * 1024 * 1024;

export function isZip({ bytes }: FrameworkFile): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/**
 * The lists in a ZIP as it was downloaded, without their folders. What is no list, or larger than a list is, stays packed;
 * sizes are those that the archive states, and no more than that is unpacked.
 */
export function unzipLists(file: FrameworkFile): Outcome<FrameworkFile[]> {
  let unpacked = 0;
  try {
    const members = unzipSync(file.bytes, {
      filter: ({ name, originalSize }) => {
        if (!/\.(?:csv|tsv|txt)$/i.test(name) || /(?:^|\/)(?:__MACOSX\/|\.|read ?me)/i.test(name)) return false;
        if (originalSize > MOST_BYTES || unpacked + originalSize > MOST_UNPACKED) return false;
        unpacked += originalSize;
        return true;
      },
    });
    const lists = Object.entries(members).map(([path, bytes]) => ({ name: path.replace(/^.*[\\/]/, ''), bytes }));
    return lists.length > 0 ? ok(lists) : failed('framework.emptyZip', { file: file.name });
  } catch {
    // The library throws for archives that are cut off or not what they say; all of them mean the same to the user.
    return failed('framework.damagedZip', { file: file.name });
  }
}
