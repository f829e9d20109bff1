import type { Card } from '../../model/posting.ts';
import type { Board, Page } from '../board.ts';
import { assigned, itemsAt, wordsAt } from '../embedded.ts';
import { lineAt } from '../fields.ts';

/** Paylocity; proven on a posting and a list of June 2026. The list is data only. */
export const paylocity: Board = {
  id: 'paylocity',
  name: 'Paylocity',
  checked: '2026-06-26',
  matches: ['*://recruiting.paylocity.com/*'],
  posting: [/^\/recruiting\/jobs\/details\/(?<id>\d+)/i],
  detail: [
    {
      since: '2026-06-26',
      title: ['.job-preview-title'],
      company: ['#LayoutLogoName'],
      locations: ['.preview-location'],
      description: ['.job-preview-details'],
      skip: '.mobile-apply-btn,.job-listing-header,.apply-link-marker',
      cut: { company: /\s*\[\d+\]$/ },
    },
  ],
  readCards: pageDataCards,
  dock: ['.job-preview-header'],
};

function pageDataCards(page: Page): readonly (readonly [Element | null, Card])[] {
  const company = lineAt(page.document, ['#LayoutLogoName', 'title'], /\s*(?:\[\d+\].*|- Job Opportunities)$/);
  return itemsAt(assigned(page, 'window.pageData') ?? assigned(page, 'pageData'), 'Jobs').map((job) => {
    const id = wordsAt(job, 'JobId');
    const url = `${page.url.origin}/Recruiting/Jobs/Details/${id}`;
    const link = id ? page.document.querySelector(`a[href*="/Details/${CSS_ID.test(id) ? id : ''}"]`) : null;
    return [
      link,
      { id, title: wordsAt(job, 'JobTitle'), company, location: wordsAt(job, 'LocationName') || null, url },
    ] as const;
  });
}

const CSS_ID = /^\d+$/;
