import { dayWords } from '../../../components/day.ts';
import { Icon } from '../../../components/Icon.tsx';
import { type Say, useWords } from '../../../components/words.tsx';
import type { Claim, Evidence, Verification } from '../../../lib/model/evidence.ts';
import { CHECK_NAMES } from '../../../lib/model/evidence.ts';
import { moduleKindOf } from './draft.ts';
import { OnlineCheck } from './OnlineCheck.tsx';
import { TrustIssuer } from './TrustIssuer.tsx';

/** Competencies shown on a card before "and N more". */
const CHIPS = 12;

export interface EvidenceCardProps {
  readonly evidence: Evidence;
  readonly claims: readonly Claim[];
  readonly verification: Verification | null;
  readonly parts: readonly Evidence[];
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

/** One piece of evidence: what it is, what it shows, what it is made of, and the seven checks behind one line. */
export function EvidenceCard({ evidence, claims, verification, parts, onEdit, onRemove }: EvidenceCardProps) {
  const t = useWords();
  const modules = parts.filter((part) => moduleKindOf(part) !== null);
  const about = [t(`kindOf.${evidence.kind}`), evidence.issuer?.name, period(evidence, t)];
  return (
    <article class="card evidence" data-kind={evidence.kind}>
      <div class="head-row">
        <div class="grow">
          <h3 class="evidence-title">{evidence.title}</h3>
          <p class="small muted">{about.filter(Boolean).join(' · ')}</p>
        </div>
        <div class="row tight">
          <button
            type="button"
            class="button icon"
            aria-label={t('form.edit', { title: evidence.title })}
            onClick={onEdit}
          >
            <Icon name="more" />
          </button>
          <button
            type="button"
            class="button icon remove"
            aria-label={t('wallet.remove', { title: evidence.title })}
            onClick={onRemove}
          >
            <Icon name="bin" />
          </button>
        </div>
      </div>
      {verification && (
        <p>
          <span class={`pill ${headlineLook(verification)}`}>{t(`headline.${verification.headline}`)}</span>
        </p>
      )}
      {evidence.summary && <p class="evidence-summary small">{evidence.summary}</p>}
      <Assessed evidence={evidence} />
      {evidence.reflection && <p class="small quote">{evidence.reflection}</p>}
      <Shows claims={claims} />
      {evidence.links.map((link) => (
        <p class="small" key={link}>
          <a href={link} target="_blank" rel="noreferrer noopener">
            {t('evidence.openAt', { host: new URL(link).host })}
          </a>
        </p>
      ))}
      {modules.length > 0 && <Modules modules={modules} />}
      {verification && (
        <Checks verification={verification}>
          <TrustIssuer evidence={evidence} verification={verification} />
          <OnlineCheck evidence={evidence} verification={verification} />
        </Checks>
      )}
    </article>
  );
}

function Assessed({ evidence }: { readonly evidence: Evidence }) {
  const t = useWords();
  const { assessment } = evidence;
  if (!assessment) return null;
  const { by, how, result, passed, criteria, on } = assessment;
  const said = [how, result, on ? dayWords(on, t.language) : '', criteria].filter(Boolean).join(' · ');
  return (
    <p class="small">
      {t(passed ? 'evidence.passed' : 'evidence.notPassed', { by: by || '–' })} {said}
    </p>
  );
}

/** Only what counts: finds that wait for the user's word stand in their own place above. */
function Shows({ claims }: { readonly claims: readonly Claim[] }) {
  const t = useWords();
  const counted = claims.filter((claim) => claim.confirmed);
  if (counted.length === 0) return null;
  return (
    <ul class="chips" aria-label={t('wallet.competencies')}>
      {counted.slice(0, CHIPS).map((claim) => (
        <li class="pill" key={claim.id}>
          {claim.label}
          {levelWords(claim) && <span class="muted">{levelWords(claim)}</span>}
        </li>
      ))}
      {counted.length > CHIPS && <li class="small muted">{t('evidence.more', { count: counted.length - CHIPS })}</li>}
    </ul>
  );
}

/** The level in the scheme that the source states; never turned into another one. */
function levelWords({ level }: Claim): string {
  if (!level) return '';
  if (level.cefr) return level.cefr;
  if (level.rubric) return `${level.words ? `${level.words} ` : ''}${level.rubric.rank}/${level.rubric.max}`;
  return level.eqf === null ? (level.words ?? '') : `EQF ${level.eqf}`;
}

function Modules({ modules }: { readonly modules: readonly Evidence[] }) {
  const t = useWords();
  return (
    <ul class="stack-s modules">
      {modules.map((part) => (
        <li class="small" key={part.id}>
          <span class="muted">{t(`moduleKind.${moduleKindOf(part) ?? 'duty'}`)}:</span> {part.title}
          {part.assessment && (
            <span class="muted">
              {' · '}
              {part.assessment.result || t(part.assessment.passed ? 'form.passed' : 'module.open')}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

function Checks({
  verification,
  children,
}: {
  readonly verification: Verification;
  readonly children: preact.ComponentChildren;
}) {
  const t = useWords();
  return (
    <details>
      <summary class="small">{t('wallet.checks')}</summary>
      <div class="stack">
        <dl class="check-list">
          {CHECK_NAMES.map((name) => (
            <div class="row" key={name}>
              <dt>{t(`check.${name}`)}:</dt>
              <dd>
                <strong>{t(`checkState.${verification.checks[name].state}`)}</strong>{' '}
                {t.code(verification.checks[name].reason, verification.checks[name].params)}
              </dd>
            </div>
          ))}
        </dl>
        <p class="small muted">
          {t(verification.mode === 'online' ? 'evidence.checkedOnline' : 'evidence.checked', {
            date: dayWords(verification.checkedAt, t.language),
          })}
        </p>
        {children}
      </div>
    </details>
  );
}

function period({ start, end, issued }: Evidence, t: Say): string {
  const day = (date: string) => dayWords(date, t.language);
  if (start) return end ? `${day(start)} – ${day(end)}` : t('evidence.since', { date: day(start) });
  return issued ? day(issued) : '';
}

function headlineLook(verification: Verification): string {
  if (verification.headline === 'verified') return 'accent';
  return ['broken', 'withdrawn', 'expired'].includes(verification.headline) ? 'warn' : '';
}
