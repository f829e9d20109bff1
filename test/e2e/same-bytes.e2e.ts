import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { judge, read } from '../../lib/analyse.ts';
import { openLocalEngine, readFramework } from '../../lib/cli/data.ts';
import type { Claim, Evidence, Verification } from '../../lib/model/evidence.ts';
import { DEFAULT_LIMITS } from '../../lib/model/plan.ts';
import type { Posting } from '../../lib/model/posting.ts';
import { ownPostings } from '../bench/texts.ts';
import { sampleWallet } from '../demo/sample-wallet.ts';
import type { Driver } from '../setup/driver.ts';
import { BROWSERS, restoreSampleWallet, start } from './browsers.ts';

const engine = openLocalEngine();
const { tables } = sampleWallet(new Map(readFramework().map((entry) => [entry.id, entry.label])));
const [profile] = tables.profile as readonly { readonly about: never }[];
const WALLET = {
  evidence: tables.evidence as readonly Evidence[],
  claims: tables.claims as readonly Claim[],
  verifications: tables.verifications as readonly Verification[],
  rejectedBridges: [],
  about: profile!.about,
};
const POSTINGS = ownPostings();

/** Requirements, match and plan of every posting as Node makes them. */
function golden(now: Date): string[] {
  return POSTINGS.map((posting) => {
    const limits = { ...DEFAULT_LIMITS, country: 'GB' };
    return essence(judge(posting, read(posting, engine), engine, { wallet: WALLET, ignored: [], limits, now }));
  });
}

function essence({ requirements, match, plan }: ReturnType<typeof judge>): string {
  return JSON.stringify({ requirements, match, plan });
}

/** Asks the extension's worker as a page would. */
const ask = (posting: Posting) => `(async () => {
  const api = globalThis.browser ?? globalThis.chrome;
  const reply = await api.runtime.sendMessage({ name: 'posting.analyse', request: ${JSON.stringify(posting)} });
  if (!reply.ok) return JSON.stringify(reply);
  const { requirements, match, plan } = reply.value.analysis;
  return JSON.stringify({ requirements, match, plan });
})()`;

describe.each(BROWSERS)('scores and plans in %s', (name) => {
  let browser: Driver;

  beforeAll(async () => {
    browser = await start(name, 'production');
    await restoreSampleWallet(browser);
  });
  afterAll(() => browser?.close());

  it('are the same bytes as in Node', async () => {
    const page = await browser.openExtension('popup.html');
    const day = () => new Date().toISOString().slice(0, 10);
    for (;;) {
      const began = day();
      const expected = golden(new Date());
      const found: string[] = [];
      for (const posting of POSTINGS) found.push(await page.evaluate<string>(ask(posting)));
      // Evidence ages by the day: a run over midnight is done again.
      if (day() !== began) continue;
      expect(found).toEqual(expected);
      expect(expected.filter((one) => one.includes('"score":null')).length).toBeLessThan(expected.length);
      break;
    }
    await page.close();
  });
});
