// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { WordsContext } from '../../components/words.tsx';
import { LimitsForm } from '../../entrypoints/dashboard/plan/LimitsForm.tsx';
import { packFramework } from '../../lib/analyse.ts';
import { readFramework } from '../../lib/cli/data.ts';
import type { SavedPosting } from '../../lib/model/library.ts';
import type { PlanLimits } from '../../lib/model/plan.ts';
import { database } from '../../lib/store/db.ts';
import { readProfile } from '../../lib/store/profile.ts';
import type { CachedReading } from '../../lib/store/rows.ts';
import { addToWallet } from '../../lib/store/wallet.ts';
import { en } from '../../lib/words/en/index.ts';
import { claim, evidence, FACTS, requirement } from '../match/arbitrary.ts';
import { course, LIMITS } from '../match/plan/arbitrary.ts';
import { posting } from '../store/rows.ts';

/** The first answer of a database takes its time beside other work. */
const WAIT = { timeout: 20_000 };
const text = (node: Element | null | undefined) => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

function show(view: preact.ComponentChild): HTMLElement {
  const root = document.createElement('div');
  document.body.append(root);
  render(<WordsContext.Provider value={{ language: 'en', catalogue: en }}>{view}</WordsContext.Provider>, root);
  return root;
}
const shown: HTMLElement[] = [];
afterEach(() => {
  for (const root of shown.splice(0)) render(null, root);
  document.body.replaceChildren();
});

const field = (root: HTMLElement, label: string) =>
  [...root.querySelectorAll('label')].find((one) => text(one) === label)!.control as HTMLInputElement;
function type(into: HTMLInputElement | HTMLSelectElement, value: string): void {
  into.value = value;
  into.dispatchEvent(new Event('change', { bubbles: true }));
}

describe('the form of what one has', () => {
  it('takes hours, no limit, and refuses more than a week holds', () => {
    const told: PlanLimits[] = [];
    const hours = field(
      show(<LimitsForm limits={LIMITS} onChange={(next) => told.push(next(LIMITS))} />),
      'Hours a week',
    );
    for (const value of ['12', '', '81', '-1']) type(hours, value);
    expect(told.map(({ hoursPerWeek }) => hoursPerWeek)).toEqual([12, null]);
  });

  it('adds and takes back one language, and aims at any band but the lowest', () => {
    const told: PlanLimits[] = [];
    const limits = { ...LIMITS, languages: ['en', 'de'] };
    const root = show(<LimitsForm limits={limits} onChange={(next) => told.push(next(limits))} />);
    field(root, 'French').click();
    field(root, 'German').click();
    expect(told.map(({ languages }) => languages)).toEqual([['en', 'de', 'fr'], ['en']]);
    const aims = [...field(root, 'Aim for').querySelectorAll('option')].map(text);
    expect(aims).toHaveLength(4);
    expect(aims).toContain('Strong');
  });
});

const FOUND = { importedFrom: 'test' };
const FAST = { ...course('fast', { title: 'SQL in a day', hours: 10, competencies: [{ id: 'sql', level: 4 }], cost: { class: 'paid', amount: 100, currency: 'EUR' }, credential: 'exam' }), ...FOUND }; // biome-ignore format: a table
const FREE = { ...course('free', { title: 'SQL for nothing', hours: 40, competencies: [{ id: 'sql', level: 4 }], credential: 'exam' }), ...FOUND }; // biome-ignore format: a table

