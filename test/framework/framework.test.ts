import { describe, expect, it } from 'vitest';
import { formatSector } from '../../lib/framework/format.ts';
import { HEADER, parseSector } from '../../lib/framework/parse.ts';
import { checkFramework, readSectors } from './check.ts';

const files = readSectors();
const entries = files.flatMap(({ sector, text }) => parseSector(sector, text));
const byId = new Map(entries.map((entry) => [entry.id, entry]));

/** Fewest entries of a sector. They only rise. */
const FLOORS: Readonly<Record<string, number>> = {
  'agriculture-and-environment': 75,
  'construction-and-trades': 235,
  'creative-and-media': 390,
  'customer-service': 73,
  education: 115,
  'engineering-and-manufacturing': 565,
  'finance-and-insurance': 360,
  'health-and-care': 725,
  'hospitality-and-food': 125,
  languages: 165,
  licences: 1040,
  'management-and-projects': 185,
  'office-and-administration': 130,
  'people-and-hr': 140,
  'public-service-and-law': 125,
  qualifications: 145,
  'remote-work': 46,
  retail: 51,
  'sales-and-marketing': 280,
  science: 140,
  'security-and-defence': 62,
  'software-and-data': 2810,
  'transport-and-logistics': 120,
  transversal: 175,
};

/** The 21 competences of DigComp 2.2 in its order (1.1 to 5.4). */
const DIGCOMP: readonly string[] = [
  'browsing-and-filtering-digital-information',
  'evaluating-digital-information',
  'managing-digital-information',
  'interacting-through-digital-technologies',
  'sharing-through-digital-technologies',
  'engaging-in-citizenship-through-digital-technologies',
  'collaborating-through-digital-technologies',
  'netiquette',
  'managing-digital-identity',
  'developing-digital-content',
  'integrating-and-re-elaborating-digital-content',
  'copyright-and-licences-for-digital-content',
  'digcomp-programming',
  'protecting-devices',
  'protecting-personal-data-and-privacy',
  'protecting-health-and-well-being-in-digital-environments',
  'protecting-the-environment-in-digital-use',
  'solving-technical-problems',
  'identifying-needs-and-technological-responses',
  'creatively-using-digital-technology',
  'identifying-digital-competence-gaps',
];

/** What every job and every remote job may ask for. */
const EVERYWHERE: readonly string[] = [
  'communication',
  'written-communication',
  'verbal-communication',
  'active-listening',
  'teamwork',
  'collaboration',
  'adaptability',
  'flexibility',
  'resilience',
  'time-management',
  'prioritisation',
  'organisational-skills',
  'initiative',
  'self-motivation',
  'self-management',
  'problem-solving',
  'critical-thinking',
  'analytical-skills',
  'decision-making',
  'creativity',
  'willingness-to-learn',
  'attention-to-detail',
  'empathy',
  'emotional-intelligence',
  'conflict-resolution',
  'negotiation',
  'presentation-skills',
  'cultural-awareness',
  'integrity',
  'accountability',
  'reliability',
  'working-independently',
  'working-under-pressure',
  'computer-literacy',
  'numeracy',
  'literacy',
  'asynchronous-written-communication',
  'working-across-time-zones',
  'remote-working',
  'remote-team-collaboration',
  'leading-remote-teams',
  'secure-remote-working',
  'self-management-when-working-remotely',
  'documentation-first-working',
  'wellbeing-and-boundaries-when-remote',
  'building-trust-remotely',
  'home-office-set-up',
  'video-conferencing',
  'virtual-facilitation',
  'remote-onboarding',
];

