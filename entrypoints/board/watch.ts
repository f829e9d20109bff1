import { applyControls } from '../../lib/boards/apply.ts';
import { eachCardElementOn, readBoardPage } from '../../lib/boards/boardpage.ts';
import { BOARDS, boardFor } from '../../lib/boards/registry.ts';
import { pageApi } from '../../lib/messages/api.ts';
import { ask } from '../../lib/messages/ask.ts';
import type { PageSettings } from '../../lib/messages/protocol.ts';
import { keyOf } from '../../lib/model/library.ts';
import type { PageReading, Posting } from '../../lib/model/posting.ts';
import { inSlices, nextSlice } from '../../lib/model/slices.ts';
import type { Surface } from '../surface/surface.ts';

/** Milliseconds without a change after which a page counts as settled; the open posting is noticed within 300 ms. */
const SETTLE_MS = 150;
/** A page that never settles is read at this interval all the same. */
const LATEST_MS = 1000;
/** How long after the address changed the pane may still show the posting before. */
const STALE_MS = 3000;
/** How long an address may promise a posting before the page counts as one that cannot be read: boards load in steps. */
const PATIENCE_MS = 3000;
/** Cards badged at a glance; about as many as a window shows. */
const GLANCE = 12;
/** The whole ladder is asked at most this often on one page, however much the page changes. */
const REREAD_MS = 2000;

/**
 * Watches one page of a board: reads it when it settles, shows the overlay and the badges, and takes everything away
 * when the board is switched off or the extension is gone. One observer; nothing polls.
 */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: the handlers of one page share its state; each is short
export function watchBoard(gone: () => void): void {
  const api = pageApi();
  let shown: string | null = null;
  let settings: Promise<PageSettings | null> | null = null;
  let settle = 0;
  let first = 0;
  let changed = 0;
  let patience = 0;
  let looking = 0;
  let isStopped = false;
  const trail = new Trail();

  const observer = new MutationObserver((records) => {
    const surface = drawn();
    const isPages = (record: MutationRecord) => !surface?.overlay.madeBy(record) && !surface?.badges.madeBy(record);
    // Once the extension is gone any change is the cue to leave, also the overlay of the version that came after.
    if (api.runtime.id && !records.some(isPages)) return;
    const now = performance.now();
    if (now - changed > SETTLE_MS) void glance();
    changed = now;
    soon();
  });

  const soon = () => {
    const now = performance.now();
    first ||= now;
    clearTimeout(settle);
    settle = window.setTimeout(look, Math.max(0, Math.min(SETTLE_MS, first + LATEST_MS - now)));
  };

  const stop = () => {
    isStopped = true;
    looking++;
    observer.disconnect();
    clearTimeout(settle);
    clearTimeout(patience);
    navigation()?.removeEventListener('navigatesuccess', soon);
    removeEventListener('popstate', soon);
    if (api.runtime.id) {
      api.storage.onChanged.removeListener(onStored);
      api.runtime.onMessage.removeListener(onGoodbye);
    }
    drawn()?.overlay.remove();
    drawn()?.badges.remove();
    gone();
  };

  const look = async () => {
    first = 0;
    clearTimeout(patience);
    if (isStopped) return;
    if (!api.runtime.id) return stop(); // the extension was updated or removed while this page was open
    const run = ++looking;
    // Asked before the page is read, so that the answer comes meanwhile.
    settings ??= settingsFor(boardFor(location.href)?.id ?? null);
    const asked = settings;
    const reading = await trail.read();
    const current = await asked;
    if (run !== looking) return;
    if (!current) return stop();
    await Promise.all([showPosting(reading, current), showCards(reading, current, () => run === looking)]);
  };

  const showPosting = async (reading: PageReading, current: PageSettings) => {
    const wait = reading.promised ? trail.patienceLeft() : 0;
    if (wait > 0) patience = window.setTimeout(look, wait);
    const identity = current.board?.overlay && wait <= 0 ? identityOf(reading) : null;
    const isNew = identity !== null && identity !== shown;
    shown = identity;
    if (identity === null) drawn()?.overlay.remove();
    if (!isNew) return;
    const surface = await surfaceHere();
    if (!surface && identity === shown) shown = null;
    await surface?.overlay.show(reading, current, () => identity === shown, waysToApply);
  };

  /** The cards are read after the posting and in slices, so that neither waits for the other nor the page for both. */
  const showCards = async ({ board, posting, promised }: PageReading, current: PageSettings, goesOn: () => boolean) => {
    const isWanted = board !== null && current.board?.badges === true;
    const cards = isWanted ? await inSlices(eachCardElementOn(BOARDS, document, location.href), goesOn) : [];
    if (!cards) return;
    if (cards.length === 0) drawn()?.badges.remove();
    // On a page of a board that shows no posting cards may come later: the code that draws them is here before they are.
    if (!isWanted || (cards.length === 0 && (posting || promised || !mayList(board)))) return;
    const surface = await surfaceHere();
    if (cards.length > 0 && goesOn()) await surface?.badges.show(board, cards, current);
  };

  /**
   * At the first change after a rest: the first new cards get their badges before the page has settled. They are read at once
   * and not in a task of their own, so that the answer comes while the browser lays the new cards out; reading needs no layout.
   */
  const glance = async () => {
    const surface = drawn();
    const board = boardFor(location.href);
    const current = await settings;
    if (!surface || !board || !current?.board?.badges || isStopped) return;
    const fresh = eachCardElementOn(BOARDS, document, location.href, (element) => surface.badges.has(element));
    const cards = take(fresh, GLANCE);
    if (cards.length > 0) await surface.badges.add(board.id, cards, current);
  };

  const onGoodbye = (message: unknown) => {
    if ((message as { rung?: string } | null)?.rung === 'goodbye') stop();
    return undefined;
  };

  const onStored = (changes: Readonly<Record<string, unknown>>, area: string) => {
    if (area !== 'local') return;
    if (Object.hasOwn(changes, 'settings')) settings = null;
    shown = null;
    soon();
  };

  observer.observe(document.documentElement, { childList: true, subtree: true, characterData: true });
  navigation()?.addEventListener('navigatesuccess', soon);
  addEventListener('popstate', soon);
  api.storage.onChanged.addListener(onStored);
  api.runtime.onMessage.addListener(onGoodbye);
  // In a task of its own: the page goes on between the start of this script and its first look.
  void nextSlice().then(look);
}

