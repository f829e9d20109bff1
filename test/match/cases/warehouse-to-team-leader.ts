import { type AdviserCase, award, facts, job, must, nice, task, wallet } from './case.ts';

export const warehouseToTeamLeader: AdviserCase = {
  person: 'Warehouse operative, six years, forklift ticket run out last year',
  job: 'Warehouse team leader, forklift licence required',
  band: 'fair',
  adviser:
    'Knows the work inside out, but the ticket must be renewed before the first shift and nobody has led a team yet. Renew it, ask to stand in for the leader, then apply.',
  framework: [
    { id: 'forklift-licence', kind: 'credential' },
    { id: 'team-leadership' },
    { id: 'stock-control' },
    { id: 'order-picking' },
    { id: 'warehouse-management-system', kind: 'tool' },
    { id: 'health-and-safety', kind: 'knowledge' },
    { id: 'shift-planning' },
    { id: 'communication', kind: 'transversal' },
    { id: 'reliability', kind: 'transversal' },
    { id: 'loading' },
  ],
  requirements: [
    must('forklift-licence', 'credential'),
    must('team-leadership', 'skill', { years: 1 }),
    must('stock-control'),
    must('warehouse-management-system', 'tool'),
    must('health-and-safety', 'knowledge'),
    must('communication', 'transversal', { words: 'good' }),
    nice('shift-planning'),
    task('order-picking'),
    task('loading'),
    task('reliability', 'transversal'),
  ],
  facts: facts({ workplace: 'onsite' }),
  wallet: wallet(
    { yearsOfExperience: 6 },
    job(
      'Warehouse operative',
      '2020-10',
      null,
      'order-picking',
      'loading',
      'stock-control',
      'warehouse-management-system',
      'reliability',
      'health-and-safety',
    ),
    award('Counterbalance forklift operator', '2022-05', '2025-05', 'forklift-licence'),
  ),
};
