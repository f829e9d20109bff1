import { JOB_PARAMETER } from './address.ts';
import { fold } from './fold.ts';
import { mayOpen, openingOf } from './opening.ts';

/** What a short heading announces in a posting. */
export type SectionKind = 'duties' | 'asks' | 'offer';

/**
 * Headings of postings in en, de, fr, es, nl, cs, sk, pl, it, pt. Anchored at the start, because a heading such as
 * "Our requirements engineering course" is not one of these.
 */
export const KINDS: readonly (readonly [SectionKind, RegExp])[] = [
  [
    'duties',
    /^(?:(?:the|your|key|main|core|primary|essential|job|role|general|specific|major|principal|day to day|duties and|roles and) )*(?:responsibilit\w+|accountabilit\w+|duties\b|tasks\b|what you(?:ll| will| ll)? (?:be )?(?:do|doing|work|own|build|get)\b|what will you (?:be )?do|how you(?:ll| will| ll)? (?:make|contribute|spend)|about (?:the|this) (?:role|job|position|opportunity|opening)|(?:the|your) (?:role|mission|impact|opportunity|job)$|(?:role|job|position) (?:description|summary|overview|purpose|details|brief)|(?:description|summary|overview|purpose) of (?:the )?(?:role|job|position)|in this role|as an? [\w -]{3,40} you will|aufgaben|(?:deine|ihre|eure) (?:aufgaben|rolle|mission)|das erwartet dich|das sind deine|(?:vos|tes|les|principales) missions|missions?\b|descri(?:ptif|ption) du poste|le poste|funciones|tus funciones|descripcion (?:del puesto|de la oferta|de la vacante)|om rollen|om tjansten|arbetsuppgifter|dina arbetsuppgifter|arbejdsopgaver|arbeidsoppgaver|responsabilidades e atribuicoes|岗位职责|工作职责|职位描述|職務内容|仕事内容|업무|responsabilidades|que haras|(?:pracovni |pracovna )?napln|co (?:vas|te|ta) (?:u nas )?(?:ceka|caka)|co bude(?:te|s) (?:delat|robit)|popis (?:pozice|pozicie|prace)|aka bude tvoja|arbeitsinhalt|(?:zakres )?obowiazk\w+|takenpakket|wat ga je doen|de functie|mansioni|le attivita)/,
  ],
  [
    'asks',
    /^(?:(?:the|your|our|key|minimum|basic|preferred|required|desired|desirable|essential|additional|bonus|core|technical|other|job|role|position|candidate|specific|and) )*(?:qualifications?\b|requirements?\b|skills(?: and| knowledge| $|$)|experience(?: and| required|$)|criteria\b|competenc\w+|education and experience|knowledge skills|person specification|candidate profile|(?:this|your) profile|what (?:you(?:ll| will| ll)? (?:need(?! to know)|bring|have)|youll need|we(?: re|re| are)? (?:look|need|expect|want)|we value|it takes|makes you)|who (?:you are|we(?: re|re| are)? looking|should apply)|you (?:have|bring|might be|may be|are)\b|about you\b|must haves?|nice to haves?|(?:an )?ideal candidate|were looking for|we are looking for|to be successful|we expect (?:you|from you)\b|bonus points|(?:dein|ihr|euer) profil|das bringst du mit|was du mitbringst|anforderung\w*|qualifikation\w*|(?:votre |ton |le )?profil(?: recherche|$)|competences|requisitos|tu perfil|perfil|buscamos|que buscamos|pozadujeme|(?:nase )?(?:pozadavky|poziadavky)|(?:co )?(?:od (?:tebe|vas|teba) )?(?:ocekavame|ocakavame)|koho (?:hledame|hladame)|osobnostne predpoklady|ake predpoklady|wymagania|oczekujemy|functie ?eisen|wie ben jij|wat vragen wij|jouw profiel|requisiti|il candidato|kvalifikationer|vi soker dig|din profil|krav\b|meriterande|kvalifikasjoner|requisitos e qualificacoes|como nos encantaria que fueras|任职要求|任职资格|职位要求|応募資格|자격요건)/,
  ],
  [
    'offer',
    /^(?:(?:the|your|our|key|some|company|employee|compensation|salary|pay|and|perks) )*(?:benefits\b|perks\b|what we(?:ll| ll)? offer|(?:thats |that s )?what [\w ]{2,30} offers?(?: you)?$|what(?: s|s| is) in it|we offer|compensation\b|salary(?: range|$)|pay(?: range| and\b|$)|why (?:join|work|you)|what you(?:ll| will| ll)? (?:get|receive)|wir bieten|unser angebot$|das bieten wir|was wir (?:dir |ihnen )?bieten|deine vorteile|nous offrons|(?:les |vos )?avantages|ofrecemos|que ofrecemos|te ofrecemos|(?:co )?(?:ti |vam )?(?:nabizime|ponukame)|benefity|(?:zamestnanecke |vase )?vyhody|preco (?:pracovat|prave) |zusatzliche leistungen|oferujemy|co oferujemy|wat bieden wij|wij bieden|offriamo|cosa offriamo|vi erbjuder|vi tilbyder|vi tilbyr|beneficios|informacoes adicionais|porque nos importas|福利|待遇)/,
  ],
];

