import type { Claim, Evidence } from '../../model/evidence.ts';
import type { Outcome } from '../../model/outcome.ts';
import type { Json, JsonObject } from '../carriers/json.ts';
import { didKeyOf, instant, type SigningKey, signCredential } from './signing.ts';

export interface BadgeIn {
  readonly evidence: Evidence;
  readonly claims: readonly Claim[];
  /** Name to show as issuer and holder. */
  readonly holder: string;
  /** A fresh `urn:uuid:…`. */
  readonly id: string;
  readonly now: Date;
}

const ESCO = 'http://data.europa.eu/esco/';

/**
 * A self-signed Open Badge 3.0: issuer and subject are the same key, so every reader can see that it is the holder's
 * own word. It says nothing that the wallet does not hold.
 */
export function exportBadge(input: BadgeIn, key: SigningKey): Promise<Outcome<JsonObject>> {
  return signCredential(badgeOf(input, didKeyOf(key)), key, input.now);
}

/** The badge without its signature. */
export function badgeOf(input: BadgeIn, did: string): JsonObject {
  const { evidence, holder, id, now } = input;
  const works = evidence.links.map((link) => ({ id: link, type: ['Evidence'] }));
  const until = /^\d{4}-\d\d-\d\d$/.test(evidence.expires ?? '') ? { validUntil: `${evidence.expires}T00:00:00Z` } : {};
  return {
    '@context': ['https://www.w3.org/ns/credentials/v2', 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'],
    id,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: evidence.title,
    issuer: { id: did, type: ['Profile'], name: holder },
    validFrom: instant(now),
    ...until,
    credentialSubject: { id: did, type: ['AchievementSubject'], achievement: achievementOf(input) },
    ...(works.length === 0 ? {} : { evidence: works }),
  };
}

function achievementOf({ evidence, claims, id }: BadgeIn): JsonObject {
  const alignment = claims
    .filter((claim) => claim.confirmed && isWebAddress(claim.uri))
    .map((claim) => alignmentOf(claim));
  const tags = [...new Set(claims.filter((claim) => claim.confirmed).map((claim) => claim.label))];
  return {
    id: `${id}#achievement`,
    type: ['Achievement'],
    name: evidence.title,
    description: evidence.summary === '' ? evidence.title : evidence.summary,
    criteria: { narrative: evidence.assessment?.criteria || evidence.summary || evidence.title },
    ...(alignment.length === 0 ? {} : { alignment }),
    ...(tags.length === 0 ? {} : { tag: tags }),
  };
}

function isWebAddress(uri: string | null): uri is string {
  return uri !== null && /^https?:\/\//.test(uri) && URL.canParse(uri);
}

/** Open Badges has no target type of its own for ESCO, so the framework is named instead. */
function alignmentOf(claim: Claim): Json {
  const framework = claim.uri?.startsWith(ESCO) ? { targetFramework: 'ESCO' } : {};
  return { type: ['Alignment'], targetName: claim.label, targetUrl: claim.uri, ...framework };
}
