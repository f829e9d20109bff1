import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openKnowledge, understand } from '../../lib/skills/understand.ts';
import { frameworkOf } from './framework.ts';
import { goldSet } from './goldset.ts';
import { bytesOf } from './model.ts';
import { postingOf } from './posting.ts';
import { figuresOf, loadPairUp } from './score.ts';

const GOLD = '../shared/gold/dev.jsonl';

/** Per cent on the development set, which nothing was trained on or chosen by. They only rise. */
const FLOORS: Readonly<Record<string, number>> = {
  F1: 73,
  'recall of requirements': 80,
  strength: 86,
  kind: 82,
  'literal quotes': 100,
};

describe.skipIf(!existsSync(GOLD))('figures on the development set', () => {
  it('do not fall under their floors', async () => {
    const knowledge = openKnowledge({
      tagger: bytesOf('lib/skills/model/tagger.bin'),
      lexicon: frameworkOf('lib/framework'),
    });
    const predictions = goldSet(GOLD).map((gold) => ({ gold, ...understand(postingOf(gold), knowledge) }));
    const { table } = figuresOf(predictions, await loadPairUp('../shared'));
    for (const [name, floor] of Object.entries(FLOORS)) expect(table[name], name).toBeGreaterThanOrEqual(floor);
  });
});