/** Kept beside the patterns: `opening.test.ts` draws headings from them and finds a first word that is missing here. */
export const OPENING = /* @__PURE__ */ openingOf(
  'abou acco aka ake an anfo arbe as aufg avan be bene brie busc co como comp cosa crit das de dein desc deta din dina ' +
    'duti educ euer eure expe func how idea ihr ihre il impa in info jouw know koho krav kval le les mans meri miss ' +
    'must nabi napl nase nice nous obow ocak ocek ocze od ofer offr ofre om oppo osob over pay perf perk pers poin ' +
    'ponu popi porq poza pozi prac prec prin prof purp qual que rang requ resp skil summ take task te tes that this ' +
    'ti ton tu tus unse vam vase vi vos votr vyho was wat we were what who why wie wij wir wyma you zakr zame zusa',
  'the your main key core primary essential job role general specific major principal day to duties and ' +
    'roles our minimum basic preferred required desired desirable additional bonus technical other position ' +
    'candidate some company employee compensation salary pay perks',
);

/** The kind of section that a heading opens; null for any other heading. */
export function sectionKind(heading: string): SectionKind | null {
  if (heading.length > 90) return null;
  const folded = fold(heading);
  return !mayOpen(folded, OPENING) ? null : (KINDS.find(([, words]) => words.test(folded))?.[0] ?? null);
}

/** Under which postings are published; for lower case, because to leave the case open takes a browser longer to prepare than to look. */
export const JOB_PATH =
  /\/(?:(?:remote|all|open|our|current|tech|it|dev|lediga|ledige)?-?jobs?|careers?|vacanc(?:y|ies)|positions?|openings?|roles?|j|view-?job|job[-_]?(?:details?|view|offers?|openings?|postings?|listings?|ads?|search|position|description)s?|currentopenings|open-(?:positions?|roles?)|postings?|opportunit(?:y|ies)|stellen?(?:angebote?|anzeigen?|markt)?|karriere|emplois?|empregos?|offres?(?:-d-?emploi)?|empleos?|ofertas?(?:-de-(?:empleo|trabajo))?|trabajos?|vagas?|vacatures?|praca|prace|oferty?-pracy|nabidk[ay](?:-prace)?|rpd|lavoro|offerte?-(?:di-)?lavoro|jobb|stillinger|ledige-stillinger|recruit\w*|work-(?:with|for)-us|work-here|join-us|lavora-con-noi|posizioni(?:-aperte)?|trabaja-con-nosotros|puestos|nous-rejoindre|rejoignez-nous|offene-stellen|jobangebote|werken-bij(?:-ons)?|kariera|voln[ae]-(?:mista|pozice|pozicie|pracovne-miesta)|arbeit-suchen|carreiras?|trabalhe-conosco)(?:\/|$)/;
/** The last part of an address that names a job and a number: `stellenangebote--Titel--123-inline.html`, `job-listings-…-123`. */
const JOB_NAME =
  /(?:^|[-_])(?:jobs?|job-listings?|stellenangebote|stelle|vacancy|emploi|empleo|oferta|offre)(?:$|[-_.]).{0,200}\d{3}|\d{3}.{0,200}[-_]jobs?(?:$|[-_.])/;

/** The first three characters of the parts of a path that `JOB_PATH` names; `opening.test.ts` finds one that is missing. */
const JOB_PARTS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    '-jo all arb car cur dev emp it- itj j job joi kar lav led nab nou off ofe ope opp our pos pra pue rec rej rem rol rpd ' +
    'ste sti tec tra vac vag vie vol wer wor'
  ).split(' '),
);

/** A first look at a path, as `mayOpen` is one at a line: nearly all are ruled out by how their parts begin. */
export function mayBeJobPath(path: string): boolean {
  return path.split('/').some((part) => JOB_PARTS.has(part.slice(0, 3)));
}

