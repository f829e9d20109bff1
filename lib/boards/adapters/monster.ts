import type { Board } from '../board.ts';
import { under } from '../hosts.ts';

const FIELDS = {
  since: '2026-09-11',
  title: ['[data-testid="jobTitle"]'],
  company: ['[data-testid="company"]'],
  locations: ['[data-testid="jobDetailLocation"]', '[data-testid="jobLocation"]'],
  salary: ['[data-testid="svx_jobCard-salary"]'],
  description: ['[data-testid="svx-description-container-inner"]', '[data-testid="description-clamp-wrapper"]'],
};

/** Monster: test ids of public sources of February and September 2026; its pane leaves the address as it is. */
export const monster: Board = {
  id: 'monster',
  name: 'Monster',
  checked: '2026-09-11',
  matches: under('monster', 'com co.uk de fr ca ie be nl at ch it es se'),
  posting: [/^\/job-openings\/(?:[^?]*--)?(?<id>[0-9a-f-]{36})/],
  detail: [{ ...FIELDS, root: '[data-testid="svx-job-view-wrapper"]' }, FIELDS],
  cards: [
    {
      since: '2026-02-25',
      card: '[data-testid="svx-job-result"],[data-testid="JobCard"]',
      title: ['[data-testid="jobTitle"]'],
      company: ['[data-testid="company"]'],
      location: ['[data-testid="jobLocation"]', '[data-testid="jobDetailLocation"]'],
    },
    {
      // Buttons without a link; the label says title and employer.
      since: '2026-09',
      card: '[data-testid="JobCard"]',
      id: ['[data-job-id]@data-job-id'],
      title: ['[data-job-id]@aria-label'],
      company: ['[data-job-id]@aria-label'],
      location: ['[data-testid="jobDetailLocation"]'],
      cut: { title: / at .*$/, company: /^.*? at / },
    },
  ],
};
