// npm run expressions [-- --attacks 40 --longest 6144]: texts made to be slow for every regular expression of the product;
// lists those whose work grows well above linear, in this thread's own time.
import { parseArgs } from 'node:util';
import { collectExpressions } from './collect.ts';
import { type Growth, TOO_STEEP, worstGrowth } from './growth.ts';

const { values } = parseArgs({
  options: { attacks: { type: 'string', default: '40' }, longest: { type: 'string', default: '6144' } },
});
const limits = { attacks: Number(values.attacks), longest: Number(values.longest) };
/** Well above linear. */
const LISTED = 1.5;

const all = await collectExpressions();
const found: Growth[] = [];
for (const one of all) {
  const growth = worstGrowth(one, limits);
  if (growth && growth.power > LISTED) found.push(growth);
}
found.sort((a, b) => b.power - a.power || b.ms - a.ms);
for (const { expression, attack, power, ms, length } of found)
  console.log(
    `power ${power.toFixed(1)}, ${ms.toFixed(0)} ms at ${length}: ${expression.place} /${expression.source.slice(0, 90)}/${expression.flags} on ${JSON.stringify(attack).slice(0, 120)}`,
  );
const steep = found.filter(({ power }) => power > TOO_STEEP);
console.log(
  `expressions tried ${all.length}, up to ${limits.attacks} texts each of up to ${limits.longest} characters; above linear ${found.length}, above the square ${steep.length}`,
);
process.exitCode = steep.length > 0 ? 1 : 0;