function jobPathIn(path: string): RegExpExecArray | null {
  return mayBeJobPath(path) ? JOB_PATH.exec(path) : null;
}

/** Whether a path is one under which postings are published. */
export function isJobPath(path: string): boolean {
  return jobPathIn(path.slice(0, 500).toLowerCase()) !== null;
}

/** Whether an address goes on below that, or ends or is asked as the address of one posting is. */
export function isJobAddress(url: URL): boolean {
  const path = url.pathname.slice(0, 500).toLowerCase();
  const match = jobPathIn(path);
  if (match !== null && path.slice(match.index + match[0].length).length > 1) return true;
  const last = path.split('/').filter(Boolean).at(-1) ?? '';
  return (
    (/\d{3}/.test(last) && JOB_NAME.test(last)) || (url.search !== '' && JOB_PARAMETER.test(url.search.slice(0, 500)))
  );
}

const SUBDOMAIN =
  /^(?:jobs?|careers?|apply|boards?|recruiting|recruitment|karriere|emplois?|empleos?|work|hiring)\b|jobs(?:$|\.[a-z.]{2,6}$)/i;

/** Hosts of applicant systems and addresses of aggregators that say nothing of jobs otherwise. */
const SYSTEM =
  /^(?:[^/]+\.)?(?:applytojob\.com|breezy\.hr|csod\.com|freshteam\.com|zohorecruit\.\w+|softgarden\.io|jobylon\.com|workforcenow\.adp\.com|ultipro\.com|avature\.net|(?:adzuna\.[\w.]+|workinstartups\.com)\/(?:details|land)|talent\.com\/view|jooble\.org\/(?:desc|jdp))(?:\/|$)/;

/** Whether an address, by its path or its host, is one under which postings are published. */
export function speaksOfPosting(url: URL): boolean {
  return isJobAddress(url) || SUBDOMAIN.test(url.hostname) || isOnSystem(url);
}

export function isOnSystem({ hostname, pathname }: URL): boolean {
  return SYSTEM.test(hostname + pathname);
}

/** Words that postings use, in the languages whose headings are known above. */
const HIRING: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    'experience team candidate candidates applicant applicants role position salary permanent contract hiring employer ' +
    'colleagues years skills join erfahrung bewerbung vertrag vollzeit teilzeit stelle kenntnisse équipe poste ' +
    'expérience entreprise contrat compétences salaire equipo experiencia puesto oferta contrato jornada empresa ' +
    'formación profesional estudios disponibilidad praxe praxi mzda mzdy plat úvazek pozice pozici nabízíme požadujeme ' +
    'práce práci mzdu úväzok prax praxou pozícia pozíciu pozícii ponúkame hľadáme kolegov práca práce zespół umowa umowy wynagrodzenie oferujemy praca pracę pracy ervaring functie salaris solliciteer ' +
    'vacature esperienza posizione contratto azienda candidato experiência vaga equipe equipa salário benefícios erfarenhet ' +
    'anställning ansökan'
  ).split(' '),
);
/** More of them that other pages use as well: they count where a text has no sections that tell what it is. */
const CALLING: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    'post vacancy opportunity opportunities applications apply recruit recruiting recruitment seeking appoint ' +
    'successful qualified motivated enthusiastic knowledge ability duties required requirements interview secondment ' +
    'shifts annum pension degree responsible suchen aufgaben ausbildung mitarbeiter kollegen gehalt arbeitszeit ' +
    'recherchons recrute rejoignez missions profil formation cdi cdd intérim alternance diplôme candidature ' +
    'rémunération buscamos conocimientos requisitos ofrecemos funciones perfil responsabilidades horario incorporación ' +
    'wymagania opleiding requisiti'
  ).split(' '),
);
const STEMS = [
  'responsib',
  'qualifi',
  'tým',
  'zkušenost',
  'skúsenost',
  'zamestnan',
  'doświadczeni',
  'stanowisk',
  'tjänst',
];

/** How many of the words that postings use a text has, each counted once; of a text without sections more words count. */
export function hiringWords(text: string, hasSections: boolean): number {
  // No pattern of all these words: with letters of every script it takes a browser longer to prepare than to use.
  const lower = text.slice(0, 20_000).toLowerCase();
  const words = new Set(lower.match(/\p{L}+/gu));
  let found = Number(/full.time/.test(lower)) + Number(/part.time/.test(lower));
  for (const word of words) {
    if (HIRING.has(word) || (!hasSections && CALLING.has(word)) || STEMS.some((stem) => word.startsWith(stem))) found++;
  }
  return found;
}
