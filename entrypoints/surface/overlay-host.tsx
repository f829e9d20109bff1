import { render } from 'preact';
import themeCss from '../../components/theme.css?inline';
import { WordsContext } from '../../components/words.tsx';
import { ask } from '../../lib/messages/ask.ts';
import type { PageSettings } from '../../lib/messages/protocol.ts';
import type { Problem } from '../../lib/model/outcome.ts';
import type { PageReading, Posting } from '../../lib/model/posting.ts';
import { findOnPage, scrollToRange } from './find.ts';
import { Overlay, type OverlayState } from './Overlay.tsx';
import overlayCss from './overlay.css?inline';
import { guard, Styles, shadowHost } from './shadow-host.ts';
import { TopLayer } from './top-layer.ts';

const STYLES = new Styles([themeCss, overlayCss]);

/** Owns the one element of the overlay: a closed shadow root above the page, outside the page's own nodes. */
export class OverlayHost {
  #host: HTMLElement | null = null;
  #root: ShadowRoot | null = null;
  #layer: TopLayer | null = null;
  /** Every element that was ever made, because its coming and going is no change of the page. */
  #hosts = new WeakSet<Node>();
  #settings: PageSettings | null = null;
  #reading: PageReading | null = null;
  #state: OverlayState = { kind: 'reading' };
  #found: Range | null = null;
  #reported: { readonly url: string; readonly reply: ReturnType<typeof ask<'page.trouble'>> } | null = null;
  #keepFree: () => readonly Element[] = () => [];

  madeBy(record: MutationRecord): boolean {
    const nodes = [...record.addedNodes, ...record.removedNodes];
    return nodes.length > 0 && nodes.every((node) => this.#hosts.has(node));
  }

  async show(
    reading: PageReading,
    settings: PageSettings,
    current: () => boolean,
    keepFree: () => readonly Element[],
  ): Promise<void> {
    this.#settings = settings;
    this.#reading = reading;
    this.#keepFree = keepFree;
    this.#found = null;
    const issue = await this.#report(reading);
    if (!current()) return;
    if (!reading.posting) return this.#set({ kind: 'unreadable', issue });
    if (this.#state.kind !== 'shown') this.#set({ kind: 'reading' });
    const reply = await ask('posting.analyse', reading.posting);
    if (!current()) return;
    this.#set(reply.ok ? { kind: 'shown', view: reply.value, saved: reply.value.saved } : this.#problem(reply.problem));
  }

  /** Counts a failure of the board's reader once for each address, and gives a report to copy. */
  async #report({ board, problem }: PageReading): Promise<string | null> {
    if (!board || !problem) return null;
    if (this.#reported?.url !== location.href) {
      const { failed, jsonld } = problem;
      this.#reported = {
        url: location.href,
        reply: ask('page.trouble', { board, url: location.href, failed, jsonld }),
      };
    }
    const reply = await this.#reported.reply;
    return reply.ok ? reply.value.issue : null;
  }

  remove(): void {
    this.#found = null;
    if (this.#root) render(null, this.#root);
    this.#layer?.leave();
    this.#layer = null;
    this.#host = null;
    this.#root = null;
    this.#state = { kind: 'reading' };
  }

  #problem(problem: Problem): OverlayState {
    return { kind: 'problem', problem };
  }

  #set(state: OverlayState): void {
    this.#state = state;
    this.#render();
  }

  #render(): void {
    const settings = this.#settings;
    if (!settings) return;
    if (!this.#host?.isConnected) this.#mount();
    const { side, open } = settings.board ?? { side: 'right', open: false };
    render(
      <WordsContext.Provider value={{ language: settings.language, catalogue: settings.words }}>
        <Overlay
          state={this.#state}
          side={side}
          open={open}
          onLayout={(layout) => this.#layout(layout)}
          onClose={() => this.remove()}
          onSave={(save) => this.#save(save)}
          onPanel={() => void ask('panel.open', null)}
          onWallet={() => void ask('wallet.open', null)}
          onOff={() => void ask('page.off', { board: this.#board })}
          onFind={(span) => this.#find(span)}
          found={this.#found}
          keepFree={this.#keepFree}
        />
      </WordsContext.Provider>,
      this.#root!,
    );
    // On the inner element: what stands on the host can be read and set by the page.
    const card = this.#root!.querySelector<HTMLElement>('.rung');
    if (card) card.dataset.theme = settings.theme;
  }

  #mount(): void {
    const { host, root } = shadowHost(STYLES);
    guard(root);
    this.#layer?.leave();
    this.#layer = new TopLayer(host);
    this.#hosts.add(host);
    this.#layer.enter();
    this.#host = host;
    this.#root = root;
  }

  get #board(): string {
    return this.#reading?.board ?? 'anypage';
  }

  #layout(layout: { readonly side: 'left' | 'right'; readonly open: boolean }): void {
    if (!this.#settings?.board) return;
    this.#settings = { ...this.#settings, board: { ...this.#settings.board, ...layout } };
    void ask('page.layout', { board: this.#board, ...layout });
    this.#render();
  }

  async #save(save: boolean): Promise<void> {
    const posting = this.#reading?.posting;
    if (!posting || this.#state.kind !== 'shown') return;
    const reply = await ask(save ? 'posting.save' : 'posting.unsave', posting);
    this.#set(reply.ok ? { ...this.#state, saved: reply.value.saved } : this.#problem(reply.problem));
  }

  #find(span: readonly [number, number]): boolean {
    const posting: Posting | null = this.#reading?.posting ?? null;
    this.#found = posting && findOnPage(posting.description.slice(span[0], span[1]));
    if (this.#found) scrollToRange(this.#found);
    this.#render();
    return this.#found !== null;
  }
}
