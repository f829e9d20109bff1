import type { CompetencyKind } from '../model/competency.ts';
import type { FrameworkGraph } from '../model/framework.ts';
import type { Facts } from '../model/posting.ts';
import type { Requirement } from '../model/requirement.ts';

/**
 * What working away from colleagues asks of anybody, by how much of the work is away. Ids of the framework's
 * `remote-work` sector; ids that it does not have are left out.
 */
const IMPLIED: Readonly<Partial<Record<Facts['workplace'], readonly string[]>>> = {
  remote: [
    'asynchronous-written-communication',
    'remote-team-collaboration',
    'self-management-when-working-remotely',
    'video-conferencing',
    'secure-remote-working',
  ],
  // Days in an office are agreed, not learnt: only working across both places is left of it.
  hybrid: ['hybrid-working'],
};

/**
 * The requirements with those that a remote posting implies added at the end, marked as implied and without a quote.
 * They are shown with the user's evidence and never counted: the employer did not write them. What is already asked stays as it is.
 */
export function withImplied(
  requirements: readonly Requirement[],
  facts: Facts,
  graph: FrameworkGraph,
): readonly Requirement[] {
  const asked = new Set(requirements.map((one) => one.id));
  const added = (IMPLIED[facts.workplace] ?? []).flatMap((id) => {
    const entry = graph.get(id);
    return entry && !asked.has(id) ? [impliedRequirement(id, entry.label, entry.kind)] : [];
  });
  return added.length > 0 ? [...requirements, ...added] : requirements;
}

function impliedRequirement(id: string, label: string, kind: CompetencyKind): Requirement {
  return {
    id,
    label,
    kind,
    strength: 'nice',
    level: null,
    anyOf: null,
    quotes: [],
    spans: [],
    rule: 'implied.remote',
    implied: true,
  };
}
