import { score } from '../../lib/analyse.ts';
import { database } from '../../lib/store/db.ts';
import { readProfile } from '../../lib/store/profile.ts';
import { keepMatch } from '../../lib/store/readings.ts';
import { readWallet } from '../../lib/store/wallet.ts';
import { noteChange } from './analysis.ts';
import { engine } from './engine.ts';

/** Postings that follow the wallet: those read last, for which lists show a badge, and the saved ones; half a second's work. */
const MOST = 200;

let running: Promise<void> | null = null;
let isAskedAgain = false;

/** Scores the postings read before anew, so that lists show the match of now; one run at a time, the last change wins. */
export async function rescoreKnown(): Promise<void> {
  if (running) {
    isAskedAgain = true;
    return running;
  }
  running = rescore().finally(() => {
    running = null;
    if (isAskedAgain) {
      isAskedAgain = false;
      void rescoreKnown();
    }
  });
  return running;
}

async function rescore(): Promise<void> {
  const db = database();
  const saved = await db.postings.orderBy('savedAt').reverse().limit(MOST).primaryKeys();
  const read = await db.readings.orderBy('at').reverse().limit(MOST).primaryKeys();
  const keys = [...new Set([...saved, ...read])];
  if (keys.length === 0) return;
  const [{ engine: opened, stamp }, wallet, { ignored }] = await Promise.all([
    engine(),
    readWallet(db),
    readProfile(db),
  ]);
  const isEmpty = wallet.evidence.length === 0 && wallet.claims.length === 0;
  const now = new Date();
  for (const key of keys) {
    const reading = await db.readings.get(key);
    if (reading?.engine !== stamp) continue;
    const match = isEmpty ? null : score(reading, opened, { ignored, now }, wallet);
    const { previous } = await keepMatch(db, key, match, now);
    await noteChange(key, previous, match);
  }
}
