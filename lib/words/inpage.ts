import { common as deCommon } from './de/common.ts';
import { match as deMatch } from './de/match.ts';
import { overlay as deOverlay } from './de/overlay.ts';
import { skills as deSkills } from './de/skills.ts';
import { common as enCommon } from './en/common.ts';
import { match as enMatch } from './en/match.ts';
import { overlay as enOverlay } from './en/overlay.ts';
import { skills as enSkills } from './en/skills.ts';
import { common as esCommon } from './es/common.ts';
import { match as esMatch } from './es/match.ts';
import { overlay as esOverlay } from './es/overlay.ts';
import { skills as esSkills } from './es/skills.ts';
import { common as frCommon } from './fr/common.ts';
import { match as frMatch } from './fr/match.ts';
import { overlay as frOverlay } from './fr/overlay.ts';
import { skills as frSkills } from './fr/skills.ts';
import type { Language } from './languages.ts';
import type { Catalogue } from './say.ts';

const IN_PAGE: Readonly<Record<Language, Catalogue>> = {
  en: { ...enCommon, ...enMatch, ...enOverlay, ...enSkills },
  de: { ...deCommon, ...deMatch, ...deOverlay, ...deSkills },
  fr: { ...frCommon, ...frMatch, ...frOverlay, ...frSkills },
  es: { ...esCommon, ...esMatch, ...esOverlay, ...esSkills },
};

/**
 * The sentences of the overlay, the badges and the background. A page is sent these, so that its script carries no words; the
 * background holds no others, because it starts anew for every message after a rest and reads its whole script each time.
 */
export function catalogueInPage(language: Language): Catalogue {
  return IN_PAGE[language];
}
