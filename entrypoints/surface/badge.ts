import { salaryWords } from '../../components/salary.ts';
import type { CardState } from '../../lib/model/library.ts';
import { BANDS, type Band } from '../../lib/model/match.ts';
import { type Catalogue, say } from '../../lib/words/say.ts';
import { isApplied } from './filter.ts';
import { unfindable } from './unfindable.ts';

const SVG = 'http://www.w3.org/2000/svg';

export interface Badge {
  /** What a screen reader says of it; badges with the same text look the same. */
  readonly text: string;
  readonly node: () => HTMLElement;
}

/** The badge of a card. Drawn by hand, each look once and then copied: Preact for a hundred pills is waste. */
export function badgeFor(state: CardState, words: Catalogue): Badge {
  const lines = linesFor(state, words);
  const text = say(words, 'badge.label', { text: lines.join('. ') });
  return {
    text,
    node: () => {
      const look = `${state.read} ${state.band} ${text}`;
      const drawn = DRAWN.get(look) ?? draw(state, lines, text, words);
      DRAWN.set(look, drawn);
      return drawn.cloneNode(true) as HTMLElement;
    },
  };
}

/** Badges drawn on this page; a list has as many as it has scores, places and salaries. */
const DRAWN = new Map<string, HTMLElement>();

function draw(state: CardState, lines: readonly string[], text: string, words: Catalogue): HTMLElement {
  const pill = document.createElement('span');
  pill.className = `rung badge${state.read ? '' : ' unread'}`;
  pill.tabIndex = 0;
  pill.setAttribute('role', 'note');
  pill.setAttribute('aria-label', text);
  pill.append(ladder(state.band));
  if (state.score !== null) pill.append(unfindable(String(state.score)));
  if (state.workplace && state.workplace !== 'unclear')
    pill.append(mark(say(words, `workplace.${state.workplace as 'remote'}`)));
  if (state.saved) pill.append(svg(isApplied(state) ? APPLIED : SAVED, 12, 16));
  const tip = document.createElement('span');
  tip.className = 'tip';
  for (const line of lines) {
    const row = document.createElement('span');
    row.append(unfindable(line));
    tip.append(row);
  }
  pill.append(tip);
  return pill;
}

/** Three lines at most: the match; where and for how much; what the user did with it. */
function linesFor(state: CardState, words: Catalogue): string[] {
  const place = state.workplace && state.workplace !== 'unclear' ? state.workplace : null;
  const facts = [
    place && say(words, `workplace.${place as 'remote'}`),
    state.remoteLimits,
    state.openHome && state.openHome !== 'yes' && say(words, `home.${state.openHome}`),
    state.salary && salaryWords(state.salary, words),
  ].filter((fact) => fact !== null && fact !== '');
  return [
    say(words, ...mainWords(state, words)),
    ...(facts.length > 0 ? [facts.join(' · ')] : []),
    ...(state.saved ? [say(words, isApplied(state) ? 'badge.applied' : 'badge.saved')] : []),
  ];
}

function mainWords(state: CardState, words: Catalogue): [Parameters<typeof say>[1], Record<string, string | number>] {
  if (!state.read) return ['badge.unread', {}];
  if (state.score === null || !state.band) return ['badge.noScore', {}];
  return ['badge.read', { band: say(words, `band.${state.band}`), score: state.score }];
}

function mark(text: string): HTMLElement {
  const node = document.createElement('span');
  node.className = 'mark';
  node.append(unfindable(text));
  return node;
}

const SAVED = [{ d: 'M4 2.5h8v11L8 10.5 4 13.5Z', fill: 'currentColor', stroke: 'none', width: 0 }];
const APPLIED = [{ d: 'M3 8.5 6.5 12 13 4.5', fill: 'none', stroke: 'currentColor', width: 2 }];

/** The ladder of `RungGlyph` without its outlined rung, which 14 px have no room for. */
function ladder(band: Band | null): SVGElement {
  const filled = band === null ? 0 : BANDS.indexOf(band) + 1;
  const rung = (i: number) => `M2.5 ${17.6 - i * 3.8}h15`;
  const climbed = BANDS.map((_, i) => (i < filled ? rung(i) : '')).join('');
  const top = 17.6 - (filled - 1) * 3.8;
  return svg(
    [
      {
        d: `M3 1v18M17 1v18${BANDS.map((_, i) => rung(i)).join('')}`,
        fill: 'none',
        stroke: 'var(--glyph-faint)',
        width: 1,
      },
      ...(filled > 0
        ? [{ d: `M3 19V${top}M17 19V${top}${climbed}`, fill: 'none', stroke: 'var(--glyph)', width: 2.4 }]
        : []),
    ],
    14,
    20,
  );
}

interface Stroke {
  readonly d: string;
  readonly fill: string;
  readonly stroke: string;
  readonly width: number;
}

function svg(strokes: readonly Stroke[], size: number, box: number): SVGElement {
  const node = svgNode('svg', { width: size, height: size, viewBox: `0 0 ${box} ${box}`, 'aria-hidden': 'true' });
  for (const { d, fill, stroke, width } of strokes)
    node.append(svgNode('path', { d, fill, stroke, 'stroke-width': width }));
  return node;
}

function svgNode(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const node = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, String(value));
  return node;
}
