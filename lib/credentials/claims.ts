import type { ClaimBasis, ClaimLevel } from '../model/evidence.ts';
import type { ClaimDraft, ReadContext } from './format.ts';
import { clean } from './plain.ts';

/** Claims kept of one item; a list longer than this is noise. */
export const MAX_CLAIMS = 200;

/** A claim of a named competency: said by the issuer (`stated`) or standing in a list (`listed`). */
export function namedClaim(
  label: string,
  basis: ClaimBasis,
  context: ReadContext,
  more: { readonly uri?: string | null; readonly level?: ClaimLevel | null } = {},
): ClaimDraft {
  const name = clean(label).slice(0, 200);
  const uri = more.uri ?? null;
  const competency = (uri === null ? null : context.mapUri(uri)) ?? wholeMatch(name, context);
  return { competency, label: name, uri, level: more.level ?? null, basis, confirmed: basis !== 'inferred' };
}

/** The competency whose words are the whole label: "Python", not the Python in "Python snakes of Asia". */
function wholeMatch(label: string, context: ReadContext): string | null {
  const whole = context.mapText(label).find((match) => match.span[0] === 0 && match.span[1] === label.length);
  return whole?.competency ?? null;
}

/** Claims read out of free text; each waits for the user's word. `known` are not repeated. */
export function inferredClaims(
  texts: readonly string[],
  context: ReadContext,
  known: readonly ClaimDraft[] = [],
): readonly ClaimDraft[] {
  const seen = new Set(known.map((claim) => claim.competency));
  const found: ClaimDraft[] = [];
  for (const text of texts.filter((one) => one !== '')) {
    for (const match of context.mapText(text)) {
      if (seen.has(match.competency) || found.length >= MAX_CLAIMS) continue;
      seen.add(match.competency);
      found.push({
        competency: match.competency,
        label: match.label,
        uri: null,
        level: null,
        basis: 'inferred',
        confirmed: false,
      });
    }
  }
  return found;
}
