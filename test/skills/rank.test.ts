import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Competency } from '../../lib/model/competency.ts';
import { openLexicon } from '../../lib/skills/lexicon.ts';
import { rankEntries } from '../../lib/skills/rank.ts';
import { toyLexicon } from './toyframework.ts';

describe('entries that a sentence may mention', () => {
  it('are ranked by what the sentence holds of their labels', () => {
    const ranked = rankEntries('You will take blood samples and lead a team of three.', toyLexicon, 3);
    expect(
      ranked
        .slice(0, 2)
        .map(({ entry }) => toyLexicon.id(entry))
        .sort(),
    ).toEqual(['blood-sampling', 'team-leadership']);
    expect(ranked.length).toBeLessThanOrEqual(3);
  });
  it('are none for nothing', () => {
    expect(rankEntries('', toyLexicon, 5)).toEqual([]);
    expect(rankEntries('zzz', toyLexicon, 5)).toEqual([]);
  });
});

const SHARED = fileURLToPath(new URL('../../../shared/', import.meta.url));
const ESCO = `${SHARED}taxonomies/esco-1.1.1-en/skills_en.csv`;

function escoEntries(): Competency[] {
  const { data } = Papa.parse<Record<string, string>>(readFileSync(ESCO, 'utf8'), { header: true });
  return data
    .filter((row) => row.preferredLabel)
    .map((row, i) => ({
      id: `esco-${i}`,
      label: row.preferredLabel!,
      kind: 'skill',
      sector: 'esco',
      aliases: (row.altLabels ?? '').split('\n').filter(Boolean),
      broader: [],
      related: [],
      esco: [row.conceptUri!.slice(-36)],
      onet: null,
      contexts: [],
      countries: [],
      issuer: null,
      scale: null,
    }));
}

describe.skipIf(!existsSync(ESCO))('all of ESCO on its validation sentences', () => {
  // Floors for RP@5 in percent: hits among the first five over the most that were possible. They only rise.
  it('puts the right concepts among the first five', () => {
    const entries = escoEntries();
    const lexicon = openLexicon(entries);
    for (const [name, floor] of [
      ['tech', 64],
      ['house', 44],
    ] as const) {
      const rows = readFileSync(`${SHARED}skillspan/esco-${name}.validation.jsonl`, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as { text: string; esco: string[] })
        .filter((row) => row.esco.length > 0);
      const total = rows.reduce((sum, row) => {
        const found = rankEntries(row.text, lexicon, 5).map(({ entry }) => entries[entry]!.label);
        return sum + found.filter((label) => row.esco.includes(label)).length / Math.min(5, new Set(row.esco).size);
      }, 0);
      expect((100 * total) / rows.length, name).toBeGreaterThanOrEqual(floor);
    }
  });
});
