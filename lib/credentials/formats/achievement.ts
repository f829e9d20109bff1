import type { ClaimLevel, EvidenceKind, EvidenceLevel } from '../../model/evidence.ts';
import { at, field, isObject, type Json, type JsonObject, list } from '../carriers/json.ts';
import { inferredClaims, MAX_CLAIMS, namedClaim } from '../claims.ts';
import { type ClaimDraft, evidence, type Item, item, type ReadContext } from '../format.ts';
import { clean, dayOf, httpsLinks, idOf, plain, withoutMarkup } from '../plain.ts';
import { checkCredential } from '../verify/credential.ts';
import type { Unwrapped } from './envelope.ts';

/** Achievements read of one credential. */
const MAX_ACHIEVEMENTS = 50;

/** A credential about an achievement (Open Badges 3, a child of a CLR) as an item of the wallet with its checks. */
export function achievementItem(unwrapped: Unwrapped, fault: string | null, context: ReadContext): Item {
  const subject = list(field(unwrapped.credential, 'credentialSubject'))[0] ?? null;
  return itemOf(unwrapped, { subject, achievement: list(field(subject, 'achievement'))[0] ?? null }, fault, context);
}

/** The same, with an item for each achievement where a credential holds several: each has the checks of the whole. */
export function achievementItems(
  unwrapped: Unwrapped,
  fault: string | null,
  context: ReadContext,
): readonly [Item, ...Item[]] {
  const all = list(field(unwrapped.credential, 'credentialSubject')).flatMap((subject) =>
    list(field(subject, 'achievement')).map((achievement) => ({ subject, achievement })),
  );
  const more = all.slice(1, MAX_ACHIEVEMENTS).filter(({ achievement }) => isObject(achievement));
  return [
    achievementItem(unwrapped, fault, context),
    ...more.map((one) => ({ ...itemOf(unwrapped, one, fault, context), parts: [] })),
  ];
}

interface Achieved {
  readonly subject: Json;
  readonly achievement: Json;
}

function itemOf(
  unwrapped: Unwrapped,
  { subject, achievement }: Achieved,
  fault: string | null,
  context: ReadContext,
): Item {
  const { credential } = unwrapped;
  const claims = claimsOf(achievement, subject, context);
  const draft = evidence(kindOf(achievement), titleOf(credential, achievement), {
    summary: withoutMarkup(plain(field(achievement, 'description')) || plain(field(credential, 'description'))),
    issuer: issuerOf(field(credential, 'issuer')),
    achievementType: typeName(achievement),
    start: dayOf(field(subject, 'activityStartDate')),
    end: dayOf(field(subject, 'activityEndDate')),
    issued:
      dayOf(field(credential, 'awardedDate')) ??
      dayOf(field(credential, 'validFrom')) ??
      dayOf(field(credential, 'issuanceDate')),
    expires: dayOf(field(credential, 'validUntil')) ?? dayOf(field(credential, 'expirationDate')),
    ects: null,
    hours: null,
    level: levelOf(subject, achievement),
    links: httpsLinks(
      field(achievement, 'criteria'),
      field(achievement, 'id'),
      field(credential, 'evidence') ?? undefined,
    ),
  });
  const works = [...list(field(credential, 'evidence')), ...list(field(subject, 'evidence'))];
  const check = (needs: Parameters<typeof checkCredential>[1]) =>
    checkCredential({ kind: 'vc', ...unwrapped, fault }, needs);
  return { evidence: draft, claims, parts: works.map((work) => workItem(work)).filter((one) => one !== null), check };
}

export function issuerOf(issuer: Json): { name: string; id: string | null } | null {
  const id = idOf(issuer);
  const name = plain(field(issuer, 'name')) || (id === null ? '' : hostName(id));
  return name === '' && id === null ? null : { name: name.slice(0, 200), id };
}

function hostName(id: string): string {
  return id.startsWith('http') && URL.canParse(id) ? new URL(id).host : id.slice(0, 60);
}

function titleOf(credential: JsonObject, achievement: Json): string {
  return (
    plain(field(achievement, 'name')) ||
    plain(field(credential, 'name')) ||
    plain(field(achievement, 'id')) ||
    '—'
  ).slice(0, 300);
}

