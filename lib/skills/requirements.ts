import type { CompetencyKind } from '../model/competency.ts';
import type { Requirement, Strength } from '../model/requirement.ts';
import type { Lines } from './lines.ts';
import { SECTIONS } from './sections.ts';
import type { Span } from './tagger.ts';
import type { Tokens } from './tokens.ts';

/** The spans of a text as requirements: one entry per wording, at most three quotes each, in the order of the text. */
export function requirementsOf(tokens: Tokens, lines: Lines, spans: readonly Span[]): Requirement[] {
  const groups = new Map<string, Span[]>();
  for (const span of spans) {
    const key = wordsOf(tokens, span);
    const group = groups.get(key);
    if (group) group.push(span);
    else groups.set(key, [span]);
  }
  return [...groups.values()].map((group) => requirementOf(tokens, lines, group));
}

function wordsOf(tokens: Tokens, { from, to }: Span): string {
  let key = '';
  for (let i = from; i < to; i++) key += `${tokens.hash[i]!},`;
  return key;
}

function requirementOf(tokens: Tokens, lines: Lines, group: readonly Span[]): Requirement {
  const spans = group.slice(0, 3).map(({ from, to }) => [tokens.start[from]!, tokens.end[to - 1]!] as const);
  const quotes = spans.map(([from, to]) => tokens.text.slice(from, to));
  const strength = strengthOf(lines, group);
  return {
    id: null,
    label: quotes[0]!,
    kind: 'skill' satisfies CompetencyKind,
    strength,
    level: null,
    anyOf: null,
    quotes: [...new Set(quotes)],
    spans,
    rule: `skills.section.${strength}`,
    implied: false,
  };
}

function strengthOf(lines: Lines, group: readonly Span[]): Strength {
  const sections = group.map(({ line }) => SECTIONS[lines.section[line]!]!);
  if (sections.includes('requirements')) return 'must';
  return sections.includes('preferred') ? 'nice' : 'task';
}
