import type { CompetencyKind } from '../../../lib/model/competency.ts';
import type { Claim, Evidence, Wallet } from '../../../lib/model/evidence.ts';
import type { Band } from '../../../lib/model/match.ts';
import type { Facts } from '../../../lib/model/posting.ts';
import type { Requirement, StatedLevel, Strength } from '../../../lib/model/requirement.ts';
import { claim, type Entry, evidence, FACTS, type Piece, requirement, walletOf } from '../arbitrary.ts';

/**
 * A person and a posting with the band that a fair careers adviser would give, and why. Each was written down before the
 * engine saw them; when one disagrees, the rule that is wrong for people in general is changed, never a weight for one case.
 */
export interface AdviserCase {
  readonly person: string;
  readonly job: string;
  readonly band: Band;
  /** What the adviser would say. */
  readonly adviser: string;
  /** The part of the framework that the case needs. */
  readonly framework: readonly Entry[];
  readonly requirements: readonly Requirement[];
  readonly facts: Facts;
  readonly wallet: Wallet;
}

export const facts = (changes: Partial<Facts>): Facts => ({ ...FACTS, ...changes });

const ask =
  (strength: Strength) =>
  (
    id: string,
    kind: CompetencyKind = 'skill',
    level: Partial<StatedLevel> = {},
    anyOf: string | null = null,
  ): Requirement =>
    requirement(id, {
      kind,
      strength,
      anyOf,
      level:
        Object.keys(level).length === 0
          ? null
          : { years: null, yearsMax: null, words: null, cefr: null, eqf: null, ...level },
    });
export const must = ask('must');
export const nice = ask('nice');
export const task = ask('task');

const piece = (
  one: Evidence,
  claims: readonly (string | readonly [string, Partial<Claim>])[],
  all: Partial<Claim>,
): Piece => ({
  evidence: one,
  claims: claims.map((it) =>
    typeof it === 'string' ? claim(one.id, it, all) : claim(one.id, it[0], { ...all, ...it[1] }),
  ),
});

/** A job on the CV. What it shows was read from its text and confirmed by the person. */
export const job = (
  title: string,
  start: string,
  end: string | null,
  ...shows: (string | readonly [string, Partial<Claim>])[]
): Piece =>
  piece(evidence(`job: ${title}`, { kind: 'experience', title, start, end }), shows, {
    basis: 'inferred',
    confirmed: true,
  });

/** Something awarded after an assessment. */
export const award = (title: string, issued: string, expires: string | null, ...shows: string[]): Piece =>
  piece(
    evidence(`award: ${title}`, { kind: 'credential', achievementType: 'certification', title, issued, expires }),
    shows,
    { basis: 'stated' },
  );

/** Something given for taking part. */
export const attended = (title: string, issued: string, ...shows: string[]): Piece =>
  piece(evidence(`course: ${title}`, { kind: 'credential', achievementType: 'course', title, issued }), shows, {
    basis: 'stated',
  });

/** Work that anybody can look at. */
export const artifact = (title: string, ...shows: string[]): Piece =>
  piece(evidence(`work: ${title}`, { kind: 'artifact', title, links: ['https://example.org/work'] }), shows, {
    basis: 'user',
    confirmed: true,
  });

export const says = (...shows: (string | readonly [string, Partial<Claim>])[]): Piece =>
  piece(evidence('says', { kind: 'claim', title: 'My own list' }), shows, { basis: 'user', confirmed: true });

export const wallet = (about: Partial<Wallet['about']>, ...pieces: readonly Piece[]): Wallet =>
  walletOf(pieces, {
    about: { education: null, yearsOfExperience: null, drivingLicence: null, rightToWork: [], ...about },
  });
