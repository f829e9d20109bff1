// Long because it is a table of pages.
/**
 * Pages of Slovak and Czech boards, built again: tags, classes, attributes, shapes of data, their order and what stands
 * around them are those of pages saved by public projects in 2024 to 2026; labels of the sites are theirs, all other words
 * are ours. What a person would read was written down before a reader was tried on it.
 */
import type { Card } from '../../lib/model/posting.ts';

export interface Saved {
  readonly name: string;
  readonly url: string;
  readonly html: string;
  readonly title: string;
  readonly company: string | null;
  readonly locations: readonly string[];
  /** How the description begins; several where a heading of the site may stand before it or not. */
  readonly first: readonly string[];
  readonly last?: string;
  readonly holds: readonly string[];
  /** Words of the page around it. */
  readonly without: readonly string[];
  readonly closed?: boolean;
  /** It has JSON-LD, by which it must be read as well where its board is not known. */
  readonly structured?: boolean;
}

export interface SavedList {
  readonly name: string;
  readonly url: string;
  readonly html: string;
  readonly cards: readonly Partial<Card>[];
}

const list = (lines: readonly string[]) => `<ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`;
const dashed = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join('<br />\n');
const short = (words: string, n: number) => (words.length > n ? `${words.slice(0, n)}...` : words);

/* profesia.sk: microdata on pages in the board's own design, none on those in an employer's. */

interface Offer {
  readonly id: number;
  readonly slug: string;
  readonly title: string;
  readonly company: string;
  readonly lang?: string;
  readonly item?: boolean;
  readonly open?: boolean;
}

const SK_MENU =
  '<h4 class="text-black"><strong>S prihlásením je to lepšie</strong></h4><p class="small-text padding-on-bottom">Uvidíte, kto si váš životopis otvoril, a na ďalšie inzeráty odpoviete s údajmi, ktoré ste už raz vyplnili.</p><button id="login-btn" class="btn btn-dark">Prihlásiť sa</button>';
const SK_HEADER = `<header id="profesia-header"><div class="container"><div class="logo"><a href="/"><img src="/l.svg" alt="PROFESIA.SK - práca, zamestnanie, ponuky práce"></a></div><nav><div class="dropdown h-100"><a href="#" class="btn btn-trans"><span class="name">Hľadanie práce</span></a><div class="dropdown-menu"><div class="job-search-dropdown-regions-title">Podľa regiónov</div><ul><li><a href="/praca/zilinsky-kraj/">Žilinský kraj</a></li><li><a href="/praca/nitriansky-kraj/">Nitriansky kraj</a></li></ul><a href="/praca/na-dohodu-brigady">Brigády</a><a href="/praca">Všetky ponuky</a></div></div><a class="nav-link paylab-link" href="https://www.platy.sk/">Porovnanie mzdy</a><ul class="dropdown-menu dropdown-menu-right nav-list"><li>${SK_MENU}</li></ul><div id="userMenuModal" role="dialog" class="modal fade in"><div class="modal-dialog">${SK_MENU}</div></div></nav></div></header>`;
const SK_FOOTER =
  '<section class="nav-footer-mobile"><a href="/praca/">Všetky<br>ponuky</a></section><section id="profesia-footer"><div class="container"><nav><h2>PROFESIA.SK</h2><ul><li><a href="/x">O nás</a></li><li><a href="/cennik-sluzieb">Cenník</a></li></ul></nav><nav><h2>Užitočné odkazy</h2><ul><li><a href="/praca/zoznam-pozicii/">Zoznam pozícií</a></li></ul></nav></div></section><footer class="almc-footer almc-footer--dark"><h3 class="almc-footer__heading">We are a member of <span>Alma Career</span> family.</h3><h4>Central Europe</h4><ul><li><a href="https://www.jobs.cz/">Jobs.cz</a></li></ul></footer>';
const SK_SHARE =
  '<div class="btn-group"><button type="button" class="btn btn-default dropdown-toggle">Odporučiť ponuku známemu <span class="caret"></span></button><ul class="dropdown-menu"><li><a href="/send_page.php?offer_id=1"> E-mail</a></li><li><a href="https://facebook.com/sharer.php?u=x"> Facebook</a></li><li class="hidden-lg"><a href="whatsapp://send?text=x"> Whatsapp</a></li></ul></div>';

function profesia({ id, slug, title, company, lang = 'sk', item = false, open = true }: Offer, main: string): string {
  const apply = `/job-application-redirect/${id}?_locale=sk&amp;inc_stat=3`;
  const label = { sk: 'Reagovať na ponuku', en: 'Apply for a job', de: 'Auf ein Stellenangebot reagieren' }[lang];
  const bar = `<div class="button-bar"><a rel="nofollow" id="offer-reaction" class="btn btn-primary track-event-button" href="${apply}">${label}</a> ${SK_SHARE}</div>`;
  const actions = `<nav class="navbar"><div class="card"><ul class="sidebar-list list-reset actions"><li><a id="sendCvToCompany" href="${apply}"><span>Reagovať na ponuku</span></a></li><li><a href="#"><span>Tlačiť</span></a></li><li><a id="offer_add_interesting" href="#"><span>Uložiť ponuku</span></a></li><li><a id="report-offer" href="#"><span>Nahlásiť pracovnú ponuku</span></a></li></ul></div></nav>`;
  const facts = `<div class="padding-on-bottom overall-info"><strong>ID: </strong>${id}&nbsp; <strong> Dátum zverejnenia: </strong> <span>9.10.2026</span>&nbsp; <span class="hidden" itemprop="datePosted">2026-10-09</span><span class="hidden-xs"><strong>lokalita: </strong><a href="/praca/trencin/">Trenčín</a> &nbsp; <strong>Pozícia: </strong>${['Ekológ/ekologička', 'Technológ/technologička', 'Dispečer/dispečerka', 'Majster/majsterka', 'Skladník/skladníčka'].map((name, n) => `<a href="/praca/pozicia-${n}/">${name}</a>`).join(', ')} &nbsp; <strong>Spoločnosť: </strong><a href="/praca/${slug}/C${id + 1}">${company}</a> &nbsp; </span> <strong>Základná zložka mzdy (brutto):</strong> 1 900 EUR/mesiac</div><script>document.addEventListener('DOMContentLoaded', function () {});</script>`;
  return `<!DOCTYPE html><html lang="sk" class="no-js"><head><meta http-equiv="Content-Language" content="sk"><link rel="canonical" href="https://www.profesia.sk/praca/${slug}/O${id}"><title>${short(title, 19)} - ${short(company, 18)} | PROFESIA.SK</title>${open ? '' : '<meta name="robots" content="noindex, follow">'}<meta property="og:title" content="${company} - ${open ? title : ''}"><meta property="og:type" content="article"><meta property="og:locale" content="sk_SK"><meta property="og:site_name" content="profesia.sk"><meta name="description" content="Aktuálna ponuka práce v spoločnosti ${company} na pozíciu ${short(title, 19)} Miesto práce: Trenčín"><meta name="author" content="Profesia, spol. s r. o."></head><body id="pages" class="detail offer sk b2c"><script>dataLayer = [{"designFlag":"ProfesiaLayout","offerValidTill":"2026-11-09","dimensionPageCategory":"Offer_detail","adwordsRemarketingCustomParams":{"job_id":"O${id}"}}];</script>${SK_HEADER}<div id="content"><div class="container"><ul class="breadcrumb"><li><a href="/">Úvodná stránka</a></li><li><a href="/praca/">Hľadanie práce</a></li><li class="active">${title}</li></ul><div class="row"><main id="detail" class="col-sm-8"${item ? ' itemscope itemtype="http://schema.org/JobPosting"' : ''}>${open ? '' : '<div class="alert alert-warning alert-dismissible fade in" role="alert"><button type="button" class="close" aria-label="Close"><span aria-hidden="true">×</span></button>Ľutujeme, spoločnosť ponúkajúca danú pracovnú pozíciu ukončila zverejnenie ponuky na stránke.<br /><br />Ďakujeme za porozumenie.<br /><a href="/praca/?similar_to=1"><strong class="alert-link">Zobraziť podobné ponuky</strong></a></div>'}<div class="card card-content">${main}${open ? bar : ''}${facts}</div><div class="card no-padding"><div id="recommendations__bottom"></div></div></main><aside class="col-sm-4 sidebar-right">${open ? actions : ''}</aside></div></div></div>${SK_FOOTER}</body></html>`;
}

