import { useMemo, useState } from 'preact/hooks';
import { type Say, useWords } from '../../../components/words.tsx';
import type { Competency } from '../../../lib/model/competency.ts';
import type { Lexicon } from '../../../lib/skills/lexicon.ts';
import { entriesOf, graphFor } from '../../pages/framework.ts';
import { CompetencyRows } from './CompetencyRows.tsx';
import { treeOf } from './tree.ts';

/** The sector that was open last: it still is after a look at one of its entries. */
let lastOpen: string | null = null;

/** All entries by sector, folded; an open one is a tree from the widest down. */
export function Sectors({ lexicon }: { readonly lexicon: Lexicon }) {
  const t = useWords();
  const sectors = useMemo(() => bySector(entriesOf(lexicon)), [lexicon]);
  const [open, setOpen] = useState(lastOpen);
  const toggle = (sector: string) => {
    lastOpen = open === sector ? null : sector;
    setOpen(lastOpen);
  };
  return (
    <section class="card stack">
      <h2>{t('framework.sectors')}</h2>
      <ul class="sectors">
        {sectors.map(([sector, entries]) => (
          <li key={sector}>
            <button
              type="button"
              class="button quiet sector"
              aria-expanded={open === sector}
              onClick={() => toggle(sector)}
            >
              <span>{sectorWords(sector, t)}</span>
              <span class="muted small">{entries.length.toLocaleString(t.language)}</span>
            </button>
            {open === sector && <Tree entries={entries} lexicon={lexicon} label={sectorWords(sector, t)} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Tree({
  entries,
  lexicon,
  label,
}: {
  readonly entries: readonly Competency[];
  readonly lexicon: Lexicon;
  readonly label: string;
}) {
  const t = useWords();
  const rows = useMemo(
    () =>
      treeOf(entries, graphFor(lexicon)).map(({ entry, depth }) => ({
        id: entry.id,
        label: entry.label,
        more: t(`kind.${entry.kind}`),
        depth,
      })),
    [entries, lexicon, t.language],
  );
  return <CompetencyRows rows={rows} label={label} />;
}

function bySector(entries: readonly Competency[]): [string, Competency[]][] {
  const sectors = new Map<string, Competency[]>();
  for (const entry of entries) {
    const list = sectors.get(entry.sector);
    if (list) list.push(entry);
    else sectors.set(entry.sector, [entry]);
  }
  return [...sectors].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The name of a sector; of a list of the user's the name that its file has. */
export function sectorWords(sector: string, t: Say): string {
  const key = `sector.${sector}`;
  return Object.hasOwn(t.catalogue, key) ? t.code(key) : sector;
}