/** What was read last, so that a posting left over from the address before is not taken for the new one. */
class Trail {
  #url = location.href;
  #since = performance.now();
  #posting: Posting | null = null;
  #before: { readonly posting: Posting | null; readonly since: number } | null = null;
  #reread: { readonly posting: Posting | null; readonly at: number } | null = null;

  /** Milliseconds until a promise without a posting counts as broken. */
  patienceLeft(): number {
    return this.#since + PATIENCE_MS - performance.now();
  }

  async read(): Promise<PageReading> {
    const url = location.href;
    if (url !== this.#url) {
      this.#before = { posting: this.#posting, since: performance.now() };
      this.#url = url;
      this.#since = performance.now();
      this.#reread = null;
    }
    const before = this.#before;
    const previous = before && performance.now() - before.since < STALE_MS ? before.posting : null;
    const reading = readBoardPage(BOARDS, document, url, { moved: before !== null, previous, cards: false });
    // Left-over data would mislead the generic reader, so it is asked only on pages that were loaded as they are.
    const whole = reading.promised && !reading.posting && !before ? await this.#whole(reading) : reading;
    this.#posting = whole.posting;
    return whole;
  }

  /** Where the board's own selectors find nothing, the whole ladder is asked; it does not travel with every page. */
  async #whole(reading: PageReading): Promise<PageReading> {
    if (!this.#reread || performance.now() - this.#reread.at > REREAD_MS) {
      const reply = await ask('page.reread', null);
      this.#reread = { posting: reply.ok ? reply.value : null, at: performance.now() };
    }
    const { posting } = this.#reread;
    return posting ? { ...reading, kind: 'detail', posting, promised: false } : reading;
  }
}

function waysToApply(): readonly Element[] {
  return applyControls(document);
}

/** The code that draws, when it is already here. */
function drawn(): Surface | undefined {
  return (globalThis as { rungSurface?: Surface }).rungSurface;
}

let loading: Promise<unknown> | null = null;

async function surfaceHere(): Promise<Surface | undefined> {
  if (drawn()) return drawn();
  loading ??= ask('surface.load', null).finally(() => {
    loading = null;
  });
  await loading;
  return drawn();
}

/** Whether pages of a board show lists at all. */
function mayList(id: string): boolean {
  const board = BOARDS.find((one) => one.id === id);
  return (
    board !== undefined && (board.cards !== undefined || board.cardData !== undefined || board.reader !== undefined)
  );
}

function take<T>(items: Iterable<T>, most: number): readonly T[] {
  const first: T[] = [];
  for (const item of items) if (first.push(item) === most) break;
  return first;
}

/** The Navigation API where the browser has it; elsewhere the observer sees the new content. */
function navigation(): EventTarget | undefined {
  return (window as { navigation?: EventTarget }).navigation;
}

async function settingsFor(board: string | null): Promise<PageSettings | null> {
  const reply = await ask('page.settings', { board: board ?? 'anypage' });
  return reply.ok ? reply.value : null;
}

/** Tells two readings apart: another posting, or more text of the same one. Null: nothing to show. */
function identityOf(reading: PageReading): string | null {
  if (reading.posting) return `${keyOf(reading.posting)}#${reading.posting.description.length}`;
  return reading.promised ? `promised ${location.href}` : null;
}
