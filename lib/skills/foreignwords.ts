/**
 * How postings in other languages word their structure: headings, wishes, denials, names of languages and of the driving
 * licence. Written for postings, by language as a BCP 47 primary tag; a language that is missing is read by names alone.
 */
export interface Wording {
  /** Beginnings or parts of headings in lower case, tried in this order. */
  readonly headings: Readonly<Record<ForeignSection, string>>;
  /** Words that make what stands in their clause a wish, and words that make all behind them in the sentence one. */
  readonly wish: string;
  readonly wishFor: string;
  /** Words that deny what follows in the clause, and words behind what they deny. */
  readonly no: string;
  readonly notNeeded: string;
  /** Words that show that a name means the language and not the country's people or goods. */
  readonly speaking: string;
  /** Stems of languages as `id:stem|stem`. */
  readonly languages: string;
  /** The driving licence. */
  readonly licence: string;
}

/** In the order in which headings are tried: "Das bieten wir" before "Das bieten Sie". */
export const FOREIGN_SECTIONS = ['perks', 'apply', 'preferred', 'duties', 'requirements', 'company'] as const;
export type ForeignSection = (typeof FOREIGN_SECTIONS)[number];

const DE: Wording = {
  headings: {
    perks:
      'wir bieten|bieten wir|unser angebot|benefits|ihre vorteile|deine vorteile|was wir dir|was wir ihnen|darauf (?:kannst|können)|das erwartet (?:dich|sie) bei',
    apply: 'bewerb|kontakt|interess(?:e|iert)\\b|ansprechpartner',
    preferred: 'von vorteil|wünschenswert|nice to have|idealerweise|pluspunkte',
    duties:
      'aufgabe|tätigkeit|das erwartet|was (?:dich|sie) erwartet|verantwort|dein job|einsatzgebiet|stellenbeschreibung',
    requirements:
      'profil|anforderung|qualifikation|voraussetzung|das bring|was du|was sie|mitbring|wir erwarten|wir suchen|kenntnisse|sie haben|du hast',
    company: 'über uns|wer wir|wir sind|unternehmen|das sind wir',
  },
  wish: 'von vorteil|wünschenswert|vorteilhaft|gern gesehen|nice to have|optional|kein muss|(?:ein|großes) plus|hilfreich',
  wishFor: 'idealerweise|im idealfall|wünschenswert sind|von vorteil sind|gerne auch|vorzugsweise',
  no: 'kein(?:e|en|er|em)?|ohne',
  notNeeded:
    'nicht (?:zwingend |unbedingt )?(?:erforderlich|nötig|notwendig|vorausgesetzt|voraussetzung)|keine voraussetzung',
  speaking: 'sprach|sprech|kenntnis|fließend|verhandlungssicher|muttersprach|wort und schrift|niveau',
  languages:
    'german:deutsch|english:englisch|french:französisch|spanish:spanisch|italian:italienisch|polish:polnisch|russian:russisch|dutch:niederländisch|turkish:türkisch|czech:tschechisch',
  licence: 'führerschein(?:e|s|klasse)?|fahrerlaubnis',
};
const FR: Wording = {
  headings: {
    perks: 'nous (?:vous )?(?:offrons|proposons)|avantages|ce que nous|rémunération|nos atouts|conditions',
    apply: 'postul|candidature|contact|processus de recrutement',
    preferred: 'souhait|un plus|atouts|apprécié',
    duties: 'mission|tâche|responsabilit|activités|le poste|votre rôle|description du poste|descriptif',
    requirements:
      'profil|compétence|exigence|prérequis|qualification|ce que nous recherchons|vous avez|vous êtes|formation|qui êtes-vous',
    company: 'entreprise|qui sommes|à propos|société|notre groupe|présentation',
  },
  wish: 'un (?:vrai |réel |gros )?plus|un atout|souhaitée?s?|appréciée?s?|serait idéal|facultati\\p{L}+|de préférence|un avantage',
  wishFor: "idéalement|dans l[’']idéal|de préférence|seraient? un plus|atouts?\\s?:",
  no: "pas besoin d[e’']|pas d[e’']|sans(?! oublier)|aucune?|pas nécessaire d[e’']|n[’']est requis|ni",
  notNeeded:
    "n[’'](?:est|était) pas|ne sont pas|non (?:requis|exigé|obligatoire|nécessaire)|pas (?:requis|exigé|obligatoire|nécessaire|indispensable)|facultati",
  speaking: 'langue|courant|parl|maîtris|bilingue|niveau|notions|lu, écrit|oral|écrit',
  languages:
    'german:allemand|english:anglais|french:français|spanish:espagnol|italian:italien|portuguese:portugais|dutch:néerlandais|polish:polonais|arabic:arabe',
  licence: 'permis (?:de conduire|[bcde]e?\\b)',
};
const ES: Wording = {
  headings: {
    perks: 'ofrec|beneficios|qué te|condiciones|ventajas',
    apply: 'inscrí|candidatura|contacto|cómo aplicar|proceso',
    preferred: 'valora|deseable|plus',
    duties: 'funcion|responsabilidad|tareas|misión|qué harás|tu día|descripción|el puesto',
    requirements:
      'requisit|perfil|buscamos|necesitamos|formación|experiencia|competencias|conocimientos|habilidades|imprescindible',
    company: 'empresa|quiénes somos|sobre nosotros|acerca de|la compañía',
  },
  wish: 'deseables?|valorables?|un plus|no imprescindible|preferiblemente|recomendables?|opcional(?:es)?|se valora',
  wishFor: 'se valorarán?|valoramos|valorándose|preferiblemente|idealmente|deseable\\s?:',
  no: 'sin|no (?:se |te |le )?(?:requiere|requerimos|necesita|necesitas|exige|pide|precisa|hace falta|es necesari[oa]|es imprescindible)n?|ning[úu]na?',
  notNeeded:
    'no (?:es|son|será) (?:necesari|imprescindible|requerid|obligatori|requisito)|no se (?:requiere|exige|pide|necesita)',
  speaking: 'idioma|nivel|dominio|habla|bilingüe|fluid|conversa|lengua',
  languages:
    'german:alemán|english:inglés|french:francés|spanish:español|spanish:castellano|italian:italiano|portuguese:portugués|catalan:catalán',
  licence: 'carn(?:et|é) de conducir|permiso de conducir|carnet [bcd]\\b',
};
const IT: Wording = {
  headings: {
    perks: 'offriamo|cosa offr|benefit|si offre',
    apply: 'candidat(?:i|ura)\\b|contatt|come candidarsi',
    preferred: 'preferenzial|gradit|plus|nice to have',
    duties: 'mansion|attività|responsabilità|compiti|cosa farai|il ruolo|ti occuperai',
    requirements: 'requisit|profilo|competenze|cerchiamo|conoscenze|chi sei|titolo di studio',
    company: 'azienda|chi siamo|la società|su di noi',
  },
  wish: 'preferibil\\p{L}+|gradit[aoei]|un plus|titolo preferenziale|costituisce un vantaggio|apprezzat[aoei]',
  wishFor: 'preferibilmente|idealmente|saranno apprezzat[aei]|gradit[aoei]\\s?:',
  no: 'senza|nessun[ao]?|non (?:è |sono )?(?:richiest|necessari|servon|serve|occorre)\\p{L}*',
  notNeeded: 'non (?:è|sono) (?:richiest|necessari|obbligatori|indispensabil)',
  speaking: 'lingua|livello|conoscenza|parlat|fluente|ottim|buon|madrelingua',
  languages: 'german:tedesc|english:ingles|french:frances|spanish:spagnol|italian:italian|portuguese:portoghes',
  licence: 'patente(?: di guida| [bcde]\\b)?',
};
const PT: Wording = {
  headings: {
    perks: 'oferecemos|benefícios|o que oferecemos',
    apply: 'candidat(?:ura|e-se)|contato|contacto',
    preferred: 'diferenciais|desejável|desejáveis|valoriza',
    duties: 'responsabilidades|atividades|funções|tarefas|o que (?:você )?(?:vai|irá) fazer|descrição',
    requirements: 'requisitos|perfil|qualificações|competências|conhecimentos|procuramos|o que esperamos',
    company: 'empresa|quem somos|sobre nós',
  },
  wish: 'desejável|desejáveis|diferencial|um plus|preferencial\\p{L}*|valoriza-se|é um diferencial',
  wishFor: 'desejável\\s?:|preferencialmente|idealmente|valoriza-se|valorizamos',
  no: 'sem|nenhuma?|não (?:é |são )?(?:necessári|exig|obrigatóri|requer|precis)\\p{L}*',
  notNeeded: 'não (?:é|são) (?:necessári|obrigatóri|exigid|requisito)',
  speaking: 'língua|idioma|nível|fluente|fluência|fala|domínio',
  languages: 'german:alemão|english:inglês|french:francês|spanish:espanhol|italian:italiano|portuguese:português',
  licence: 'carta de condução|carteira de motorista|cnh\\b',
};
const NL: Wording = {
  headings: {
    perks: 'bieden wij|wij bieden|wat wij|wat bieden|arbeidsvoorwaarden|wat krijg|dit krijg|ons aanbod|dit bieden',
    apply: 'sollicit|contact|interesse|meer weten',
    preferred: 'pré|pluspunt|mooi meegenomen',
    duties: 'taken|wat ga je|verantwoordelijk|werkzaamheden|functieomschrijving|de functie|jouw rol|dit ga je',
    requirements:
      'profiel|eisen|wie ben jij|wat vragen|wij vragen|vragen wij|dit breng|wat breng|jij hebt|jij bent|functie-eisen|wie zoeken|herken',
    company: 'over ons|wie zijn|bedrijf|organisatie|over de',
  },
  wish: 'pré|pluspunt|wenselijk|mooi meegenomen|gewenst|is een plus|voorkeur',
  wishFor: 'bij voorkeur|idealiter|het liefst',
  no: 'geen|zonder',
  notNeeded: 'niet (?:nodig|vereist|verplicht|noodzakelijk|vereiste)|geen (?:vereiste|must|voorwaarde)',
  speaking: 'taal|beheers|spreek|spreekt|niveau|vloeiend|woord en geschrift|kennis van',
  languages: 'german:duits|english:engels|french:frans|spanish:spaans|dutch:nederlands|polish:pools|italian:italiaans',
  licence: 'rijbewijs',
};
const PL: Wording = {
  headings: {
    perks: 'oferujemy|to oferujemy|benefity|co oferujemy|zapewniamy|proponujemy',
    apply: 'aplikuj|kontakt|jak aplikować|osoby zainteresowane',
    preferred: 'mile widzian|dodatkowym atutem|nice to have',
    duties: 'obowiązk|zadania|zakres|twoja rola|czym będziesz|opis stanowiska',
    requirements: 'wymagania|oczekujemy|oczekiwania|profil|kwalifikacje|szukamy|nasze wymagania|umiejętności',
    company: 'o nas|o firmie|kim jesteśmy|nasza firma',
  },
  wish: 'mile widzian\\p{L}+|atutem|dodatkowym atutem|będzie plusem|opcjonalnie|preferowan\\p{L}+',
  wishFor: 'mile widzian\\p{L}+|najlepiej|preferowan\\p{L}+',
  no: 'bez|nie wymagamy|nie jest wymagan\\p{L}+|nie trzeba|nie potrzeba|brak wymog\\p{L}+',
  notNeeded:
    'nie (?:jest|są|będzie) (?:\\p{L}+ )?(?:wymagan|potrzebn|konieczn|niezbędn|warunkiem)|niewymagan|nie wymagamy',
  speaking: 'język|poziom|znajomo|komunikatywn|biegł|płynn|mowie i piśmie',
  languages:
    'german:niemieck|english:angielsk|french:francusk|spanish:hiszpańsk|polish:polsk|russian:rosyjsk|ukrainian:ukraińsk|czech:czesk|italian:włosk',
  licence: 'praw(?:o|a) jazdy',
};
const CS: Wording = {
  headings: {
    perks: 'nabízíme|co nabízíme|benefity|co získáte|můžete se těšit',
    apply: 'kontakt|reagujte|životopis|jak se přihlásit',
    preferred: 'výhodou|uvítáme|oceníme',
    duties: 'náplň|co budete|popis|odpovědnost|vaše práce|pracovní činnost|hlavní úkoly',
    requirements: 'požadujeme|požadavky|očekáváme|co od vás|profil|hledáme|předpoklady|kvalifikac',
    company: 'o nás|o firmě|kdo jsme|společnost',
  },
  wish: 'výhodou|vítán[aoyi]?|vítané|oceníme|plusem|není nutn\\p{L}+',
  wishFor: 'výhodou\\s?:|uvítáme|oceníme|ideálně|výhodou je',
  no: 'bez|nepožadujeme|nevyžadujeme|není (?:nutn|potřeb|třeba|vyžadov)\\p{L}*',
  notNeeded: 'ne(?:ní|jsou|bude) (?:podmínk|nutn|potřeb|vyžadov|požadov|třeba)|nepožadujeme|nevyžadujeme',
  speaking: 'jazyk|úrov|znalost|slovem i písmem|plynně|komunikat|aktivní',
  languages:
    'german:němčin|german:německ|english:angličtin|english:anglick|french:francouz|spanish:španěl|czech:češtin|czech:česk|russian:rušt|polish:polšt|slovak:slovenštin',
  licence: 'řidičsk(?:ý|ého|ým) průkaz\\p{L}*|řidičák',
};
const SV: Wording = {
  headings: {
    perks: 'vi erbjuder|erbjuder vi|förmåner',
    apply: 'ansök|kontakt|sök tjänsten',
    preferred: 'meriterande|det är ett plus',
    duties: 'arbetsuppgifter|ansvar|du kommer|om rollen|om tjänsten|uppdrag',
    requirements: 'kvalifikation|krav|vi söker|profil|din bakgrund|du har|vem är du|vi ser',
    company: 'om oss|om företaget|vilka är vi',
  },
  wish: 'meriterande|ett plus|önskvärt|fördel|gärna|extra plus',
  wishFor: 'gärna|meriterande är|det är meriterande|helst',
  no: 'ingen|inga|inget|utan|inte krav på',
  notNeeded: 'inte (?:ett )?(?:krav|nödvändig|obligatorisk)|krävs inte|krävs ej|ej krav',
  speaking: 'språk|tal och skrift|flytande|talar|kunskaper i',
  languages:
    'german:tyska|english:engelska|french:franska|spanish:spanska|swedish:svenska|norwegian:norska|danish:danska|finnish:finska',
  licence: 'körkort',
};
const DA: Wording = {
  headings: {
    perks: 'vi tilbyder|tilbyder vi|det får du|vi tilbyr',
    apply: 'ansøg|kontakt|søknad|send',
    preferred: 'fordel|plus',
    duties: 'opgaver|ansvar|du kommer|om jobbet|arbeidsoppgaver|stillingen',
    requirements: 'kvalifikation|krav|vi søger|profil|du har|hvem er du|vi forventer|kvalifikasjon|vi søker|vi ser',
    company: 'om os|om virksomheden|hvem er vi|om oss',
  },
  wish: 'en fordel|et plus|ønskelig|gerne|gjerne',
  wishFor: 'gerne|gjerne|helst|det er en fordel',
  no: 'ingen|intet|uden|uten',
  notNeeded: 'ikke (?:et )?(?:krav|nødvendig|påkrevet|påkrevd)|kræves ikke|kreves ikke',
  speaking: 'sprog|språk|tale og skrift|skriftlig|muntlig|flydende|flytende|taler|behersker|kendskab',
  languages: 'german:tysk|english:engelsk|french:fransk|spanish:spansk|danish:dansk|norwegian:norsk|swedish:svensk',
  licence: 'kørekort|førerkort',
};

export const WORDINGS: Readonly<Partial<Record<string, Wording>>> = {
  de: DE,
  fr: FR,
  es: ES,
  it: IT,
  pt: PT,
  nl: NL,
  pl: PL,
  cs: CS,
  sv: SV,
  da: DA,
  nb: DA,
};
