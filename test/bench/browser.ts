// The built extension in Chromium. `node test/bench/browser.ts [pipeline|answering|wake|pages|noticing|reading|hostile|store|growing]…`; without names all but
// the last, which fills the database with 100,000 saved postings.

import { hostile } from './browser/hostile.ts';
import { noticing } from './browser/noticing.ts';
import { boardPages, LEVER_ORIGINS } from './browser/pages.ts';
import { answering, pipeline } from './browser/pipeline.ts';
import { reading } from './browser/reading.ts';
import { emptyExtension, openSession, type Session } from './browser/session.ts';
import { growing, store } from './browser/store.ts';
import { wake } from './browser/wake.ts';

const SECTIONS: Readonly<Record<string, (session: Session) => Promise<void>>> = {
  pipeline,
  answering,
  wake: async (session) => wake(session, await idOfEmpty(session)),
  pages: boardPages,
  noticing,
  reading,
  hostile,
  store: (session) => store(session, [1_000, 10_000]),
  growing: (session) => growing(session, [1_000, 10_000, 100_000]),
};

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !Object.hasOwn(SECTIONS, name));
if (unknown) throw new Error(`There is no part "${unknown}". Parts: ${Object.keys(SECTIONS).join(', ')}.`);
for (const [name, section] of Object.entries(SECTIONS)) {
  if (asked.length > 0 ? !asked.includes(name) : name === 'growing') continue;
  // Each part has a browser of its own, so that none inherits the other's memory or database.
  const session = await openSession(LEVER_ORIGINS, name === 'wake' ? [emptyExtension()] : []);
  try {
    await section(session);
  } finally {
    await session.driver.close();
  }
}

async function idOfEmpty({ driver }: Session): Promise<string> {
  for (let tries = 0; tries < 50; tries++) {
    const other = driver.context.serviceWorkers().find((worker) => worker.url().endsWith('/worker.js'));
    if (other) return new URL(other.url()).host;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The empty extension did not start.');
}
