/** Occupations that are done where the patients, goods, guests, pupils or machines are. English, by their usual titles. */
const OCCUPATIONS =
  /\b(?:nurs(?:e|es|ing)|rmn|rgn|rnld|hca|midwi\w+|health ?care (?:assistant|support)|health coach|support worker|radiograph\w*|sonograph\w*|mammograph\w*|physiotherap\w*|physio|(?:occupational|speech|respiratory|massage|art) therap\w*|dieti[ct]ian|podiatr\w*|paramedic|surgeon|surg(?:ery|ical)|physician|doctor|gp|clinician|psychiatr\w*|psycholog\w*|pharmac(?:y|ist)|theatre|phlebotom\w*|audiolog\w*|dent(?:ist|al)|optometr\w*|carer|caregiver|pcp|care (?:assistant|worker|coordinator|home|team)|maternity|ward|play specialist|orthopaedic|paediatric|infection prevention|consultants? in|registrar|driver|courier|warehouse|labou?rers?|cleaner|housekeep\w*|janitor|porter|facilit(?:y|ies)|cook|chef|kitchen|waiter|waitress|bartender|barista|catering|receptionist|front desk|retail|store|shop|cashier|merchandis\w*|promotional|teacher|teaching|nursery|tutor|mechanic|electrician|plumber|welder|machinist|machine operator|assembl\w+|forklift|security (?:officer|guard)|guard|gardener|farm\w*|carpenter|painter|installer|fitter|maintenance|hair\w*|beaut\w+|stylist|spa|gym|fitness|lifeguard|hotel|flight attendant|pilot|production (?:worker|operator|associate)|assembler|packer|picker|butcher|baker|social worker|case management worker|on call|in-person|customer services? associate|medical engineering)\b/i;

/** Titles of desk work that also occur in hospitals and shops. */
const DESK =
  /\b(?:analyst|data|finance|financial|accountant|director|business intelligence|programme|project manager|software|developer|it|digital|marketing|recruit\w+|administrator|communications|executive|sales manager|st1|ct1|imt)\b/i;

const HEALTH_SITE = /\b(?:patients?|ward|wards|hospital|clinic|residents|care home|theatres?)\b/gi;

/** Whether the title names work that can only be done at a place. */
export function placeBoundTitle(title: string): boolean {
  return OCCUPATIONS.test(title) && !DESK.test(title);
}

/** Whether a title without desk work stands over a text that is full of patients and wards. */
export function placeBoundText(title: string, text: string): boolean {
  if (DESK.test(title)) return false;
  let count = 0;
  for (const _ of text.slice(0, 8_000).matchAll(HEALTH_SITE)) if (++count >= 4) return true;
  return false;
}
