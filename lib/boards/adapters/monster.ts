import type { Board } from '../board.ts';
import { under } from '../hosts.ts';

/** Monster: test ids of a public source of February 2026. */
export const monster: Board = {
  id: 'monster',
  name: 'Monster',
  checked: '2026-02-25',
  matches: under('monster', 'com co.uk de fr ca ie be nl at ch it es se'),
  posting: [/^\/job-openings\/[^?]*--(?<id>[0-9a-f-]{36})/],
  detail: [
    {
      since: '2026-02',
      title: ['[data-testid="jobTitle"]', 'h1', 'h2[class*="JobViewTitle"]'],
      company: ['[data-testid="company"]'],
      locations: ['[data-testid="jobDetailLocation"]', '[data-testid="jobLocation"]'],
      salary: ['[data-testid="svx_jobCard-salary"]'],
      description: ['[data-testid="svx-description-container-inner"]'],
    },
  ],
  cards: [
    {
      since: '2026-02-25',
      card: '[data-testid="svx-job-result"],[data-testid="JobCard"]',
      title: ['[data-testid="jobTitle"]'],
      company: ['[data-testid="company"]'],
      location: ['[data-testid="jobLocation"]', '[data-testid="jobDetailLocation"]'],
    },
  ],
};
