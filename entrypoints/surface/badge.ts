import type { CardState } from '../../lib/model/library.ts';
import { BANDS, type Band } from '../../lib/model/match.ts';
import { type Catalogue, say } from '../../lib/words/say.ts';
import { unfindable } from './unfindable.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** The badge of a card as a node, with its text for screen readers. Drawn by hand: Preact for a hundred pills is waste. */
export function badgeFor(state: CardState, words: Catalogue): { readonly node: HTMLElement; readonly text: string } {
  const lines = linesFor(state, words);
  const pill = document.createElement('span');
  pill.className = `rung badge${state.read ? '' : ' unread'}`;
  pill.tabIndex = 0;
  pill.setAttribute('role', 'note');
  const text = say(words, 'badge.label', { text: lines.join('. ') });
  pill.setAttribute('aria-label', text);
  pill.append(ladder(state.band));
  if (state.score !== null) pill.append(unfindable(String(state.score)));
  if (state.workplace && state.workplace !== 'unclear')
    pill.append(mark(say(words, `workplace.${state.workplace as 'remote'}`)));
  const tip = document.createElement('span');
  tip.className = 'tip';
  for (const line of lines) {
    const row = document.createElement('span');
    row.append(unfindable(line));
    tip.append(row);
  }
  pill.append(tip);
  return { node: pill, text };
}

function linesFor(state: CardState, words: Catalogue): string[] {
  const lines = [say(words, ...mainWords(state, words))];
  if (state.workplace && state.workplace !== 'unclear') {
    const place = say(words, `workplace.${state.workplace as 'remote'}`);
    lines.push(state.remoteLimits ? `${place} · ${state.remoteLimits}` : place);
  }
  if (state.saved) lines.push(say(words, state.saved === 'applied' ? 'badge.applied' : 'badge.saved'));
  return lines;
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

function ladder(band: Band | null): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  for (const [name, value] of [
    ['width', '14'],
    ['height', '14'],
    ['viewBox', '0 0 20 20'],
    ['aria-hidden', 'true'],
  ] as const)
    svg.setAttribute(name, value);
  const filled = band === null ? 0 : BANDS.indexOf(band) + 1;
  const path = document.createElementNS(SVG, 'path');
  const rungs = BANDS.map((_, i) => (i < filled ? `M3 ${16.6 - i * 3.4}h14` : '')).join('');
  path.setAttribute('d', `M3 1v18M17 1v18${rungs}`);
  path.setAttribute('stroke', filled > 0 ? 'var(--glyph)' : 'var(--glyph-faint)');
  path.setAttribute('stroke-width', '2.2');
  path.setAttribute('fill', 'none');
  svg.append(path);
  return svg;
}
