import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../lib/model/posting.ts';
import { readFacts } from '../../../lib/skills/facts/index.ts';
import { postingOf } from '../../evaluate/facts.ts';
import { POSTINGS } from '../foreign/postings.ts';

const read = (language: string, text: string, title = ''): Facts => readFacts(postingOf({ title, text }), language);

/** What a reader of the language finds in our own postings. */
const WHOLE: Readonly<Record<string, Partial<Facts>>> = {
  de: {
    employment: 'full_time',
    experienceYearsMin: 3,
    educationMin: 'vocational',
    drivingLicence: 'required',
    salary: { min: 42_000, max: 48_000, currency: 'EUR', per: 'year' },
  },
  fr: {
    workplace: 'hybrid',
    experienceYearsMin: 3,
    educationMin: 'master',
    drivingLicence: 'unstated',
    salary: { min: 42_000, max: 50_000, currency: 'EUR', per: 'year' },
  },
  es: {
    workplace: 'hybrid',
    employment: 'full_time',
    experienceYearsMin: 2,
    educationMin: 'vocational',
    drivingLicence: 'unstated',
  },
  pl: {
    workplace: 'hybrid',
    employment: 'full_time',
    experienceYearsMin: 2,
    educationMin: 'bachelor',
    drivingLicence: 'required',
    salary: { min: 7_000, max: 8_500, currency: 'PLN', per: 'month' },
  },
  nl: {
    employment: 'part_time',
    educationMin: 'professional_registration',
    drivingLicence: 'required',
    salary: { min: 2_600, max: 3_700, currency: 'EUR', per: 'month' },
  },
  cs: {
    employment: 'full_time',
    experienceYearsMin: 2,
    educationMin: 'vocational',
    drivingLicence: 'required',
    salary: { min: 35_000, max: 42_000, currency: 'CZK', per: 'month' },
  },
};

describe.each(POSTINGS)('the facts of a posting in $language', ({ language, text }) => {
  it('are read in its words, with literal quotes', () => {
    const facts = read(language, text);
    expect(facts).toMatchObject(WHOLE[language]!);
    for (const quote of Object.values(facts.quotes)) expect(text).toContain(quote);
  });
});

describe('facts in other languages', () => {
  it.each<[string, string, keyof Facts, unknown]>([
    ['de', 'Wir bieten einen unbefristeten Vertrag.', 'employment', 'unclear'],
    ['de', 'Die Stelle ist befristet auf ein Jahr.', 'employment', 'temporary'],
    ['de', 'Vollzeit oder Teilzeit, wie es Ihnen passt', 'employment', 'full_time'],
    ['de', 'Ihr Profil\n- Ausbildung oder Studium der Informatik', 'educationMin', 'vocational'],
    ['de', 'Ihr Profil\n- Studium oder vergleichbare Qualifikation', 'educationOrEquivalent', true],
    ['de', 'Wir bieten\n- Unterstützung beim Studium', 'educationMin', 'none_stated'],
    ['de', 'Ihr Profil\n- Kein Studium erforderlich', 'educationMin', 'none_stated'],
    ['de', 'Ihr Profil\n- Führerschein von Vorteil', 'drivingLicence', 'nice'],
    ['de', 'Keine Erfahrung nötig, wir lernen Sie an.', 'seniority', 'entry'],
    ['de', 'Seit 25 Jahren haben wir Erfahrung im Handel.', 'experienceYearsMin', null],
    ['de', 'Ihr Profil\n- zwei Jahre Berufserfahrung', 'experienceYearsMin', 2],
    ['fr', 'Profil\n- Pas de permis requis', 'drivingLicence', 'unstated'],
    ['fr', 'Contrat en alternance de 12 mois', 'employment', 'apprenticeship'],
    ['fr', 'CDD de six mois à temps plein', 'employment', 'temporary'],
    ['fr', 'Télétravail total possible', 'workplace', 'remote'],
    ['es', 'Requisitos\n- No se requiere carnet de conducir', 'drivingLicence', 'unstated'],
    ['es', 'Requisitos\n- Carnet de conducir B', 'drivingLicence', 'required'],
    ['es', 'No se requiere experiencia previa', 'seniority', 'entry'],
    ['pl', 'Praca zdalna lub hybrydowa', 'workplace', 'hybrid'],
    ['pl', 'Praca stacjonarna w biurze', 'workplace', 'onsite'],
    ['nl', 'Wat vragen wij\n- Geen ervaring nodig', 'seniority', 'entry'],
    ['sv', 'Krav\n- minst tre års erfarenhet av försäljning', 'experienceYearsMin', 3],
    ['it', 'Requisiti\n- laurea in economia\n- patente B', 'educationMin', 'bachelor'],
  ])('%s %j: %s is %s', (language, text, name, expected) => {
    expect(read(language, text)[name]).toEqual(expected);
  });

  it('are the same as ever for a language without wordings of its own', () => {
    const text = 'Työskentelet tiimissä. Full-time.';
    expect(read('fi', text)).toEqual(read('en', text));
  });
});
