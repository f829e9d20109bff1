import { describe, expect, it } from 'vitest';
import { readEducation } from '../../../lib/skills/facts/education.ts';
import { unglued } from '../../../lib/skills/facts/found.ts';

describe('education', () => {
  const table: [string, string, boolean | null][] = [
    ["Bachelor's degree in Finance required", 'bachelor', false],
    ["Bachelor's degree or equivalent experience", 'bachelor', true],
    ['Comp: good. No degree required.', 'none_stated', null],
    ['Not required: a degree, certificates, a suit', 'none_stated', null],
    ['BSc in Nursing', 'bachelor', false],
    ["Bachelor's or Master's degree in physics", 'bachelor', false],
    ["Bachelor's degree required, Master's degree preferred", 'bachelor', false],
    ['Masters degree in Mechanical Engineering', 'master', false],
    ['PhD in chemistry', 'doctorate', false],
    ['educated to degree level', 'bachelor', false],
    ['University degree and/or 8 years of experience', 'bachelor', true],
    ['High school diploma or GED required', 'secondary', true],
    ['High school diploma or equivalent', 'secondary', true],
    ['GCSEs in maths and English', 'secondary', false],
    ['Associate degree in drafting', 'vocational', false],
    ['NVQ Level 3 in care', 'vocational', false],
    ['HNC or HND in engineering, or equivalent', 'vocational', true],
    ['You must be registered with the NMC', 'professional_registration', null],
    ['NMC registration is essential', 'professional_registration', null],
    ['We are looking for a Registered Nurse', 'professional_registration', null],
    ['programs.High School Diploma requiredRelevant certificates a plus', 'secondary', false],
    ['MBA or postgraduate degree is a plus', 'none_stated', null],
    ["Preferred Qualifications:\nBachelor's degree", 'none_stated', null],
    ['to a high degree of accuracy', 'none_stated', null],
    ['scrum master, master of the final render', 'none_stated', null],
    ['you will be supported by qualified nurses', 'none_stated', null],
    ['tuition reimbursement towards a degree in nursing', 'none_stated', null],
    // A level of something, and a qualification that the employer brings one to.
    ['you have a level 3 NVQ in care', 'vocational', false],
    ['we provide a level of security', 'none_stated', null],
    ['You will have A levels or similar', 'secondary', false],
    ['structured training leading to an NVQ Level 2', 'none_stated', null],
    ['You will undertake the NVQ level 3', 'none_stated', null],
    ['You work towards a professional qualification in care', 'none_stated', null],
    ['Applicants must hold a BSc in Audiology or equivalent qualifications', 'bachelor', true],
    ['Be registered with the Health & Care Professions Council', 'professional_registration', null],
    ['BS Engineering with good marks', 'bachelor', false],
    ['good writing skillsBS or MS in Computer Science', 'bachelor', false],
    ["Bachelor's degree and 8 years; or an advanced degree with 6 years", 'bachelor', false],
    ["Bachelor's degree in art\nDesired Education: Master's degree in art", 'bachelor', false],
    ["\\-\\-\\- Preferred Qualifications ---\n1. Master's degree in art", 'none_stated', null],
    ['a practitioner with a post graduate qualification in imaging', 'master', false],
    ['No degree required', 'none_stated', null],
    ["A bachelor's degree is not required", 'none_stated', null],
    ['', 'none_stated', null],
  ];
  it.each(table)('%j is %j', (text, level, orEquivalent) => {
    const read = readEducation({ title: '', text: unglued(text) });
    expect([read.level.value, read.orEquivalent.value]).toEqual([level, orEquivalent]);
  });
});