describe('the framework', () => {
  it('is sound: sorted, unique, every reference there, no circle, no name owned twice, every ESCO address published', () => {
    expect(checkFramework(files)).toEqual([]);
  });

  it.each(files)('$sector is formatted as it is written', ({ sector, text }) => {
    expect(formatSector(parseSector(sector, text))).toBe(text);
  });

  it('has every sector above its floor', () => {
    expect(files.map(({ sector }) => sector)).toEqual(Object.keys(FLOORS));
    for (const { sector } of files) {
      const count = entries.filter((entry) => entry.sector === sector).length;
      expect(count, sector).toBeGreaterThanOrEqual(FLOORS[sector]!);
    }
    expect(entries.length).toBeGreaterThanOrEqual(8300);
  });

  it('has the 21 competences of DigComp and what every job asks for', () => {
    expect(new Set(DIGCOMP).size).toBe(21);
    expect(DIGCOMP.filter((id) => byId.get(id)?.scale !== 'DIGCOMP')).toEqual([]);
    expect(EVERYWHERE.filter((id) => !byId.has(id))).toEqual([]);
  });

  it('states every language on the scale of the CEFR', () => {
    const languages = entries.filter(({ kind }) => kind === 'language');
    expect(languages.length).toBeGreaterThan(100);
    expect(languages.filter(({ scale }) => scale !== 'CEFR').map(({ id }) => id)).toEqual([]);
  });

  it.each([
    ['nmc-registration', 'rn-licence-us'],
    ['nmc-registration', 'ahpra-nurse-registration'],
    ['gmc-registration', 'medical-licence-us'],
    ['qualified-teacher-status', 'us-teaching-certificate'],
    ['hgv-class-1-licence', 'commercial-driver-licence'],
    ['sia-licence', 'guard-card'],
    ['sia-licence', 'psa-licence-ireland'],
  ])('says that %s and %s do the same in two countries', (one, other) => {
    const related = (id: string) => byId.get(id)!.related.map((relation) => relation.id);
    expect(related(one).includes(other) || related(other).includes(one)).toBe(true);
    expect(byId.get(one)!.countries).not.toEqual(byId.get(other)!.countries);
  });

  it('states what a school, a college and a university give on the scale of the EQF', () => {
    const levels = { 'bachelors-degree': 'EQF6', 'masters-degree': 'EQF7', doctorate: 'EQF8' };
    for (const [id, level] of Object.entries(levels)) expect(byId.get(id)?.scale, id).toBe(level);
  });

  it('names countries by two letters', () => {
    const odd = entries.filter(({ countries }) => countries.some((code) => !/^[A-Z]{2}$/.test(code)));
    expect(odd.map(({ id }) => id)).toEqual([]);
  });

  it('hides no rule behind a bracket: the name without its bracket is under the same rule', () => {
    const bare = (label: string) => label.replace(/\s*\([^()]*\)$/, '').toLowerCase();
    const leaks = entries.flatMap(({ id, label, aliases, contexts }) =>
      [label, ...aliases]
        .filter((name) => bare(name) !== name.toLowerCase() && !contexts.some(({ alias }) => alias === name))
        .filter((name) => contexts.some(({ alias }) => alias.toLowerCase() === bare(name)))
        .map((name) => `${id}: ${name}`),
    );
    expect(leaks).toEqual([]);
  });
});

describe('a mistake in it is noticed', () => {
  const line = (id: string, label: string, changes: Partial<Record<number, string>> = {}) =>
    [id, label, 'skill', '', '', '', '', '', '', '', '', ''].map((cell, i) => changes[i] ?? cell).join('\t');
  const check = (...lines: string[]) =>
    checkFramework([{ sector: 's', text: `${[HEADER, ...lines].join('\n')}\n` }], 'http://data.europa.eu/esco/skill/0');
  it.each([
    ['an id out of order', [line('b', 'B'), line('a', 'A')], 'sorted by id'],
    ['an id twice', [line('a', 'A'), line('a', 'B')], 'no id twice'],
    ['an id that is not kebab-case', [line('A b', 'A')], 'kebab-case'],
    ['a kind that is none', [line('a', 'A', { 2: 'hobby' })], 'kind "hobby"'],
    ['a cell too many', [`${line('a', 'A')}\t`], '13 cells'],
    ['a wider entry that is not there', [line('a', 'A', { 4: 'b' })], 'not an entry'],
    ['a circle', [line('a', 'A', { 4: 'b' }), line('b', 'B', { 4: 'a' })], 'circle'],
    ['a relation without reason', [line('a', 'A', { 5: 'b=' }), line('b', 'B')], 'id=reason'],
    ['a relation stated twice', [line('a', 'A', { 5: 'b=x' }), line('b', 'B', { 5: 'a=x' })], 'once is enough'],
    ['a name of two', [line('a', 'A', { 3: 'same' }), line('b', 'B', { 3: 'Same' })], 'belongs to'],
    ['a name twice', [line('a', 'A', { 3: 'x|X' })], 'twice'],
    ['a rule for a name that is not there', [line('a', 'A', { 8: 'x~case' })], 'not its alias'],
    ['a rule that is none', [line('a', 'A', { 8: 'A~cases' })], 'unknown'],
    ['an empty word in a rule', [line('a', 'A', { 8: 'A~near:x+ ' })], 'empty word'],
    [
      'an ESCO address that was never published',
      [line('a', 'A', { 6: '11111111-1111-4111-8111-111111111111' })],
      'published',
    ],
  ])('%s', (_, lines, sentence) => {
    expect(check(...lines).join('\n')).toContain(sentence);
  });
});