describe('the room of the plan', () => {
  beforeAll(() => {
    // The edge of the browser: a package with four competencies and no course, and storage that tells nobody.
    const event = { addListener: () => {}, removeListener: () => {} };
    vi.stubGlobal('chrome', {
      runtime: { id: 'x', getURL: (path: string) => path, onMessage: event },
      storage: { local: { set: (_: unknown, done?: () => void) => done?.() }, onChanged: event },
    });
    const packed = packFramework(readFramework().filter(({ id }) => ['sql', 'python', 'tableau'].includes(id)));
    vi.stubGlobal('fetch', async (path: string) => new Response(path.endsWith('.bin') ? packed : ''));
  });
  beforeEach(async () => {
    location.hash = '';
    const db = database();
    for (const table of db.tables) await table.clear();
    await db.courses.bulkPut([FAST, FREE]);
    const held = evidence('held', { kind: 'credential', achievementType: 'certification' });
    const claims = ['python', 'tableau'].map((id) => claim('held', id));
    await addToWallet(db, { source: null, evidence: [held], claims, verifications: [] });
  });

  const save = async (ids = ['sql', 'python', 'tableau']) => {
    const key = 'lever:1';
    const row = { ...posting('1'), key, status: 'saved', savedAt: '2026-11-20T10:00:00Z', dates: {}, notes: '' };
    const requirements = ids.map((id) => requirement(id, { label: id.toUpperCase() }));
    await database().postings.put(row as unknown as SavedPosting);
    await database().readings.put({ key, requirements, facts: FACTS } as unknown as CachedReading);
  };
  const open = async () => {
    const { PlanRoom } = await import('../../entrypoints/dashboard/plan/PlanRoom.tsx');
    const root = show(<PlanRoom />);
    shown.push(root);
    return root;
  };
  const steps = (root: HTMLElement) => [...root.querySelectorAll('.plan-step strong .linked')].map(text);
  const choices = (root: HTMLElement) => [...root.querySelectorAll('.plan-choice')].map(text);

  it('says what it needs while nothing is saved, and where that is', async () => {
    const root = await open();
    await vi.waitFor(() => expect(text(root.querySelector('.empty'))).toContain('Save a posting first'), WAIT);
    expect(root.querySelector('.empty a')?.getAttribute('href')).toBe('#saved');
    expect(root.querySelectorAll('.plan-choice')).toHaveLength(0);
  });

  it('has the quickest and the cheapest way side by side, and shows the one that is chosen', async () => {
    await save();
    const root = await open();
    await vi.waitFor(() => expect(choices(root).filter((one) => one.includes(' h, '))).toHaveLength(3), WAIT);
    expect(choices(root).slice(0, 2)).toEqual([
      expect.stringMatching(/^Quickest ?1 course, 10 h/),
      expect.stringMatching(/^Cheapest ?1 course, 40 h/),
    ]);
    expect(steps(root)).toEqual(['SQL in a day']);
    await vi.waitFor(() => expect(text(root.querySelector('.plan-step'))).toMatch(/Covers SQL\..*Start$/), WAIT);
    field(root, choices(root)[1]!).click();
    await vi.waitFor(() => expect(steps(root)).toEqual(['SQL for nothing']), WAIT);
  });

  it('follows the limits, keeps them, and says so when nothing fits', async () => {
    await save();
    const root = await open();
    await vi.waitFor(() => expect(steps(root)).toEqual(['SQL in a day']), WAIT);
    field(root, 'Free courses only').click();
    await vi.waitFor(() => expect(steps(root)).toEqual(['SQL for nothing']), WAIT);
    expect((await readProfile(database())).limits.freeOnly).toBe(true);
    type(field(root, 'Weeks'), '1');
    await vi.waitFor(() => expect(text(root)).toContain('Nothing in the catalogue fits these limits'), WAIT);
    await vi.waitFor(
      () => expect(choices(root).map((one) => one.includes('No course fits'))).toEqual([true, true, true]),
      WAIT,
    );
    expect(text(root.querySelector('.uncovered'))).toContain('There are courses, but none within your limits');
  });

  it('says of a posting that states too little that it is the posting, and not the limits', async () => {
    await save(['sql']);
    const root = await open();
    await vi.waitFor(() => expect(text(root.querySelector('.empty'))).toContain(en['planRoom.thin']), WAIT);
    expect(text(root)).not.toContain(en['planRoom.nothing']);
    expect(choices(root)).toEqual([]);
  });

  it('says that no course is needed where everything is proven', async () => {
    await save();
    const claims = ['sql'].map((id) => claim('more', id));
    const more = evidence('more', { kind: 'credential', achievementType: 'certification' });
    await addToWallet(database(), { source: null, evidence: [more], claims, verifications: [] });
    const root = await open();
    await vi.waitFor(
      () => expect(choices(root).map((one) => one.includes('No course needed'))).toEqual([true, true, true]),
      WAIT,
    );
    expect(text(root)).toContain(en['plan.reached']);
  });

  it('keeps two changes of which the second comes before the first is shown', async () => {
    const root = await open();
    await vi.waitFor(() => expect(field(root, 'Hours a week')).toBeTruthy(), WAIT);
    type(field(root, 'Hours a week'), '7');
    field(root, 'Free courses only').click();
    field(root, 'French').click();
    field(root, 'German').click();
    await vi.waitFor(
      async () =>
        expect((await readProfile(database())).limits).toMatchObject({
          hoursPerWeek: 7,
          freeOnly: true,
          languages: ['en', 'fr', 'de'],
        }),
      WAIT,
    );
  });

  it('starts a course at a click, takes its hours, and writes the calendar', async () => {
    await save();
    const root = await open();
    await vi.waitFor(() => expect(steps(root)).toEqual(['SQL in a day']), WAIT);
    [...root.querySelectorAll('button')].find((one) => text(one) === 'Start')!.click();
    await vi.waitFor(() => expect(field(root, 'Hours done')?.value).toBe('0'), WAIT);
    expect((await database().progress.get('fast'))?.status).toBe('started');
    const files: Blob[] = [];
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: (file: Blob) => files.push(file) && 'blob:x', revokeObjectURL: () => {} })); // biome-ignore format: an edge
    HTMLAnchorElement.prototype.click = () => {};
    [...root.querySelectorAll('button')].find((one) => text(one).includes('.ics'))!.click();
    const calendar = await new Promise<string>((done) => {
      const reader = new FileReader();
      reader.onload = () => done(String(reader.result));
      reader.readAsText(files[0]!);
    });
    expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(1);
    expect(calendar).toContain('SUMMARY:SQL in a day');
  });

  it('says of a finished course why a plan grows, until its credential is there', async () => {
    await database().progress.put({
      course: 'fast',
      status: 'finished',
      startedOn: null,
      finishedOn: '2026-11-01',
      hoursDone: 10,
    });
    const root = await open();
    await vi.waitFor(() => expect(text(root)).toContain('this counts as your word'), WAIT);
    const badge = evidence('badge', { kind: 'credential' });
    await addToWallet(database(), {
      source: null,
      evidence: [badge],
      claims: [claim('badge', 'sql')],
      verifications: [],
    });
    await vi.waitFor(() => expect(text(root)).not.toContain('this counts as your word'), WAIT);
  });
});
