import type { Board } from '../board.ts';

/** Work at a Startup and Y Combinator's job pages; proven on pages of June 2026. All data hang on `data-page`. */
export const workatastartup: Board = {
  id: 'workatastartup',
  name: 'Work at a Startup',
  checked: '2026-06-26',
  matches: ['*://*.workatastartup.com/*', '*://www.ycombinator.com/companies/*', '*://www.ycombinator.com/jobs*'],
  posting: [/^\/jobs\/(?<id>\d+)/, /^\/companies\/[^/?]+\/jobs\/(?<id>[^/?-]+)/],
  detail: [{ since: '2026-06-26', company: ['a[href^="/companies/"]'], description: ['.prose'] }],
  data: [
    {
      since: '2026-06-26',
      source: '[data-page]',
      at: 'props.job',
      id: 'id',
      title: 'title',
      company: 'companyName',
      locations: 'location',
      description: 'description',
      workplace: 'location',
      employment: 'type',
      salary: 'salaryRange',
    },
  ],
  cardData: [
    {
      since: '2026-06-26',
      source: '[data-page]',
      at: 'props.jobPostings.*',
      id: 'id',
      title: 'title',
      company: 'companyName',
      locations: 'location',
      url: 'url',
    },
  ],
};
