// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { WordsContext } from '../../components/words.tsx';
import { Overlay, type OverlayState } from '../../entrypoints/surface/Overlay.tsx';
import { readPage } from '../../lib/boards/index.ts';
import { matchPosting } from '../../lib/match/match.ts';
import { planCourses } from '../../lib/match/plan/plan.ts';
import type { AnalysisView } from '../../lib/messages/protocol.ts';
import type { Posting } from '../../lib/model/posting.ts';
import type { Requirement } from '../../lib/model/requirement.ts';
import { en } from '../../lib/words/en/index.ts';
import { documentOf } from '../boards/fixture.ts';
import { claim, EMPTY_WALLET, evidence, FACTS, GRAPH, IDS, NOW, requirement, walletOf } from '../match/arbitrary.ts';
import { course, LIMITS } from '../match/plan/arbitrary.ts';
import { posting } from '../store/rows.ts';
import { stubResizeObserver } from './page-settings.ts';

const text = (node: Element | null | undefined) => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const [ONE, TWO, THREE] = IDS.filter(({ kind }) => kind === 'tool').map(({ id }) => id) as [string, string, string];
const HELD = walletOf([{ evidence: evidence('held', { kind: 'claim' }), claims: [claim('held', ONE)] }]);

beforeAll(stubResizeObserver);
afterEach(() => render(null, document.body));

function show(view: preact.ComponentChild): HTMLElement {
  render(
    <WordsContext.Provider value={{ language: 'en', catalogue: en }}>{view}</WordsContext.Provider>,
    document.body,
  );
  return document.body;
}

/** The open overlay with what the real scorer and planner say of the requirements. */
function overlay(state: OverlayState): HTMLElement {
  const nothing = () => {};
  return show(
    <Overlay
      state={state}
      side="right"
      open
      onLayout={nothing}
      onClose={nothing}
      onSave={nothing}
      onPanel={nothing}
      onWallet={nothing}
      onOff={nothing}
      onFind={() => true}
      found={null}
      keepFree={() => []}
    />,
  );
}

function shown(requirements: readonly Requirement[], wallet = HELD): HTMLElement {
  const walletEmpty = wallet.evidence.length === 0;
  const given = { wallet, graph: GRAPH, now: NOW };
  const courses = [course('teaches', { competencies: [{ id: ONE, level: 4 }], credential: 'exam' })];
  const match = matchPosting({ ...given, requirements, facts: FACTS });
  const plan = planCourses({ ...given, targets: [{ requirements, facts: FACTS }], courses, limits: LIMITS });
  const analysis = { posting: posting('1') as Posting, requirements, facts: FACTS, engine: 'test' };
  const view: AnalysisView = {
    analysis: { ...analysis, match: walletEmpty ? null : match, plan: walletEmpty ? null : plan },
    walletEmpty, saved: false, notes: [], evidenceTitles: {}, courseTitles: {}, change: null, pathways: [], home: null,
  }; // biome-ignore format: a table
  return overlay({ kind: 'shown', view, saved: false });
}

describe('the overlay of a posting that states too little', () => {
  it('says first why there is no number, and claims of no course that it is unknown', () => {
    for (const requirements of [[], [requirement(ONE)], [requirement(ONE), requirement(TWO)]]) {
      const root = shown(requirements);
      expect(text(root.querySelector('.bar-main .grow'))).toBe(en['match.notEnough']);
      // Nothing beside it, so that it is not cut.
      expect(root.querySelector('.bar-main .nowrap')).toBeNull();
      expect(text(root.querySelector('.body .note'))).toMatch(/nothing to compare|too little for a number/);
      expect(text(root.querySelector('.body')).match(/too little for a number|nothing to compare/g)).toHaveLength(1);
      expect(text(root)).not.toContain(en['plan.nothing']);
      render(null, root);
    }
  });

  it('asks nobody to fill a wallet for a posting that names nothing', () => {
    const root = shown([], EMPTY_WALLET);
    expect(text(root.querySelector('.bar-main'))).toContain(en['match.notEnough']);
    expect(text(root)).toContain(en['thin.nothing']);
    expect(text(root)).not.toContain(en['overlay.emptyWallet']);
    expect(text(shown([requirement(ONE)], EMPTY_WALLET))).toContain(en['overlay.emptyWallet']);
  });

  it('has the number, the musts and the way where enough is stated', () => {
    const root = shown([ONE, TWO, THREE].map((id) => requirement(id)));
    expect(text(root.querySelector('.bar-main'))).toMatch(/of 3 musts/);
    expect(text(root)).not.toMatch(/too little for a number/);
    expect(text(root)).toContain('could be compared');
  });
});

describe('a page that promises a posting and cannot be read', () => {
  const URL_OF = 'https://jobs.lever.co/wren/1b8a6a0e-6c1f-4a51-9d3e-6f0a4d1b2c10';
  const PAGE = '<title>Wren House</title><h1>Teapots and herons</h1><p>Please come back later.</p>';

  it('is said once in the overlay, with what to do', () => {
    const root = overlay({ kind: 'unreadable', issue: 'a report' });
    expect(text(root).split(en['overlay.cannotRead'])).toHaveLength(2);
    expect(text(root)).toContain(en['overlay.unreadable']);
    expect(root.querySelector('.overlay')?.classList.contains('is-short')).toBe(true);
  });

  it('offers a report in popup and panel that holds no words of the page', async () => {
    vi.stubGlobal('chrome', { runtime: { id: 'x', getManifest: () => ({ version: '9.8.7' }) } });
    const { Unreadable } = await import('../../entrypoints/pages/Unreadable.tsx');
    const reading = readPage(documentOf(PAGE), URL_OF);
    expect(reading).toMatchObject({ promised: true, posting: null });
    const root = show(<Unreadable problem={reading.problem} url={URL_OF} />);
    expect(text(root)).toContain(en['overlay.cannotRead']);
    // The clipboard is closed in jsdom, so the report is shown to be copied by hand.
    root.querySelector('button')!.click();
    await vi.waitFor(() => expect(root.querySelector('textarea')).toBeTruthy());
    const report = root.querySelector('textarea')!.value;
    for (const words of ['Rung 9.8.7', 'Lever', 'jobs.lever.co']) expect(report).toContain(words);
    for (const words of ['Teapots', 'herons', 'Wren', '1b8a6a0e']) expect(report).not.toContain(words);
  });

  it('offers none for an address that is no board’s', async () => {
    const { Unreadable } = await import('../../entrypoints/pages/Unreadable.tsx');
    const root = show(<Unreadable problem={undefined} url="https://elsewhere.example/" />);
    expect(root.querySelector('button')).toBeNull();
    expect(text(root)).toContain(en['overlay.unreadable']);
  });
});
