import type { Check, CheckName, Claim, Evidence, Headline, Verification } from '../../model/evidence.ts';
import type { Match, MatchItem } from '../../model/match.ts';
import type { Posting } from '../../model/posting.ts';

export interface PackIn {
  readonly posting: Pick<Posting, 'title' | 'company' | 'url'>;
  readonly match: Pick<Match, 'items'>;
  readonly evidence: readonly Evidence[];
  readonly claims: readonly Claim[];
  readonly verifications: readonly Verification[];
  /** Ids of the evidence that the user picked; nothing else goes in. */
  readonly picked: readonly string[];
  readonly now: Date;
}

/** For one posting: requirement → evidence → how it was checked. Written for other programs; version 1. */
export interface EvidencePack {
  readonly format: 'rung-evidence-pack';
  readonly version: 1;
  readonly made: string;
  readonly posting: { readonly title: string; readonly company: string | null; readonly url: string };
  readonly requirements: readonly PackRequirement[];
  readonly evidence: readonly PackEvidence[];
}

interface PackRequirement {
  readonly competency: string | null;
  readonly label: string;
  readonly strength: string;
  readonly state: string;
  readonly quote: string | null;
  readonly evidence: readonly string[];
}

interface PackEvidence
  extends Pick<
    Evidence,
    'id' | 'kind' | 'title' | 'issuer' | 'start' | 'end' | 'issued' | 'expires' | 'level' | 'assessment' | 'links'
  > {
  readonly competencies: readonly { readonly label: string; readonly uri: string | null; readonly basis: string }[];
  /** Null: nothing that could be checked. */
  readonly checked: {
    readonly on: string;
    readonly headline: Headline;
    readonly checks: Readonly<Record<CheckName, Check>>;
  } | null;
}

/** A pack of what the user picked. Requirements stay even without evidence, so that gaps are shown as honestly as proofs. */
export function exportPack(input: PackIn): EvidencePack {
  const picked = new Set(input.picked);
  const { title, company, url } = input.posting;
  return {
    format: 'rung-evidence-pack',
    version: 1,
    made: input.now.toISOString(),
    posting: { title, company, url },
    requirements: input.match.items.filter((item) => !item.ignored).map((item) => requirementOf(item, picked)),
    evidence: input.evidence.filter((one) => picked.has(one.id)).map((one) => evidenceOf(one, input)),
  };
}

/** A requirement whose evidence was not picked is shown as claimed at most: the pack proves only what it holds. */
function requirementOf(item: MatchItem, picked: ReadonlySet<string>): PackRequirement {
  const evidence = item.evidence.filter((id) => picked.has(id));
  const state = item.state === 'proven' && evidence.length === 0 ? 'claimed' : item.state;
  return {
    competency: item.competency,
    label: item.label,
    strength: item.strength,
    state,
    quote: item.quote,
    evidence,
  };
}

function evidenceOf(one: Evidence, input: PackIn): PackEvidence {
  const { id, kind, title, issuer, start, end, issued, expires, level, assessment, links } = one;
  const found = input.verifications.find((verification) => verification.evidenceId === id);
  const competencies = input.claims
    .filter((claim) => claim.evidenceId === id && claim.confirmed)
    .map(({ label, uri, basis }) => ({ label, uri, basis }));
  const checked = found === undefined ? null : { on: found.checkedAt, headline: found.headline, checks: found.checks };
  return { id, kind, title, issuer, start, end, issued, expires, level, assessment, links, competencies, checked };
}