const cell = (label: string, value: string) =>
  `<div class="col-sm-6 margin-on-bottom"><div class="row"><div class="col-xs-1 col-sm-2"><svg class="icon"></svg></div><div class="col-xs-11 col-sm-10"><strong>${label}</strong><br>${value}</div></div></div>`;
const panel = (place: string, kind: string, pay: string, [where, contract, wage]: readonly string[]) =>
  `<div class="panel panel-default"><div class="panel-body"><div class="row">${cell(where!, `<span itemprop="jobLocation" itemscope itemtype="http://schema.org/Place"><span itemprop="address">${place}</span></span>`)}${cell(contract!, `<span itemprop="employmentType">${kind}</span>`)}</div><div class="row">${cell(wage!, `<span class="salary-range d-block">${pay}</span><span class="salary-desc">Podľa praxe, k tomu trinásty plat</span>`)}</div></div></div>`;
const SK_LABELS = ['Miesto práce', 'Druh pracovného pomeru', 'Mzdové podmienky (brutto)'];
const EN_LABELS = ['Place of work', 'Contract type', 'Wage (gross)'];
const head = (title: string, company: string) =>
  `<picture><img src="c.png" class="logo-offer" alt="Logo ${company}"></picture><h1 class="no-margin-on-bottom" itemprop="title">${title}</h1><h2 itemprop="hiringOrganization"><span>${company}</span></h2><div class="clearfix"></div>`;
const part = (kind: string, title: string, body: string) =>
  `<div class='${kind} details-section'><div class='subtitle-line'><h3>${title}</h3></div> ${body}</div>`;
const row = (title: string, body: string) => `<h4>${title}</h4><div class='details-desc'>${body}</div>`;

const SK_FIRM = part(
  'company-info',
  'Inzerujúca spoločnosť',
  `${row('Stručná charakteristika spoločnosti', 'Lúčna kompostáreň premieňa lístie, trávu a kuchynský odpad piatich okresov na zem pre záhradkárov.<br />\n<br />\nZačínali sme v roku 1998 s jedným traktorom.')} ${row('Počet zamestnancov', '50-99 zamestnancov')} ${row('Kontakt', 'Kontaktná osoba: Ing. Hedviga Lúčna<br />E-mail: <a id="offer-reaction-email" href="/job-application-redirect/1">poslať životopis</a><br />')}`,
);
const SK_DUTIES = [
  'Naplánujete zvoz zelene z obcí a strážite, aby na dvoroch nestála dlhšie ako týždeň.',
  'Odoberiete vzorky z každej zakládky a z výsledkov určíte, kedy sa má prehodiť.',
  'Vediete evidenciu odpadov a odovzdáte ju úradu skôr, ako si ju vypýta.',
];
const SK_ASKS = [
  'Vyučenie alebo škola v odbore ekológia, agronómia či stavebníctvo.',
  'Dva roky praxe na zbernom dvore, v kompostárni alebo na farme.',
  'Vodičský preukaz skupiny B a chuť byť vonku aj v novembri.',
];
const SK_INTRO =
  'Hľadáme človeka, ktorý prevezme päť zberných dvorov a jednu kompostáreň a bude ich mať radšej ako tabuľky o nich.';

const SK_STANDARD = `<div class="details" itemprop="description">${part('job-info', 'Informácie o pracovnom mieste', `${row('Náplň práce, právomoci a zodpovednosti', `<p><strong>Baví vás poriadok a vôňa zeme?</strong></p><p>${SK_INTRO}</p><p></p><p><strong>Čo vás čaká:</strong></p>${list(SK_DUTIES.map((line) => `<p>${line}</p>`))}`)} ${row('Informácie o výberovom konaní', 'Životopis nám pošlite v slovenčine.')}${row('Spoločnosť, pre ktorú je pozícia obsadzovaná', "<span itemprop='industry'>Odpadové hospodárstvo</span><br /><br />Družstvo piatich obcí.")}`)} ${part('job-requirements', 'Požiadavky na zamestnanca', `${row('Minimálne dosiahnuté vzdelanie', 'stredoškolské s maturitou')}${row('Jazykové znalosti', 'Maďarský jazyk - Mierne pokročilý (A2)')}${row('Osobnostné predpoklady a zručnosti', `<p><strong>Koho hľadáme:</strong></p>${list(SK_ASKS.map((line) => `<p>${line}</p>`))}`)}`)} </div>`;

const SK_OUT = ['Prihlásiť', 'Reagovať', 'Odporučiť', 'Tlačiť', 'Cenník', 'Dátum zverejnenia', 'Alma Career'];

const standard: Saved = {
  name: 'profesia.sk: its own design, microdata, work from home as the place',
  url: 'https://www.profesia.sk/praca/lucna-kompostaren/O5372781',
  html: profesia(
    {
      id: 5372781,
      slug: 'lucna-kompostaren',
      title: 'Správca zberných dvorov a kompostárne, 40% z domu',
      company: 'LÚČNA KOMPOSTÁREŇ s.r.o.',
      item: true,
    },
    `${head('Správca zberných dvorov a kompostárne, 40% z domu', 'LÚČNA KOMPOSTÁREŇ s.r.o.')}${panel('Práca z domu', 'plný úväzok', 'Od 1 900 EUR/mesiac', SK_LABELS)}${SK_STANDARD}${SK_FIRM}`,
  ),
  title: 'Správca zberných dvorov a kompostárne, 40% z domu',
  company: 'LÚČNA KOMPOSTÁREŇ s.r.o.',
  locations: ['Práca z domu'],
  first: ['Informácie o pracovnom mieste', 'Náplň práce', 'Baví vás poriadok'],
  last: SK_ASKS[2]!,
  holds: [SK_INTRO, ...SK_DUTIES, ...SK_ASKS],
  without: [...SK_OUT, 'Hedviga'],
};

const EN_DUTIES = [
  'Survey the old tank, draw what is really there and say what can stay',
  'Lay pipes, set pumps and commission them with the people who will use them',
  'Leave drawings, manuals and a spare of everything that breaks first',
];
const EN_ASKS = [
  '3+ years with pumps, pipes and the pits they stand in',
  'You read a wiring diagram and a bad temper equally well',
  'English for the manuals, Slovak for the sites',
];
const EN_INTRO =
  'We are looking for someone who builds small sewage works for villages, from the first sketch to the first clear water that leaves them.';
