import { fold } from './fold.ts';
import { mayOpen, openingOf } from './opening.ts';

/** Headings of what follows a posting on its page, or stands around it, as one folded line. */
export const SIMILAR =
  /^(?:(?:similar|related|recommended|other|more|featured|latest|popular|new) (?:jobs|positions|roles|openings|opportunities|vacancies|postings)|jobs (?:like this|you|for you|near)|(?:more|other|all) (?:jobs )?(?:at|from|by)\b|people also|what you need to know about|you (?:may|might) also|share (?:this|on)|get (?:notified|job alerts?|new jobs|similar jobs)|(?:create|set up) (?:a )?job alert|job alerts?$|(?:ahnliche|weitere|passende) (?:jobs|stellen\w*)|offres (?:similaires|d emploi similaires)|(?:ofertas|empleos) (?:similares|relacionad\w+)|podobne|voluntary self|apply for this (?:job|position|role)$|submit your application$|explore (?:more|other))/;
export const SITE =
  /^(?:(?:we|this site|this website|our (?:web)?site)\b.{0,40}\bcookies?\b|cookies?(?: (?:policy|settings|preferences|notice|consent|and privacy)|$)|(?:about )?(?:your|we (?:value|respect|care about)) (?:your )?privacy|privacy (?:preferences?|settings|overview)|(?:ihre|deine) privatsphare|wir (?:verwenden|nutzen|setzen)\b.{0,20}\bcookies|(?:datenschutz|cookie)\w*(?: ?einstellungen|hinweis)|(?:nous utilisons|votre vie privee|gestion des) ?.{0,20}(?:cookies|importe|$)|(?:utilizamos|usamos) cookies|(?:tu|su) privacidad|valoramos (?:tu|su) privacidad|tato stranka pouziva|(?:questo sito|utilizziamo)\b.{0,20}cookie|frequently asked|faqs?$|haufig(?:e| gestellte) fragen|questions frequentes|foire aux questions|preguntas frecuentes|domande frequenti|sign (?:in|up) to|log in to|(?:join|create|sign in to) (?:your|an|our) (?:account|talent)|subscribe|newsletter|stay (?:up to date|in touch)|follow us|thank you your submission)/;

export const OPENING = /* @__PURE__ */ openingOf(
  'abou ahnl all appl cook crea date dein doma empl expl faq faqs feat foir foll freq gest get hauf ihre ' +
    'job jobs join late log more new news nous ofer offr othe pass peop podo popu pref preg priv ques reco ' +
    'rela set shar sign simi stay su subm subs tato than this tu usam util valo volu votr we weit what you ' +
    'your',
);

/** Whether a line opens a part of a page that is about other postings or the site itself. */
export function opensElsewhere(line: string): boolean {
  if (line.length > 160) return false;
  const folded = fold(line);
  return mayOpen(folded, OPENING) && ((line.length < 70 && SIMILAR.test(folded)) || SITE.test(folded));
}
