// Long because it is ten whole postings with their wallets.
import { type AdviserCase, artifact, award, facts, job, must, nice, says, task, wallet } from './case.ts';

// Ten more, short, of other work. The bands were written down with their reasons before the engine saw them.

const WAREHOUSE = {
  framework: [
    { id: 'forklift-licence', kind: 'credential' },
    { id: 'order-picking' },
    { id: 'goods-receiving' },
    { id: 'manual-handling' },
    { id: 'warehouse-system', kind: 'tool' },
    { id: 'teamwork', kind: 'transversal' },
  ],
  requirements: [
    must('forklift-licence', 'credential'),
    must('order-picking'),
    must('goods-receiving'),
    must('manual-handling'),
    must('teamwork', 'transversal'),
    nice('warehouse-system', 'tool'),
  ],
  facts: facts({ seniority: 'entry' }),
} as const;

const driverWithLicence: AdviserCase = {
  ...WAREHOUSE,
  person: 'Warehouse operative of two years with a current forklift licence',
  job: 'Warehouse operative with forklift',
  band: 'strong',
  adviser:
    'Does this work today and holds the ticket. Only the system is another one; that is learnt on the first day.',
  wallet: wallet(
    {},
    job('Warehouse operative', '2024-06', null, 'order-picking', 'goods-receiving', 'manual-handling', 'teamwork'),
    award('Counterbalance forklift', '2024-09', '2029-09', 'forklift-licence'),
  ),
};

const driverWithExpiredLicence: AdviserCase = {
  ...driverWithLicence,
  person: 'The same operative, but the forklift licence ran out in spring',
  band: 'fair',
  adviser:
    'May not drive until the ticket is renewed, and the post is for a driver. A refresher of a day puts it right.',
  wallet: wallet(
    {},
    job('Warehouse operative', '2024-06', null, 'order-picking', 'goods-receiving', 'manual-handling', 'teamwork'),
    award('Counterbalance forklift', '2021-03', '2026-03', 'forklift-licence'),
  ),
};

const assistantToTeacher: AdviserCase = {
  person: 'Teaching assistant of four years',
  job: 'Primary teacher, qualified teacher status required',
  band: 'fair',
  adviser:
    'Knows children, classrooms and phonics, but nobody may hire her as a teacher without the status. Ask about the route for assistants.',
  framework: [
    { id: 'qualified-teacher-status', kind: 'credential' },
    { id: 'classroom-management' },
    { id: 'phonics', kind: 'knowledge' },
    { id: 'safeguarding-children', kind: 'knowledge' },
    { id: 'lesson-planning' },
    { id: 'assessment-of-learning' },
    { id: 'communication', kind: 'transversal' },
  ],
  requirements: [
    must('qualified-teacher-status', 'credential'),
    must('classroom-management'),
    must('phonics', 'knowledge'),
    must('safeguarding-children', 'knowledge'),
    must('lesson-planning'),
    must('communication', 'transversal'),
    task('assessment-of-learning'),
  ],
  facts: facts({ educationMin: 'bachelor', educationOrEquivalent: null }),
  wallet: wallet(
    { education: 'bachelor' },
    job(
      'Teaching assistant',
      '2022-09',
      null,
      'classroom-management',
      'phonics',
      'safeguarding-children',
      'communication',
    ),
  ),
};

const receptionistToSupport: AdviserCase = {
  person: 'Hotel receptionist who says she speaks French and English',
  job: 'Customer support agent, French and English',
  band: 'good',
  adviser:
    'The work is close and the languages are likely, but they rest on her word and the tools are new. Put a language test on the CV.',
  framework: [
    { id: 'french', kind: 'language' },
    { id: 'english', kind: 'language' },
    { id: 'customer-service' },
    { id: 'complaint-handling' },
    { id: 'helpdesk-software', kind: 'tool' },
    { id: 'live-chat', kind: 'tool' },
    { id: 'written-communication', kind: 'transversal' },
  ],
  requirements: [
    must('french', 'language', { cefr: 'C1' }),
    must('english', 'language', { cefr: 'B2' }),
    must('customer-service'),
    must('complaint-handling'),
    must('written-communication', 'transversal'),
    nice('helpdesk-software', 'tool'),
    nice('live-chat', 'tool'),
  ],
  facts: facts({}),
  wallet: wallet(
    {},
    job('Hotel receptionist', '2023-01', null, 'customer-service', 'complaint-handling', 'written-communication'),
    says(
      ['french', { level: { cefr: 'C2', eqf: null, years: null, words: null, rubric: null } }],
      ['english', { level: { cefr: 'C1', eqf: null, years: null, words: null, rubric: null } }],
    ),
  ),
};

