import { useId, useState } from 'preact/hooks';
import type { MatchItem } from '../lib/model/match.ts';
import type { Requirement, StatedLevel } from '../lib/model/requirement.ts';
import { CopyQuote } from './CopyQuote.tsx';
import { Icon } from './Icon.tsx';
import { SayIt } from './OwnWord.tsx';
import { Quote } from './Quote.tsx';
import type { RequirementListProps } from './RequirementList.tsx';
import { StateGlyph } from './StateGlyph.tsx';
import { type Say, useWords } from './words.tsx';

type Props = Omit<RequirementListProps, 'requirements' | 'items' | 'showsFirst'> & {
  readonly requirement: Requirement;
  readonly item: MatchItem | null;
  readonly startsOpen: boolean;
};

/** One line of the match; it opens to the posting's own words, the evidence used, the points and what would change it. */
export function RequirementRow(props: Props) {
  const { requirement, item, evidenceTitles } = props;
  const t = useWords();
  const [open, setOpen] = useState(props.startsOpen);
  const id = useId();
  const level = levelWords(requirement.level, t);
  return (
    <li class={`requirement ${item?.ignored ? 'is-ignored' : ''}`}>
      <button type="button" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        <StateGlyph state={item?.state ?? 'not_comparable'} />
        <span class="name" dir="auto">
          {requirement.label}
          {level && <span class="level"> · {level}</span>}
          {requirement.anyOf && <span class="level"> · {t('requirement.oneOf')}</span>}
          {requirement.implied && <span class="level"> · {t('requirement.impliedShort')}</span>}
        </span>
        <span class="state">
          {item ? <State item={item} titles={evidenceTitles} /> : t(`kind.${requirement.kind}`)}
        </span>
        <Icon name={open ? 'shut' : 'open'} size={14} />
      </button>
      {open && (
        <div class="detail" id={id}>
          <Quotes {...props} />
          {requirement.implied && <p class="muted">{t('requirement.implied')}</p>}
          {item && <Explained {...props} item={item} />}
          {!item && !requirement.implied && <p class="muted">{t.code(requirement.rule)}</p>}
          {item && <Choices {...props} item={item} />}
        </div>
      )}
    </li>
  );
}

function Quotes({ requirement, description, onFind }: Props) {
  const t = useWords();
  return (
    <>
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
    </>
  );
}

type Compared = Props & { readonly item: MatchItem };

function Explained({ requirement, item, evidenceTitles }: Compared) {
  const t = useWords();
  const used = item.evidence.map((id) => evidenceTitles[id]).filter((title) => title !== undefined);
  return (
    <dl class="explained">
      {!requirement.implied && (
        <>
          <dt>{t('requirement.asked')}</dt>
          <dd>{t.code(requirement.rule)}</dd>
        </>
      )}
      {used.length > 0 && (
        <>
          <dt>{t('requirement.evidence')}</dt>
          <dd dir="auto">{used.join(' · ')}</dd>
        </>
      )}
      <dt>{t('requirement.why')}</dt>
      <dd>
        {t.code(item.why.code, item.why.params)}
        <BridgeWords item={item} />
      </dd>
      <dt>{t('requirement.score')}</dt>
      <dd>
        {item.ignored && t('requirement.ignored')}
        {!item.ignored && item.of === 0 && t('requirement.noPoints')}
        {!item.ignored && item.of > 0 && (
          <>
            <PointsBar points={item.points} of={item.of} />
            {t('requirement.points', { points: item.points, of: item.of })}
          </>
        )}
      </dd>
      {item.change && (
        <>
          <dt>{t('requirement.change')}</dt>
          <dd>{t.code(item.change.code, item.change.params)}</dd>
        </>
      )}
    </dl>
  );
}

/** Sentences over which the bridge has nothing more to say. */
const SAYS_BRIDGE = new Set(['why.narrower', 'why.wider']);

/** Why something else counts: the framework's own reason, or the sentence for how the two stand to each other. */
function BridgeWords({ item }: { readonly item: MatchItem }) {
  const t = useWords();
  if (!item.bridge) return null;
  const { reason } = item.bridge;
  if (!reason.startsWith('bridge.')) return <span class="muted"> {t('requirement.bridge', { reason })}</span>;
  return SAYS_BRIDGE.has(item.why.code) ? null : <span class="muted"> {t.code(reason)}</span>;
}

function PointsBar({ points, of }: { readonly points: number; readonly of: number }) {
  return (
    <span class="points-bar" aria-hidden="true">
      <span style={`width:${Math.round((Math.max(0, Math.min(points, of)) / of) * 100)}%`} />
    </span>
  );
}

function Choices({ requirement, item, onReject, onIgnore, onWord }: Compared) {
  const t = useWords();
  if (!onWord && !onIgnore && !(item.bridge && onReject)) return null;
  return (
    <div class="row">
      {onWord && <SayIt requirement={requirement} item={item} onWord={onWord} />}
      {item.bridge && onReject && (
        <button type="button" class="button quiet small" onClick={() => onReject(item)}>
          {t('requirement.rejectBridge')}
        </button>
      )}
      {onIgnore && (
        <button type="button" class="button quiet small" onClick={() => onIgnore(requirement, !item.ignored)}>
          {item.ignored ? t('requirement.count') : t('requirement.ignore')}
        </button>
      )}
    </div>
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
