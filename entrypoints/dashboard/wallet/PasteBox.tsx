import { useId, useState } from 'preact/hooks';
import { useWords } from '../../../components/words.tsx';

/** Text of a CV, a badge as text, or a link: pasted, looked over, then read like a file. */
export function PasteBox({ onPaste }: { readonly onPaste: (files: readonly File[]) => void }) {
  const t = useWords();
  const id = useId();
  const [text, setText] = useState('');
  const read = () => {
    onPaste([new File([text], `${t('import.pasted')}.txt`, { type: 'text/plain' })]);
    setText('');
  };
  return (
    <details class="paste-box">
      <summary>{t('import.paste')}</summary>
      <div class="stack-s">
        <label for={id}>{t('import.pasteHint')}</label>
        <textarea id={id} rows={6} value={text} onInput={(event) => setText(event.currentTarget.value)} />
        <div>
          <button type="button" class="button" disabled={text.trim() === ''} onClick={read}>
            {t('import.read')}
          </button>
        </div>
      </div>
    </details>
  );
}