const hobbyistToFrontend: AdviserCase = {
  person: 'Self-taught, three websites that anybody can look at',
  job: 'Junior front-end developer',
  band: 'strong',
  adviser:
    'No job yet, but the work lies open and uses all that is asked. For a junior post that is the best evidence there is.',
  framework: [
    { id: 'javascript', kind: 'tool', sector: 'software-and-data' },
    { id: 'html', kind: 'tool', sector: 'software-and-data' },
    { id: 'css', kind: 'tool', sector: 'software-and-data' },
    { id: 'git', kind: 'tool', sector: 'software-and-data' },
    { id: 'react', kind: 'tool', sector: 'software-and-data' },
    { id: 'unit-testing' },
    { id: 'willingness-to-learn', kind: 'transversal' },
  ],
  requirements: [
    must('javascript', 'tool'),
    must('html', 'tool'),
    must('css', 'tool'),
    must('git', 'tool'),
    must('react', 'tool'),
    must('willingness-to-learn', 'transversal'),
    nice('unit-testing'),
  ],
  facts: facts({ seniority: 'entry' }),
  wallet: wallet(
    {},
    artifact('Shop for a bakery', 'javascript', 'html', 'css', 'git', 'react'),
    artifact('Timetable of a club', 'javascript', 'html', 'css', 'git'),
    artifact('A game', 'javascript', 'react'),
    says('willingness-to-learn'),
  ),
};

const mainframeToCloud: AdviserCase = {
  person: 'Mainframe programmer of twenty years',
  job: 'Cloud platform engineer',
  band: 'far',
  adviser:
    'A fine engineer in another world. None of the platform is there; a cloud certificate and a year beside such a team come first.',
  framework: [
    { id: 'kubernetes', kind: 'tool', sector: 'software-and-data' },
    { id: 'terraform', kind: 'tool', sector: 'software-and-data' },
    { id: 'aws', kind: 'tool', sector: 'software-and-data' },
    { id: 'linux', kind: 'tool', sector: 'software-and-data' },
    { id: 'continuous-delivery' },
    { id: 'cobol', kind: 'tool', sector: 'software-and-data' },
    { id: 'problem-solving', kind: 'transversal' },
  ],
  requirements: [
    must('kubernetes', 'tool', { years: 2 }),
    must('terraform', 'tool'),
    must('aws', 'tool', { years: 3 }),
    must('linux', 'tool'),
    must('continuous-delivery'),
    must('problem-solving', 'transversal'),
  ],
  facts: facts({ seniority: 'mid' }),
  wallet: wallet({ yearsOfExperience: 20 }, job('Programmer', '2005-01', null, 'cobol', 'problem-solving')),
};

const carerToSenior: AdviserCase = {
  person: 'Care assistant of three years',
  job: 'Senior care assistant, gives medicines and leads a shift',
  band: 'good',
  adviser:
    'Care, plans and safeguarding are there. Medicines and leading others are what makes it senior, and both are still to come.',
  framework: [
    { id: 'personal-care' },
    { id: 'care-planning' },
    { id: 'safeguarding-adults', kind: 'knowledge' },
    { id: 'medication-administration' },
    { id: 'dementia-care' },
    { id: 'staff-supervision' },
    { id: 'empathy', kind: 'transversal' },
  ],
  requirements: [
    must('personal-care'),
    must('care-planning'),
    must('safeguarding-adults', 'knowledge'),
    must('medication-administration'),
    must('empathy', 'transversal'),
    nice('dementia-care'),
    nice('staff-supervision'),
  ],
  facts: facts({}),
  wallet: wallet(
    { yearsOfExperience: 3 },
    job(
      'Care assistant',
      '2023-10',
      null,
      'personal-care',
      'care-planning',
      'safeguarding-adults',
      'dementia-care',
      'empathy',
    ),
  ),
};

