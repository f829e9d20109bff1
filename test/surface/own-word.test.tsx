// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { RequirementList } from '../../components/RequirementList.tsx';
import { WordsContext } from '../../components/words.tsx';
import { matchPosting } from '../../lib/match/match.ts';
import type { Wallet } from '../../lib/model/evidence.ts';
import type { Requirement } from '../../lib/model/requirement.ts';
import { database } from '../../lib/store/db.ts';
import { addToWallet, readWallet } from '../../lib/store/wallet.ts';
import { en } from '../../lib/words/en/index.ts';
import { claim, evidence, FACTS, GRAPH, IDS, NOW, requirement } from '../match/arbitrary.ts';

const idOf = (kind: Requirement['kind']) => IDS.find((one) => one.kind === kind)!.id;
const ENGLISH = requirement(idOf('language'), { label: 'English', kind: 'language' });
const EXCEL = requirement(idOf('tool'), { label: 'Excel', kind: 'tool' });
const LICENCE = requirement(idOf('credential'), { label: 'HGV licence', kind: 'credential' });
const text = (node: Element | null | undefined) => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

beforeAll(() => {
  // The edge of the browser: an extension whose storage tells nobody.
  vi.stubGlobal('chrome', {
    runtime: { id: 'x', getURL: (path: string) => path },
    storage: { local: { set: (_: unknown, done?: () => void) => done?.() }, onChanged: { addListener: () => {} } },
  });
});
afterEach(() => document.body.replaceChildren());

const matched = (requirements: readonly Requirement[], wallet: Wallet) =>
  matchPosting({ requirements, facts: FACTS, wallet, graph: GRAPH, now: NOW });

/** The list as the panel shows it, opened, with the wallet of the database; drawn anew after every word. */
async function list(...requirements: readonly Requirement[]) {
  const { keepWord } = await import('../../entrypoints/pages/own-word.ts');
  const root = document.createElement('div');
  document.body.append(root);
  let kept: Promise<void> = Promise.resolve();
  const draw = async () => {
    const wallet = await readWallet(database());
    render(
      <WordsContext.Provider value={{ language: 'en', catalogue: en }}>
        <RequirementList
          description=""
          requirements={requirements}
          items={matched(requirements, wallet).items}
          evidenceTitles={Object.fromEntries(wallet.evidence.map((one) => [one.id, one.title]))}
          onWord={(word) => {
            kept = keepWord(word, new Date(NOW)).then(draw);
          }}
        />
      </WordsContext.Provider>,
      root,
    );
  };
  await draw();
  for (const row of root.querySelectorAll<HTMLButtonElement>('.requirement > button')) row.click();
  const row = (label: string) => [...root.querySelectorAll('.requirement')].find((one) => text(one).startsWith(label))!;
  const button = (label: string, name: string) =>
    [...row(label).querySelectorAll('button')].find((one) => text(one) === name);
  await vi.waitFor(() => expect(root.querySelectorAll('.detail')).toHaveLength(requirements.length));
  return {
    row,
    button,
    state: (label: string) => text(row(label).querySelector('.state')).split(' ')[0],
    click: async (label: string, name: string) => {
      button(label, name)!.click();
      await kept;
    },
  };
}

describe('a word beside a requirement', () => {
  it('claims what is missing at one click, and takes it back at another', async () => {
    const view = await list(EXCEL);
    expect(view.state('Excel')).toBe('missing');
    await view.click('Excel', 'I have this');
    expect(view.state('Excel')).toBe('claimed');
    expect(view.button('Excel', 'I have this')).toBeUndefined();
    await view.click('Excel', 'Take back “I have this”');
    expect(view.state('Excel')).toBe('missing');
    expect(await database().evidence.count()).toBe(0);
  });

  it('asks for the level of a language, and chooses none for the user', async () => {
    const view = await list(ENGLISH);
    const select = () => view.row('English').querySelector('select')!;
    expect(text(select().labels[0])).toBe('How well do you speak English?');
    expect(select().value).toBe('');
    expect(view.button('English', 'Add it')!.disabled).toBe(true);
    select().value = 'C1';
    select().dispatchEvent(new Event('change', { bubbles: true }));
    await vi.waitFor(() => expect(view.button('English', 'Add it')!.disabled).toBe(false));
    await view.click('English', 'Add it');
    expect(view.state('English')).toBe('claimed');
    const kept = await readWallet(database());
    expect(kept.evidence.map(({ kind, title }) => [kind, title])).toEqual([['language', 'English']]);
    expect(kept.claims.map(({ level }) => level?.cefr)).toEqual(['C1']);
    await view.click('English', 'Take back “I have this”');
    expect(view.state('English')).toBe('missing');
  });

  it('is not enough for a licence', async () => {
    const view = await list(LICENCE);
    expect(view.state('HGV licence')).toBe('missing');
    expect(view.button('HGV licence', 'I have this')).toBeUndefined();
  });

  it('confirms what was only read out of a text', async () => {
    const job = evidence('job', { kind: 'experience', title: 'Clerk, a shop', start: '2020-01-01' });
    const found = claim('job', EXCEL.id, { basis: 'inferred', confirmed: false });
    await addToWallet(database(), { source: null, evidence: [job], claims: [found], verifications: [] });
    const view = await list(EXCEL);
    expect(text(view.row('Excel'))).toContain('not confirmed by you yet');
    await view.click('Excel', 'Yes, that is right');
    expect(text(view.row('Excel'))).not.toContain('not confirmed');
    expect((await database().claims.toArray()).map((one) => [one.evidenceId, one.confirmed])).toEqual([['job', true]]);
    expect(view.state('Excel')).toBe('proven');
  });
});

describe('what a line says', () => {
  it('has no code of the core in it, nor points where nothing is counted', async () => {
    const implied = requirement(idOf('transversal'), {
      label: 'Hybrid working',
      implied: true,
      rule: 'implied.remote',
    });
    const phrase = requirement(null, { label: 'Good with your hands' });
    const view = await list(implied, phrase);
    expect(text(view.row('Hybrid working'))).not.toMatch(/implied\.remote|bridge\.|why\.|0 of 0/);
    expect(text(view.row('Good with your hands'))).toContain('Counts neither for nor against you.');
    expect(text(view.row('Good with your hands'))).not.toContain('0 of 0');
  });
});
