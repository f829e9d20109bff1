import { useState } from 'preact/hooks';
import { useWords } from './words.tsx';

/** A report that the user may send on: one button, and its text where the clipboard is closed to the page. */
export function CopyReport({ text }: { readonly text: string }) {
  const t = useWords();
  const [state, set] = useState<'ready' | 'copied' | 'closed'>('ready');
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => set('copied'),
      () => set('closed'),
    );
  return (
    <div class="stack-s">
      <div>
        <button type="button" class="button" onClick={() => void (navigator.clipboard ? copy() : set('closed'))}>
          {t('overlay.copyReport')}
        </button>
      </div>
      <p class="small muted" aria-live="polite">
        {state === 'copied' ? t('overlay.copiedReport') : t('overlay.reportIs')}
      </p>
      {state === 'closed' && (
        <textarea class="field" readOnly rows={8} aria-label={t('overlay.copyReport')} value={text} />
      )}
    </div>
  );
}
