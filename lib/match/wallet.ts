import type { Claim, Evidence, Headline, Verification, Wallet } from '../model/evidence.ts';
import { HEADLINES } from '../model/evidence.ts';
import type { FrameworkGraph } from '../model/framework.ts';
import { type Months, monthsOf, totalMonths } from './dates.ts';
import { claimedDepth, type Depth, depthOfYears, evidenceDepth } from './levels.ts';
import { byCode, fold } from './names.ts';
import { claimStrength, type EvidenceStrength, evidenceStrength, withRecency } from './strength.ts';
import { DRIVING_IDS, EVIDENCE_STRENGTH, FAST_MOVING_SECTORS } from './weights.ts';

/** One piece of evidence for one competency, ready to be compared. */
export interface Held {
  readonly evidenceId: string;
  readonly title: string;
  readonly strength: EvidenceStrength;
  /** Null: no level is stated or follows from dates. */
  readonly depth: Depth | null;
  /** Months of practice that it shows, all experience with the competency together; null when it shows none. */
  readonly months: number | null;
  /** Pieces with the same key are not independent of each other. */
  readonly key: string;
  readonly isPractice: boolean;
  readonly expires: string | null;
}

/** Evidence by a key, looked at when it is first asked for. */
export interface HeldBy {
  get(key: string): readonly Held[] | undefined;
}

/** The wallet by competency. Built once per wallet, then each posting is a lookup. */
export interface WalletIndex {
  readonly byCompetency: HeldBy;
  /** By folded label, for phrases that are not in the framework. */
  readonly byLabel: HeldBy;
  /** Pairs `held>asked` that the user rejected. */
  readonly rejected: ReadonlySet<string>;
}

/** Stands for the user's own answers where evidence is named. */
export const ABOUT_ME = 'about';

interface Link {
  readonly evidence: Evidence;
  readonly claim: Claim;
}

/** Sorts the wallet by competency. `now` is an ISO instant; only its day counts. */
export function indexWallet(wallet: Wallet, graph: FrameworkGraph, now: string): WalletIndex {
  const today = now.slice(0, 10);
  const headlines = latestHeadlines(wallet.verifications);
  const evidence = new Map(wallet.evidence.map((one) => [one.id, one]));
  const byCompetency = new Map<string, Link[]>();
  for (const claim of wallet.claims) {
    const found = evidence.get(claim.evidenceId);
    if (found && claim.competency !== null) push(byCompetency, claim.competency, { evidence: found, claim });
  }
  const answers = answersOf(wallet);
  return {
    byCompetency: onDemand((id) => {
      const held = hold(byCompetency.get(id) ?? [], graph.get(id), headlines, today);
      const answer = answers.get(id);
      return answer ? [...held, answer] : held;
    }),
    byLabel: byLabelOf(wallet, evidence, headlines, today),
    rejected: new Set(wallet.rejectedBridges),
  };
}

/** Answers about oneself that are competencies too: the ordinary driving licence. */
function answersOf({ about }: Wallet): ReadonlyMap<string, Held> {
  if (about.drivingLicence !== true) return new Map();
  const strength: EvidenceStrength = {
    percent: EVIDENCE_STRENGTH.claim,
    grade: 'claimed',
    verified: false,
    doubt: null,
  };
  const held: Held = {
    evidenceId: ABOUT_ME,
    title: '',
    strength,
    depth: null,
    months: null,
    key: ABOUT_ME,
    isPractice: false,
    expires: null,
  };
  return new Map(DRIVING_IDS.map((id) => [id, held]));
}

/** Phrases are rare: the labels are only sorted when the first one is asked for. */
function byLabelOf(
  wallet: Wallet,
  evidence: ReadonlyMap<string, Evidence>,
  headlines: ReadonlyMap<string, Headline>,
  today: string,
): HeldBy {
  let byLabel: Map<string, Link[]> | null = null;
  return onDemand((label) => {
    if (byLabel === null) {
      byLabel = new Map();
      for (const claim of wallet.claims) {
        const found = evidence.get(claim.evidenceId);
        if (found) push(byLabel, fold(claim.label), { evidence: found, claim });
      }
    }
    return hold(byLabel.get(label) ?? [], undefined, headlines, today);
  });
}

