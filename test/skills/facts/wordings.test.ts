import { describe, expect, it } from 'vitest';
import type { Facts, Posting } from '../../../lib/model/posting.ts';
import { readFacts } from '../../../lib/skills/facts/index.ts';

/** How postings word their facts in Britain, the United States, India, Australia, Germany, Canada and the Gulf, with traps. */
const WORDINGS: readonly (readonly [keyof Facts, string, unknown])[] = [
  // Workplace
  ['workplace', 'Work arrangement: Hybrid (3 days in office, Sydney CBD)', 'hybrid'],
  ['workplace', 'We embrace a hybrid employment model.', 'hybrid'],
  ['workplace', 'Fountain Valley, CA (hybrid model)', 'hybrid'],
  ['workplace', 'Job Location: US Remote or Hybrid from Austin', 'hybrid'],
  ['workplace', 'In office Monday to Thursday, Friday is optional remote.', 'hybrid'],
  ['workplace', 'This position is fully and permanently remote.', 'remote'],
  ['workplace', 'Remote work allowed.', 'remote'],
  ['workplace', 'We prefer someone local but are open to remote for the right person.', 'remote'],
  ['workplace', 'This is an on-site position and remote candidates will not be considered.', 'onsite'],
  ['workplace', 'Potential for Remote Work: No', 'onsite'],
  ['workplace', 'The post is based at the Royal Infirmary.', 'onsite'],
  ['workplace', 'You will run our hybrid cloud and keep servers at remote sites alive.', 'unclear'],
  ['workplace', 'You lead a remote team of developers.', 'unclear'],
  // Employment
  ['employment', 'Hours: 37.5 hours per week\nContract: Permanent', 'full_time'],
  ['employment', 'We are looking to recruit on a 15 hr permanent contract.', 'part_time'],
  ['employment', 'Type: Full-time, permanent. Location: Dubai, UAE', 'full_time'],
  ['employment', 'The client is searching for an engineer for a full time position in Louisville.', 'full_time'],
  ['employment', '6 month C2H', 'contract'],
  ['employment', '12-month fixed-term contract (maternity cover)', 'contract'],
  ['employment', 'Casual position on a PRN basis', 'bank'],
  ['employment', 'Zero hours contract', 'bank'],
  ['employment', 'Minimum 5 years of full-time sales experience', 'unclear'],
  ['employment', 'Applicants begin on a full-time starting salary of £24,907.', 'unclear'],
  ['employment', 'Benefits for full-time, permanent members start at once.', 'unclear'],
  ['employment', 'Requests for part-time working are welcome.', 'unclear'],
  ['employment', 'You will draft contracts with suppliers.', 'unclear'],
  // Seniority, without a title
  ['seniority', 'Band 3 Administrator, £21,730', 'entry'],
  ['seniority', 'Job Level: Band 6', 'mid'],
  ['seniority', 'No previous experience required, full training will be provided.', 'entry'],
  ['seniority', 'Freshers can apply. 0-1 years of experience.', 'entry'],
  ['seniority', 'Minimum 12 years of experience in oil and gas, GCC experience preferred.', 'senior'],
  ['seniority', 'Bakers wanted.', 'unclear'],
  // Years
  ['experienceYearsMin', 'Experience: 3 - 6 Yrs', 3],
  ['experienceYearsMin', '3+ YOE in backend engineering', 3],
  ['experienceYearsMin', 'Minimum 7 years Gulf experience is a must.', 7],
  ['experienceYearsMin', 'one year minimum of customer service', 1],
  ['experienceYearsMin', 'Strong C++ background (5 years)', 5],
  ['experienceYearsMin', 'Skills.Must have 4 years experience', 4],
  ['experienceYearsMin', 'experience preferred1 year of experience performing document scanning required', 1],
  ['experienceYearsMin', 'We have over 20 years of experience in managing hospital banks.', null],
  ['experienceYearsMin', 'Our team has more than 40 years combined experience.', null],
  ['experienceYearsMin', 'The charity has been caring for people for 30 years.', null],
  ['experienceYearsMin', 'Leave rises to 33 days after 10 years of service.', null],
  ['experienceYearsMin', 'Applicants must be over 18 years of age.', null],
  ['experienceYearsMin', 'Please give references for the last 3 years.', null],
  ['experienceYearsMin', '2 years of relevant experience accepted in lieu of a degree', null],
  // Education
  ['educationMin', 'B.Tech / B.E. in Computer Science', 'bachelor'],
  ['educationMin', 'Must hold a Computer Science (CS) degree', 'bachelor'],
  ['educationMin', 'You must have a Social Work degree.', 'bachelor'],
  ['educationMin', 'Highschool Diploma required', 'secondary'],
  ['educationMin', 'HS diploma or GED; MBA is a plus', 'secondary'],
  ['educationMin', 'Five GCSEs including Maths and English', 'secondary'],
  ['educationMin', 'Education to diploma level', 'vocational'],
  ['educationMin', 'Registered Dental Nurse', 'professional_registration'],
  ['educationMin', 'Current AHPRA registration as a registered nurse', 'professional_registration'],
  ['educationMin', "Bachelor's degree. MBA welcome.", 'bachelor'],
  ['educationMin', 'A four-year college degree with a preferred major in Business', 'bachelor'],
  ['educationMin', 'You show a high degree of autonomy.', 'none_stated'],
  ['educationMin', 'We run 360-degree reviews and work with tact and diplomacy.', 'none_stated'],
  ['educationMin', 'We offer tuition reimbursement towards a degree.', 'none_stated'],
  ['educationOrEquivalent', 'B.S. Degree in C.S. or significant work experience required', true],
  ['educationOrEquivalent', "Bachelor's degree in accounting required", false],
  ['educationOrEquivalent', 'No formal schooling asked for', null],
  // Salary
  ['salary', '₹6,00,000 - ₹8,50,000 P.A.', { min: 600_000, max: 850_000, currency: 'INR', per: 'year' }],
  ['salary', 'Salary: AED 8,000 - 10,000 per month', { min: 8_000, max: 10_000, currency: 'AED', per: 'month' }],
  ['salary', 'Gehalt: 52.000 – 60.000 € pro Jahr', { min: 52_000, max: 60_000, currency: 'EUR', per: 'year' }],
  [
    'salary',
    'Melbourne. Salary $85k - $95k plus superannuation',
    { min: 85_000, max: 95_000, currency: 'AUD', per: 'year' },
  ],
  ['salary', 'Toronto, ON. $28.50/hour', { min: 28.5, max: 28.5, currency: 'CAD', per: 'hour' }],
  ['salary', 'Up to £45k per annum', { min: 0, max: 45_000, currency: 'GBP', per: 'year' }],
  ['salary', 'We raised $40 million and manage $1,200,000 in assets.', null],
  ['salary', 'A £1,000 welcome bonus and a £500 training allowance', null],
  ['salary', 'A competitive salary', null],
  // Right to work
  ['rightToWork', 'Applicants must have full working rights in Australia.', 'must_have_right'],
  ['rightToWork', 'We are unable to sponsor visas now or in the future.', 'no_sponsorship'],
  ['rightToWork', 'Visa sponsorship is available for this post.', 'sponsors'],
  ['rightToWork', 'Must be legally entitled to work in Canada.', 'must_have_right'],
  ['rightToWork', 'We do not discriminate on the basis of citizenship status.', 'unstated'],
  ['rightToWork', 'You will work with the executive sponsor of the programme.', 'unstated'],
  // Driving
  ['drivingLicence', 'Car owner/driver is essential.', 'required'],
  ['drivingLicence', 'Use of own car for business use is essential.', 'required'],
  ['drivingLicence', 'Good driving record over the last three years', 'required'],
  ['drivingLicence', 'Valid UAE driving license', 'required'],
  ['drivingLicence', 'Führerschein Klasse B erforderlich', 'required'],
  ['drivingLicence', 'A car driver would be ideal but not essential.', 'nice'],
  ['drivingLicence', 'You help drivers and riders get moving.', 'unstated'],
  ['drivingLicence', 'a values driven organisation, driving clinical excellence', 'unstated'],
  // Apprenticeship
  ['isApprenticeship', 'This foundation apprenticeship lasts eight months.', true],
  ['isApprenticeship', 'Earn while you learn: this role is a Level 3 apprenticeship.', true],
  ['isApprenticeship', 'You supervise apprentices and journeymen.', false],
  ['isApprenticeship', 'Time-served apprenticeship or equivalent needed.', false],
  ['isApprenticeship', 'We offer apprenticeships through our academy.', false],
  // Closing date
  ['closingDate', 'Closing date for applications: Sunday 15th November 2026 at midnight', '2026-11-15'],
  ['closingDate', 'Bewerbungsfrist: 30.11.2026', '2026-11-30'],
  ['closingDate', 'Applications close 5pm AEST, Friday 4 December 2026', '2026-12-04'],
  ['closingDate', 'Start date: 1 March 2027', null],
];

const posting = (description: string): Posting => ({
  board: 'selection',
  id: null,
  url: '',
  title: '',
  company: null,
  locations: [],
  language: null,
  description,
  datePosted: null,
  validThrough: null,
  closed: false,
  stated: { workplace: null, remoteLimits: [], employment: null, salary: null },
  source: {},
});

describe('facts as postings word them', () => {
  it.each(WORDINGS)('%s of %j is %j', (name, text, expected) => {
    const facts = readFacts(posting(text));
    expect(facts[name]).toEqual(expected);
    for (const quote of Object.values(facts.quotes)) expect(text).toContain(quote);
  });
});
