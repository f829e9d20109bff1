import { type AdviserCase, facts, must, nice, says, task, wallet } from './case.ts';

const software = 'software-and-data';

export const claimsOnlyAnalyst: AdviserCase = {
  person: 'Self-taught, lists most of what a data analyst needs, shows none of it',
  job: 'Data analyst',
  band: 'fair',
  adviser:
    'It may all be true, and nobody can know. Without a piece of work to look at, this goes to the bottom of the pile. Put two projects online, then it is good.',
  framework: [
    { id: 'sql', kind: 'tool', sector: software },
    { id: 'python', kind: 'tool', sector: software },
    { id: 'excel', kind: 'tool', sector: software },
    { id: 'power-bi', kind: 'tool', sector: software },
    { id: 'statistics', kind: 'knowledge' },
    { id: 'data-cleaning' },
    { id: 'data-visualisation' },
    { id: 'communication', kind: 'transversal' },
    { id: 'stakeholder-engagement', kind: 'transversal' },
    { id: 'dbt', kind: 'tool', sector: software },
  ],
  requirements: [
    must('sql', 'tool', { words: 'strong' }),
    must('python', 'tool'),
    must('excel', 'tool'),
    must('power-bi', 'tool'),
    must('statistics', 'knowledge'),
    must('data-visualisation'),
    must('communication', 'transversal'),
    nice('dbt', 'tool'),
    task('data-cleaning'),
    task('stakeholder-engagement', 'transversal'),
  ],
  facts: facts({ seniority: 'mid', experienceYearsMin: 1 }),
  wallet: wallet(
    {},
    says('sql', 'python', 'excel', 'power-bi', 'statistics', 'data-visualisation', 'communication', 'data-cleaning'),
  ),
};
