import { failed, ok } from '../../model/outcome.ts';
import { field, hasType, type Json, type JsonObject, list } from '../carriers/json.ts';
import type { Format, Item, ReadContext } from '../format.ts';
import { idOf } from '../plain.ts';
import { achievementItem } from './achievement.ts';
import { checkedEnvelope, credentialOf, embeddedCredential } from './envelope.ts';
import { faultOf } from './openbadges3.ts';

/** Children read of one record. */
const MAX_CHILDREN = 500;

/** Comprehensive Learner Record 2.0: one signed wrapper around credentials that each carry their own signature. */
export const clr2: Format = {
  id: 'clr-2',
  recognises: (file) => {
    const found = credentialOf(file);
    return (
      found !== null && hasType(found.credential, 'VerifiableCredential') && hasType(found.credential, 'ClrCredential')
    );
  },
  read: (file, context) => {
    const found = credentialOf(file);
    if (found === null) return failed('credentials.unrecognised');
    const envelope = checkedEnvelope(found);
    if (!envelope.ok) return envelope;
    if (idOf(field(found.credential, 'issuer')) === null) return failed('credentials.badge.noIssuer');
    const wrapper = achievementItem(found, null, context);
    const parts = nested(childrenOf(found.credential, context), associationsOf(found.credential));
    return ok({
      items: [{ ...wrapper, evidence: { ...wrapper.evidence, achievementType: 'clr' }, claims: [], parts }],
      warnings: [],
    });
  },
};

interface Child {
  /** Identifiers that associations may name it by. */
  readonly ids: readonly string[];
  readonly item: Item;
}

function childrenOf(credential: JsonObject, context: ReadContext): readonly Child[] {
  const subject = list(field(credential, 'credentialSubject'))[0] ?? null;
  return list(field(subject, 'verifiableCredential'))
    .slice(0, MAX_CHILDREN)
    .flatMap((entry) => {
      const child = embeddedCredential(entry);
      if (child === null || !checkedEnvelope(child).ok) return [];
      const achievement = list(field(list(field(child.credential, 'credentialSubject'))[0], 'achievement'))[0];
      const ids = [idOf(field(child.credential, 'id')), idOf(field(achievement, 'id'))].filter((id) => id !== null);
      return [{ ids, item: achievementItem(child, faultOf(child.credential), context) }];
    });
}

/** Pairs child → parent out of the associations that say what stacks into what. */
function associationsOf(credential: JsonObject): readonly (readonly [string, string])[] {
  const subject = list(field(credential, 'credentialSubject'))[0] ?? null;
  return list(field(subject, 'association')).flatMap((entry) => pairOf(entry));
}

function pairOf(entry: Json): readonly (readonly [string, string])[] {
  const source = idOf(field(entry, 'sourceId'));
  const target = idOf(field(entry, 'targetId'));
  const type = field(entry, 'associationType');
  if (source === null || target === null) return [];
  if (type === 'isChildOf' || type === 'isPartOf') return [[source, target]];
  return type === 'isParentOf' ? [[target, source]] : [];
}

/** The children as a tree. Each has at most one parent, and a circle of associations is cut where it would close. */
function nested(children: readonly Child[], pairs: readonly (readonly [string, string])[]): readonly Item[] {
  const indexOf = (id: string) => children.findIndex((child) => child.ids.includes(id));
  const parents = new Map<number, number>();
  for (const [child, parent] of pairs) {
    const from = indexOf(child);
    const to = indexOf(parent);
    if (from >= 0 && to >= 0 && !parents.has(from) && !leadsTo(parents, to, from)) parents.set(from, to);
  }
  const build = (index: number): Item[] => {
    const child = children[index];
    if (child === undefined) return [];
    const below = children.flatMap((_, other) => (parents.get(other) === index ? build(other) : []));
    return [{ ...child.item, parts: [...child.item.parts, ...below] }];
  };
  return children.flatMap((_, index) => (parents.has(index) ? [] : build(index)));
}

function leadsTo(parents: ReadonlyMap<number, number>, from: number, to: number): boolean {
  for (let at: number | undefined = from; at !== undefined; at = parents.get(at)) if (at === to) return true;
  return false;
}
