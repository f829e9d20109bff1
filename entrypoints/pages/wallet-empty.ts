import { database } from '../../lib/store/db.ts';
import { useLive } from './live.ts';

/** Whether there is nothing yet to compare a posting with; false until that is known. */
export function useWalletEmpty(): boolean {
  const held = useLive(async () => {
    const { evidence, claims } = database();
    return (await evidence.count()) + (await claims.count());
  });
  return held === 0;
}
