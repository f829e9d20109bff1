/** Answers with the current version of one English apprenticeship standard, without a key; asked only when the user says so. */
export const STANDARDS_HOST = 'skillsengland.education.gov.uk';

/** One document that a source could be asked for. */
export interface CourseAsk {
  readonly url: string;
  readonly host: string;
  /** Reference of the standard, as the source writes it. */
  readonly reference: string;
}

/** Longest text that is looked through for a reference in UTF-16 units: an address or a title. */
const LONGEST = 300;

/**
 * The question about the standard that some words name: "ST0585", "st 0585", or the address of its page. Null when they name
 * none. ST is a standard, FA a foundation apprenticeship, AU an apprenticeship unit.
 */
export function standardAsk(words: string): CourseAsk | null {
  const found = /(?:^|[^a-z0-9])(st|fa|au)[ -]?(\d{4})(?![0-9])/i.exec(words.slice(0, LONGEST));
  if (!found) return null;
  const reference = `${found[1]!.toUpperCase()}${found[2]}`;
  return { url: `https://${STANDARDS_HOST}/api/apprenticeshipstandards/${reference}`, host: STANDARDS_HOST, reference };
}
