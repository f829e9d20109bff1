import type { Picked } from '../../../components/CompetencyPicker.tsx';
import { useWords } from '../../../components/words.tsx';
import type { Requirement } from '../../../lib/model/requirement.ts';
import { database } from '../../../lib/store/db.ts';
import { useLive } from '../../pages/live.ts';

/** Saved postings looked through for their words; the newest are the ones that matter. */
const POSTINGS = 40;
/** Prompts shown at once. */
const MOST = 3;

interface Prompt {
  readonly label: string;
  /** What a saved posting says about the competency; null when none asks for it. */
  readonly quote: string | null;
}

/** Questions that help to write: one per competency, with the words of a saved posting where there are some. */
export function ReflectionPrompts({ picked }: { readonly picked: readonly Picked[] }) {
  const t = useWords();
  const names = picked.map((one) => one.id ?? one.label).join('\n');
  const prompts = useLive(() => promptsFor(picked), [names]) ?? [];
  if (prompts.length === 0) return <p class="small muted whole">{t('wallet.reflectionHint')}</p>;
  return (
    <ul class="stack-s whole small muted">
      {prompts.map(({ label, quote }) => (
        <li key={label}>
          {quote === null ? t('reflect.competency', { label }) : t('reflect.posting', { label, quote })}
        </li>
      ))}
    </ul>
  );
}

async function promptsFor(picked: readonly Picked[]): Promise<Prompt[]> {
  const wanted = picked.slice(0, MOST);
  const postings = await database().postings.orderBy('savedAt').reverse().limit(POSTINGS).toArray();
  const asking = postings.filter((row) => wanted.some(({ id }) => id !== null && row.asks.includes(id)));
  const readings = await database().readings.bulkGet(asking.map((row) => row.key));
  const requirements = readings.flatMap((reading) => reading?.requirements ?? []);
  return wanted.map(({ id, label }) => ({ label, quote: quoteOf(requirements, id) }));
}

function quoteOf(requirements: readonly Requirement[], id: string | null): string | null {
  return requirements.find((one) => id !== null && one.id === id)?.quotes[0]?.slice(0, 200) ?? null;
}