const english: Saved = {
  name: 'profesia.sk: its own design, written in English, lines under bold words',
  url: 'https://www.profesia.sk/praca/clearbrook-works/O5302301',
  html: profesia(
    {
      id: 5302301,
      slug: 'clearbrook-works',
      title: 'Senior Water Engineer (m/f)',
      company: 'Clearbrook Works s.r.o.',
      lang: 'en',
      item: true,
    },
    `${head('Senior Water Engineer (m/f)', 'Clearbrook Works s.r.o.')}${panel('Trenčín, Slovakia (Job with occasional home office)', 'full-time', '2 100 - 2 900 EUR/month', EN_LABELS)}<div class="details" itemprop="description">${part('job-info', 'Information about the position', `${row('Job description, responsibilities and duties', `<p><strong>About the Role</strong><br>${EN_INTRO}<br><br><strong>Responsibilities</strong><br><em>Design & build</em><br>${EN_DUTIES.join(' <br>')}<br><br></p>`)} ${row('Employee perks, benefits', list(['<p>flexible hours</p>', '<p>a van that starts</p>']))} ${row('Information about the selection process', 'Please send your CV to work@clearbrook.example<br />\nWe answer within a week.')}`)} ${part('job-requirements', 'Requirements for the employee', `${row('Minimum education required', 'Secondary with school-leaving examination')} ${row('Personality requirements and skills', `<p><strong>Requirements</strong><br>${EN_ASKS.map((line) => `- ${line}`).join(' <br>')}<br><br></p>`)}`)} </div>${part('company-info', 'Advertiser', `${row('Brief description of the company', 'Engineers for water in small places.')} ${row('Number of employees', '25-49 employees')}`)}`,
  ),
  title: 'Senior Water Engineer (m/f)',
  company: 'Clearbrook Works s.r.o.',
  locations: ['Trenčín, Slovakia (Job with occasional home office)'],
  first: ['Information about the position', 'Job description', 'About the Role'],
  last: EN_ASKS[2]!,
  holds: [EN_INTRO, ...EN_DUTIES, ...EN_ASKS],
  without: [...SK_OUT, 'Engineers for water'],
};

const expired: Saved = {
  name: 'profesia.sk: no longer published, said in a warning above it',
  url: 'https://www.profesia.sk/praca/hradna-pila/O4000000',
  html: profesia(
    {
      id: 4000000,
      slug: 'hradna-pila',
      title: 'Hľadá sa brusič pílových listov  - Trenčín !',
      company: 'Hradná píla, s.r.o.',
      item: true,
      open: false,
    },
    `${head('Hľadá sa brusič pílových listov  - Trenčín !', 'Hradná píla, s.r.o.')}${panel('Trenčín', 'plný úväzok', '980 EUR/mesiac', SK_LABELS)}<div class="details" itemprop="description">${part('job-info', 'Informácie o pracovnom mieste', `${row('Náplň práce, právomoci a zodpovednosti', `Píla pod hradom reže dub a smrek pre tesárov a hľadá niekoho na listy.<br />\n<br />\nNÁPLŇ PRÁCE :<br />\n${dashed(['brúsenie a rovnanie pílových listov podľa plánu rezu', 'výmena listov na dvoch gátroch a jednej pásovej píle', 'práca na dve zmeny'])}`)} ${row('Zamestnanecké výhody, benefity', dashed(['teplý obed', 'drevo na kúrenie za polovicu']))}`)} ${part('job-requirements', 'Požiadavky na zamestnanca', `${row('Minimálne dosiahnuté vzdelanie', 'stredoškolské bez maturity')} ${row('Osobnostné predpoklady a zručnosti', dashed(['prax pri brúske alebo vôľa sa ju naučiť', 'pokojná ruka, dobré oči a ochota pracovať na zmeny']))}`)} </div>${part('company-info', 'Inzerujúca spoločnosť', row('Stručná charakteristika spoločnosti', 'Rodinná píla, ktorá reže od roku 1921.'))} `,
  ),
  title: 'Hľadá sa brusič pílových listov - Trenčín !',
  company: 'Hradná píla, s.r.o.',
  locations: ['Trenčín'],
  first: ['Informácie o pracovnom mieste', 'Náplň práce', 'Píla pod hradom'],
  last: 'ochota pracovať na zmeny',
  holds: ['Píla pod hradom', 'výmena listov', 'prax pri brúske'],
  without: [...SK_OUT, 'Ľutujeme', 'Zobraziť podobné', 'Rodinná píla'],
  closed: true,
};

/** An employer's own design around the text: no microdata but for the place. */
const own = (design: string, body: string) =>
  `<div class="maintextearea"><section class="${design}-design bootstrap4-app1">${body}</section></div>`;

const GRAFT = [
  'Develop and maintain the scales, scanners and gates at six recycling centres',
  'Build integrations between weighbridges and invoices',
  'Support the people at the gate when a printer gives up',
];
const GRAFT_ASKS = [
  '2–4 years of experience with devices that stand outside',
  'Strong experience with C# or something as dull and reliable',
  'English proficiency for manuals, Slovak for the gate',
];
const GRAFT_OUTRO = 'Send us your CV in English and Slovak if you have one.';
const agency: Saved = {
  name: 'profesia.sk: design of an agency, its script in the text, dashes under headings',
  url: 'https://www.profesia.sk/praca/osika-recruitment/O5372759',
  html: profesia(
    {
      id: 5372759,
      slug: 'osika-recruitment',
      title: 'Device Engineer – Recycling Centres (Weighing)',
      company: 'Osika Recruitment s.r.o.',
      lang: 'en',
    },
    `<div class="maintextearea"><div class="osika-design"><script type="text/javascript"> <!--
osikaStrings = {"sk":{"menu-jobs":"Pracovn\\u00e9 ponuky","requirements":"Po\\u017eadujeme"},"en":{"menu-jobs":"Jobs","no-offer-text":"Sorry, we don't have any work positions for you at the moment.","requirements":"Requirements"}}
// --> </script><div class="osika-header"><div class="osika-container"><a class="osika-logo" href="/praca/osika-recruitment/C11247"><img src="l.png" alt=""></a><hamburger-menu><ul class="osika-menu"><li><a href="/praca/osika-recruitment/C11247">Jobs</a></li><li><a href="https://www.osika.example/en/about-us">About us</a></li></ul></hamburger-menu><div class="osika-lang-switcher"><a class="sk" href="/praca/osika-recruitment/O5372759">SK</a><br><a class="en" href="/en/work/osika-recruitment/O5372759">EN</a></div></div></div><offer-filter offer-category="5"></offer-filter><div id="osika-content" class="osika-content"><div class="osika-container"><h1>Device Engineer – Recycling Centres (Weighing)</h1>${panel('Trenčín, Slovak Republic', 'full-time', '2 400 EUR/month', EN_LABELS)}<div class="osika-offer-buttons osika-offer-buttons-top"><a id="offer-reaction-custom" class="osika-btn" href="/external-reaction-redirect?offerId=5372759"><i class="fas fa-share"></i> Apply</a>${SK_SHARE.replace('Odporučiť ponuku známemu', 'Recommend job to a friend')}<a class="osika-btn osika-btn-all-vacancies" href="/praca/osika-recruitment/C11247"><i class="fas"></i> All vacancies</a></div><div class='details-section'><h4> </h4><div class='details-desc'><p>We are looking for a patient engineer to join the people behind six recycling centres, where everything that is thrown away is weighed first.<br><br>- ${GRAFT.join('<br>- ')}</p><h2>Requirements:</h2><p>- ${GRAFT_ASKS.join('<br>- ')}</p><h2>Benefits:</h2><p>- Flexible working model: three days at the desk, two at the gates<br>- Twenty days of paid leave in case of illness<br><br>${GRAFT_OUTRO}<br><br></p></div></div> <div class="osika-offer-buttons osika-offer-buttons-bottom"><a id="offer-reaction-custom" class="osika-btn" href="/external-reaction-redirect?offerId=5372759"> Apply</a>${SK_SHARE.replace('Odporučiť ponuku známemu', 'Recommend job to a friend')}<a class="osika-btn osika-btn-all-vacancies" href="/praca/osika-recruitment/C11247"> All vacancies</a></div></div></div><div class="osika-footer"><a href="https://www.linkedin.com/company/osika"><i class="fab"></i></a></div></div></div>`,
  ),
  title: 'Device Engineer – Recycling Centres (Weighing)',
  company: 'Osika Recruitment s.r.o.',
  locations: ['Trenčín, Slovak Republic'],
  first: ['We are looking for a patient engineer'],
  last: GRAFT_OUTRO,
  holds: [...GRAFT, ...GRAFT_ASKS, 'Twenty days of paid leave', GRAFT_OUTRO],
  without: ['Recommend job', 'All vacancies', 'work positions for you', 'Whatsapp', ...SK_OUT],
};

