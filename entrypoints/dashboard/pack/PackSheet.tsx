import { dayWords } from '../../../components/day.ts';
import { StateGlyph } from '../../../components/StateGlyph.tsx';
import { type Say, useWords } from '../../../components/words.tsx';
import type { EvidencePack } from '../../../lib/credentials/export/pack.ts';
import type { RequirementState } from '../../../lib/model/match.ts';
import type { Strength } from '../../../lib/model/requirement.ts';

type PackEvidence = EvidencePack['evidence'][number];
type PackRequirement = EvidencePack['requirements'][number];

const STRENGTHS: readonly Strength[] = ['must', 'nice', 'task'];

/** The document itself: what is asked, what shows it, how that was checked, where others can check it. */
export function PackSheet({ pack, name }: { readonly pack: EvidencePack; readonly name: string }) {
  const t = useWords();
  return (
    <article class="sheet card stack">
      <header class="stack-s">
        <h2>{t('pack.for', { title: [pack.posting.title, pack.posting.company].filter(Boolean).join(', ') })}</h2>
        {name && <p>{t('pack.by', { name })}</p>}
      </header>
      {STRENGTHS.map((strength) => {
        const rows = pack.requirements.filter((row) => row.strength === strength);
        return rows.length === 0 ? null : (
          <Rows key={strength} title={t(`strength.${strength}`)} rows={rows} evidence={pack.evidence} />
        );
      })}
      <p class="small muted">{t('pack.made', { date: dayWords(pack.made, t.language) })}</p>
    </article>
  );
}

function Rows({
  title,
  rows,
  evidence,
}: {
  readonly title: string;
  readonly rows: readonly PackRequirement[];
  readonly evidence: readonly PackEvidence[];
}) {
  const t = useWords();
  return (
    <section class="stack-s">
      <h3>{title}</h3>
      <div class="table-wrap">
        <table class="pack-table">
          <thead>
            <tr>
              <th scope="col">{t('pack.requirement')}</th>
              <th scope="col">{t('pack.evidence')}</th>
              <th scope="col">{t('pack.how')}</th>
              <th scope="col">{t('pack.where')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, i) => (
              <Line
                key={`${row.label} ${i}`}
                row={row}
                shown={evidence.filter((one) => row.evidence.includes(one.id))}
              />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Line({ row, shown }: { readonly row: PackRequirement; readonly shown: readonly PackEvidence[] }) {
  const t = useWords();
  return (
    <tr>
      <th scope="row">
        <StateGlyph state={row.state as RequirementState} /> {row.label}
        {row.quote && (
          <div class="sheet-quote" dir="auto">
            “{row.quote}”
          </div>
        )}
      </th>
      {shown.length === 0 ? (
        <td colSpan={3} class="muted">
          {t.code(`state.${row.state}`)} · {t('pack.nothing')}
        </td>
      ) : (
        <>
          <td data-column={t('pack.evidence')}>{each(shown, (one) => titleOf(one, t))}</td>
          <td data-column={t('pack.how')}>{each(shown, (one) => howOf(one, t))}</td>
          <td data-column={t('pack.where')}>{each(shown, (one) => one.links.join(' ') || '–')}</td>
        </>
      )}
    </tr>
  );
}

function each(shown: readonly PackEvidence[], words: (one: PackEvidence) => string) {
  return (
    <ul class="stack-s">
      {shown.map((one) => (
        <li key={one.id}>{words(one)}</li>
      ))}
    </ul>
  );
}

function titleOf(one: PackEvidence, t: Say): string {
  const day = one.issued ?? one.end ?? one.start;
  return [one.title, t(`kindOf.${one.kind}`), one.issuer?.name, day && dayWords(day, t.language)]
    .filter(Boolean)
    .join(', ');
}

function howOf(one: PackEvidence, t: Say): string {
  if (one.checked) return `${t(`headline.${one.checked.headline}`)} (${dayWords(one.checked.on, t.language)})`;
  return one.assessment
    ? [one.assessment.by, one.assessment.how].filter(Boolean).join(': ')
    : t('headline.self_declared');
}
