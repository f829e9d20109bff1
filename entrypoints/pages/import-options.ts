import type { ReadOptions } from '../../lib/credentials/index.ts';
import { findLabels } from '../../lib/skills/labels.ts';
import { database } from '../../lib/store/db.ts';
import { readProfile } from '../../lib/store/profile.ts';
import { framework } from './framework.ts';

/** How imported files find their competencies in the framework, and whose they are. */
export async function importOptions(now: Date): Promise<ReadOptions> {
  const [lexicon, profile] = await Promise.all([framework(), readProfile(database())]);
  return {
    now,
    ...(profile.email !== null && { email: profile.email }),
    mapText: (text) =>
      findLabels(text, lexicon).map((hit) => ({
        competency: hit.id,
        label: lexicon.entry(hit.entry).label,
        span: [hit.start, hit.end] as const,
      })),
    mapUri: (uri) => {
      const number = lexicon.indexOfEsco(uri.slice(-36));
      return number < 0 ? null : lexicon.entry(number).id;
    },
    trustedIssuers: profile.trustedIssuers,
  };
}
