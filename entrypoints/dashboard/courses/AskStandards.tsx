import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { useWords } from '../../../components/words.tsx';
import { STANDARDS_HOST, standardAsk } from '../../../lib/courses/asks.ts';
import { ask, originOf } from '../wallet/online.ts';

/** One apprenticeship standard from Skills England. Nothing is asked before the button with the host's name is clicked. */
export function AskStandards({
  onAnswer,
}: {
  /** JSON of the answer and the address that it came from. */
  readonly onAnswer: (content: string, address: string) => Promise<void>;
}) {
  const t = useWords();
  const [words, setWords] = useState('');
  const [isSilent, setSilent] = useState(false);
  const question = standardAsk(words);
  const askNow = async () => {
    // The browser must see the click: permissions.request comes first, everything else after.
    if (!question || !(await browser.permissions.request({ origins: [originOf(question.host)] }))) return;
    const answer = await ask(question);
    setSilent(answer === undefined);
    if (answer !== undefined) await onAnswer(JSON.stringify(answer), question.url);
  };
  return (
    <details class="ask-standards">
      <summary>{t('askStandards.title')}</summary>
      <form
        class="stack details-form"
        onSubmit={(event) => {
          event.preventDefault();
          void askNow();
        }}
      >
        <p class="small muted">{t('askStandards.text', { host: STANDARDS_HOST })}</p>
        <div class="stack-s choice">
          <label for="standard-reference">{t('askStandards.reference')}</label>
          <input
            id="standard-reference"
            type="text"
            value={words}
            placeholder="ST0585"
            onInput={(event) => {
              setWords(event.currentTarget.value);
              setSilent(false);
            }}
          />
        </div>
        {words.trim() !== '' && !question && <p class="small note">{t('askStandards.none')}</p>}
        {question && <p class="small muted address">{question.url}</p>}
        <div>
          <button type="submit" class="button" disabled={!question}>
            {t('online.ask', { host: STANDARDS_HOST })}
          </button>
        </div>
        <div role="status">{isSilent && <p class="note warn">{t('online.silent', { host: STANDARDS_HOST })}</p>}</div>
      </form>
    </details>
  );
}