const DE_DUTIES = [
  'Fachliche Aufnahme der Wünsche von Gärtnereien und Friedhöfen an unsere Erden',
  'Planung der Mischungen inkl. Abstimmung mit dem Labor',
  'Betreuung der Prüfer bei jeder Zertifizierung',
];
const DE_ASKS = [
  'Min. 5 Jahre Erfahrung in Gartenbau, Bodenkunde oder Entsorgung',
  'Ausgezeichnete Kenntnisse der Düngemittelverordnung',
  'Freude an langen Tabellen und kurzen Berichten',
];
const DE_INTRO =
  'In dieser Position begleiten Sie unsere Substrate vom Rohstoff bis zum Sack und sprechen dabei mit Labor, Vertrieb und Behörden.';
const PROHR_HEAD = `<header class="prohr-container pb-0"><div class="d-flex"><nav class="order-1"><a href="https://www.lipahr.example/o">O&nbsp;SPOLOČNOSTI</a><a href="https://www.lipahr.example/k">KONTAKT</a></nav><img src="l.png" alt="" /></div></header>`;
const germanFacts = (rows: readonly (readonly [string, string])[]) =>
  `<div class='details-desc'><div class="bg-grey-box rounded pt-4">${rows.map(([label, value]) => `<p><strong>${label}:</strong> ${value}</p>`).join('\n')}</div></div>`;

const german: Saved = {
  name: 'profesia.sk: design of an employer, in German, facts in a box inside the text',
  url: 'https://www.profesia.sk/praca/lipa-hr/O5372564',
  html: profesia(
    { id: 5372564, slug: 'lipa-hr', title: 'Bodenkundler Senior', company: 'Lipa HR', lang: 'de' },
    own(
      'prohr',
      `${PROHR_HEAD}<section class="prohr-container prohr-offer-detail pt-4"><h1>Bodenkundler Senior</h1>${part(
        'job-info',
        'Informationen über die Arbeitstelle ',
        `${germanFacts([
          ['Arbeitsort', 'Trenčín, Slovensko (Die Position ermöglicht, gelegentlich von zu Hause aus zu arbeiten )'],
          [
            'Gehalt (brutto)',
            '<span class="salary-range d-block">Ab 2 800 EUR/Monat</span><span class="salary-desc">je nach Erfahrung</span>',
          ],
          ['Art des Arbeitsverhältnisses', 'Vollzeitbeschäftigung'],
        ])} ${row('Arbeitsinhalt, Befugnisse und Verantwortlichkeiten', `${DE_INTRO}<br />\n<br />\n${dashed(DE_DUTIES)}`)} ${row('Zusätzliche Leistungen, Vorteile', dashed(['Wir bieten Gleitzeit ohne Kernzeit', 'Ein Sack Erde im Monat für Ihren Balkon']))} ${row('Informationen über das Auswahlverfahren', 'Bitte reichen Sie Ihren Lebenslauf auf Deutsch ein.')}`,
      )} ${part('job-requirements', 'Anforderungen an den Mitarbeiter', `${row('Mindestbildungsniveau', 'Universitätsausbildung')}${row('Sprachkenntnisse', 'Deutsche Sprache - Fortgeschrittene (C1)')}${row('Charaktervoraussetzungen und Fähigkeiten', `Sehr gute Kenntnisse bzw. Erfahrung in: <br />\n${dashed(DE_ASKS)}`)}`)} ${part('company-info', 'Inserierende Gesellschaft', `${row('Kurze Charakteristik der Gesellschaft', 'Vermittlung von Fachleuten für alles, was wächst.')} <h4>Kontakt</h4><div  itemscope itemtype="http://schema.org/ContactPoint" class='details-desc'>Kontaktperson: Ing. Berta Lipová<br />E-mail: <a id="offer-reaction-email" href="/job-application-redirect/1">Lebenslauf senden</a><br /></div>`)} <img src="s.png" alt="" /></section><footer class="prohr-fourleaf-clovers"></footer>`,
    ),
  ),
  title: 'Bodenkundler Senior',
  company: 'Lipa HR',
  locations: ['Trenčín, Slovensko (Die Position ermöglicht, gelegentlich von zu Hause aus zu arbeiten )'],
  first: ['Informationen über die Arbeitstelle', 'Arbeitsinhalt, Befugnisse', DE_INTRO],
  holds: [DE_INTRO, ...DE_DUTIES, ...DE_ASKS],
  without: ['SPOLOČNOSTI', 'weiterempfehlen', 'Auf ein Stellenangebot', ...SK_OUT],
};

const SK_TEST = [
  'Návrh a údržba plánov kontroly pre zberné nádoby a lisy.',
  'Meranie hluku a emisií na troch prevádzkach.',
  'Príprava dokumentácie pre inšpekciu životného prostredia.',
];
const SK_TEST_ASKS = [
  'Minimálne 2 roky skúseností s meraním v teréne.',
  'Znalosť zákona o odpadoch a chuť čítať jeho novely.',
  'Samostatnosť, presnosť a vodičský preukaz.',
];
const strong: Saved = {
  name: 'profesia.sk: design of an employer, in Slovak, facts in a box inside the text',
  url: 'https://www.profesia.sk/praca/lipa-hr/O5334884',
  html: profesia(
    { id: 5334884, slug: 'lipa-hr', title: 'Technik merania emisií', company: 'Lipa HR' },
    own(
      'prohr',
      `${PROHR_HEAD}<section class="prohr-container prohr-offer-detail pt-4"><h1>Technik merania emisií</h1>${part(
        'job-info',
        'Informácie o pracovnom mieste',
        `${germanFacts([
          ['Miesto práce', 'Trenčín, Slovensko (Pozícia umožňuje občasnú prácu z domu)'],
          ['Mzdové podmienky (brutto)', '<span class="salary-range d-block">Od 1 700 EUR/mesiac</span>'],
          ['Termín nástupu', 'dohodou'],
          ['Druh pracovného pomeru', 'plný úväzok'],
        ])} ${row('Náplň práce, právomoci a zodpovednosti', `Hľadáme presného človeka, ktorý sa pridá k trom kolegom s prístrojmi v kufri a bude strážiť, čo odchádza do vzduchu.<br />\n<br />\nNáplň práce:<br />\n${dashed(SK_TEST)}`)} ${row('Zamestnanecké výhody, benefity', dashed(['Služobné auto.', 'Dva dni voľna navyše.']))} ${row('Informácie o výberovom konaní', 'Prosíme kandidátov, aby poslali životopis na e-mail praca@lipahr.example')}`,
      )} ${part('job-requirements', 'Požiadavky na zamestnanca', `${row('Minimálne dosiahnuté vzdelanie', 'stredoškolské s maturitou')}${row('Počet rokov praxe', '2')}${row('Osobnostné predpoklady a zručnosti', dashed(SK_TEST_ASKS))}`)} ${part('company-info', 'Inzerujúca spoločnosť', row('Stručná charakteristika spoločnosti', 'Lipa HR hľadá ľudí pre firmy, ktoré sa starajú o vzduch, vodu a pôdu, a robí to od roku 2004 bez veľkých rečí.'))}</section><footer class="prohr-fourleaf-clovers"></footer>`,
    ),
  ),
  title: 'Technik merania emisií',
  company: 'Lipa HR',
  locations: ['Trenčín, Slovensko (Pozícia umožňuje občasnú prácu z domu)'],
  first: ['Informácie o pracovnom mieste', 'Náplň práce', 'Hľadáme presného človeka'],
  holds: [...SK_TEST, ...SK_TEST_ASKS],
  without: ['SPOLOČNOSTI', ...SK_OUT],
};

