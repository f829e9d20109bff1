import type { Board } from '../board.ts';

/** Greenhouse: old hosted boards, new hosted boards (Remix), embedded forms, and other sites by `gh_jid`. */
export const greenhouse: Board = {
  id: 'greenhouse',
  name: 'Greenhouse',
  checked: '2026-08-10',
  oneEmployer: true,
  employer: ['img.logo@alt', 'h1:not(.section-header):not(.app-title)', 'title'],
  matches: ['*://*.greenhouse.io/*'],
  param: 'gh_jid',
  foreignFrame: 'iframe#grnhse_iframe',
  posting: [
    /^\/[^/?]+\/jobs\/(?<id>\d+)\/?(?:\?|$)/,
    /^\/embed\/job_app\?(?:[^#]*&)?(?:token|gh_jid)=(?<id>\d+)/,
    /^\/[^?]*\?(?:[^#]*&)?gh_jid=(?<id>\d+)/,
  ],
  detail: [
    {
      since: '2026-08',
      title: ['.job__title h1', 'h1.section-header'],
      company: ['img.logo@alt', 'title'],
      locations: ['.job__location'],
      description: ['.job__description.body', '.job__description'],
    },
    {
      since: '2024',
      title: ['.app-title'],
      company: ['.company-name'],
      locations: ['#header .location', '.location'],
      description: ['#content'],
      skip: '#application',
    },
  ],
  cards: [
    {
      since: '2026-08',
      card: 'tr.job-post',
      title: ['p.body--medium', 'a'],
      location: ['p.body__secondary', 'p.body--metadata'],
      cut: { title: /(?:(?<!\s)\s+)?\bNew$/ },
    },
    {
      since: '2024',
      card: 'div.opening',
      title: ['a'],
      location: ['.location'],
    },
  ],
  data: [
    {
      since: '2026-08',
      source: 'window.__remixContext',
      at: 'state.loaderData.*.jobPost',
      id: 'id',
      title: 'title',
      company: 'company_name',
      locations: 'job_post_location',
      description: 'content',
      datePosted: 'published_at',
    },
  ],
};
