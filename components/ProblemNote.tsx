import type { Problem } from '../lib/model/outcome.ts';
import { useWords } from './words.tsx';

/** What went wrong and what to do, in one sentence of the catalogue. */
export function ProblemNote({ problem }: { readonly problem: Problem }) {
  const t = useWords();
  return (
    <p class="note warn" role="alert">
      {t.code(problem.code, problem.params)}
    </p>
  );
}