const TY_DUTIES = [
  'Správa a údržba čerpadiel, postavených hlavne na starých motoroch a dobrej vôli',
  'Riešenie porúch – keď niečo tečie, budeš tam skôr než voda',
  'Vedenie prevádzkového denníka',
];
const TY_ASKS = [
  '2+ roky praxe v podobnej roli (vodár, zámočník, strojník)',
  'Ochota držať pohotovosti striedavo s ostatnými kolegami',
  'Samostatnosť a radosť z tímovej práce',
];
const TY_OFFER = ['Flexibilná pracovná doba', 'Osem dní dovolenky navyše', 'Vlastná fľaša pramenitej vody'];
const paragraphs: Saved = {
  name: 'profesia.sk: design of an employer, labels as paragraphs, headings as questions, cards of benefits below',
  url: 'https://www.profesia.sk/praca/pramen-vody/O5372566',
  html: profesia(
    { id: 5372566, slug: 'pramen-vody', title: 'Správca čerpacích staníc (ž/m)', company: 'Prameň vody, a.s.' },
    own(
      'pramen',
      `<header class="pramen-container py-md-4"><img src="l.svg" title="Logo Prameň, a. s." alt="Logo spoločnosti Prameň, a. s." /><nav><a href="/praca/pramen-vody/C716">O&nbsp;nás</a><a class="pramen-active-page" href="/praca/pramen-vody/C716?cd_page=pracovne-pozicie">Pracovné pozície</a><a href="/praca/pramen-vody/C716?cd_page=benefity">Benefity</a></nav><div class="pramen-socials"><a href="https://www.facebook.com/pramen"><svg></svg></a></div></header><div class="pramen-offer-header pramen-container"><div><p class="text-gray-darker mb-4">Voda a siete</p><h1 class="text-white mb-4">Správca čerpacích staníc (ž/m)</h1><a id="offer-reaction-custom" rel="nofollow" class="pramen-button" href="/external-reaction-redirect?offerId=5372566">Mám záujem</a></div><img src="h.jpg" alt="" /></div><div class="pramen-upper-info-box pramen-container"><div class="pramen-upper-info-box__content">${[
        ['Mzdové podmienky:', 'Od 1 500 EUR/mesiac'],
        ['Druh pracovného pomeru:', 'plný úväzok'],
        ['Mesto:', 'Nitra, Slovensko <small>(Pozícia umožňuje občasnú prácu z domu)</small>'],
      ]
        .map(
          ([label, value]) =>
            `<div class="pramen-upper-info-box__item"><img src="i.svg" alt="" /><div class="pramen-upper-info-box__item-content"><p class="pramen-upper-info-box__item-title">${label}</p><p class="pramen-upper-info-box__item-content">${value}</p></div></div>`,
        )
        .join(
          '',
        )}</div><div class="border-top mt-6"><p class="text-white"><strong>Za&nbsp;tvoju prácu ťa odmeníme:</strong></p><p class="text-white mb-0">Uvedená mzda je najnižšia, na konečnej sa dohodneme spoločne podľa tvojich skúseností.</p></div></div><section class="pramen-container py-3"><a class="text-decoration-none" href="/praca/pramen-vody/C716?cd_page=pracovne-pozicie">◄&nbsp;<u><strong> Späť na&nbsp;pozície</strong></u></a><div class='details-section'><div class='subtitle-line'><h3>Aká bude tvoja rola?</h3></div> <div class='details-desc'>Hľadáme šikovného správcu staníc so schopnosťou udržať ich v skvelej kondícii.<br /><br /><b>Čo ťa u nás čaká:</b><br /><ul class="vypis">${TY_DUTIES.map((line) => `<li> ${line}</li>`).join('')}</ul></div></div> <div class='details-section'><div class='subtitle-line'><h3>Koho hľadáme?</h3></div> <div class='details-desc'>Ide o miesto na dobu neurčitú.<br /><br /><b>Osobnostné predpoklady a zručnosti:</b><br /><ul class="vypis">${TY_ASKS.map((line) => `<li> ${line}</li>`).join('')}</ul></div></div> <div class='details-section'><div class='subtitle-line'><h3>Prečo pracovať u&nbsp;nás?</h3></div> <div class='details-desc'>Vieme, že dobre odvedená práca si zaslúži odmenu.<br /><br /><ul class="vypis"><li> <b>${TY_OFFER[0]}</b></li><li> <b>${TY_OFFER[1]}</b></li><li> <b>${TY_OFFER[2]}</b></li></ul></div></div> <a id="offer-reaction-custom" class="pramen-button" href="/external-reaction-redirect?offerId=5372566">Prihlásiť sa na&nbsp;pozíciu</a><br class="d-sm-none"><a class="pramen-button pramen-button--invisible" href="/praca/pramen-vody/C716?cd_page=pracovne-pozicie">Späť na&nbsp;pozície</a></section><section class="pramen-container "><h2 class="text-black">Benefity</h2><div class="pramen-benefits mt-4">${['Narodeninové voľno', 'Letný tábor pre deti'].map((line) => `<div class="pramen-benefit"><div class="pramen-benefit__front"><p class="pramen-benefit__title">${line}</p></div><div class="pramen-benefit__back"><p>Doprajeme ti voľno nad&nbsp;rámec zákona, aby si mal viac času.</p></div></div>`).join('')}</div></section>`,
    ),
  ),
  title: 'Správca čerpacích staníc (ž/m)',
  company: 'Prameň vody, a.s.',
  locations: ['Nitra, Slovensko (Pozícia umožňuje občasnú prácu z domu)'],
  first: ['Aká bude tvoja rola?', 'Hľadáme šikovného', 'Za tvoju prácu'],
  holds: [...TY_DUTIES, ...TY_ASKS, ...TY_OFFER],
  without: ['O nás', 'Mám záujem', 'Späť na', ...SK_OUT],
};

