import type { RungDatabase } from './db.ts';
import { NEW_PROFILE, type Profile } from './rows.ts';

export async function readProfile(db: RungDatabase): Promise<Profile> {
  return { ...NEW_PROFILE, ...(await db.profile.get('me')) };
}

/** Changes the profile in one transaction; scoring depends on it, so the wallet's revision goes up. */
export async function changeProfile(db: RungDatabase, change: (now: Profile) => Profile): Promise<Profile> {
  return db.transaction('rw', db.profile, async () => {
    const now = await readProfile(db);
    const next = { ...change(now), id: 'me' as const, walletRevision: now.walletRevision + 1 };
    await db.profile.put(next);
    return next;
  });
}
