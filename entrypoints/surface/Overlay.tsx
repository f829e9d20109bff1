import { useRef, useState } from 'preact/hooks';
import { Icon } from '../../components/Icon.tsx';
import { mustsLine } from '../../components/MatchSummary.tsx';
import { RungGlyph } from '../../components/RungGlyph.tsx';
import { useWords } from '../../components/words.tsx';
import type { AnalysisView } from '../../lib/messages/protocol.ts';
import type { Problem } from '../../lib/model/outcome.ts';
import { FoundMark } from './FoundMark.tsx';
import { OverlayBody } from './OverlayBody.tsx';
import { useDrag } from './use-drag.ts';
import { usePlace } from './use-place.ts';

export type OverlayState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'unreadable'; readonly issue: string | null }
  | { readonly kind: 'problem'; readonly problem: Problem }
  | { readonly kind: 'shown'; readonly view: AnalysisView; readonly saved: boolean };

export interface OverlayProps {
  readonly state: OverlayState;
  readonly side: 'left' | 'right';
  readonly open: boolean;
  readonly onLayout: (layout: { readonly side: 'left' | 'right'; readonly open: boolean }) => void;
  readonly onClose: () => void;
  readonly onSave: (save: boolean) => void;
  readonly onPanel: () => void;
  readonly onWallet: () => void;
  readonly onOff: () => void;
  readonly onFind: (span: readonly [number, number]) => boolean;
  /** Where a quote was found on the page, while it is shown. */
  readonly found: Range | null;
  /** The page's own ways to apply, which stay free. */
  readonly keepFree: () => readonly Element[];
}

/** Sizes in CSS pixels. They are the same from the first frame on, so nothing moves when the answer arrives. */
const WIDTH = 384;
const BAR = 44;
/** An open card this high is of use; it would rather be lower than change sides. */
const ENOUGH = 320;

/** States with a few lines to say. */
const SHORT: ReadonlySet<OverlayState['kind']> = new Set(['unreadable', 'problem']);

/** The card beside a posting: one line when collapsed, the whole match when open. */
export function Overlay(props: OverlayProps) {
  const t = useWords();
  const { state, side, open, onLayout } = props;
  const canOpen = state.kind !== 'reading';
  const card = useRef<HTMLElement>(null);
  const bar = useRef<HTMLButtonElement>(null);
  const place = usePlace({ width: WIDTH, least: open ? ENOUGH : BAR }, side, props.keepFree);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    event.preventDefault(); // a dialog of the page that is open stays open
    if (!open) return props.onClose();
    bar.current?.focus(); // what had the focus goes away with the card
    onLayout({ side, open: false });
  };
  return (
    <>
      {props.found && <FoundMark range={props.found} />}
      <section
        ref={card}
        class={`rung overlay ${place.side} ${open ? 'is-open' : ''} ${SHORT.has(state.kind) ? 'is-short' : ''}`}
        dir="ltr"
        lang={t.language}
        style={`--lift:${-place.bottom}px;--room:${Math.max(BAR, place.room)}px`}
        aria-label={t('overlay.name')}
        aria-busy={state.kind === 'reading'}
        onKeyDown={onKeyDown}
      >
        <header class="bar">
          <button
            ref={bar}
            type="button"
            class="bar-main"
            aria-expanded={open}
            disabled={!canOpen}
            onClick={() => onLayout({ side, open: !open })}
          >
            <BarWords state={state} />
            <Icon name={open ? 'open' : 'shut'} />
            <span class="hidden-text">{open ? t('overlay.shut') : t('overlay.open')}</span>
          </button>
          <Grip card={card} side={side} onSide={(next) => onLayout({ side: next, open })} />
          <button
            type="button"
            class="button icon"
            title={t('overlay.close')}
            aria-label={t('overlay.close')}
            onClick={props.onClose}
          >
            <Icon name="close" />
          </button>
        </header>
        {open && canOpen && <OverlayBody {...props} />}
      </section>
    </>
  );
}

/** Dragged to either side, or moved across by a click or a key. */
function Grip({
  card,
  side,
  onSide,
}: {
  readonly card: { readonly current: HTMLElement | null };
  readonly side: 'left' | 'right';
  readonly onSide: (side: 'left' | 'right') => void;
}) {
  const t = useWords();
  const [wasDragged, setDragged] = useState(false);
  const drag = useDrag(card, (middle) => {
    setDragged(true);
    onSide(middle < innerWidth / 2 ? 'left' : 'right');
  });
  return (
    <button
      type="button"
      class="button icon grip"
      title={t('overlay.move')}
      aria-label={t('overlay.move')}
      onPointerDown={(event) => {
        setDragged(false);
        drag(event);
      }}
      onClick={() => wasDragged || onSide(side === 'right' ? 'left' : 'right')}
    >
      <Icon name="grip" />
    </button>
  );
}

function BarWords({ state }: { readonly state: OverlayState }) {
  const t = useWords();
  if (state.kind === 'reading')
    return (
      <>
        <RungGlyph band={null} size={22} />
        <span class="grow muted">{t('overlay.reading')}</span>
      </>
    );
  if (state.kind === 'unreadable') return <span class="grow">{t('overlay.cannotRead')}</span>;
  if (state.kind !== 'shown') return <span class="grow">{t('app.name')}</span>;
  const { match, requirements } = state.view.analysis;
  if (!match || state.view.walletEmpty) {
    return (
      <>
        <RungGlyph band={null} size={22} />
        <span class="grow">
          {requirements.length === 0 ? t('match.notEnough') : t('overlay.asks', { count: requirements.length })}
        </span>
      </>
    );
  }
  return (
    <>
      <RungGlyph band={match.band} size={22} />
      <span class="grow">
        <strong>{match.band ? t(`band.${match.band}`) : t('match.notEnough')}</strong>
        {match.score !== null && <span class="muted"> · {match.score}</span>}
      </span>
      {match.score !== null && <span class="small muted nowrap">{mustsLine(match, t)}</span>}
    </>
  );
}
