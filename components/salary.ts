import type { Salary } from '../lib/model/posting.ts';
import { type Catalogue, say } from '../lib/words/say.ts';

/** Pay as the language writes it: "£36,000 – £42,000 a year". */
export function salaryWords(salary: Salary, words: Catalogue): string {
  const tag = words['language.tag'] ?? 'en';
  const format = (amount: number) => {
    try {
      return new Intl.NumberFormat(tag, {
        style: 'currency',
        currency: salary.currency,
        maximumFractionDigits: amount % 1 === 0 ? 0 : 2,
      }).format(amount);
    } catch {
      return `${amount} ${salary.currency}`; // not an ISO 4217 code
    }
  };
  const range = salary.min === salary.max ? format(salary.min) : `${format(salary.min)} – ${format(salary.max)}`;
  return `${range} ${say(words, `per.${salary.per}`)}`;
}
