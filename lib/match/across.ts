import { type Claim, plainEvidence, type Wallet } from '../model/evidence.ts';
import type { FrameworkGraph } from '../model/framework.ts';
import { BANDS, type Match, type MatchPreferences, NO_PREFERENCES } from '../model/match.ts';
import type { Facts } from '../model/posting.ts';
import type { Requirement } from '../model/requirement.ts';
import { matchPosting } from './match.ts';
import { byCode } from './names.ts';

/** A posting with what was read from it. `key` is the posting's stable key. */
export interface ReadPosting {
  readonly key: string;
  readonly requirements: readonly Requirement[];
  readonly facts: Facts;
}

export interface Ranked {
  readonly key: string;
  readonly match: Match;
}

/**
 * Postings in the order to look at: by band, then by what is surely there (the score counted over the whole posting, the part
 * that could not be compared as nothing), then by score. A thin posting, which has no number, comes after all that have one.
 */
export function ranked(list: readonly Ranked[]): Ranked[] {
  const band = ({ match }: Ranked) => (match.band === null ? -1 : BANDS.indexOf(match.band));
  const sure = ({ match }: Ranked) => Math.floor((match.score ?? -1) * match.compared * 1000);
  return [...list].sort(
    (a, b) =>
      band(b) - band(a) || sure(b) - sure(a) || (b.match.score ?? -1) - (a.match.score ?? -1) || byCode(a.key, b.key),
  );
}

/** A competency that several postings ask for and the wallet lacks. */
export interface RecurringGap {
  readonly competency: string;
  readonly label: string;
  /** Keys of the postings that ask for it, and of those that would rise a band if it were shown in full. */
  readonly askedBy: readonly string[];
  readonly lifts: readonly string[];
  /** Mean rise in score over the postings that ask for it, in tenths. */
  readonly meanRise: number;
}

export interface AcrossInput {
  readonly postings: readonly ReadPosting[];
  readonly wallet: Wallet;
  readonly graph: FrameworkGraph;
  readonly now: string;
  readonly preferences?: MatchPreferences;
  /** Most gaps to look into; the most asked for come first. */
  readonly most?: number;
}

/** Recurring gaps, those that lift most postings first: "Kubernetes: asked by 14 of 22, closing it lifts 9 a band". */
export function recurringGaps(input: AcrossInput): RecurringGap[] {
  const { postings, wallet, graph, now, preferences = NO_PREFERENCES, most = 40 } = input;
  const score = (posting: ReadPosting, held: Wallet) =>
    matchPosting({ requirements: posting.requirements, facts: posting.facts, wallet: held, graph, now, preferences });
  const matches = new Map(postings.map((posting) => [posting, score(posting, wallet)]));
  const gaps = [...gapsOf(matches)]
    .sort((a, b) => b[1].postings.length - a[1].postings.length || byCode(a[0], b[0]))
    .slice(0, most);
  const list = gaps.map(([competency, { label, postings: askedBy }]) => {
    const closed = walletWith(wallet, competency, now);
    const rises = askedBy.map((posting) => ({
      key: posting.key,
      before: matches.get(posting)!,
      after: score(posting, closed),
    }));
    const lifts = rises.filter(
      ({ before, after }) =>
        before.band !== null && after.band !== null && BANDS.indexOf(after.band) > BANDS.indexOf(before.band),
    );
    const rise = rises.reduce((sum, { before, after }) => sum + (after.score ?? 0) - (before.score ?? 0), 0);
    return {
      competency,
      label,
      askedBy: askedBy.map((one) => one.key),
      lifts: lifts.map((one) => one.key),
      meanRise: Math.floor((rise * 10) / askedBy.length),
    };
  });
  return list.sort(
    (a, b) =>
      b.lifts.length - a.lifts.length ||
      b.askedBy.length - a.askedBy.length ||
      b.meanRise - a.meanRise ||
      byCode(a.competency, b.competency),
  );
}

type Gaps = Map<string, { readonly label: string; readonly postings: ReadPosting[] }>;

function gapsOf(matches: ReadonlyMap<ReadPosting, Match>): Gaps {
  const gaps: Gaps = new Map();
  for (const [posting, match] of matches)
    for (const item of match.items) {
      const isGap = (item.state === 'missing' || item.state === 'partly') && item.of > 0;
      if (!isGap || item.competency === null) continue;
      const gap = gaps.get(item.competency);
      if (!gap) gaps.set(item.competency, { label: item.label, postings: [posting] });
      else if (!gap.postings.includes(posting)) gap.postings.push(posting);
    }
  return gaps;
}

/** The wallet as if the competency were shown by an assessed credential at an advanced level, without years. */
export function walletWith(wallet: Wallet, competency: string, now: string): Wallet {
  const id = `if:${competency}`;
  const evidence = plainEvidence(
    { id, kind: 'credential', title: competency, achievementType: 'certification', issued: now.slice(0, 10) },
    now,
  );
  const level = { cefr: null, eqf: null, years: null, words: null, rubric: { rank: 4, max: 5 } };
  const claim: Claim = {
    id,
    evidenceId: id,
    competency,
    label: competency,
    uri: null,
    level,
    basis: 'stated',
    confirmed: true,
  };
  return { ...wallet, evidence: [...wallet.evidence, evidence], claims: [...wallet.claims, claim] };
}
