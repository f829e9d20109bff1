import type { Wallet } from '../model/evidence.ts';
import type { FrameworkGraph } from '../model/framework.ts';
import { type Match, type MatchPreferences, NO_PREFERENCES } from '../model/match.ts';
import type { Facts } from '../model/posting.ts';
import type { Requirement } from '../model/requirement.ts';
import { blockersOf, capped, proxiesOf } from './blockers.ts';
import { itemsOf } from './explain.ts';
import { bandOf, scoreOf, tally, tooThin } from './score.ts';
import { type ShownByWallet, shownBy } from './shown.ts';
import { compareAll, unitsOf } from './units.ts';
import { indexWallet, type WalletIndex } from './wallet.ts';

export interface MatchInput {
  readonly requirements: readonly Requirement[];
  readonly facts: Facts;
  readonly wallet: Wallet;
  readonly graph: FrameworkGraph;
  /** ISO 8601 instant; only its day matters. */
  readonly now: string;
  readonly preferences?: MatchPreferences;
  /** ISO 3166 alpha-2 code of where the job is, when known; without it right to work is not judged. */
  readonly country?: string | null;
}

/**
 * Matches one posting against the wallet: deterministic, in integers, every line explained. Remote postings show what
 * they imply when the requirements went through `withImplied` first.
 */
export function matchPosting(input: MatchInput): Match {
  const { requirements, facts, wallet, graph, now, preferences = NO_PREFERENCES, country = null } = input;
  const { index, shown } = opened(wallet, graph, now.slice(0, 10));
  const compared = compareAll({ requirements, facts, wallet: index, graph, preferences });
  const units = unitsOf(compared);
  const sums = tally(units);
  const barriers = { compared, facts, about: wallet.about, shown, country };
  const notEnough = tooThin(units);
  const score = notEnough ? null : scoreOf(sums);
  const uncapped = score === null ? null : bandOf(score);
  const blockers = blockersOf(barriers);
  const musts = units.filter(
    (unit) => unit.basis !== 'none' && unit.members.some((one) => one.requirement.strength === 'must'),
  );
  return {
    score,
    band: uncapped === null ? null : capped(uncapped, blockers),
    compared: sums.all === 0 ? 0 : Math.floor((1000 * sums.of) / sums.all) / 1000,
    musts: {
      met: musts.filter((unit) =>
        unit.members.some((one) => one.credit.state === 'proven' || one.credit.state === 'claimed'),
      ).length,
      all: musts.length,
    },
    blockers,
    proxies: proxiesOf(barriers),
    items: itemsOf(compared, units, sums, graph),
    notEnough,
    uncapped,
  };
}

interface Opened {
  readonly graph: FrameworkGraph;
  readonly today: string;
  readonly index: WalletIndex;
  readonly shown: ShownByWallet;
}

/** The index of the wallet scored last: a list of a thousand postings sorts the wallet once. Wallets are never changed in place. */
const lastOpened = new WeakMap<Wallet, Opened>();

export function opened(wallet: Wallet, graph: FrameworkGraph, today: string): Opened {
  const known = lastOpened.get(wallet);
  if (known && known.graph === graph && known.today === today) return known;
  const fresh = { graph, today, index: indexWallet(wallet, graph, today), shown: shownBy(wallet, today) };
  lastOpened.set(wallet, fresh);
  return fresh;
}
