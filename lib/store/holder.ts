import type { RungDatabase } from './db.ts';
import type { HolderKey } from './rows.ts';

/**
 * The user's signing key (Ed25519), made on first use. The private half can sign but not be read, not even by us, so a
 * stolen backup signs nothing; after "delete everything" or in another browser there is another key.
 */
export async function holderKey(db: RungDatabase, now: Date): Promise<HolderKey> {
  const known = await db.keys.get('holder');
  if (known) return known;
  const pair = (await crypto.subtle.generateKey({ name: 'Ed25519' }, false, ['sign', 'verify'])) as CryptoKeyPair;
  const publicKey = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  const made: HolderKey = { id: 'holder', privateKey: pair.privateKey, publicKey, createdAt: now.toISOString() };
  // Two tabs may come here at once: the first to write wins, the other takes what is there.
  return db.transaction('rw', db.keys, async () => {
    const other = await db.keys.get('holder');
    if (other) return other;
    await db.keys.put(made);
    return made;
  });
}
