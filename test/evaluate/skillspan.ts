import { gazetteerOf } from '../../lib/skills/gazetteer.ts';
import type { Lexicon } from '../../lib/skills/lexicon.ts';
import { mentionsOf } from '../../lib/skills/mentions.ts';
import { openTagger, type Tagger } from '../../lib/skills/tagger.ts';
import { read } from '../train/corpus.ts';
import { type SkillSpanPosting, type SkillSpanRow, skillSpanPostings } from '../train/skillspan.ts';
import { frameworkOf } from './framework.ts';
import { bytesOf, skillSpanModel } from './model.ts';

type Span = SkillSpanRow['spans'][number];

/** The scorer of the material: precision, recall and F1 from 0 to 1 for each way of counting. */
type ScoreSpans = (
  gold: readonly SkillSpanRow[],
  predicted: ReadonlyMap<string, readonly Span[]>,
) => Record<string, { readonly P: number; readonly R: number; readonly F1: number }>;

/**
 * Prints span figures on SkillSpan's development part, per cent, by the scorer of the material: `overlap` without labels,
 * `strict` with both bounds and the label. Twice: by the shipped tagger, which was never taught SkillSpan's conventions, and
 * by a tagger that the same script makes of SkillSpan's training part alone (three minutes, once).
 */
export async function printSkillSpan(shared: string): Promise<void> {
  const scorer = new URL(`${shared}/skillspan/score.mjs`, `file://${process.cwd()}/`).href;
  const { scoreSpans } = (await import(scorer)) as { scoreSpans: ScoreSpans };
  const postings = skillSpanPostings(`${shared}/skillspan/skillspan.dev.jsonl`);
  const rows = postings.flatMap((posting) => posting.rows);
  const lexicon = frameworkOf('lib/framework');
  const figures = [
    ['shipped tagger', 'lib/skills/model/tagger.bin'] as const,
    ['taught on SkillSpan', skillSpanModel(shared)] as const,
  ].map(([name, file]) => {
    const scores = scoreSpans(rows, spansOf(openTagger(bytesOf(file)), postings, lexicon));
    const percent = (part: number): number => Math.round(1_000 * part) / 10;
    return [
      name,
      Object.fromEntries(
        ['overlap', 'strict', 'strict:Skill', 'strict:Knowledge', 'untyped', 'chars'].flatMap((way) => {
          const { P, R, F1 } = scores[way] ?? { P: 0, R: 0, F1: 0 };
          return way === 'overlap'
            ? [['overlap', percent(F1)] as const, ['precision', percent(P)] as const, ['recall', percent(R)] as const]
            : [[way, percent(F1)] as const];
        }),
      ),
    ] as const;
  });
  console.table(Object.fromEntries(figures));
}

/** What a tagger finds, by sentence: names and bodies of knowledge are Knowledge, what one does or is counts as Skill. */
function spansOf(tagger: Tagger, postings: readonly SkillSpanPosting[], lexicon: Lexicon): Map<string, Span[]> {
  const found = new Map<string, Span[]>();
  for (const { rows, begins, posting } of postings) {
    const { tokens, lines } = read(posting.text);
    for (const { from, to, kind } of mentionsOf(tagger, tokens, lines, gazetteerOf(tokens, lexicon), lexicon)) {
      const start = tokens.start[from]!;
      const row = begins.findLastIndex((begin) => begin <= start);
      const spans = found.get(rows[row]!.id) ?? [];
      found.set(rows[row]!.id, spans);
      const label = kind === 'skill' || kind === 'transversal' ? 'Skill' : 'Knowledge';
      spans.push({ start: start - begins[row]!, end: tokens.end[to - 1]! - begins[row]!, label });
    }
  }
  return found;
}
