// The postings of the demo board: different kinds of work, written for Rung. No company here exists.
export interface DemoPosting {
  readonly id: string;
  /** How its page carries the posting. */
  readonly shape: 'jsonld' | 'selectors' | 'microdata' | 'generic';
  readonly title: string;
  readonly company: string;
  readonly location: string;
  readonly posted: string;
  readonly closes?: string;
  readonly remote?: string;
  readonly pay?: {
    readonly min: number;
    readonly max: number;
    readonly currency: string;
    readonly unit: 'YEAR' | 'HOUR';
  };
  readonly intro: string;
  readonly duties: readonly string[];
  readonly musts: readonly string[];
  readonly nices: readonly string[];
  readonly offer: readonly string[];
}

export const POSTINGS: readonly DemoPosting[] = [
  {
    id: 'd-101',
    shape: 'jsonld',
    title: 'Data Analyst',
    company: 'Harbour & Vale Energy',
    location: 'Leeds, United Kingdom',
    posted: '2026-11-17',
    closes: '2026-12-18',
    pay: { min: 36000, max: 42000, currency: 'GBP', unit: 'YEAR' },
    intro:
      'We buy and sell renewable power for 40,000 homes in the north of England. The analytics team of six turns meter readings into decisions that people trust.',
    duties: [
      'Build and maintain dashboards that our traders use every morning',
      'Clean and reconcile half-hourly meter data',
      'Explain findings to colleagues who are not analysts',
      'Document data definitions',
    ],
    musts: [
      'At least 2 years of experience with SQL',
      'Strong Excel skills, including pivot tables and Power Query',
      'Experience with Tableau or Power BI',
      'Clear written and verbal communication',
      'Attention to detail',
    ],
    nices: ['Python for data analysis', 'Knowledge of the energy market'],
    offer: ['27 days of holiday', 'Hybrid working: two days a week in our Leeds office', 'Cycle to work scheme'],
  },
  {
    id: 'd-102',
    shape: 'selectors',
    title: 'Staff Nurse, Acute Medical Unit',
    company: 'Northmoor Hospital Trust',
    location: 'Sheffield, United Kingdom',
    posted: '2026-11-12',
    intro:
      'Our 28-bed acute medical unit cares for people in the first 72 hours after admission. You will join a team that learns together and looks after its own.',
    duties: [
      'Assess, plan and deliver nursing care',
      'Administer medication, including intravenous drugs',
      'Take blood samples and record observations',
      'Work with the multidisciplinary team on safe discharge',
    ],
    musts: [
      'NMC registration (adult)',
      'Degree or diploma in nursing',
      'Experience of acute care',
      'Good communication skills',
      'Able to work shifts, including nights and weekends',
    ],
    nices: ['Venepuncture and cannulation training', 'Mentorship qualification'],
    offer: ['Pay at band 5 from £29,970 to £36,483 a year', 'NHS pension', 'No sponsorship is available for this post'],
  },
  {
    id: 'd-103',
    shape: 'microdata',
    title: 'Apprentice Electrician',
    company: 'Bright & Sons Electrical',
    location: 'Bristol, United Kingdom',
    posted: '2026-11-20',
    intro:
      'A family firm of twelve that wires homes, schools and small workshops. This is a level 3 apprenticeship: you earn while you learn, with one day a week at college.',
    duties: [
      'Help qualified electricians to install cables, sockets and consumer units',
      'Learn to test and inspect installations',
      'Keep the site tidy and safe',
      'Read wiring diagrams',
    ],
    musts: [
      'GCSE maths and English at grade 4 or above',
      'Good with your hands',
      'Punctual and reliable',
      'Willing to travel to sites around Bristol',
    ],
    nices: ['A full UK driving licence', 'CSCS card'],
    offer: ['£15,600 in the first year', 'Tools and work clothes provided', 'No experience needed: we teach you'],
  },
  {
    id: 'd-104',
    shape: 'generic',
    title: 'Customer Success Manager (remote)',
    company: 'Tallybook Software',
    location: 'Remote, United Kingdom or Ireland',
    posted: '2026-11-21',
    intro:
      'Tallybook makes bookkeeping software for 9,000 small shops. You will be the person our retail customers call by name. The role is fully remote for people living in the UK or Ireland, with working hours that overlap 10:00 to 15:00 GMT.',
    duties: [
      'Lead onboarding for new customers',
      'Run training webinars',
      'Spot accounts at risk and act early',
      'Feed what you hear back to the product team',
    ],
    musts: [
      '3+ years in customer success, account management or retail management',
      'Excellent stakeholder management',
      'Comfortable with a CRM such as Salesforce or HubSpot',
      'Able to organise your own work and write clearly',
    ],
    nices: ['German at B2 or better', 'Experience with bookkeeping or point of sale systems'],
    offer: ['£38,000 to £45,000', 'Home office budget'],
  },
  {
    id: 'd-105',
    shape: 'jsonld',
    title: 'HGV Class 1 Driver',
    company: 'Fenland Freight',
    location: 'Peterborough, United Kingdom',
    posted: '2026-11-05',
    pay: { min: 16.5, max: 18, currency: 'GBP', unit: 'HOUR' },
    intro:
      'Day and night trunking between our hub in Peterborough and five depots. Modern fleet, regular routes, no multi-drop.',
    duties: [
      'Drive articulated vehicles on regular routes',
      'Carry out daily vehicle checks',
      'Couple and uncouple trailers',
      'Complete delivery paperwork',
    ],
    musts: [
      'HGV class 1 licence (C+E)',
      'Driver CPC and digital tachograph card',
      'No more than 6 penalty points',
      'Good understanding of drivers’ hours rules',
    ],
    nices: ['ADR certificate', 'Forklift licence'],
    offer: ['£16.50 to £18.00 per hour', 'Overtime after 45 hours', 'Free parking'],
  },
  {
    id: 'd-106',
    shape: 'jsonld',
    title: 'Senior Backend Engineer',
    company: 'Cartograph Labs',
    location: 'Remote, Europe',
    posted: '2026-11-19',
    remote: 'Europe',
    pay: { min: 70000, max: 85000, currency: 'EUR', unit: 'YEAR' },
    intro: 'We build routing software for bicycles. Twelve people, seven countries, one codebase.',
    duties: [
      'Design and run services that answer 4,000 route requests a second',
      'Own your services in production',
      'Review code and mentor two engineers',
    ],
    musts: [
      '5+ years of experience with Go or Rust',
      'PostgreSQL in production',
      'Kubernetes and one of AWS, GCP or Azure',
      'Clear written English',
    ],
    nices: ['Geospatial data', 'Experience of working across time zones'],
    offer: ['Remote within Europe (CET ± 2 hours)', '30 days of holiday'],
  },
];
