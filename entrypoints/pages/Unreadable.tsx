import browser from 'webextension-polyfill';
import { CopyReport } from '../../components/CopyReport.tsx';
import { useWords } from '../../components/words.tsx';
import { boardFor, issueText, trustedProblem } from '../../lib/boards/index.ts';
import type { FailedReading } from '../../lib/model/posting.ts';

/** Said of an address that promises a posting where none can be read: what to do, and a report of what failed. */
export function Unreadable({ problem, url }: { readonly problem: FailedReading | undefined; readonly url: string }) {
  const t = useWords();
  const board = boardFor(url);
  const issue =
    board &&
    problem &&
    issueText(board, trustedProblem(board, url, problem.failed, problem.jsonld), browser.runtime.getManifest().version);
  return (
    <>
      <h2>{t('overlay.cannotRead')}</h2>
      <p>{t('overlay.unreadable')}</p>
      {issue && <CopyReport text={issue} />}
    </>
  );
}