function onDemand(find: (key: string) => readonly Held[]): HeldBy {
  const known = new Map<string, readonly Held[] | undefined>();
  return {
    get(key) {
      if (known.has(key)) return known.get(key);
      const held = find(key);
      const result = held.length > 0 ? held : undefined;
      known.set(key, result);
      return result;
    },
  };
}

function hold(
  found: readonly Link[],
  entry: ReturnType<FrameworkGraph['get']>,
  headlines: ReadonlyMap<string, Headline>,
  today: string,
): readonly Held[] {
  if (found.length === 0) return [];
  const links = found.map((link) => {
    const own = evidenceStrength(link.evidence, headlines.get(link.evidence.id) ?? null, today);
    return { ...link, strength: claimStrength(own, link.evidence, link.claim) };
  });
  const isFast = entry?.kind === 'tool' && FAST_MOVING_SECTORS.includes(entry.sector);
  const ranges = links.map((link) => practiceMonths(link, today));
  const pooled = totalMonths(ranges.filter((range) => range !== null));
  const held = links.map((link, i) => {
    const { evidence, claim } = link;
    const years = claim.level?.years ?? null;
    const claimedMonths = years !== null && years >= 0 && years <= 60 ? Math.floor(years * 12) : null;
    const shownMonths = ranges[i] ? pooled : null;
    const months =
      shownMonths === null && claimedMonths === null ? null : Math.max(shownMonths ?? 0, claimedMonths ?? 0);
    const stated = claimedDepth(claim.level, entry?.kind === 'language') ?? evidenceDepth(evidence.level);
    const practised = months === null ? null : depthOfYears(months / 12);
    return {
      evidenceId: evidence.id,
      title: evidence.title,
      strength: isFast ? withRecency(link.strength, evidence, today) : link.strength,
      depth: stated === null || practised === null ? (stated ?? practised) : Math.max(stated, practised),
      months,
      key: independenceKey(evidence),
      isPractice: isPractice(evidence),
      expires: evidence.expires,
    };
  });
  return held.sort((a, b) => b.strength.percent - a.strength.percent || byCode(a.evidenceId, b.evidenceId));
}

/** Months in which the competency was practised, from dated experience only. */
function practiceMonths(
  { evidence, strength }: Pick<Link, 'evidence'> & { readonly strength: EvidenceStrength },
  today: string,
): Months | null {
  const isWork = evidence.kind === 'experience' || evidence.kind === 'apprenticeship';
  return isWork && strength.percent > 0 ? monthsOf(evidence.start, evidence.end, today) : null;
}

/** The same job, course or badge imported twice is one witness; so are the parts of one award. */
function independenceKey(evidence: Evidence): string {
  if (evidence.parentId !== null) return `part of ${evidence.parentId}`;
  return `${evidence.kind}|${fold(evidence.title)}|${fold(evidence.issuer?.name ?? '')}`;
}

/** Practice corroborates; a second certificate on the same thing does not, so that collecting badges gains nothing. */
function isPractice(evidence: Evidence): boolean {
  if (evidence.kind === 'artifact') return evidence.links.length > 0 || evidence.assessment?.passed === true;
  return evidence.kind === 'experience' || evidence.kind === 'apprenticeship' || evidence.kind === 'endorsement';
}

/** The latest verdict per evidence; of two at the same instant the graver one. */
function latestHeadlines(verifications: readonly Verification[]): Map<string, Headline> {
  const latest = new Map<string, Verification>();
  for (const one of verifications) {
    const known = latest.get(one.evidenceId);
    const isLater = !known || known.checkedAt < one.checkedAt;
    const isGraver =
      known?.checkedAt === one.checkedAt && HEADLINES.indexOf(one.headline) > HEADLINES.indexOf(known.headline);
    if (isLater || isGraver) latest.set(one.evidenceId, one);
  }
  return new Map([...latest].map(([id, one]) => [id, one.headline]));
}

function push(lists: Map<string, Link[]>, key: string, link: Link): void {
  const list = lists.get(key);
  if (list) list.push(link);
  else lists.set(key, [link]);
}
