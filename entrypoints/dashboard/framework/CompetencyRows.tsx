import { useRef } from 'preact/hooks';
import { useDrawn } from '../saved/virtual.ts';

export interface CompetencyRow {
  readonly id: string;
  readonly label: string;
  /** What stands beside it: its kind, or the name by which it was found. */
  readonly more: string;
  readonly depth: number;
}

/** Height of a row in CSS pixels; only rows of one height can be left undrawn. */
const ROW = 40;

/** Competencies as lines, of which only those near the window are drawn: a list of all of ESCO scrolls like a short one. */
export function CompetencyRows({ rows, label }: { readonly rows: readonly CompetencyRow[]; readonly label: string }) {
  const list = useRef<HTMLUListElement>(null);
  const drawn = useDrawn(rows.length, ROW, () => list.current?.getBoundingClientRect().top ?? 0);
  return (
    <ul
      class="competency-rows"
      ref={list}
      aria-label={label}
      style={`padding-block:${drawn.before}px ${drawn.after}px`}
    >
      {rows.slice(drawn.from, drawn.to).map((row, i) => (
        <li
          key={row.id}
          aria-posinset={drawn.from + i + 1}
          aria-setsize={rows.length}
          style={`padding-inline-start:${20 * row.depth}px`}
        >
          <a href={`#framework/${encodeURIComponent(row.id)}`}>
            <span class="cut">{row.label}</span>
            <span class="muted small cut">{row.more}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