const HEAD_DUTIES = [
  'vytvorenie plánu zvozu pre celý kraj a jeho obhájenie pred obcami',
  'nastavenie zmien, vozidiel a náhradných trás',
  'zodpovednosť za to, že v piatok nič nezostane stáť',
];
const HEAD_ASKS = [
  'skúsenosť s vedením dispečingu alebo dopravy s tridsiatimi ľuďmi',
  'schopnosť povedať vodičovi nie tak, aby sa vrátil',
  'znalosť vozidiel nad 12 ton je výhodou',
];
const columns: Saved = {
  name: 'profesia.sk: design of an employer, two columns, a box of labels that are no headings, numbered parts',
  url: 'https://www.profesia.sk/praca/ciste-mesto/O5372508',
  html: profesia(
    {
      id: 5372508,
      slug: 'ciste-mesto',
      title: 'Vedúci zvozu - náš človek pre trasy, ľudí a autá.',
      company: 'ČISTÉ MESTO, a.s.',
    },
    own(
      'mesto',
      `<a class="d-block" href="/praca/ciste-mesto/C8054"><img src="h.jpg" alt="" /></a><section class="mesto-container"><h1>Vedúci zvozu - náš človek pre trasy, ľudí a autá.</h1><div class="panel custom-upper-info-box"><div class="panel-body"><div class="row">${[
        ['Miesto práce', 'Nitra'],
        ['Druh pracovného pomeru', 'plný úväzok'],
        ['Termín nástupu', 'dohodou'],
        [
          'Mzdové podmienky (brutto)',
          '<span class="salary-range d-block">2 500 EUR/mesiac</span><span class="salary-desc">Ponúkame rozhovor o mzde, ktorý na tejto sume začína.</span>',
        ],
      ]
        .map(
          ([label, value]) =>
            `<div class="col-sm-6 margin-on-bottom upper-info-box-item"><div class="row"><div class="col-xs-2 upper-info-box-icon"><img src="i.svg" alt=""></div><div class="col-xs-10 upper-info-box-desc"><div class="upper-info-box-title bold"> ${label} </div><span class="upper-info-box-content"> ${value} </span></div></div></div>`,
        )
        .join(
          '',
        )}</div></div></div><div class="mesto-divider"><h3>Informácie o pracovnom mieste</h3><h4>Náplň práce, právomoci a zodpovednosti</h4><div class="details-desc mb-6">V meste skladáme zvoz odpadu nanovo – s menej autami a s menšou hádkou.<br /><br />Hľadáme vedúceho, ktorý za to prevezme zodpovednosť.<br /><br />AKÁ BUDE TVOJA ÚLOHA?<br /><br />1. Plán<br /><ul class="vypis">${HEAD_DUTIES.map((line) => `<li> ${line}</li>`).join('')}</ul><br />Odkiaľ môžeš pracovať?<br />Z dispečingu, dva dni v týždni aj z domu.<br /><br />Čo na tejto pozícii získaš?<br /><ul class="vypis"><li> reálny mandát meniť trasy</li><li> vlastný rozpočet na opravy</li></ul></div><a class="mesto-button" href="/praca/ciste-mesto/C8054?cd_page=benefity">Benefity</a></div><div class="mesto-divider"><h3>Požiadavky na zamestnanca</h3><div class="details-desc row"><div class="col-lg-6"><div class="d-block"><h4>Minimálne dosiahnuté vzdelanie</h4><div class='details-desc'>vysokoškolské I. stupňa</div></div><div class="d-block"><h4>Informácie o výberovom konaní</h4><div class='details-desc'>Ak ťa ponuka zaujala, pošli nám životopis. Ozveme sa tým, ktorí spĺňajú požiadavky.</div></div></div><div class="col-lg-6"><div class="d-block"><h4>Osobnostné predpoklady a zručnosti</h4> AKÉ PREDPOKLADY BUDEME HĽADAŤ?<br /><br />1.Ľudia<br /><ul class="vypis">${HEAD_ASKS.map((line) => `<li> ${line}</li>`).join('')}</ul></div></div></div></div><div class="mesto-divider">${part('', 'Inzerujúca spoločnosť', `${row('Stručná charakteristika spoločnosti', 'Čisté mesto zváža odpad zo siedmich obcí a umýva aj lavičky.')} ${row('Počet zamestnancov', '150-199 zamestnancov')}`)} </div><a id="offer-reaction-custom" class="mesto-button" href="/job-application-redirect/5372508">Poslať CV</a> <a class="mesto-button" href="/praca/ciste-mesto/C8054">Aktuálne voľné pozície</a></section><footer class="mesto-container bg-dark"><a class="text-gray" href="https://www.cistemesto.example/kariera/">www.cistemesto.example/kariera</a></footer>`,
    ),
  ),
  title: 'Vedúci zvozu - náš človek pre trasy, ľudí a autá.',
  company: 'ČISTÉ MESTO, a.s.',
  locations: ['Nitra'],
  first: ['Informácie o pracovnom mieste', 'Náplň práce', 'V meste skladáme'],
  holds: [...HEAD_DUTIES, ...HEAD_ASKS, 'reálny mandát'],
  without: ['Poslať CV', 'Aktuálne voľné', 'www.cistemesto', ...SK_OUT],
};

const LI_DUTIES = [
  'měření hluku a prachu u silnic',
  'komunikace s úřady, obcemi a řidiči',
  'příprava zpráv a jejich obhajoba',
];
const LI_ASKS = ['práce s přístroji a tabulkami', 'dobrá znalost hlukových limitů, výhodou je statistika (R, Python)'];
const linkedinExpired: Saved = {
  name: 'LinkedIn: a guest page in Czech, no longer accepting, similar jobs with titles of the same kind',
  url: 'https://cz.linkedin.com/jobs/view/technik-at-ticho-4015921370/',
  html: `<!DOCTYPE html><html lang="en"><head><meta name="pageKey" content="d_jobs_guest_details"><link rel="canonical" href="https://cz.linkedin.com/jobs/view/technik-at-ticho-4015921370"><title>Ticho hiring Technik in Brno, South Moravia, Czechia | LinkedIn</title><meta name="description" content="Posted 10:11:08 AM. Umíte poslouchat silnici?…See this and similar jobs on LinkedIn."><meta property="og:type" content="website"><meta property="og:title" content="Ticho hiring Technik in Brno, South Moravia, Czechia | LinkedIn"><meta name="titleId" content="554"></head><body dir="ltr"><div class="artdeco-global-alert artdeco-global-alert--COOKIE_CONSENT"><section><p>LinkedIn and 3rd parties use essential and non-essential cookies to provide and improve our Services.</p><button>Accept</button></section></div><header class="header base-detail-page__header"><nav class="nav"><section class="search-bar"><button class="search-bar__placeholder"><div>Technik in Brno</div></button></section></nav></header><main id="main-content" class="main papabear:flex" role="main"><div class="details mx-details-container-padding"><section class="top-card-layout container-lined overflow-hidden"><div class="top-card-layout__card relative"><a href="https://cz.linkedin.com/company/ticho?trk=x"><img class="artdeco-entity-image" alt="Ticho"></a><div class="top-card-layout__entity-info-container flex"><div class="top-card-layout__entity-info"><h1 class="top-card-layout__title font-sans topcard__title">Technik</h1><h4 class="top-card-layout__second-subline"><div class="topcard__flavor-row"><span class="topcard__flavor"><a class="topcard__org-name-link topcard__flavor--black-link" href="https://cz.linkedin.com/company/ticho?trk=y"> Ticho </a></span><span class="topcard__flavor topcard__flavor--bullet"> Brno, South Moravia, Czechia </span></div><div class="topcard__flavor-row"><span class="posted-time-ago__text topcard__flavor--metadata"> 1 month ago </span><figure class="num-applicants__figure topcard__flavor--metadata topcard__flavor--bullet"><figcaption class="num-applicants__caption"> Be among the first 25 applicants </figcaption></figure></div><a class="face-pile see-who-was-hired" href="https://www.linkedin.com/login"><p class="face-pile__text">See who Ticho has hired for this role</p></a><figure class="closed-job closed-job__flavor topcard__flavor-row"><figcaption class="closed-job__flavor--closed">No longer accepting applications</figcaption></figure></h4></div></div><ul class="collapsible-dropdown__list hidden" role="menu"><li><a href="/uas/login" data-semaphore-content-urn="urn:li:jobPosting:4015921370"> Report this job </a></li></ul></div></section><div class="decorated-job-posting__details"><section class="core-section-container my-3 description"><div class="core-section-container__content"><div class="description__text description__text--rich"><section class="show-more-less-html" data-max-lines="5"><div class="show-more-less-html__markup show-more-less-html__markup--clamp-after-5"> Umíte poslouchat silnici a říct, o kolik je hlasitější, než smí? Budete mluvit s obcemi, měřit v noci i ve dne a psát zprávy, kterým rozumí <strong>starosta</strong> i <strong>soud,</strong> a přesně takového člověka hledáme.<br><br>🚀 <strong>Projekt<br><br></strong>${list(LI_DUTIES.map((line) => ` ${line}`))}🎯 <strong>Skills<br><br></strong>${list(LI_ASKS.map((line) => ` ${line}`))}💡 <strong>Nice to have<br><br></strong><ul><li> znalost akustiky staveb</li></ul> </div><button class="show-more-less-html__button" aria-label="i18n_show_more"> Show more </button><button class="show-more-less-html__button"> Show less </button></section></div><ul class="description__job-criteria-list"><li class="description__job-criteria-item"><h3 class="description__job-criteria-subheader"> Seniority level </h3><span class="description__job-criteria-text"> Entry level </span></li><li class="description__job-criteria-item"><h3 class="description__job-criteria-subheader"> Employment type </h3><span class="description__job-criteria-text"> Full-time </span></li></ul></div></section><section class="core-section-container my-3 find-a-referral"><p>Referrals increase your chances of interviewing at Ticho by 2x</p></section></div><section class="job-alert-redirect-section"><p> Get notified about new <span>Technik</span> jobs in <strong>Brno</strong>. </p></section><code id="decoratedJobPostingId" style="display: none"><!--"4015921370"--></code><section class="core-section-container my-3 similar-jobs"><h2 class="core-section-container__title section-title"> Similar jobs </h2><ul class="show-more-less__list">${['Technik měření', 'Group Junior Technik (Part-time)'].map((title, n) => `<li><div class="base-card base-main-card main-job-card" data-entity-urn="urn:li:jobPosting:393114612${n}"><a class="base-card__full-link" href="https://cz.linkedin.com/jobs/view/technik-at-hluk-393114612${n}?refId=a"><span class="sr-only"> ${title} </span></a><div class="base-main-card__info"><h3 class="base-main-card__title"> ${title} </h3><h4 class="base-main-card__subtitle"><a class="hidden-nested-link" href="https://uk.linkedin.com/company/hluk"> Hluk </a></h4><span class="main-job-card__location"> Prague, Czechia </span></div></div></li>`).join('')}</ul></section></div></main></body></html>`,
  title: 'Technik',
  company: 'Ticho',
  locations: ['Brno, South Moravia, Czechia'],
  first: ['Umíte poslouchat silnici'],
  last: 'znalost akustiky staveb',
  holds: [...LI_DUTIES, ...LI_ASKS],
  without: ['Show more', 'Seniority', 'No longer', 'Similar', 'Referrals'],
  closed: true,
};

