import { describe, expect, it } from 'vitest';
import { readSalary } from '../../../lib/skills/facts/salary.ts';

describe('salary', () => {
  const table: [string, string | null][] = [
    ['Salary: £25,000 - £30,000 per annum', 'GBP 25000-30000 year'],
    ['Salary £31,365 to £37,890', 'GBP 31365-37890 year'],
    ['£25k-£30k DOE', 'GBP 25000-30000 year'],
    ['Pay: $16.50 per hour', 'USD 16.5-16.5 hour'],
    ['Rate: $50.00-$75.00/hr', 'USD 50-75 hour'],
    ['Compensation: $120,000 – $150,000 a year plus bonus', 'USD 120000-150000 year'],
    ['Base salary USD$216,000 per year - USD$240,000 per year.', 'USD 216000-240000 year'],
    ['A competitive salary of up to £32,000', 'GBP 0-32000 year'],
    ['Gehalt: 45.000 € bis zu', 'EUR 45000-45000 year'],
    ['Jahresgehalt 50.000 - 60.000 EUR', 'EUR 50000-60000 year'],
    ['Salaire: 35 000 € à 40 000 €', 'EUR 35000-40000 year'],
    ['CTC: ₹12 lakh per annum', 'INR 1200000-1200000 year'],
    ['Package: 8-12 LPA', 'INR 800000-1200000 year'],
    ['Salary: €2.500,50 per month', 'EUR 2500.5-2500.5 month'],
    ['Day rate: £450 per day', 'GBP 450-450 day'],
    ['Stipend: $2000 Per Month', 'USD 2000-2000 month'],
    ['Salary range: CAD 80,000 to 95,000 annually', 'CAD 80000-95000 year'],
    ['Based in Toronto. Salary: $44,624 - $53,764 annualized', 'CAD 44624-53764 year'],
    ['Wages: $9 to $13 an hour', 'USD 9-13 hour'],
    ['£9.21 to £9.89 per hour', 'GBP 9.21-9.89 hour'],
    ['Band 6 £31,365 - £37,890 pa pro rata', 'GBP 31365-37890 year'],
    ['You ran paid search budgets of $100k/month.\nComp: $120-150K plus equity', 'USD 120000-150000 year'],
    ['We raised $14M in funding', null],
    ['an annual turnover of £26million', null],
    ['$20,000 sign-on bonus', null],
    ['retention bonus of £4,000', null],
    ['Relocation package of up to £8,000', null],
    ['Life Insurance ($20,000 benefit)', null],
    ['manage a budget of £250,000 per year', null],
    ['competitive salary and 401(k)', null],
    ['call 01234 567890', null],
    ['Save an average of £50 per month with our car park', null],
    ['a £1,500 e-voucher', null],
    ['5 to 10 years, 40 hours', null],
  ];
  it.each(table)('%j is %j', (text, expected) => {
    const { value, quote } = readSalary({ title: '', text });
    expect(value && `${value.currency} ${value.min}-${value.max} ${value.per}`).toBe(expected);
    if (value) expect(text).toContain(quote);
  });

  it('takes the range over a single sum and the base salary over the rest', () => {
    const text = 'Bonus $5,000. Base salary: $100,000 - $120,000. Overtime paid at $45 per hour.';
    expect(readSalary({ title: '', text }).value).toEqual({ min: 100000, max: 120000, currency: 'USD', per: 'year' });
  });
});
