// @vitest-environment jsdom
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { Badges } from '../../entrypoints/surface/badges.ts';
import { cardElements } from '../../lib/boards/index.ts';
import { postingKey } from '../../lib/model/library.ts';
import type { Card } from '../../lib/model/posting.ts';
import { SETTINGS, stubResizeObserver } from './page-settings.ts';

/** Postings that a list can show, by number; the number is the score on the badge, so that a badge tells whose it is. */
const POSTINGS = 30;

interface Form {
  readonly name: string;
  readonly url: string;
  readonly before: string;
  readonly after: string;
  /** The card of one posting as markup. */
  readonly card: (n: number) => string;
  readonly cards: string;
  /** The number of the posting that a card shows now. */
  readonly numberOf: (card: Element) => number;
}

const title = (n: number) => `Lamp Keeper ${n}`;
const numberIn = (text: string | null | undefined) => Number(/Lamp Keeper (\d+)/.exec(text ?? '')?.[1]);

const FORMS: readonly Form[] = [
  {
    name: 'with ids (LinkedIn, classic)',
    url: 'https://www.linkedin.com/jobs/search/?keywords=lamps',
    before: '<ul id="list">',
    after: '</ul>',
    card: (n) =>
      `<li data-occludable-job-id="${770_000 + n}"><div class="job-card-container"><a class="job-card-container__link" href="/jobs/view/${770_000 + n}/"><strong>${title(n)}</strong></a><div class="artdeco-entity-lockup__subtitle">Lanterns</div></div></li>`,
    cards: '#list > li',
    numberOf: (card) => numberIn(card.querySelector('strong')?.textContent),
  },
  {
    name: 'without ids (LinkedIn, server-driven)',
    url: 'https://www.linkedin.com/jobs/search-results/?keywords=lamps',
    before: '<div componentkey="SearchResultsMainContent" id="list">',
    after: '</div>',
    card: (n) =>
      `<div role="button" componentkey="9242f8bd-043f-491b-93d8-b814fb086${100 + n}"><div><p><span>${title(n)}</span></p><div><p>Lanterns</p></div><p>Vigo</p><button aria-label="Dismiss ${title(n)} job">x</button></div></div>`,
    cards: '#list > div',
    numberOf: (card) => numberIn(card.querySelector('button')?.getAttribute('aria-label')),
  },
  {
    name: 'with ids in links (Indeed)',
    url: 'https://uk.indeed.com/jobs?q=lamps',
    before: '<div id="mosaic-provider-jobcards"><ul id="list">',
    after: '</ul></div>',
    card: (n) =>
      `<li><div class="job_seen_beacon"><h2 class="jobTitle"><a class="jcs-JobTitle" data-jk="${String(n).padStart(16, '0')}"><span title="${title(n)}">${title(n)}</span></a></h2><span data-testid="company-name">Lanterns</span></div></li>`,
    cards: '#list > li',
    numberOf: (card) => numberIn(card.querySelector('.jobTitle')?.textContent),
  },
];

/** What lists do. Positions are taken modulo what is there. */
const change = fc.oneof(
  fc.record({
    kind: fc.constant('render' as const),
    from: fc.nat(POSTINGS - 1),
    count: fc.integer({ min: 0, max: 8 }),
  }),
  fc.record({
    kind: fc.constant('recycle' as const),
    at: fc.nat(7),
    to: fc.nat(POSTINGS - 1),
    keepsBadge: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('duplicate' as const), at: fc.nat(7) }),
  fc.record({ kind: fc.constant('again' as const), at: fc.nat(7) }),
  fc.record({ kind: fc.constant('remove' as const), at: fc.nat(7) }),
  fc.record({ kind: fc.constant('grow' as const), to: fc.nat(POSTINGS - 1) }),
  fc.record({ kind: fc.constant('move' as const), at: fc.nat(7) }),
);
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

function make(form: Form, n: number): Element {
  const holder = document.createElement('div');
  holder.innerHTML = form.card(n);
  return holder.firstElementChild as Element;
}

function apply(form: Form, list: Element, step: Change): void {
  const at = 'at' in step ? list.children[step.at % Math.max(1, list.children.length)] : undefined;
  if (step.kind === 'render') {
    const numbers = Array.from({ length: step.count }, (_, i) => (step.from + i) % POSTINGS);
    list.replaceChildren(...numbers.map((n) => make(form, n)));
  } else if (step.kind === 'grow') list.append(make(form, step.to));
  else if (!at) return;
  else if (step.kind === 'remove') at.remove();
  else if (step.kind === 'move') list.prepend(at);
  else if (step.kind === 'duplicate') list.append(at.cloneNode(true));
  else if (step.kind === 'again') at.replaceWith(make(form, form.numberOf(at)));
  else recycle(at, make(form, step.to), step.keepsBadge);
}

/** The same element for another posting, as virtualised lists do: all that is in it is new, or all but what is not theirs. */
function recycle(old: Element, wanted: Element, keepsBadge: boolean): void {
  for (const { name, value } of wanted.attributes) old.setAttribute(name, value);
  const hosts = keepsBadge ? [...old.children].filter((child) => roots.has(child)) : [];
  old.replaceChildren(...wanted.childNodes, ...hosts);
}

const roots = new Map<Element, ShadowRoot>();

/** The postings of all badges that are in the page, with the card in which each hangs. */
function badges(): readonly (readonly [number, Element | null])[] {
  return [...roots]
    .filter(([host]) => host.isConnected)
    .map(([host, root]) => {
      const label = root.querySelector('[role="note"]')?.getAttribute('aria-label') ?? '';
      return [Number(/(\d+)/.exec(label)?.[1]), host.parentElement] as const;
    });
}

beforeAll(() => {
  stubResizeObserver();
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (this: Element, init: ShadowRootInit) {
    const root = attach.call(this, init);
    roots.set(this, root);
    return root;
  };
  // The background, which knows every posting by its key.
  const states = ({ board, cards }: { board: string; cards: readonly Card[] }) =>
    cards.map((card) => ({
      key: postingKey(board, card),
      score: numberIn(card.title),
      band: 'good',
      read: true,
      saved: null,
      hidden: false,
      workplace: null,
      remoteLimits: null,
      salary: null,
      since: null,
    }));
  (globalThis as { chrome?: unknown }).chrome = {
    runtime: {
      id: 'x',
      sendMessage: async ({ request }: { request: Parameters<typeof states>[0] }) => ({
        ok: true,
        value: states(request),
      }),
    },
  };
});

describe.each(FORMS)('a list $name', (form) => {
  it('has one badge for every posting, on a card of that posting, whatever the list does', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 12 }), async (steps) => {
        roots.clear();
        document.body.innerHTML = form.before + form.after;
        const list = document.querySelector('#list') as Element;
        const shown = new Badges();
        for (const step of steps) {
          apply(form, list, step);
          await shown.show('linkedin', cardElements(document, form.url), SETTINGS);
          const there = [...document.querySelectorAll(form.cards)].map(form.numberOf);
          const got = badges();
          expect(got.map(([n]) => n).sort(byNumber)).toEqual([...new Set(there)].sort(byNumber));
          for (const [n, card] of got) expect(card && form.numberOf(card)).toBe(n);
        }
        shown.remove();
        expect(badges()).toEqual([]);
      }),
      { numRuns: 40 },
    );
  }, 120_000);
});

function byNumber(a: number, b: number): number {
  return a - b;
}
