import { isApplyLabel } from './apply.ts';
import { breaks, SILENT } from './blocks.ts';
import { opensElsewhere } from './elsewhere.ts';
import { fold } from './fold.ts';
import { isJobPath, type SectionKind, sectionKind } from './joblike.ts';
import { isNoise } from './noise.ts';
import type { Line, Outline, Weight } from './outline.ts';
import type { Region } from './region.ts';
import { isHeading, isHidden, isRunning, isShort, shortLabel, sizeOf } from './shown.ts';

/** Most nodes visited on one page; `MAX_ELEMENTS` have some 9,000, texts and comments counted. */
const MAX_NODES = 12_000;
/** Blocks inside each other that are entered; real pages stay under 80. */
const MAX_DEPTH = 400;
/** Longest text kept of one line, in characters; a description without any break is one line. */
const MAX_LINE = 400;
const ELEMENT = 1;
const TEXT = 3;

interface Open {
  readonly element: Element;
  gain: number;
  length: number;
  linked: number;
  links: number;
  /** Links to other postings. */
  jobs: number;
  noise: boolean;
  readonly item: boolean;
  readonly heading: boolean;
  /** Where its lines begin among all. */
  readonly from: number;
  /** Holds a title or the heading of a posting's section. */
  own: boolean;
}

const INVISIBLE = /[\u200b\u200c\u202a-\u202e\u2060\u2066-\u2069\ufeff\u00ad]/g;

/** One walk over a page; `outlineOf` says what comes of it. */
export class Walk {
  readonly #lines: Line[] = [];
  readonly #weights = new Map<Element, Weight>();
  readonly #applies: string[] = [];
  readonly #leftOut: Element[] = [];
  #mails = 0;
  readonly #open: Open[] = [];
  readonly #kinds = new Map<string, SectionKind | null>();
  readonly #elsewhere = new Map<string, boolean>();
  readonly #title: string;
  /** Of the page's own address: links that begin with it lead to no other posting. */
  readonly #path: string;
  /** What the markup hides counts too. */
  readonly #hidden: boolean;
  #text = '';
  #linked = 0;
  #jobsOnLine = 0;
  #bold = 0;
  #inLink = 0;
  #inBold = 0;
  /** What lines ended by `<br>` inside one block have gathered. */
  #run = { gain: 0, good: 0, length: 0 };

  constructor(title: string, path: string, hidden: boolean) {
    this.#title = fold(title);
    this.#path = path;
    this.#hidden = hidden;
  }

  over({ root, from }: Region): Outline {
    let node: Node = root;
    let budget = MAX_NODES;
    let inside = this.#enter(root, true);
    while (budget-- > 0) {
      const first = node === root && from ? from : node.firstChild;
      if (inside && first) node = first;
      else {
        if (inside) this.#leave(node);
        while (node !== root && !node.nextSibling) {
          const up = node.parentNode;
          if (!up) return this.#done();
          node = up;
          this.#leave(node);
        }
        if (node === root || !node.nextSibling) break;
        node = node.nextSibling;
      }
      inside = this.#enter(node, false);
    }
    return this.#done();
  }

  #done(): Outline {
    while (this.#open.length > 0) this.#close();
    return {
      lines: this.#lines,
      weights: this.#weights,
      applies: this.#applies,
      mails: this.#mails,
      elsewhere: this.#leftOut,
    };
  }

