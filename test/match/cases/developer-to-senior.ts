import { type AdviserCase, facts, job, must, nice, task, wallet } from './case.ts';

const software = 'software-and-data';

export const developerToSenior: AdviserCase = {
  person: 'Backend developer, four years of Python and Django',
  job: 'Senior backend engineer, Python, cloud platform',
  band: 'good',
  adviser:
    'The language, the framework and the database fit and four years are close to five. Cloud, designing systems and mentoring, which make the post senior, are not shown. Worth an application; expect to be asked about exactly those.',
  framework: [
    { id: 'python', kind: 'tool', sector: software },
    { id: 'django', kind: 'tool', sector: software },
    { id: 'fastapi', kind: 'tool', sector: software },
    { id: 'postgresql', kind: 'tool', sector: software, broader: ['relational-databases'] },
    { id: 'relational-databases', kind: 'knowledge', sector: software },
    { id: 'aws', kind: 'tool', sector: software },
    { id: 'docker', kind: 'tool', sector: software },
    {
      id: 'kubernetes',
      kind: 'tool',
      sector: software,
      related: { docker: 'it runs the containers that Docker builds' },
    },
    { id: 'ci-cd', sector: software },
    { id: 'system-design', sector: software },
    { id: 'mentoring' },
    { id: 'code-review', sector: software },
    { id: 'api-design', sector: software },
    { id: 'communication', kind: 'transversal' },
  ],
  requirements: [
    must('python', 'tool', { years: 5 }),
    must('django', 'tool', {}, 'framework'),
    must('fastapi', 'tool', {}, 'framework'),
    must('postgresql', 'tool', { words: 'strong' }),
    must('aws', 'tool'),
    must('api-design'),
    must('system-design'),
    must('communication', 'transversal'),
    nice('kubernetes', 'tool'),
    nice('ci-cd'),
    task('mentoring'),
    task('code-review'),
  ],
  facts: facts({
    seniority: 'senior',
    experienceYearsMin: 5,
    workplace: 'hybrid',
    educationMin: 'bachelor',
    educationOrEquivalent: true,
  }),
  wallet: wallet(
    { education: 'bachelor', yearsOfExperience: 4 },
    job(
      'Backend developer',
      '2022-10',
      null,
      'python',
      'django',
      'postgresql',
      'docker',
      'api-design',
      'code-review',
      'ci-cd',
      'communication',
    ),
  ),
};
