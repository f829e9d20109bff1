import type { FailedReading, ReadingProblem } from '../model/posting.ts';
import type { Board, Page } from './board.ts';
import { webAddress } from './hosts.ts';

/** What failed where an address promises a posting that cannot be read: selectors only, never words of the page. */
export function failureOf({ board, document, scripts }: Page): FailedReading | null {
  if (!board) return null;
  const failed = board.detail.flatMap((layout) => {
    if (layout.root && !document.querySelector(layout.root)) return [layout.root];
    return [...(layout.title ?? []), ...layout.description].filter(
      (css) => !document.querySelector(css.replace(/@[\w-]+$/, '')),
    );
  });
  return { failed: [...new Set(failed)], jsonld: scripts().some((script) => /ld\+json/i.test(script.type)) };
}

/** The shape of an address: words that the board's own forms name stay, everything else may be words of a posting. */
function formOf(board: Board, url: URL): string {
  const forms = [...board.posting, ...(board.pane ?? [])].map((form) => form.source).join(' ');
  const known = new Set(forms.match(/[a-z][a-z_-]*/gi) ?? []);
  const parts = url.pathname.split('/').slice(0, 12);
  return parts.map((part) => (part === '' || known.has(part) ? part : '*')).join('/');
}

/** What a page told about its failure, with everything taken out that is not ours: a page could write into it. */
export function trustedProblem(board: Board, url: string, failed: readonly string[], jsonld: boolean): ReadingProblem {
  const address = webAddress(url) ?? new URL('https://address.invalid/');
  const ours = new Set(
    board.detail.flatMap((layout) => [layout.root ?? '', ...(layout.title ?? []), ...layout.description]),
  );
  return {
    board: board.id,
    checked: board.checked,
    host: address.hostname,
    form: formOf(board, address),
    failed: failed.filter((css) => ours.has(css)),
    jsonld,
  };
}

/** A report to send to whoever keeps the readers, in their language. It holds no words of the page. */
export function issueText(board: Board, problem: ReadingProblem, version: string): string {
  const failed = problem.failed.map((css) => `- \`${css}\``);
  return [
    `Rung ${version} cannot read a posting on ${board.name} (\`${board.id}\`).`,
    '',
    `- address: \`${problem.host}${problem.form}\``,
    `- reader last checked: ${problem.checked}`,
    `- structured data (JSON-LD) on the page: ${problem.jsonld ? 'yes' : 'no'}`,
    '',
    failed.length > 0 ? 'Selectors that found nothing:' : 'All selectors found something, but no text of a posting.',
    ...failed,
    '',
    `To mend it: a page in the same form in \`test/fixtures/boards/${board.id}/\`, then \`lib/boards/adapters/${board.id}.ts\`.`,
  ].join('\n');
}
