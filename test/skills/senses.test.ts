import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CompetencyKind } from '../../lib/model/competency.ts';
import { gazetteerOf } from '../../lib/skills/gazetteer.ts';
import { linkPhrase } from '../../lib/skills/link.ts';
import { MOST_NEAR, surroundingsOf } from '../../lib/skills/surroundings.ts';
import { tokenise } from '../../lib/skills/tokens.ts';
import { frameworkOf } from '../evaluate/framework.ts';

const lexicon = frameworkOf('lib/framework');
const pageOf = (text: string) => surroundingsOf(text, gazetteerOf(tokenise(text), lexicon), lexicon);

/** A word with two senses, and postings of either trade; written by hand, none of them from the material. */
const SENSES: readonly (readonly [string, CompetencyKind, string, string | null])[] = [
  ['dbt', 'skill', 'Our stack: Python, dbt, Airflow and Snowflake on AWS.', 'dbt'],
  [
    'DBT',
    'tool',
    'You run DBT groups beside individual therapy; psychological therapist wanted.',
    'dialectical-behaviour-therapy',
  ],
  ['CPC', 'credential', 'HGV drivers needed. Valid CPC and tacho card. C+E driver work.', 'driver-cpc'],
  ['CPC', 'credential', 'Medical coder with CPC or CCS, certified by AAPC.', 'certified-professional-coder'],
  [
    'GMP',
    'knowledge',
    'Pharmaceutical production under GMP; validation and FDA audits.',
    'good-manufacturing-practice',
  ],
  ['EMR', 'tool', 'Nurse: document patient care in the EMR of the clinic.', 'electronic-health-record-system'],
  ['EMR', 'tool', 'Spark and Hive on AWS EMR, Hadoop before.', 'amazon-emr'],
  ['MRI', 'skill', 'Radiographer for MRI and ultrasound, imaging of patients.', 'mri-scanning'],
  ['CMA', 'credential', 'Medical assistant (CMA or RMA) for a busy clinic, phlebotomy.', 'certified-medical-assistant'],
  ['functions', 'skill', 'Write SQL queries, stored procedures and functions in PostgreSQL. Java, Python, Git.', null],
  [
    'functions',
    'skill',
    'Hotel events: weddings, conference and functions, banqueting staff.',
    'banqueting-and-function-service',
  ],
  ['Swift', 'tool', 'iOS developer: Swift, Objective-C, Xcode, UIKit.', 'swift-language'],
];

describe('a word with two senses', () => {
  it.each(SENSES)('%s (%s) in “%s” is %s', (word, kind, text, expected) => {
    const found = linkPhrase(word, kind, '', lexicon, pageOf(text))?.id ?? null;
    if (expected === null) return expect(found).toBeNull();
    expect(lexicon.indexOf(expected), `${expected} is in the framework`).toBeGreaterThanOrEqual(0);
    expect(found).toBe(expected);
  });

  it('keeps the word without a posting around it', () => {
    expect(linkPhrase('GMP', 'knowledge', '', lexicon)).not.toBeNull();
  });
});

describe('what a posting tells of the senses in it', () => {
  it('gives each trade its share, attitudes and languages none', () => {
    const page = pageOf('Python, PostgreSQL and Kubernetes. Fluent German. Reliable and punctual.');
    expect(page.share('software-and-data')).toBe(1);
    expect(page.share('transversal')).toBe(0);
    expect(page.share('languages')).toBe(0);
  });

  it('shares add up to 1 or to nothing, and neighbours are counted within bounds, on any text', () => {
    const words = fc.constantFrom('Python', 'nurse', 'welding', 'SQL', '\n', '•', 'Spark', 'İ', '😀', 'patients', 'of');
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string({ maxLength: 5 })), { maxLength: 60 }), (parts) => {
        const page = pageOf(parts.join(' '));
        const sectors = new Set<string>();
        for (let i = 0; i < lexicon.size; i++) sectors.add(lexicon.peek(i).sector);
        const sum = [...sectors].reduce((total, sector) => total + page.share(sector), 0);
        const near = page.near({ alias: 'EMR', exactCase: true, inList: false, near: ['Spark', 'patients'], not: [] });
        return (Math.abs(sum - 1) < 1e-9 || sum === 0) && near >= 0 && near <= MOST_NEAR;
      }),
      { numRuns: 40 },
    );
  });
});