  #enter(node: Node, isRoot: boolean): boolean {
    if (node.nodeType === TEXT) {
      this.#words(node.nodeValue ?? '');
      return false;
    }
    if (node.nodeType !== ELEMENT) return false;
    const element = node as Element;
    const name = String(element.nodeName).toUpperCase();
    if (name === 'BUTTON' || name === 'INPUT') this.#control(element, name);
    if (!isRoot && (SILENT.has(name) || (!this.#hidden && isHidden(element)))) {
      return false;
    }
    if (name === 'NAV' || name === 'FOOTER' || (name === 'ASIDE' && !isShort(element))) return false;
    if (name === 'BR') this.#endLine();
    else if (name === 'TD' || name === 'TH') this.#cell();
    else if (name === 'A') this.#link(element);
    else if (BOLD.has(name)) this.#inBold++;
    if (!isRoot && !breaks(name)) return true;
    if (this.#open.length >= MAX_DEPTH) return false;
    this.#openBlock(element, name);
    return true;
  }

  #leave(node: Node): void {
    const name = String(node.nodeName).toUpperCase();
    if (name === 'A') this.#inLink = Math.max(0, this.#inLink - 1);
    else if (BOLD.has(name)) this.#inBold = Math.max(0, this.#inBold - 1);
    if (this.#open.at(-1)?.element === node) this.#close();
  }

  #openBlock(element: Element, name: string): void {
    this.#endLine();
    this.#endRun();
    const above = this.#open.at(-1);
    const role = element.getAttribute('role');
    if (role === 'button') this.#control(element, name);
    this.#open.push({
      element,
      gain: 0,
      length: 0,
      linked: 0,
      links: 0,
      jobs: 0,
      noise: above?.noise === true || isNoise(element, name),
      item:
        name === 'LI' ||
        name === 'DD' ||
        role === 'listitem' ||
        (above?.item === true && element === above.element.firstElementChild),
      heading: isHeading(element, name) || role === 'heading' || above?.heading === true,
      from: this.#lines.length,
      own: name === 'H1' || name === 'MAIN',
    });
  }

  #close(): void {
    this.#endLine();
    this.#endRun();
    const open = this.#open.pop();
    if (!open) return;
    const { element, length, linked, links, jobs } = open;
    const isCard = jobs > 0 && length < MAX_CARD && CARD.test(element.nodeName);
    if (isCard) open.gain = -length;
    if (!open.noise && !open.own && this.#isElsewhere(open)) this.#leaveOut(open);
    const { gain } = open;
    this.#weights.set(element, open);
    const above = this.#open.at(-1);
    if (!above) return;
    above.gain += gain;
    above.length += length;
    above.linked += linked;
    above.links += links;
    above.jobs += isCard ? 0 : jobs;
    above.own ||= open.own;
  }

  /** Whether its first line says that it is about something else. */
  #isElsewhere({ from }: Open): boolean {
    const line = this.#lines[from];
    if (!line || line.noise) return false;
    let is = this.#elsewhere.get(line.text);
    if (is === undefined) {
      is = opensElsewhere(line.text);
      this.#elsewhere.set(line.text, is);
    }
    return is;
  }

  #leaveOut(open: Open): void {
    this.#leftOut.push(open.element);
    open.noise = true;
    open.gain = -open.length;
    for (let at = open.from; at < this.#lines.length; at++) this.#lines[at] = { ...this.#lines[at]!, noise: true };
  }

  #words(raw: string): void {
    if (raw.trim() === '') {
      if (this.#text !== '') this.#text += ' ';
      return;
    }
    // Text with line feeds and no element that breaks lines is shown with `white-space: pre-line`.
    const parts = raw.length > 400 && /\n[^\S\n]*\S[^\n]*\n/.test(raw) ? raw.split('\n') : [raw];
    parts.forEach((part, index) => {
      if (index > 0) this.#endLine();
      const text = part.replace(INVISIBLE, '').replace(/\s+/g, ' ');
      this.#text += text;
      if (this.#inLink > 0) this.#linked += text.length;
      if (this.#inBold > 0) this.#bold += text.length;
    });
  }

  #endLine(): void {
    const text = this.#text.trim();
    const linked = this.#linked;
    const bold = this.#bold >= text.length * 0.8;
    this.#text = '';
    this.#linked = 0;
    this.#jobsOnLine = 0;
    this.#bold = 0;
    const open = this.#open.at(-1);
    if (text === '' || !open) return;
    const n = sizeOf(text);
    open.length += n;
    open.linked += linked;
    const isLinked = linked > n * 0.5;
    if ((open.noise || isLinked) && !open.heading) {
      open.gain -= n;
      return;
    }
    const short = n <= 110;
    const section = short && (open.heading || bold || (n < 60 && !open.item)) ? this.#sectionOf(text) : null;
    const heading = open.heading || (bold && short) || section !== null;
    if (section !== null || (heading && this.#isTitle(text))) open.own = true;
    this.#lines.push({ text: text.slice(0, MAX_LINE), element: open.element, heading, section, noise: open.noise });
    const good = heading ? section !== null : isRunning(text, open.item);
    this.#run.length += n;
    if (open.noise || isLinked) open.gain -= n;
    else if (good) this.#run.good += n;
    else if (!heading && !this.#isTitle(text)) this.#run.gain -= n * 0.5;
  }

  /** The first cell of a row can be the heading of a section. */
  #cell(): void {
    const before = this.#text.trim();
    if (before !== '' && before.length < 60 && this.#sectionOf(before) !== null) this.#endLine();
    else this.#text += ' ';
  }

  /** Lists repeat the same few labels thousands of times. */
  #sectionOf(text: string): SectionKind | null {
    let kind = this.#kinds.get(text);
    if (kind === undefined) {
      kind = sectionKind(text);
      this.#kinds.set(text, kind);
    }
    return kind;
  }

  #isTitle(text: string): boolean {
    return Math.abs(text.length - this.#title.length) < 6 && fold(text) === this.#title;
  }

  /** Short lines that stand among long ones of the same block are part of its text. */
  #endRun(): void {
    const { gain, good, length } = this.#run;
    const open = this.#open.at(-1);
    if (open && length > 0) open.gain += good + (good > 200 && good > length * 0.5 ? length - good : gain);
    this.#run = { gain: 0, good: 0, length: 0 };
  }

  #link(element: Element): void {
    this.#inLink++;
    const open = this.#open.at(-1);
    if (open) {
      open.links++;
      const href = element.getAttribute('href') ?? '';
      if (!open.noise && href.startsWith('mailto:')) this.#mails++;
      if (!href.includes(this.#path) && isJobPath(href.replace(/[?#].*$/, '')) && this.#isFirst()) open.jobs++;
    }
    this.#control(element, 'A');
  }

  /** Of several links to jobs among the words of one line only the first counts: those are kinds of jobs, no postings. */
  #isFirst(): boolean {
    return this.#jobsOnLine++ === 0 || this.#text.trim().length - this.#linked < 4;
  }

  #control(element: Element, name: string): void {
    const label = name === 'INPUT' ? (element.getAttribute('value') ?? '') : shortLabel(element);
    if (label === '' || this.#open.at(-1)?.noise || !isApplyLabel(label)) return;
    this.#applies.push(element.getAttribute('href') ?? '');
  }
}

/** Elements that hold one entry of a list, and their longest text in characters. */
const CARD = /^(?:LI|ARTICLE|TR)$/i;
const MAX_CARD = 900;
const BOLD: ReadonlySet<string> = new Set(['STRONG', 'B', 'U']);
