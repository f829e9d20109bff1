import type { PageSettings } from '../../lib/messages/protocol.ts';
import { DEFAULT_BOARD, DEFAULT_SETTINGS } from '../../lib/model/settings.ts';
import { catalogueInPage } from '../../lib/words/inpage.ts';

/** What a page is told of the settings of someone who has changed none. */
export const SETTINGS: PageSettings = {
  board: DEFAULT_BOARD,
  theme: 'system',
  language: 'en',
  filter: DEFAULT_SETTINGS.filter,
  words: catalogueInPage('en'),
};

/** jsdom works out no layout, so nothing is ever told of a size; `test/e2e/journeys/jobseeker.e2e.ts` tests the places. */
export function stubResizeObserver(): void {
  globalThis.ResizeObserver = class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  };
}