function typeName(achievement: Json): string | null {
  const type = plain(field(achievement, 'achievementType'));
  return type === '' ? null : type.slice(0, 60).toLowerCase();
}

function kindOf(achievement: Json): EvidenceKind {
  return typeName(achievement) === 'apprenticeshipcertificate' ? 'apprenticeship' : 'credential';
}

function claimsOf(achievement: Json, subject: Json, context: ReadContext): readonly ClaimDraft[] {
  const stated = alignmentClaims(
    [...list(field(achievement, 'alignment')), ...list(field(achievement, 'alignments'))],
    levelClaim(subject, achievement),
    context,
  );
  const results = list(field(subject, 'result')).flatMap((result) =>
    alignmentClaims(list(field(result, 'alignment')), null, context),
  );
  const tags = [...list(field(achievement, 'tag')), ...list(field(achievement, 'tags'))];
  const listed = tags.filter((tag) => typeof tag === 'string').map((tag) => namedClaim(tag, 'listed', context));
  const named = [...stated, ...results, ...listed].slice(0, MAX_CLAIMS);
  const texts = [
    field(achievement, 'name'),
    field(achievement, 'description'),
    at(achievement, 'criteria', 'narrative'),
  ];
  return [
    ...named,
    ...inferredClaims(
      texts.map((text) => withoutMarkup(plain(text))),
      context,
      named,
    ),
  ];
}

/** Claims of alignments: `targetName`/`targetUrl` of Open Badges 2 and 3, `name`/`url` of 1.x. */
export function alignmentClaims(
  alignments: readonly Json[],
  level: ClaimLevel | null,
  context: ReadContext,
): readonly ClaimDraft[] {
  return alignments.flatMap((alignment) => {
    const label = plain(field(alignment, 'targetName')) || plain(field(alignment, 'name'));
    const uri = idOf(field(alignment, 'targetUrl')) ?? idOf(field(alignment, 'url'));
    return label === '' ? [] : [namedClaim(label, 'stated', context, { uri: uri?.slice(0, 500) ?? null, level })];
  });
}

interface Rung {
  readonly name: string;
  readonly rank: number;
  readonly max: number;
}

/** The rubric level that a result reached. Rubric levels stand from lowest to highest. */
function rungOf(subject: Json, achievement: Json): Rung | null {
  const descriptions = [
    ...list(field(achievement, 'resultDescription')),
    ...list(field(achievement, 'resultDescriptions')),
  ];
  for (const result of list(field(subject, 'result'))) {
    const achieved = idOf(field(result, 'achievedLevel'));
    if (achieved === null) continue;
    for (const description of descriptions) {
      const levels = [
        ...list(field(description, 'rubricCriterionLevel')),
        ...list(field(description, 'rubricCriterionLevels')),
      ];
      const rank = levels.findIndex((level) => idOf(level) === achieved);
      if (rank >= 0)
        return {
          name: plain(field(levels[rank], 'name')) || plain(field(levels[rank], 'level')),
          rank: rank + 1,
          max: levels.length,
        };
    }
  }
  return null;
}

function levelOf(subject: Json, achievement: Json): EvidenceLevel | null {
  const rung = rungOf(subject, achievement);
  return rung === null ? null : { scheme: 'rubric', value: rung.name, rank: rung.rank, max: rung.max };
}

function levelClaim(subject: Json, achievement: Json): ClaimLevel | null {
  const rung = rungOf(subject, achievement);
  return rung === null
    ? null
    : { cefr: null, eqf: null, years: null, words: rung.name || null, rubric: { rank: rung.rank, max: rung.max } };
}

/** A work that the issuer looked at: it becomes an artifact under the badge. */
function workItem(work: Json): Item | null {
  if (!isObject(work)) return null;
  const title = plain(field(work, 'name')) || plain(field(work, 'genre')) || clean(idOf(work) ?? '');
  if (title === '') return null;
  const summary = withoutMarkup(plain(field(work, 'description')) || plain(field(work, 'narrative')));
  return item(evidence('artifact', title.slice(0, 300), { summary, links: httpsLinks(field(work, 'id')) }));
}
