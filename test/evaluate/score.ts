import type { Facts } from '../../lib/model/posting.ts';
import type { Requirement } from '../../lib/model/requirement.ts';
import type { GoldCompetency, Labelled } from '../train/corpus.ts';

export interface Prediction {
  readonly gold: Labelled;
  readonly requirements: readonly Requirement[];
  readonly facts: Facts;
}

export type PairUp = (
  predicted: readonly Requirement[],
  gold: readonly GoldCompetency[],
) => {
  pairs: readonly (readonly [Requirement, GoldCompetency, number])[];
  extra: readonly Requirement[];
  missed: readonly GoldCompetency[];
};

export async function loadPairUp(shared: string): Promise<PairUp> {
  return ((await import(new URL(`${shared}/gold/score.mjs`, `file://${process.cwd()}/`).href)) as { pairUp: PairUp })
    .pairUp;
}

class Share {
  hits = 0;
  all = 0;
  count(hit: boolean): void {
    this.all++;
    if (hit) this.hits++;
  }
  get percent(): number {
    return this.all === 0 ? 0 : Math.round((1000 * this.hits) / this.all) / 10;
  }
}

/** The rows of the goals table by the scorer of the gold set, and one line a posting with what it missed and what it made up. */
export function figuresOf(
  predictions: readonly Prediction[],
  pairUp: PairUp,
): { table: Record<string, number>; lines: string[] } {
  const share = new Map<string, Share>();
  const of = (name: string): Share => share.get(name) ?? share.set(name, new Share()).get(name)!;
  const lines: string[] = [];
  for (const { gold, requirements, facts } of predictions) {
    const { pairs, extra, missed } = pairUp(
      requirements.filter((r) => !r.implied),
      gold.competencies,
    );
    const found = new Set(pairs.map(([, g]) => g));
    for (const r of requirements) {
      if (r.implied) continue;
      of('precision').count(!extra.includes(r));
      for (const quote of r.quotes) of('literal quotes').count(gold.text.includes(quote));
    }
    for (const g of gold.competencies) {
      of('recall').count(found.has(g));
      if (g.strength !== 'task') of('recall of requirements').count(found.has(g));
    }
    for (const [r, g] of pairs) pairFigures(of, r, g);
    for (const [name, value] of Object.entries(gold.facts))
      of(`fact ${name}`).count(sameFact(name, facts[name as keyof Facts], value));
    lines.push(describe(gold, extra, missed, pairs.length));
  }
  const table: Record<string, number> = {};
  for (const [name, s] of share) table[name] = s.percent;
  const { precision = 0, recall = 0 } = table;
  return { table: { F1: Math.round((20 * precision * recall) / (precision + recall || 1)) / 10, ...table }, lines };
}

function pairFigures(of: (name: string) => Share, r: Requirement, g: GoldCompetency): void {
  of('strength').count(r.strength === g.strength);
  if (r.strength !== 'task' && g.strength !== 'task') of('must / nice').count(r.strength === g.strength);
  of('kind').count(r.kind === g.kind);
  const named = g.kind === 'tool' || g.kind === 'credential' || g.kind === 'language';
  of(named ? 'linked: tools, credentials, languages' : 'linked: others').count(r.id !== null);
}

/** As the scorer of the gold set compares: salaries by their amounts, limits of place by being stated at all. */
function sameFact(name: string, read: unknown, gold: unknown): boolean {
  if (name === 'remoteLimits') return (gold === null) === (read === null || read === undefined);
  if (name !== 'salary') return read === gold;
  const a = read as Facts['salary'];
  const b = gold as Facts['salary'];
  if (!b || !a) return !a === !b;
  return a.min === b.min && (a.max ?? a.min) === (b.max ?? b.min);
}

function describe(
  gold: Labelled,
  extra: readonly Requirement[],
  missed: readonly GoldCompetency[],
  right: number,
): string {
  return [
    `\n${gold.id} ${gold.title}: ${right} right`,
    `  missed: ${missed.map((m) => `${m.quotes[0]} [${m.kind}, ${m.strength}]`).join(' | ')}`,
    `  extra:  ${extra.map((m) => m.quotes[0]).join(' | ')}`,
  ].join('\n');
}
