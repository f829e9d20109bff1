import type { Course } from '../../model/course.ts';
import { BANDS } from '../../model/match.ts';
import type { AcrossInput, ReadPosting } from '../across.ts';
import { matchPosting } from '../match.ts';
import { walletAfter } from './outcome.ts';

/** Keys of the saved postings that would rise a band after the courses: "these two also lift 5 saved postings". */
export function postingsLifted(courses: readonly Course[], input: AcrossInput): string[] {
  const { postings, wallet, graph, now, preferences } = input;
  const after = walletAfter(wallet, courses, now);
  const bandOf = (posting: ReadPosting, held: typeof wallet) => {
    const { band } = matchPosting({
      requirements: posting.requirements,
      facts: posting.facts,
      wallet: held,
      graph,
      now,
      ...(preferences ? { preferences } : {}),
    });
    return band === null ? -1 : BANDS.indexOf(band);
  };
  return postings.filter((posting) => bandOf(posting, after) > bandOf(posting, wallet)).map((posting) => posting.key);
}
