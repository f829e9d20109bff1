import { claim, evidence } from '../arbitrary.ts';
import { type AdviserCase, award, facts, must, nice, task, wallet } from './case.ts';

const shows = ['electrical-installation', 'fault-finding', 'reading-drawings', 'working-at-height', 'teamwork'];

export const apprenticeToElectrician: AdviserCase = {
  person:
    'Electrician’s apprentice in the third of four years, wiring regulations passed, no end assessment and no gold card yet',
  job: 'Qualified electrician, commercial sites',
  band: 'fair',
  adviser:
    'The hands are nearly there, but nobody may be sent to a site as a qualified electrician without the card and the level 3 award. A clear not yet with a known date: apply when the end assessment is done.',
  framework: [
    { id: 'electrical-nvq-level-3', kind: 'credential', scale: 'EQF4', label: 'NVQ level 3 electrical installation' },
    { id: 'ecs-gold-card', kind: 'credential' },
    { id: 'wiring-regulations', kind: 'credential' },
    { id: 'electrical-installation' },
    { id: 'inspection-and-testing' },
    { id: 'fault-finding' },
    { id: 'reading-drawings' },
    { id: 'working-at-height' },
    { id: 'teamwork', kind: 'transversal' },
    { id: 'driving-licence', kind: 'credential' },
  ],
  requirements: [
    must('ecs-gold-card', 'credential'),
    must('wiring-regulations', 'credential'),
    must('electrical-installation', 'skill', { years: 2 }),
    must('inspection-and-testing'),
    must('fault-finding'),
    must('driving-licence', 'credential'),
    nice('reading-drawings'),
    nice('working-at-height'),
    task('teamwork', 'transversal'),
  ],
  facts: facts({ workplace: 'onsite', drivingLicence: 'required', experienceYearsMin: 2 }),
  wallet: wallet(
    { education: 'vocational', yearsOfExperience: 2, drivingLicence: true },
    {
      evidence: evidence('apprenticeship', {
        kind: 'apprenticeship',
        title: 'Installation electrician apprenticeship',
        start: '2024-01',
        end: null,
      }),
      claims: shows.map((id) => claim('apprenticeship', id, { basis: 'stated' })),
    },
    award('Wiring regulations, 18th edition', '2025-06', null, 'wiring-regulations'),
    award('Full driving licence', '2023-03', '2033-03', 'driving-licence'),
  ),
};
