import browser, { type Runtime } from 'webextension-polyfill';
import { boardFor, issueText, trustedProblem } from '../../lib/boards/index.ts';
import type { Handlers } from '../../lib/messages/answer.ts';
import type { PageSettings } from '../../lib/messages/protocol.ts';
import { keyOf } from '../../lib/model/library.ts';
import type { Card, Posting } from '../../lib/model/posting.ts';
import { DEFAULT_BOARD, type Settings } from '../../lib/model/settings.ts';
import { bumpRevision, changeSettings, readSettings } from '../../lib/settings.ts';
import { openTo } from '../../lib/skills/facts/residence.ts';
import { cardStates } from '../../lib/store/cards.ts';
import { database } from '../../lib/store/db.ts';
import { removePosting, savePosting } from '../../lib/store/postings.ts';
import { readProfile } from '../../lib/store/profile.ts';
import { noteTrouble } from '../../lib/store/troubles.ts';
import { catalogueInPage } from '../../lib/words/inpage.ts';
import { languageFor } from '../../lib/words/languages.ts';
import { analysisView, answerFor } from './analysis.ts';
import { loadSurface, reread, syncBoards } from './board-scripts.ts';
import { openPanel } from './panel.ts';
import { showScore } from './toolbar.ts';

/** What the background does for each question; the types make a forgotten one an error. */
export const handlers: Handlers = {
  'page.settings': async ({ board }) => pageSettings(board),
  'page.layout': async ({ board, side, open }) => {
    await changeBoard(board, { side, open });
    return null;
  },
  'page.off': async ({ board }) => {
    await changeSettings((now) => {
      const { [board]: _, ...boards } = now.boards;
      return { ...now, boards };
    });
    await syncBoards();
    return null;
  },
  'page.trouble': async ({ board: id, url, failed, jsonld }) => {
    const board = boardFor(url);
    if (board?.id !== id) return { issue: null };
    const problem = trustedProblem(board, url, failed, jsonld);
    await noteTrouble(database(), problem, new Date());
    return { issue: issueText(board, problem, browser.runtime.getManifest().version) };
  },
  'cards.states': async ({ board, cards }) => {
    const db = database();
    const [settings, { limits }] = await Promise.all([readSettings(), readProfile(db)]);
    return cardStates(db, board, cards, {
      hidden: (card) => isHidden(card, settings),
      openHome: (facts) => (limits.country === null ? null : openTo(facts, limits.country)),
    });
  },
  'posting.analyse': async (posting, sender) => {
    const view = await analysisView(posting);
    void showScore(sender.tab?.id, view);
    return view;
  },
  'posting.save': async (posting) => {
    const { analysis } = await answerFor(posting);
    await savePosting(database(), posting, analysis, new Date());
    await bumpRevision();
    return { saved: true };
  },
  'posting.unsave': async (posting) => unsave(posting),
  'page.reread': async (_, sender) => reread(sender),
  'surface.load': async (_, sender) => {
    await loadSurface(sender);
    return null;
  },
  'panel.open': async (_, sender) => {
    await openPanel(sender as Runtime.MessageSender);
    return null;
  },
  'wallet.open': async () => {
    await browser.tabs.create({ url: browser.runtime.getURL('dashboard.html#wallet') });
    return null;
  },
};

async function unsave(posting: Posting): Promise<{ readonly saved: boolean }> {
  await removePosting(database(), keyOf(posting));
  await bumpRevision();
  return { saved: false };
}

async function pageSettings(board: string): Promise<PageSettings> {
  const settings = await readSettings();
  const language = languageFor(settings.language ? [settings.language] : navigator.languages);
  return {
    board: settings.boards[board] ?? null,
    theme: settings.theme,
    language,
    filter: settings.filter,
    words: catalogueInPage(language),
  };
}

/** Changes one board without waking the others: the page that asked has already drawn it. */
async function changeBoard(board: string, change: Partial<typeof DEFAULT_BOARD>): Promise<void> {
  await changeSettings((now) => ({
    ...now,
    boards: { ...now.boards, [board]: { ...(now.boards[board] ?? DEFAULT_BOARD), ...change } },
  }));
}

function isHidden(card: Card, settings: Settings): boolean {
  const company = card.company?.toLowerCase() ?? '';
  const title = card.title.toLowerCase();
  return (
    settings.hiddenCompanies.some((name) => company === name.toLowerCase()) ||
    settings.hiddenWords.some((word) => title.includes(word.toLowerCase()))
  );
}
