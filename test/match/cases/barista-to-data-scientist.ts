import { type AdviserCase, attended, facts, job, must, nice, says, task, wallet } from './case.ts';

const software = 'software-and-data';

export const baristaToDataScientist: AdviserCase = {
  person: 'Barista with a weekend course in Python',
  job: 'Data scientist, three years of experience',
  band: 'far',
  adviser:
    'Good people skills and a first taste of programming. Statistics, machine learning and years of practice are all missing. A long road, better begun with an analyst apprenticeship than with this post.',
  framework: [
    { id: 'python', kind: 'tool', sector: software },
    { id: 'machine-learning', sector: software },
    { id: 'statistics', kind: 'knowledge' },
    { id: 'sql', kind: 'tool', sector: software },
    { id: 'pandas', kind: 'tool', sector: software, broader: ['python'] },
    { id: 'deep-learning', sector: software, broader: ['machine-learning'] },
    { id: 'experiment-design' },
    { id: 'communication', kind: 'transversal' },
    { id: 'teamwork', kind: 'transversal' },
    { id: 'cloud', kind: 'tool', sector: software },
  ],
  requirements: [
    must('python', 'tool', { years: 3 }),
    must('machine-learning', 'skill', { words: 'strong' }),
    must('statistics', 'knowledge', { words: 'strong' }),
    must('sql', 'tool'),
    must('pandas', 'tool'),
    must('communication', 'transversal'),
    must('teamwork', 'transversal'),
    nice('deep-learning'),
    nice('cloud', 'tool'),
    task('experiment-design'),
  ],
  facts: facts({ seniority: 'mid', experienceYearsMin: 3, educationMin: 'bachelor', educationOrEquivalent: false }),
  wallet: wallet(
    { education: 'secondary', yearsOfExperience: 4 },
    job('Barista', '2022-06', null, 'communication', 'teamwork'),
    attended('Python in a weekend', '2026-03', 'python'),
    says('teamwork'),
  ),
};
