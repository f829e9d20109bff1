import type { MatchItem } from '../lib/model/match.ts';
import type { Requirement, Strength } from '../lib/model/requirement.ts';
import type { OwnWord } from './OwnWord.tsx';
import { RequirementRow } from './RequirementRow.tsx';
import { useWords } from './words.tsx';

const GROUPS: readonly Strength[] = ['must', 'nice', 'task'];
const ORDER = ['missing', 'partly', 'claimed', 'proven', 'not_comparable'] as const;

export interface RequirementListProps {
  readonly description: string;
  readonly requirements: readonly Requirement[];
  /** Empty when there is no wallet to compare with. */
  readonly items: readonly MatchItem[];
  readonly evidenceTitles: Readonly<Record<string, string>>;
  /** Scrolls the page to the quote; absent where there is no page to show. */
  readonly onFind?: (span: readonly [number, number]) => void;
  readonly onReject?: (item: MatchItem) => void;
  readonly onIgnore?: (requirement: Requirement, ignored: boolean) => void;
  /** Absent where the wallet cannot be written, as in a page. */
  readonly onWord?: (word: OwnWord) => void;
  /** Opens the first line at the start, so that a new user sees what stands behind a line. */
  readonly showsFirst?: boolean;
}

/** All requirements of a posting, grouped by strength, what is missing first. */
export function RequirementList(props: RequirementListProps) {
  const t = useWords();
  if (props.requirements.length === 0) return null;
  let isFirst = props.showsFirst ?? false;
  const byIndex = new Map(props.items.map((item) => [item.requirement, item]));
  return (
    <div class="requirement-list">
      {GROUPS.map((strength) => {
        const rows = props.requirements
          .map((requirement, index) => ({ requirement, index, item: byIndex.get(index) ?? null }))
          .filter((row) => row.requirement.strength === strength)
          .sort((a, b) => rank(a.item) - rank(b.item) || a.index - b.index);
        if (rows.length === 0) return null;
        return (
          <section class="requirements" key={strength} aria-label={t(`strength.${strength}`)}>
            <h3>
              {t(`strength.${strength}`)} <span>{rows.length}</span>
            </h3>
            <ul>
              {rows.map((row) => {
                const startsOpen = isFirst;
                isFirst = false;
                return (
                  <RequirementRow
                    key={row.index}
                    {...props}
                    requirement={row.requirement}
                    item={row.item}
                    startsOpen={startsOpen}
                  />
                );
              })}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

function rank(item: MatchItem | null): number {
  return item ? ORDER.indexOf(item.state) : 0;
}