const SK_CARDS = [
  [
    '5372653',
    'lucna-kompostaren',
    'Vedúci kompostárne (m/f/n)',
    'Lúčna kompostáreň, s. r. o.',
    'Trenčín, Slovensko (Pozícia umožňuje občasnú prácu z domu)',
    true,
  ],
  [
    '5372634',
    'clearbrook-works',
    'Water Program Manager (Small Places)',
    'Clearbrook Works, s.r.o.',
    'Nitra, Slovak Republic (Job with occasional home office)',
    false,
  ],
  ['5364425', 'hradna-pila', 'Koordinátor skladu reziva a triedenia', 'HRADNÁ PÍLA, a.s.', 'Žilina', false],
  ['5363593', 'pramen-vody', 'Strojník čerpacej stanice', 'Prameň vody, a.s.', 'Dolná 100, Nitra, Slovakia', true],
] as const;
const profesiaList: SavedList = {
  name: 'profesia.sk: a list, links to employers and labels of pay between the postings',
  url: 'https://www.profesia.sk/praca/odpadove-hospodarstvo/',
  html: `<!DOCTYPE html><html lang="sk" class="no-js"><head><title>Práca odpadové hospodárstvo | PROFESIA.SK</title><meta property="og:site_name" content="profesia.sk"></head><body id="pages" class="list offer sk b2c">${SK_HEADER}<div id="content"><div class="container"><div class="row"><aside class="col-sm-12"><offer-list-search></offer-list-search></aside><aside class="col-sm-3 sidebar-left"><section class="panel panel-white"><h3 class="panel-title"> Kraje</h3><ul class="context-links-list"><li><a href="/praca/zilinsky-kraj/odpadove-hospodarstvo/">Žilinský kraj <span>76</span></a></li><li><a href="/praca/nitriansky-kraj/odpadove-hospodarstvo/">Nitriansky kraj <span>28</span></a></li></ul></section></aside><main class="col-sm-6"><div class='list-header'><h1><span class="listing-pre-title">Ponuky práce</span>: <span class="listing-post-title">odpadové hospodárstvo</span></h1> <div class='offer-counter text-right bold'>1 - 20</div><div class="dropdown sorting-dropdown"><ul class="dropdown-menu"><li><a class="dropdown-item" href="/praca/odpadove-hospodarstvo/?sort_by=relevance"><span>Najrelevantnejšie</span></a></li></ul></div></div><ul class="list">${SK_CARDS.map(([id, slug, title, company, place, logo]) => `<li class="list-row" >${logo ? `<a href="/praca/${slug}/C22141" class="offer-company-logo-link"><picture><img src="t.png" class="toplogo" alt="Logo ${company}" data-dimension8="Logo"/></picture></a>` : ''}<h2><a  id="offer${id}" href="/praca/${slug}/O${id}?search_id=ed5f76b9-7cdf-4812-aa5e-dc52989c24a1"><span class='title'>${title}</span></a></h2><span class='employer'>${company}</span><span title="${place}" class='job-location'>${place}</span><span class='label-group'><a href="/praca/${slug}/O${id}?search_id=ed5f76b9-7cdf-4812-aa5e-dc52989c24a1" class="half-margin-on-right" data-dimension7="Salary label"><span class="label label-bordered green"> Od 1 800 EUR/mesiac </span></a></span><div class='list-footer'><span class='info'> <strong>Pred 1 hodinou</strong></span><span class='actions'> <a id="S${id}" class="star action" href="/b2c-portal/redirect/login?refLogin=savedOffers"><span class="hidden-xs">Uložiť ponuku</span></a></span></div> </li>`).join('')}</ul><ul class="pagination"><li><a href="/praca/odpadove-hospodarstvo/?page_num=2">2</a></li><li><a class="next" href="/praca/odpadove-hospodarstvo/?page_num=2">Nasledujúca</a></li></ul></main></div></div></div>${SK_FOOTER}</body></html>`,
  cards: SK_CARDS.map(([id, slug, title, company, location]) => ({
    title,
    company,
    location,
    url: `https://www.profesia.sk/praca/${slug}/O${id}?search_id=ed5f76b9-7cdf-4812-aa5e-dc52989c24a1`,
  })),
};

/* jobs.cz: a page with the employer's tabs above it; an introduction outside the text, the firm and benefits below. */

const CS_INTRO = 'Jsme Pila Javor – malá pila, která řeže dub pro mosty a lípu pro řezbáře.';
const CS_TEXT = 'Naše listy běží od šesti ráno a za den projdou sto kmenů.';
const CS_DUTIES = [
  'Broušení a rovnání listů podle plánu řezu.',
  'Výměna listů na dvou gatrech.',
  'Zápis každé závady dřív, než se zopakuje.',
];
const CS_ASKS = [
  'Máš prokazatelnou praxi s bruskou.',
  'Umíš číst výkres a poslouchat stroj.',
  'Nevadí ti vstávat před slepicemi.',
];
const CS_OFFER = ['Dřevo na topení za polovic.', 'Možnost částečného úvazku v zimě.'];
const iconText = (label: string, value: string, test = '') =>
  `<div ${test} class="IconWithText mt-700"><svg class="IconWithText__icon" aria-hidden="true"><path d="M1 1"/></svg><span class="accessibility-hidden"> ${label} </span><p class="typography-body-medium-text-regular">${value}</p></div>`;
