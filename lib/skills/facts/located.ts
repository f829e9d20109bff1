import type { Posting, Workplace } from '../../model/posting.ts';
import { WORLDWIDE } from './residence.ts';

/** "Remote, Europe", "United States (Remote)", "Home based, UK"; not "Remote Area Hospital" or "Remote Sensing Centre". */
const REMOTE =
  /^(?:fully |100 ?% )?(?:remote|home[- ]based|work from home|homeworking|telecommute|télétravail|teletrabajo|home ?office)(?=$|\s*[-–—,/|:(]| (?:or|in|within|from|across|us|usa|uk|eu|emea|europe)\b)|[-–—,/|(]\s*(?:fully )?(?:remote|home[- ]based|home ?office)\b|\bor remote\b/i;
const HYBRID = /^hybrid(?=$|\s*[-–—,/|:(]| (?:in|work|remote)\b)|[-–—,/|(]\s*hybrid\b/i;
const WORDS_OF_REMOTE =
  /\b(?:fully|100 ?%)? ?(?:remote(?:ly)?|home[- ]based|work from home|homeworking|telecommute|home ?office)\b/gi;

/** The workplace that a page writes where the place stands; null when it names only a place. A single hybrid place makes the post hybrid. */
export function locatedWorkplace(locations: Posting['locations']): Workplace | null {
  const places = locations.map((place) => place.slice(0, 200).trim());
  if (places.some((place) => HYBRID.test(place))) return 'hybrid';
  return places.some((place) => REMOTE.test(place) || isAnywhere(place)) ? 'remote' : null;
}

function isAnywhere(place: string): boolean {
  const found = WORLDWIDE.exec(place);
  return found !== null && found.index === 0 && place.length < 40;
}

/** A place without the words that make it remote: "Remote, Europe" is Europe. */
export function placeAlone(location: string): string {
  return location
    .slice(0, 200)
    .replace(/^.{0,100}\bor (?=remote\b)/i, '')
    .replace(WORDS_OF_REMOTE, '')
    .replace(/\(\s*\)|^[\s,/|:–—-]+|[\s,/|:–—-]+$/g, '')
    .replace(/^\(([^()]*)\)$/, '$1')
    .trim();
}
