import { useMemo, useState } from 'preact/hooks';
import { StateGlyph } from '../../../components/StateGlyph.tsx';
import { useWords } from '../../../components/words.tsx';
import type { Claim, Evidence, Verification } from '../../../lib/model/evidence.ts';
import { type Shown, STRENGTHS, skillsOf } from './strengths.ts';

/** Rows shown before "show all". */
const FIRST = 12;

/** Competencies by how well each is shown; a cell holds how many things show it so. The matrix is its own table. */
export function SkillsMap({
  evidence,
  claims,
  verifications,
}: {
  readonly evidence: readonly Evidence[];
  readonly claims: readonly Claim[];
  readonly verifications: ReadonlyMap<string, Verification>;
}) {
  const t = useWords();
  const [isAll, setAll] = useState(false);
  const skills = useMemo(() => skillsOf(evidence, claims, verifications), [evidence, claims, verifications]);
  if (skills.length === 0) return null;
  return (
    <section class="card stack">
      <h2>{t('wallet.map')}</h2>
      <p class="small muted">{t('wallet.mapText')}</p>
      <div class="table-wrap">
        <table class="skills-map">
          <thead>
            <tr>
              <th scope="col">{t('wallet.mapCompetency')}</th>
              {STRENGTHS.map((strength) => (
                <th scope="col" key={strength}>
                  {t(`strengthOf.${strength}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {skills.slice(0, isAll ? skills.length : FIRST).map((skill) => (
              <Row key={skill.label} skill={skill} />
            ))}
          </tbody>
        </table>
      </div>
      {skills.length > FIRST && !isAll && (
        <div>
          <button type="button" class="button quiet" onClick={() => setAll(true)}>
            {t('wallet.mapMore', { count: skills.length })}
          </button>
        </div>
      )}
    </section>
  );
}

function Row({ skill }: { readonly skill: Shown }) {
  const t = useWords();
  return (
    <tr>
      <th scope="row">
        {skill.id ? <a href={`#framework/${encodeURIComponent(skill.id)}`}>{skill.label}</a> : skill.label}
      </th>
      {STRENGTHS.map((strength) => {
        const count = skill.counts[strength];
        return (
          <td key={strength} class={count > 0 ? `held held-${strength}` : ''} data-column={t(`strengthOf.${strength}`)}>
            {count > 0 ? (
              <>
                <StateGlyph state={strength === 'claimed' ? 'claimed' : strength === 'work' ? 'partly' : 'proven'} />{' '}
                {count}
              </>
            ) : (
              <span class="muted">–</span>
            )}
          </td>
        );
      })}
    </tr>
  );
}
