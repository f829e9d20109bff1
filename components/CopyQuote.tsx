import { useState } from 'preact/hooks';
import { useWords } from './words.tsx';

/** Copies a quote. In the overlay words cannot be selected, so that a page cannot read them by its selection either. */
export function CopyQuote({ text }: { readonly text: string }) {
  const t = useWords();
  const [copied, setCopied] = useState(false);
  return (
    <button type="button" class="button quiet small" onClick={() => setCopied(copy(text))}>
      {copied ? t('requirement.copied') : t('requirement.copy')}
    </button>
  );
}

/** By the copy command and not by the clipboard API, which a page may forbid by its permissions policy. */
function copy(text: string): boolean {
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.addEventListener('copy', fill, { capture: true, once: true });
  const done = document.execCommand('copy');
  document.removeEventListener('copy', fill, { capture: true });
  return done;
}
