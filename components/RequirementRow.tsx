import { useId, useState } from 'preact/hooks';
import type { MatchItem } from '../lib/model/match.ts';
import type { Requirement, StatedLevel } from '../lib/model/requirement.ts';
import { CopyQuote } from './CopyQuote.tsx';
import { Icon } from './Icon.tsx';
import { Quote } from './Quote.tsx';
import type { RequirementListProps } from './RequirementList.tsx';
import { StateGlyph } from './StateGlyph.tsx';
import { type Say, useWords } from './words.tsx';

type Props = Omit<RequirementListProps, 'requirements' | 'items'> & {
  readonly requirement: Requirement;
  readonly item: MatchItem | null;
};

/** One line of the match; it opens to the posting's own words, the evidence used, the points and what would change it. */
export function RequirementRow({ requirement, item, description, evidenceTitles, onFind, onReject, onIgnore }: Props) {
  const t = useWords();
  const [open, setOpen] = useState(false);
  const id = useId();
  const level = levelWords(requirement.level, t);
  return (
    <li class="requirement">
      <button type="button" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        <StateGlyph state={item?.state ?? 'not_comparable'} />
        <span class="name">
          {requirement.label}
          {level && <span class="muted small"> · {level}</span>}
        </span>
        <span class="state">
          {item ? <State item={item} titles={evidenceTitles} /> : t(`kind.${requirement.kind}`)}
        </span>
        <Icon name={open ? 'shut' : 'open'} size={14} />
      </button>
      {open && (
        <div class="detail" id={id}>
          {requirement.spans.map((span) => (
            <div class="stack-s" key={span[0]}>
              <Quote description={description} span={span} />
              {onFind && (
                <div class="row">
                  <button type="button" class="button quiet small" onClick={() => onFind(span)}>
                    <Icon name="find" size={14} /> {t('requirement.find')}
                  </button>
                  <CopyQuote text={description.slice(...span)} />
                </div>
              )}
            </div>
          ))}
          {requirement.implied && <p class="muted">{t('requirement.implied')}</p>}
          <p class="muted">{t.code(requirement.rule)}</p>
          {item && <Explained item={item} evidenceTitles={evidenceTitles} />}
          <div class="row">
            {item?.bridge && onReject && (
              <button type="button" class="button quiet small" onClick={() => onReject(item)}>
                {t('requirement.rejectBridge')}
              </button>
            )}
            {item && onIgnore && (
              <button type="button" class="button quiet small" onClick={() => onIgnore(requirement, !item.ignored)}>
                {item.ignored ? t('requirement.count') : t('requirement.ignore')}
              </button>
            )}
          </div>
        </div>
      )}
    </li>
  );
}

function Explained({
  item,
  evidenceTitles,
}: {
  readonly item: MatchItem;
  readonly evidenceTitles: Readonly<Record<string, string>>;
}) {
  const t = useWords();
  const used = item.evidence.map((id) => evidenceTitles[id]).filter((title) => title !== undefined);
  return (
    <>
      <p>{t.code(item.why.code, item.why.params)}</p>
      {item.bridge && <p class="muted">{t('requirement.bridge', { reason: item.bridge.reason })}</p>}
      {used.length > 0 && (
        <p>
          {t('requirement.evidence')} {used.join(' · ')}
        </p>
      )}
      <p class="muted">
        {item.ignored ? t('requirement.ignored') : t('requirement.points', { points: item.points, of: item.of })}
      </p>
      {item.change && <p class="muted">{t.code(item.change.code, item.change.params)}</p>}
    </>
  );
}

/** The state, and beside it the first evidence where there is room. */
function State({ item, titles }: { readonly item: MatchItem; readonly titles: Readonly<Record<string, string>> }) {
  const t = useWords();
  const first = item.state === 'missing' || !item.evidence[0] ? undefined : titles[item.evidence[0]];
  return (
    <>
      {t(`state.${item.state}`)}
      {first && <span class="by"> · {first}</span>}
    </>
  );
}

export function levelWords(level: StatedLevel | null, t: Say): string {
  if (!level) return '';
  if (level.cefr) return level.cefr;
  if (level.years !== null)
    return level.yearsMax
      ? t('level.yearsRange', { from: level.years, to: level.yearsMax })
      : t('level.years', { years: level.years });
  return level.words ?? '';
}
