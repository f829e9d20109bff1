import browser from 'webextension-polyfill';
import { useWords } from '../../components/words.tsx';
import type { FramedPosting } from '../../lib/model/posting.ts';
import { switchableBoardFor } from './boards.ts';

interface Props {
  readonly framed: FramedPosting;
  /** What to do about it depends on where it is said. */
  readonly text: 'popup.framed' | 'panel.framed';
  readonly onOpened?: () => void;
}

/** A posting of a service in a frame that only a permission for that service opens. */
export function Framed({ framed, text, onOpened }: Props) {
  const t = useWords();
  const board = switchableBoardFor(framed.url)?.name ?? '';
  const open = async () => {
    await browser.tabs.create({ url: framed.url });
    onOpened?.();
  };
  return (
    <section class="card stack" style="justify-items:start">
      <p>{t(text, { host: new URL(framed.url).hostname, board })}</p>
      <button type="button" class="button" onClick={() => void open()}>
        {t('popup.openFrame')}
      </button>
    </section>
  );
}
