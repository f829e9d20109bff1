import type { Page } from './board.ts';
import { lineAt } from './fields.ts';

const EMPLOYER = ['meta[property="og:site_name"]@content', 'header img[alt]@alt', 'img[class*="logo" i]@alt'];
const AROUND =
  /^company logo$|^(?:at|bei|chez) |^(?:careers|jobs|current (?:job )?openings|job application for .*) at |^.* @ |(?:(?<!\s)\s+)?\[\d+\].*$|(?<!\s)\s+(?:logo|jobs|careers|on notion)$|(?:(?<!\s)\s+)?(?:- )?\d\.\d.*$|^search$|(?<!\s)\s+-\s+(?:current openings|job opportunities|careers|jobs)$|(?:採用情報|採用サイト|招聘|채용)$/gi;

/** The employer whose site a page of an applicant tracking system is; null on boards with many employers. */
export function employerOf(page: Page): string | null {
  if (!page.board?.oneEmployer) return null;
  // The title of a list is the employer's; that of a posting begins with the job.
  const places = page.id === null ? [...EMPLOYER, 'title'] : EMPLOYER;
  return lineAt(page.document, page.board.employer ?? places, AROUND);
}

/** A company's name without the words that boards put around it. */
export function cleanCompany(line: string | null): string | null {
  return line?.replace(AROUND, '').trim() || null;
}