const graduateToBrandManager: AdviserCase = {
  person: 'Graduate who lists what everybody lists',
  job: 'Brand manager, five years',
  band: 'far',
  adviser: 'Enthusiasm and teamwork are no evidence for running a brand and its budget. Look at assistant posts.',
  framework: [
    { id: 'brand-management' },
    { id: 'budget-management' },
    { id: 'market-research' },
    { id: 'agency-management' },
    { id: 'creativity', kind: 'transversal' },
    { id: 'teamwork', kind: 'transversal' },
  ],
  requirements: [
    must('brand-management', 'skill', { years: 5 }),
    must('budget-management'),
    must('market-research'),
    must('agency-management'),
    must('creativity', 'transversal'),
    must('teamwork', 'transversal'),
  ],
  facts: facts({ seniority: 'senior', experienceYearsMin: 5 }),
  wallet: wallet({ education: 'bachelor', yearsOfExperience: 0 }, says('creativity', 'teamwork', 'market-research')),
};

const rigidToArticulated: AdviserCase = {
  person: 'Driver of rigid lorries of six years',
  job: 'Driver of articulated lorries',
  band: 'fair',
  adviser:
    'Everything but the one thing that may not be missing: the licence for the trailer. A week of training and a test.',
  framework: [
    { id: 'articulated-licence', kind: 'credential' },
    { id: 'rigid-licence', kind: 'credential' },
    { id: 'driver-qualification', kind: 'credential' },
    { id: 'load-securing' },
    { id: 'tachograph-rules', kind: 'knowledge' },
    { id: 'route-planning' },
  ],
  requirements: [
    must('articulated-licence', 'credential'),
    must('driver-qualification', 'credential'),
    must('load-securing'),
    must('tachograph-rules', 'knowledge'),
    must('route-planning'),
  ],
  facts: facts({ drivingLicence: 'required' }),
  wallet: wallet(
    { drivingLicence: true, yearsOfExperience: 6 },
    job('Lorry driver', '2020-02', null, 'load-securing', 'tachograph-rules', 'route-planning'),
    award('Rigid lorry licence', '2020-01', null, 'rigid-licence'),
    award('Driver qualification card', '2025-01', '2030-01', 'driver-qualification'),
  ),
};

const coordinatorToManager: AdviserCase = {
  person: 'Project coordinator of three years with a practitioner certificate',
  job: 'Project manager, five years',
  band: 'good',
  adviser:
    'One rung up. Method and planning are proven, the budget was never hers, and she is two years short of what they ask.',
  framework: [
    { id: 'project-planning' },
    { id: 'stakeholder-management' },
    { id: 'risk-management' },
    { id: 'budget-management' },
    { id: 'project-certificate', kind: 'credential' },
    { id: 'scheduling-software', kind: 'tool' },
    { id: 'leadership-qualities', kind: 'transversal' },
  ],
  requirements: [
    must('project-planning'),
    must('stakeholder-management'),
    must('risk-management'),
    must('budget-management'),
    must('project-certificate', 'credential'),
    must('leadership-qualities', 'transversal'),
    nice('scheduling-software', 'tool'),
  ],
  facts: facts({ experienceYearsMin: 5 }),
  wallet: wallet(
    { yearsOfExperience: 3 },
    job('Project coordinator', '2023-11', null, 'project-planning', 'stakeholder-management', 'scheduling-software'),
    award('Project practitioner', '2025-02', '2028-02', 'project-certificate', 'risk-management', 'project-planning'),
  ),
};

export const SECOND_TEN: readonly AdviserCase[] = [
  assistantToTeacher,
  carerToSenior,
  coordinatorToManager,
  driverWithExpiredLicence,
  driverWithLicence,
  graduateToBrandManager,
  hobbyistToFrontend,
  mainframeToCloud,
  receptionistToSupport,
  rigidToArticulated,
];
