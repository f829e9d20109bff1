import browser, { type Menus, type Tabs } from 'webextension-polyfill';
import { catalogueInPage } from '../../lib/words/inpage.ts';
import { languageFor } from '../../lib/words/languages.ts';
import { say } from '../../lib/words/say.ts';
import { scoreSelection } from './selection.ts';

const SCORE = 'score-selection';

export function setUpMenus(): void {
  const words = catalogueInPage(languageFor(navigator.languages));
  void browser.contextMenus.removeAll().then(() => {
    browser.contextMenus.create({ id: SCORE, title: say(words, 'popup.scoreSelection'), contexts: ['selection'] });
  });
}

export async function onMenuClick(info: Menus.OnClickData, tab: Tabs.Tab | undefined): Promise<void> {
  if (info.menuItemId === SCORE && info.selectionText) await scoreSelection(info.selectionText, tab);
}
