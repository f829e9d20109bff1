import type { FrameworkGraph } from '../../model/framework.ts';
import type { PlanLimits } from '../../model/plan.ts';
import type { PlanTarget } from './target.ts';

/** Countries by a currency that only they pay in (ISO 4217, ISO 3166); the euro and the franc of many are left out. */
const COUNTRY_OF: Readonly<Record<string, string>> = {
  GBP: 'GB', USD: 'US', CAD: 'CA', AUD: 'AU', NZD: 'NZ', INR: 'IN', PLN: 'PL', SEK: 'SE', NOK: 'NO', DKK: 'DK', CZK: 'CZ', ZAR: 'ZA', SGD: 'SG',
}; // biome-ignore format: a table

/**
 * Countries whose courses, licences and tickets may be planned: where the user lives; where that is not said, what the
 * postings show by the currency of their pay and by licences that only one country gives. Of 481 pairs of gap and course read on
 * labelled postings most that were wrong came from a British ticket for a post elsewhere.
 */
export function placesOf(
  targets: readonly PlanTarget[],
  limits: Pick<PlanLimits, 'country'>,
  graph: FrameworkGraph,
): ReadonlySet<string> {
  if (limits.country !== null) return new Set([limits.country]);
  return new Set(
    targets.flatMap(({ facts, requirements }) => [
      ...payCountry(facts.salary?.currency ?? null),
      ...requirements.flatMap(({ id, kind }) =>
        id !== null && kind === 'credential' ? (graph.get(id)?.countries ?? []) : [],
      ),
    ]),
  );
}

function payCountry(currency: string | null): readonly string[] {
  return currency !== null && Object.hasOwn(COUNTRY_OF, currency) ? [COUNTRY_OF[currency]!] : [];
}
