import type { Board, Found, Page } from '../board.ts';
import { assigned, at, isData, wordsAt } from '../embedded.ts';
import { textOfHtml } from '../html.ts';
import { dayOf } from '../terms.ts';

/** Greenhouse: old hosted boards, new hosted boards (Remix), embedded forms, and other sites by `gh_jid`. */
export const greenhouse: Board = {
  id: 'greenhouse',
  name: 'Greenhouse',
  checked: '2026-08-10',
  matches: ['*://*.greenhouse.io/*'],
  param: 'gh_jid',
  posting: [
    /^\/[^/?]+\/jobs\/(?<id>\d+)/,
    /^\/embed\/job_app\?(?:[^#]*&)?(?:token|gh_jid)=(?<id>\d+)/,
    /^\/[^?]*\?(?:[^#]*&)?gh_jid=(?<id>\d+)/,
  ],
  detail: [
    {
      since: '2026-08',
      title: ['.job__title h1', 'h1.section-header'],
      company: ['.job__header img[alt]@alt', 'img.logo@alt', 'meta[property="og:site_name"]@content', 'title'],
      locations: ['.job__location'],
      description: ['.job__description.body', '.job__description'],
      cut: { company: /^Job Application for .* at |\s+logo$/i },
    },
    {
      since: '2024',
      title: ['.app-title'],
      company: ['.company-name'],
      locations: ['#header .location', '.location'],
      description: ['#content'],
      skip: '#application',
      cut: { company: /^(?:at|bei|chez|en)\s+/i },
    },
  ],
  cards: [
    {
      since: '2026-08',
      card: 'tr.job-post',
      title: ['p.body--medium', 'a'],
      location: ['p.body__secondary', 'p.body--metadata'],
      link: ['a[href*="/jobs/"]@href', 'a[href*="gh_jid="]@href'],
      employer: ['h1', 'title'],
      cut: { title: /\s*\bNew$/, employer: /^(?:current openings|jobs|careers) at |\s+(?:jobs|careers|logo)$/gi },
    },
    {
      since: '2024',
      card: 'div.opening',
      title: ['a'],
      location: ['.location'],
      link: ['a@href'],
      employer: ['h1'],
      cut: { employer: /^(?:current openings|current job openings|jobs|careers) at /i },
    },
  ],
  embedded: remixContext,
  dock: ['.job__header', '#header'],
};

function remixContext(page: Page): Found | null {
  const routes = at(assigned(page, 'window.__remixContext'), 'state', 'loaderData');
  const job = isData(routes)
    ? Object.values(routes)
        .map((route) => at(route, 'jobPost'))
        .find(isData)
    : null;
  if (!job || (page.id && wordsAt(job, 'id') && wordsAt(job, 'id') !== page.id)) return null;
  return {
    id: wordsAt(job, 'id') || page.id,
    title: wordsAt(job, 'title'),
    company: wordsAt(job, 'company_name'),
    locations: [wordsAt(job, 'job_post_location')].filter(Boolean),
    description: textOfHtml(wordsAt(job, 'content')),
    datePosted: dayOf(at(job, 'published_at')),
  };
}
