import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { saidId } from '../lib/model/evidence.ts';
import type { MatchItem } from '../lib/model/match.ts';
import { CEFR_LEVELS, type Cefr, type Requirement } from '../lib/model/requirement.ts';
import { useWords } from './words.tsx';

/** What a user says about one requirement of a posting: a plain claim, never more. */
export type OwnWord =
  | { readonly says: 'have'; readonly requirement: Requirement; readonly cefr: Cefr | null }
  | { readonly says: 'right' | 'not-mine'; readonly item: MatchItem };

interface Props {
  readonly requirement: Requirement;
  readonly item: MatchItem;
  readonly onWord: (word: OwnWord) => void;
}

/** One click for what is only missing because nobody asked: "I have this", a language with its level, a find that is right. */
export function SayIt({ requirement, item, onWord }: Props) {
  const place = useRef<HTMLSpanElement>(null);
  const hasSaid = useRef(false);
  // What was clicked goes away with the answer; the focus stays in the line.
  useEffect(() => {
    if (!hasSaid.current) return;
    hasSaid.current = false;
    const next =
      place.current?.querySelector('button') ?? place.current?.closest('.requirement')?.querySelector('button');
    next?.focus();
  }, [item]);
  const say = (word: OwnWord) => {
    hasSaid.current = true;
    onWord(word);
  };
  return (
    <span class="own-word" ref={place}>
      <Choice requirement={requirement} item={item} onWord={say} />
    </span>
  );
}

function Choice({ requirement, item, onWord }: Props) {
  const t = useWords();
  if (item.competency !== null && item.evidence.includes(saidId(item.competency)))
    return <Word name={t('requirement.takeBack')} onClick={() => onWord({ says: 'not-mine', item })} />;
  if (item.why.code === 'why.unconfirmed' && item.bridge === null)
    return <Word name={t('requirement.isRight')} onClick={() => onWord({ says: 'right', item })} />;
  // A licence or certificate is never somebody's word; it is added with its dates in the wallet.
  const isOpen = item.state === 'missing' && !item.ignored && item.competency !== null;
  if (!isOpen || requirement.kind === 'credential') return null;
  if (requirement.kind === 'language') return <Language requirement={requirement} onWord={onWord} />;
  return <Word name={t('requirement.have')} onClick={() => onWord({ says: 'have', requirement, cefr: null })} />;
}

function Word({ name, onClick }: { readonly name: string; readonly onClick: () => void }) {
  return (
    <button type="button" class="button small" onClick={onClick}>
      {name}
    </button>
  );
}

/** A language counts by its level, so the level is asked for with it; nothing is chosen for the user. */
function Language({ requirement, onWord }: Omit<Props, 'item'>) {
  const t = useWords();
  const id = useId();
  const [cefr, choose] = useState<Cefr | ''>('');
  return (
    <span class="row own-language">
      <label for={id}>{t('requirement.speaks', { label: requirement.label })}</label>
      <select id={id} value={cefr} onChange={(event) => choose(event.currentTarget.value as Cefr | '')}>
        <option value="">{t('requirement.speaksNot')}</option>
        {CEFR_LEVELS.map((level) => (
          <option key={level} value={level}>
            {t(`cefr.${level}`)}
          </option>
        ))}
      </select>
      <button
        type="button"
        class="button small"
        disabled={cefr === ''}
        onClick={() => cefr !== '' && onWord({ says: 'have', requirement, cefr })}
      >
        {t('requirement.addLanguage')}
      </button>
    </span>
  );
}
