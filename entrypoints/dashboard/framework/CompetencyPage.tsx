import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../../../components/words.tsx';
import type { Graph } from '../../../lib/framework/graph.ts';
import type { Competency } from '../../../lib/model/competency.ts';
import type { Lexicon } from '../../../lib/skills/lexicon.ts';
import { frameworkGraph, labelOf } from '../../pages/framework.ts';
import { countryWords } from '../courses/CourseCard.tsx';
import { AliasForm } from './AliasForm.tsx';
import { Bearing } from './Bearing.tsx';

/** One competency: its names, its place in the tree, what is close to it, and where it occurs for this user. */
export function CompetencyPage({ id, lexicon }: { readonly id: string; readonly lexicon: Lexicon }) {
  const t = useWords();
  const [graph, set] = useState<Graph | null>(null);
  useEffect(() => {
    void frameworkGraph().then(set);
  }, []);
  const number = lexicon.indexOf(id);
  if (number < 0) return <p class="note">{t('framework.unknown')}</p>;
  const entry = lexicon.entry(number);
  return (
    <>
      <article class="card stack">
        <div class="stack-s">
          <h2>{entry.label}</h2>
          <p class="small muted">
            {[
              t(`kind.${entry.kind}`),
              t.code(`sector.${entry.sector}`),
              ...entry.countries.map((code) => countryWords(code, t)),
              entry.issuer,
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
        {graph && <Tree entry={entry} graph={graph} lexicon={lexicon} />}
        <Links entry={entry} />
        <AliasForm entry={entry} />
      </article>
      <Bearing id={id} />
      <p>
        <a href="#framework">{t('framework.back')}</a>
      </p>
    </>
  );
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

function Links({ entry }: { readonly entry: Competency }) {
  const t = useWords();
  if (entry.esco.length === 0 && !entry.onet) return null;
  return (
    <ul class="stack-s small muted">
      {entry.esco.map((uuid) => (
        <li key={uuid}>
          {t('framework.esco')}{' '}
          <a href={`https://data.europa.eu/esco/skill/${uuid}`} target="_blank" rel="noopener noreferrer">
            {uuid}
          </a>
        </li>
      ))}
      {entry.onet && <li>{t('framework.onet', { id: entry.onet })}</li>}
    </ul>
  );
}
