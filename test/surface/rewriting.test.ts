// @vitest-environment jsdom
// @vitest-environment-options {"url": "https://uk.indeed.com/jobs?q=lamps"}
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchBoard } from '../../entrypoints/board/watch.ts';
import { Badges } from '../../entrypoints/surface/badges.ts';
import type { Card } from '../../lib/model/posting.ts';
import { SETTINGS, stubResizeObserver } from './page-settings.ts';

const FRAME_MS = 16;
const card = (n: number) =>
  `<li><div class="job_seen_beacon"><h2 class="jobTitle"><a class="jcs-JobTitle" data-jk="${String(n).padStart(16, '0')}">Lamp Keeper ${n}</a></h2></div></li>`;

/** How many cards each look at the page handed over; the background's side of the script in a page. */
let looks: number[] = [];
const leave = new Set<(message: unknown) => unknown>();

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance', 'Date'] });
  looks = [];
  stubResizeObserver();
  const answers: Readonly<Record<string, (request: unknown) => unknown>> = {
    'page.settings': () => SETTINGS,
    'cards.states': (request) => {
      looks.push((request as { cards: readonly Card[] }).cards.length);
      return [];
    },
  };
  const sendMessage = async ({ name, request }: { name: string; request: unknown }) => ({
    ok: true,
    value: answers[name]?.(request) ?? null,
  });
  const none = { addListener: () => undefined, removeListener: () => undefined };
  const onMessage = {
    addListener: (listener: (message: unknown) => unknown) => leave.add(listener),
    removeListener: (listener: (message: unknown) => unknown) => leave.delete(listener),
  };
  Object.assign(globalThis, {
    chrome: { runtime: { id: 'x', sendMessage, onMessage }, storage: { onChanged: none } },
    rungSurface: { badges: new Badges(), overlay: { madeBy: () => false, remove: () => undefined } },
  });
  document.body.innerHTML = '<div id="mosaic-provider-jobcards"><ul></ul></div>';
});

afterEach(() => {
  for (const listener of leave) listener({ rung: 'goodbye' });
  vi.useRealTimers();
});

async function frames(count: number, change: (frame: number) => void): Promise<void> {
  for (let frame = 0; frame < count; frame++) {
    change(frame);
    await vi.advanceTimersByTimeAsync(FRAME_MS);
  }
}

describe('a page that never settles', () => {
  it('is looked at once a second, however often it rewrites itself, and at once when it rests', async () => {
    const list = document.querySelector('ul') as Element;
    watchBoard(() => undefined);
    await frames(625, (frame) => {
      list.innerHTML = [0, 1, 2].map((n) => card(frame + n)).join('');
    });
    // Ten seconds of frames: one look a second, and the first.
    expect(looks.length).toBeGreaterThanOrEqual(8);
    expect(looks.length).toBeLessThanOrEqual(11);
    const before = looks.length;
    await vi.advanceTimersByTimeAsync(300);
    expect(looks.length).toBe(before + 1);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(looks.length).toBe(before + 1);
  });

  it('is looked at no further than its first five hundred cards', async () => {
    const list = document.querySelector('ul') as Element;
    watchBoard(() => undefined);
    let next = 0;
    await frames(130, () => {
      list.insertAdjacentHTML('beforeend', Array.from({ length: 20 }, () => card(next++)).join(''));
    });
    await vi.advanceTimersByTimeAsync(1000);
    expect(next).toBeGreaterThan(2000);
    expect(Math.max(...looks)).toBeGreaterThan(0);
    expect(Math.max(...looks)).toBeLessThanOrEqual(500);
    expect(looks.length).toBeLessThanOrEqual(5);
  });
});

describe('a page at rest', () => {
  it('has badges on the first new cards before it settles, on all once it has, and none are asked for twice at a glance', async () => {
    const list = document.querySelector('ul') as Element;
    watchBoard(() => undefined);
    await vi.advanceTimersByTimeAsync(1000);
    expect(looks).toEqual([]);
    list.innerHTML = Array.from({ length: 40 }, (_, n) => card(n)).join('');
    await vi.advanceTimersByTimeAsync(FRAME_MS);
    expect(looks).toHaveLength(1);
    expect(looks[0]).toBeGreaterThanOrEqual(5);
    expect(looks[0]).toBeLessThan(40);
    await vi.advanceTimersByTimeAsync(300);
    expect(looks.slice(1)).toEqual([40]);
  });

  it('is not drawn on after the board was switched off between the change and the glance', async () => {
    const list = document.querySelector('ul') as Element;
    watchBoard(() => undefined);
    await vi.advanceTimersByTimeAsync(1000);
    list.innerHTML = card(1);
    for (const listener of leave) listener({ rung: 'goodbye' });
    await vi.advanceTimersByTimeAsync(1000);
    expect(looks).toEqual([]);
  });
});
