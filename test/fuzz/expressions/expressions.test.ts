import { expect, it } from 'vitest';
import { attacksOn, textOf } from './attack.ts';
import { collectExpressions, type Expression, literalsOf } from './collect.ts';
import { TOO_STEEP, worstGrowth } from './growth.ts';
import { readPattern } from './pattern.ts';

/** The short form; `npm run fuzz -- --expressions` tries more and longer texts and lists what grows as the square. */
const SHORT = { attacks: 10, longest: 1536 };

const made = (expression: RegExp): Expression => ({
  place: 'here',
  source: expression.source,
  flags: expression.flags,
});

it('finds expressions that grow exponentially and as the cube', () => {
  for (const bad of [/^(?:a+)+$/, /^(?:\w|\d)*!$/, /(?:x+x+)+y/, /\s*a?\s*b?\s*c?\s*$/]) {
    const growth = worstGrowth(made(bad), SHORT);
    expect(growth?.power ?? 0, String(bad)).toBeGreaterThan(TOO_STEEP);
  }
});

it('says nothing of what is linear', () => {
  for (const good of [/^a+$/, /(?<!\s)\s+$/, /\d{4}-\d{2}/, /[^,]+/g]) {
    const growth = worstGrowth(made(good), { attacks: 40, longest: 6144 });
    expect(growth?.power ?? 0, String(good)).toBeLessThan(1.5);
  }
});

it('reads every expression of the product and none of them grows faster than about the square', {
  timeout: 120_000,
}, async () => {
  const all = await collectExpressions();
  expect(all.length).toBeGreaterThan(400);
  // Both kinds are there: literals, and those put together from parts.
  expect(all.some(({ place }) => place.startsWith('lib/boards/title.ts'))).toBe(true);
  expect(all.some(({ place }) => place.startsWith('lib/skills/facts/salary.ts'))).toBe(true);
  for (const one of all) expect(() => readPattern(one.source), one.place).not.toThrow();
  const steep = all
    .map((one) => worstGrowth(one, SHORT))
    .filter((growth) => growth !== null && growth.power > TOO_STEEP);
  expect(steep.map((growth) => [growth!.expression.place, growth!.attack, growth!.power])).toEqual([]);
});

it('builds texts that an expression nearly takes', () => {
  const texts = attacksOn(made(/ab(?:cd)+e/), 100).map((attack) => textOf(attack, 12));
  expect(texts.some((text) => text.startsWith('abcdcdcd') && !text.includes('e'))).toBe(true);
  expect(texts.some((text) => text.startsWith('abcdabcd'))).toBe(true);
});

it('finds literals where they stand', () => {
  expect(literalsOf('x.tsx', 'const a = 1;\nexport const b = <p>{/a\\/b/giu.source}</p>;')).toEqual([
    { place: 'x.tsx:2', source: 'a\\/b', flags: 'giu' },
  ]);
});
