import type { Requirement, Strength } from '../model/requirement.ts';
import type { Mention } from './mentions.ts';
import { phraseHash } from './spantable.ts';
import type { Tokens } from './tokens.ts';

/** The mentions of a text as requirements: one entry per wording, at most three quotes each, in the order of the text. */
export function requirementsOf(tokens: Tokens, mentions: readonly Mention[]): Requirement[] {
  const groups = new Map<number, Mention[]>();
  for (const mention of mentions) {
    const key = phraseHash(tokens, mention.from, mention.to);
    const group = groups.get(key);
    if (group) group.push(mention);
    else groups.set(key, [mention]);
  }
  return [...groups.values()].map((group) => requirementOf(tokens, group));
}

function requirementOf(tokens: Tokens, group: readonly Mention[]): Requirement {
  const spans = group.slice(0, 3).map(({ from, to }) => [tokens.start[from]!, tokens.end[to - 1]!] as const);
  const quotes = [...new Set(spans.map(([from, to]) => tokens.text.slice(from, to)))];
  const strength = strongest(group);
  return {
    id: null,
    label: quotes[0]!,
    kind: group[0]!.kind,
    strength,
    level: null,
    anyOf: null,
    quotes,
    spans,
    rule: `skills.${strength}`,
    implied: false,
  };
}

function strongest(group: readonly Mention[]): Strength {
  if (group.some(({ strength }) => strength === 'must')) return 'must';
  return group.some(({ strength }) => strength === 'nice') ? 'nice' : 'task';
}
