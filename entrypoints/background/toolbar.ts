import browser from 'webextension-polyfill';
import type { AnalysisView } from '../../lib/messages/protocol.ts';
import { catalogueInPage } from '../../lib/words/inpage.ts';
import { languageFor } from '../../lib/words/languages.ts';
import { say } from '../../lib/words/say.ts';

/** The accent of the theme; the text on it has 6.6:1. */
const ACCENT = '#0a6660';

/** Puts the score of a tab's posting on the toolbar button; the browser takes it away when the tab goes elsewhere. */
export async function showScore(tabId: number | undefined, view: AnalysisView): Promise<void> {
  if (tabId === undefined) return;
  const { match } = view.analysis;
  const score = view.walletEmpty ? null : (match?.score ?? null);
  const words = catalogueInPage(languageFor(navigator.languages));
  const title =
    score === null || !match?.band
      ? say(words, 'app.name')
      : `${say(words, 'app.name')}: ${say(words, 'badge.read', { band: say(words, `band.${match.band}`), score })}`;
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: ACCENT });
    await browser.action.setBadgeText({ tabId, text: score === null ? '' : String(score) });
    await browser.action.setTitle({ tabId, title });
  } catch {
    // The tab was closed while its posting was read.
  }
}
