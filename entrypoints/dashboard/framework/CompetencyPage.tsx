import { countryName } from '../../../components/country.ts';
import { useWords } from '../../../components/words.tsx';
import type { Graph } from '../../../lib/framework/graph.ts';
import type { Competency } from '../../../lib/model/competency.ts';
import type { Lexicon } from '../../../lib/skills/lexicon.ts';
import { database } from '../../../lib/store/db.ts';
import type { OwnCompetency } from '../../../lib/store/rows.ts';
import { graphFor, labelOf } from '../../pages/framework.ts';
import { useLive } from '../../pages/live.ts';
import { AliasForm } from './AliasForm.tsx';
import { Bearing } from './Bearing.tsx';
import { rejectOwn } from './own.ts';
import { sectorWords } from './Sectors.tsx';

/** Id of the title, which is given the focus when the page is opened. */
export const TITLE = 'competency-title';

/** One competency: what it is, its names, its place in the tree, what is close to it, and where it occurs for this user. */
export function CompetencyPage({ id, lexicon }: { readonly id: string; readonly lexicon: Lexicon }) {
  const t = useWords();
  // What the user said counts at once; the framework is packed anew a moment later.
  const own = useLive(() => database().competencies.get(id), [id]);
  const number = lexicon.indexOf(id);
  if (number < 0 || own?.rejected) return <NotInFramework own={own} />;
  const entry = lexicon.entry(number);
  return (
    <>
      <article class="card stack competency-page">
        <div class="stack-s">
          <h2 id={TITLE} tabIndex={-1}>
            {entry.label}
          </h2>
          <p class="small muted">
            {[
              t(`kind.${entry.kind}`),
              sectorWords(entry.sector, t),
              ...entry.countries.map((code) => countryName(code, t.language)),
              entry.issuer,
              entry.scale && t('framework.scale', { scale: scaleWords(entry.scale) }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </div>
        {entry.aliases.length > 0 && (
          <p>
            <span class="muted">{t('framework.alsoCalled')}</span> {entry.aliases.join(', ')}
          </p>
        )}
        <Tree entry={entry} graph={graphFor(lexicon)} lexicon={lexicon} />
        <References entry={entry} />
        <AliasForm entry={entry} />
      </article>
      <Bearing id={id} />
      <p>
        <a href="#framework">{t('framework.back')}</a>
      </p>
    </>
  );
}

/** What was rejected is not in the framework that postings are read with, but can be taken back here. */
function NotInFramework({ own }: { readonly own: OwnCompetency | undefined }) {
  const t = useWords();
  return (
    <div class="note stack">
      {own?.rejected ? (
        <>
          <p>
            <strong>{own.label}</strong> {t('framework.isRejected')}
          </p>
          <div>
            <button type="button" class="button small" onClick={() => void rejectOwn(own, false)}>
              {t('framework.accept')}
            </button>
          </div>
        </>
      ) : (
        <p>{t('framework.unknown')}</p>
      )}
      <p>
        <a href="#framework">{t('framework.back')}</a>
      </p>
    </div>
  );
}

/** "EQF5" as it is written in words about it. */
function scaleWords(scale: string): string {
  return scale.replace(/^(EQF)(\d)$/, '$1 $2').replace('DIGCOMP', 'DigComp');
}

function Tree({
  entry,
  graph,
  lexicon,
}: {
  readonly entry: Competency;
  readonly graph: Graph;
  readonly lexicon: Lexicon;
}) {
  const t = useWords();
  const broader = graph.broader(entry.id);
  const narrower = graph.narrower(entry.id);
  const related = graph.related(entry.id);
  return (
    <div class="stack">
      {broader.length > 0 && <Branch title={t('framework.broader')} ids={broader} lexicon={lexicon} />}
      {narrower.length > 0 && <Branch title={t('framework.narrower')} ids={narrower} lexicon={lexicon} />}
      {related.length > 0 && (
        <div class="stack-s">
          <h3>{t('framework.related')}</h3>
          <ul class="stack-s">
            {related.map((relation) => (
              <li key={relation.id}>
                <a href={`#framework/${encodeURIComponent(relation.id)}`}>{labelOf(lexicon, relation.id)}</a>{' '}
                <span class="small muted">{relation.reason}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

function Branch({
  title,
  ids,
  lexicon,
}: {
  readonly title: string;
  readonly ids: readonly string[];
  readonly lexicon: Lexicon;
}) {
  return (
    <div class="stack-s">
      <h3>{title}</h3>
      <ul class="chips">
        {ids.map((id) => (
          <li class="pill" key={id}>
            <a href={`#framework/${encodeURIComponent(id)}`}>{labelOf(lexicon, id)}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Where the published frameworks have it; text only, so that nothing is opened by a slip. */
function References({ entry }: { readonly entry: Competency }) {
  const t = useWords();
  if (entry.esco.length === 0 && !entry.onet) return null;
  return (
    <ul class="stack-s small muted references">
      {entry.esco.map((uuid) => (
        <li key={uuid}>
          {t('framework.esco')} http://data.europa.eu/esco/skill/{uuid}
        </li>
      ))}
      {entry.onet && <li>{t('framework.onet', { id: entry.onet })}</li>}
    </ul>
  );
}
