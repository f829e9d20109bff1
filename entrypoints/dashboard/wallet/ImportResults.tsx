import { useWords } from '../../../components/words.tsx';
import type { Line } from './importing.ts';

/** A line per file, those that could not be read first, and one sentence over all of them. */
export function ImportResults({ lines }: { readonly lines: readonly Line[] }) {
  const t = useWords();
  const many = lines.length > 1;
  const count = (state: Line['state']) => lines.filter((line) => line.state === state).length;
  if (lines.every((line) => line.state === 'stopped')) return <p class="note">{t('import.stopped')}</p>;
  const sorted = [...lines].sort((a, b) => Number(b.state === 'refused') - Number(a.state === 'refused'));
  return (
    <div class="stack import-results">
      {many && (
        <p>
          <strong>
            {t('import.summary', { added: count('added'), again: count('again'), refused: count('refused') })}
          </strong>
        </p>
      )}
      {/* What scrolls is reached by keyboard. */}
      <ul class={`stack-s ${many ? 'scrolls' : ''}`} {...(many && { tabIndex: 0, 'aria-label': t('import.title') })}>
        {sorted.map((line, i) => (
          <li key={i} class={`note ${line.state === 'refused' || line.void > 0 ? 'warn' : ''}`}>
            <ResultLine line={line} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function ResultLine({ line }: { readonly line: Line }) {
  const t = useWords();
  const said = line.problems.map((problem) => t.code(problem.code, problem.params));
  if (line.state === 'refused') return <>{t('wallet.refused', { file: line.file, reason: said.join(' ') })}</>;
  const { file, count } = line;
  const format = t.code(`format.${line.format}`);
  const first =
    count === 0 ? `${file}.` : t(line.state === 'again' ? 'import.again' : 'wallet.imported', { file, count, format });
  const confirm = line.toConfirm > 0 ? t('import.toConfirm', { count: line.toConfirm }) : '';
  const worthless = line.void > 0 ? t('import.void', { count: line.void }) : '';
  return <>{[first, worthless, confirm, ...said].filter(Boolean).join(' ')}</>;
}