const tabs = `<ul class="Tabs" role="tablist"><li class="Tabs__item"><button class="Tabs__link is-selected" type="button"><span class="d-tablet-none">Nabídka</span><span class="d-none d-tablet-inline">Pracovní nabídka</span></button></li><li class="Tabs__item"><a href="/fp/pila-javor-7910630/" class="Tabs__link" role="tab"> O nás</a></li><li class="Tabs__item"><a href="/fp/pila-javor-7910630/prace/" class="Tabs__link" role="tab"> Volná místa</a><span class="Pill Pill--warning"> 37 </span></li></ul>`;
const company: Saved = {
  name: 'jobs.cz: under the tabs of an employer, an introduction outside the text, a dialog with terms before it',
  url: 'https://beta.www.jobs.cz/fp/pila-javor-7910630/2000134247/?searchId=868cde40-9065-4e83-83ce-2fe2fa38d529&rps=233',
  html: `<!DOCTYPE html><html lang="cs"><head><meta charset="UTF-8"><title>Brusič listů (JPO1715) – Pila Javor a.s.</title><meta name="robots" content="noindex"><link rel="canonical" href="https://www.jobs.cz/fp/pila-javor-7910630/2000134247/?rps=233"><meta property="og:title" content="Brusič listů (JPO1715) – Pila Javor a.s."><meta property="og:description" content="${CS_INTRO}"><script>var jobs = jobs || {}; jobs.adVariant = 'FP';</script></head><body><div id="deprecated-browser-message" style="padding: 10px; display: none"> Používáte zastaralý prohlížeč. </div><header class="Header Header--transparent"><a href="/" aria-label="Jobs.cz"><svg></svg></a><nav aria-label="Main navigation"><ul class="HeaderNav"><li class="HeaderNavItem"><a class="HeaderLink" href="/prace/"> Nabídky práce</a></li><li class="HeaderNavItem"><a class="HeaderLink" href="/spolecnosti/"> Zaměstnavatelé</a></li></ul></nav></header><div class="Container CompanyProfileNavigation--withCover"><div class="CompanyProfileNavigation__menu"><div class="CompanyProfileNavigation__logo"><img src="l.png" alt="Pila Javor a.s. logo"></div>${tabs}</div></div><div class="Container d-none CompanyProfileNavigation--withCover">${tabs}</div><div data-visited-position="2000134247" class="Container Container--cassiopeia mb-1200"><div class="mt-800"><div class="JobDescriptionHeading"><h1 class="typography-heading-medium-text">Brusič listů (JPO1715)</h1></div>${iconText('Společnost', 'Pila Javor a.s.')}<div dataTrackEvent="JD.Map" class="typography-body-medium-text-regular d-flex mt-700"><svg></svg><a target="_blank" data-test="jd-info-location" href="https://www.mapy.cz/?q=Telč" class="link-secondary link-underlined">U Splavu 15/2, Telč – Staré Město</a></div></div><div class="mt-tablet-1000 mb-1400"><div class="JobDescriptionSalaryWithAnswer">${iconText('Do 2 týdnů dostanete odpověď', 'Do 2 týdnů dostanete odpověď', 'aria-describedby="jobad-response-tooltip"')}<div id="jobad-response-tooltip" class="Tooltip"> Od této společnosti odpověď přijde rychle. </div></div><div class="JobDescriptionActions" data-job-description-actions><div class="Alert Alert--informative" role="alert"><div>Máte šanci! Zatím odpověděli <strong>méně než 4 lidé</strong>.</div></div><a data-test="jd-reply-button-top" class="Button Button--primary" href="https://beta.www.jobs.cz/jof/2000134247/"> Odpovědět </a><a class="Button Button--secondary" href="/prihlasit-se/"><span> Připomeň mi </span></a><dialog class="Modal" id="modal-send-ad-to-email"><article class="ModalDialog"><header class="ModalHeader"><h2 class="ModalHeader__title"> Poslat nabídku na e-mail </h2></header><div class="ModalBody"><form name="jobAddToEmail"><p> Kam vám můžeme nabídku poslat? </p><div class="Collapse"><p> Potvrzením odeslání nám dáváte své údaje, dokud zpracování nebude ukončeno. </p></div></form></div></article></dialog></div></div><div class="mb-1000"><p class="typography-body-medium-text-regular text-secondary mb-600">Úvodní představení</p><div class="mb-900" data-test="jd-header-text"><p class="typography-body-large-text-regular mb-800">${CS_INTRO}</p></div></div><div data-jobad="body" class="RichContent mb-1400"><p class="typography-body-medium-text-regular text-secondary mb-600">Pracovní nabídka</p><p class="typography-body-large-text-regular mb-800">${CS_TEXT}<br />Hledáme někoho, kdo je udrží ostré.</p><h2 class="typography-heading-small-text"><strong>Co Tě u nás jako brusiče čeká?</strong></h2>${list(CS_DUTIES)}<h2 class="typography-heading-small-text"><br />Hledáme právě Tebe, pokud:</h2>${list(CS_ASKS)}<h2 class="typography-heading-small-text"><br /><strong>Co Ti pila nabízí?</strong></h2>${list(CS_OFFER)}</div><script>window.jobs.companyProfileId = 7910630;</script><div class="CompanyProfileBanner mb-1400" data-company-profile-banner><p class="text-secondary mb-600">O firmě</p><div class="typography-heading-small-text">Pila Javor a.s.</div><p> Kdo by neznal zelenou střechu nad řekou?... <a href="/fp/pila-javor-7910630/" class="link-primary"> Číst více </a></p></div><div class="JobDescriptionBenefits mb-1400"><p class="JobDescriptionBenefits__title text-secondary"> Benefity </p>${iconText('', 'Kurzy a školení', 'data-test="jd-benefits"')}</div><div class="mb-1400"><p class="text-secondary">Informace o pozici</p>${iconText('Typ pracovního poměru', 'Práce na plný úvazek', 'data-test="jd-contract-type"')}</div></div><footer class="Footer"><a href="/prace/">Nabídky práce</a></footer></body></html>`,
  title: 'Brusič listů (JPO1715)',
  company: 'Pila Javor a.s.',
  locations: ['U Splavu 15/2, Telč – Staré Město'],
  first: [CS_INTRO, 'Úvodní představení'],
  last: CS_OFFER[1]!,
  holds: [CS_TEXT, ...CS_DUTIES, ...CS_ASKS, ...CS_OFFER],
  without: ['Odpovědět', 'O firmě', 'Volná místa', 'Potvrzením', 'zastaralý'],
};

/* Pages whose posting is gone or not there yet: nothing to read, and nothing invented. */

const startupjobsGone: SavedList = {
  name: 'StartupJobs.cz: an expired posting, of which the page has only its title and its footer',
  url: 'https://www.startupjobs.cz/nabidka/81775/junior-spravce-dilny',
  html: `<!DOCTYPE html><html class="overscroll-none h-full" lang="cs-CZ"><head><title>Junior správce dílny - do našeho týmu | StartupJobs.cz</title><meta property="og:type" content="website"><meta name="robots" content="noindex, nofollow"><meta property="og:site_name" content="StartupJobs.cz"><meta name="description" content="Znovu rozšiřujeme dílnu a hledáme dva kolegy – jednoho (klidně juniorn..."><meta property="og:title" content="Junior správce dílny - do našeho týmu"></head><body class="h-full antialiased"><div id="front-app"><!--[--><div class="h-full"><header class="bleed-screen container"><a href="/"><svg></svg></a></header><div class="flex-1"><div class="h-[1000px] w-full"></div></div><div class="w-full bg-black hidden md:flex"><h5 class="display-2xl">Přihlaste se k newsletteru!</h5><form action="https://example.test/subscribe"><input type="email" placeholder="Napište svůj email..."><button type="submit">Přihlásit k odběru</button></form><div><a href="/posun-vpred">Posun vpřed</a><a href="/pro-firmy/cenik">Ceník</a><a href="/kontakt">Kontakt</a></div><span>© 2012 – 2024</span></div></div></div><script type="application/json" data-nuxt-data="nuxt-app" id="__NUXT_DATA__">[["ShallowReactive",1],{"data":2},{"status":19,"name":20},"expired",{"cs":21},"Junior správce dílny - do našeho týmu"]</script></body></html>`,
  cards: [],
};

export const MIDDLE_EUROPE: readonly Saved[] = [
  standard,
  english,
  expired,
  agency,
  german,
  strong,
  paragraphs,
  columns,
  linkedinExpired,
  company,
];
export const MIDDLE_EUROPE_LISTS: readonly SavedList[] = [profesiaList, startupjobsGone];
