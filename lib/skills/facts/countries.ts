/**
 * Regions as postings name them, with the ISO 3166-1 alpha-2 codes of their countries. Behind a bar: countries that some
 * count to the region and some do not, so that neither answer is given for them. EU and EEA as of 2026; the rest after the
 * United Nations' geoscheme (M49) and common use.
 */
const EU = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK';
const EEA = `${EU} IS LI NO`;
const EUROPE = `${EEA} AD AL BA CH GB MC MD ME MK RS SM UA XK|AM AZ BY GE IL RU TR`;
const LATIN_AMERICA = 'AR BO BR CL CO CR CU DO EC GT HN MX NI PA PE PY SV UY VE|BZ GY HT JM PR SR TT';
const AFRICA =
  'AO BF BI BJ BW CD CG CI CM CV DJ DZ EG ER ET GA GH GM GN GQ GW KE KM LR LS LY MA MG ML MR MU MW MZ NA NE NG RW SC SD SL SN SO SS ST SZ TD TG TN TZ UG ZA ZM ZW';
const MIDDLE_EAST = 'AE BH IL IQ JO KW LB OM PS QA SA SY YE|EG IR TR';
const ASIA =
  'BD BN BT CN HK ID IN JP KG KH KR KZ LA LK MM MN MO MV MY NP PH PK SG TH TJ TL TM TW UZ VN|AE AM AZ BH GE IL IQ IR JO KW LB OM QA RU SA TR YE';
const PACIFIC = 'AU FJ NZ PG WS';

const REGIONS: Readonly<Record<string, string>> = {
  eu: EU,
  eea: EEA,
  europe: EUROPE,
  dach: 'AT CH DE',
  nordics: 'DK FI IS NO SE',
  scandinavia: 'DK NO SE|FI IS',
  baltics: 'EE LT LV',
  benelux: 'BE LU NL',
  iberia: 'ES PT',
  cee: 'BG CZ EE HR HU LT LV PL RO SI SK|AL BA BY MD ME MK RS UA XK',
  westernEurope: 'AT BE CH DE ES FR GB IE IT LU NL PT|DK FI IS MC NO SE',
  latam: LATIN_AMERICA,
  northAmerica: 'CA US|MX',
  americas: `CA US ${LATIN_AMERICA}`,
  africa: AFRICA,
  middleEast: MIDDLE_EAST,
  mena: `${split(MIDDLE_EAST, 0)} DZ EG LY MA TN|${split(MIDDLE_EAST, 1)} SD`,
  emea: `${split(EUROPE, 0)} ${split(MIDDLE_EAST, 0)} ${AFRICA}|${split(EUROPE, 1)} ${split(MIDDLE_EAST, 1)}`,
  asia: ASIA,
  apac: `${split(ASIA, 0)} ${PACIFIC}|KG KZ TJ TM UZ`,
  oceania: PACIFIC,
};

function split(codes: string, half: 0 | 1): string {
  return codes.split('|')[half] ?? '';
}

/** Countries for certain, and those of which one cannot be sure. */
export interface Area {
  readonly sure: ReadonlySet<string>;
  readonly unsure: ReadonlySet<string>;
}

function areaOf(codes: string): Area {
  const set = (half: 0 | 1) => new Set(split(codes, half).split(' ').filter(Boolean));
  const sure = set(0);
  return { sure, unsure: new Set([...set(1)].filter((code) => !sure.has(code))) };
}

/** Every country that a user can live in, as codes. */
export const COUNTRIES: readonly string[] = [
  ...new Set(Object.values(REGIONS).flatMap((codes) => codes.split(/[ |]/))),
].sort();

/** Names in exact capitals: in small letters they are other words ("us", "eu"). */
const CAPITALS: Readonly<Record<string, string>> = {
  'US|USA|U.S.|U.S.A.': 'US',
  'UK|U.K.|GB': 'GB',
  UAE: 'AE',
  NZ: 'NZ',
  'EU|E.U.|EU27': '@eu',
  EEA: '@eea',
  DACH: '@dach',
  EMEA: '@emea',
  MENA: '@mena',
  'APAC|APJ': '@apac',
  'LATAM|LatAm': '@latam',
  CEE: '@cee',
};

/** Names in any letters. `@` leads to a region, `#` to a part of a country: living in the country alone is not enough there. */
const NAMES: Readonly<Record<string, string>> = {
  'United States|United States of America|the States|Estados Unidos|États-Unis|Vereinigte Staaten': 'US',
  'United Kingdom|Great Britain|Britain|Northern Ireland|England|Scotland|Wales|Reino Unido|Royaume-Uni|Großbritannien':
    'GB',
  'Ireland|Republic of Ireland|Irland|Irlande': 'IE',
  'Germany|Deutschland|Allemagne|Alemania': 'DE',
  'Austria|Österreich|Autriche': 'AT',
  'Switzerland|Schweiz|Suisse|Suiza': 'CH',
  'France|Frankreich|Francia': 'FR',
  'Spain|España|Spanien|Espagne': 'ES',
  'Italy|Italien|Italie|Italia': 'IT',
  'Netherlands|Holland|Niederlande|Pays-Bas|Países Bajos': 'NL',
  'Belgium|Belgien|Belgique|Bélgica': 'BE',
  'Poland|Polen|Pologne|Polonia': 'PL',
  'Czech Republic|Czechia': 'CZ',
  'Türkiye|Turkey': 'TR',
  'South Korea|Korea': 'KR',
  'Hong Kong': 'HK',
  Taiwan: 'TW',
  'North Macedonia|Macedonia': 'MK',
  'Bosnia|Bosnia and Herzegovina': 'BA',
  'Trinidad and Tobago|Trinidad': 'TT',
  'Ivory Coast': 'CI',
  Vietnam: 'VN',
  Palestine: 'PS',
  Burma: 'MM',
  'European Union|Europäische Union|Union européenne|Unión Europea|European countries|EU countries': '@eu',
  'European Economic Area': '@eea',
  'Europe|Europa|European residents|continental Europe': '@europe',
  'Western Europe': '@westernEurope',
  'Central and Eastern Europe|Eastern Europe|Central Europe': '@cee',
  'Nordics|Nordic countries': '@nordics',
  Scandinavia: '@scandinavia',
  'Baltics|Baltic states': '@baltics',
  Benelux: '@benelux',
  'Iberia|Iberian Peninsula': '@iberia',
  'Latin America|South America|Central America|América Latina|Latinoamérica': '@latam',
  'North America|Northern America': '@northAmerica',
  'the Americas|Americas': '@americas',
  Africa: '@africa',
  'Middle East': '@middleEast',
  'Asia Pacific|Asia-Pacific': '@apac',
  Asia: '@asia',
  Oceania: '@oceania',
  'California|Texas|Florida|New York|Washington|Oregon|Colorado|Illinois|Massachusetts|Virginia|Pennsylvania|Ohio|Michigan|Arizona|North Carolina|South Carolina|New Jersey|Minnesota|Utah|Nevada|Tennessee|Maryland|Missouri|Wisconsin|Indiana|Connecticut|Oklahoma|Kentucky|Louisiana|Alabama|Iowa|Kansas|Arkansas|Nebraska|Idaho|New Mexico|New Hampshire|Rhode Island|Delaware|Montana|Vermont|Maine|Hawaii|Alaska|West Virginia|Mississippi|North Dakota|South Dakota|Wyoming':
    '#US',
  'Ontario|Quebec|Québec|British Columbia|Alberta|Nova Scotia|Manitoba|Saskatchewan|New Brunswick': '#CA',
  'New South Wales|Queensland|Tasmania': '#AU',
  'Bavaria|Bayern|Baden-Württemberg|Nordrhein-Westfalen|Hessen|Sachsen': '#DE',
};

/** Left out, because postings mean a state of the United States or a word by them. */
const AMBIGUOUS = new Set(['GE', 'TD']);

/** What a name in a text stands for. */
export type Place =
  | { readonly kind: 'area'; readonly area: Area }
  | { readonly kind: 'part'; readonly country: string };

/** All names, longest first, as one pattern, and what each stands for by its small letters. */
export interface Gazetteer {
  readonly pattern: RegExp;
  readonly places: ReadonlyMap<string, Place>;
}

let made: Gazetteer | null = null;

export function gazetteer(): Gazetteer {
  made ??= makeGazetteer();
  return made;
}

function makeGazetteer(): Gazetteer {
  const places = new Map<string, Place>();
  const english = new Intl.DisplayNames(['en'], { type: 'region' });
  for (const code of COUNTRIES)
    if (!AMBIGUOUS.has(code)) places.set((english.of(code) ?? code).toLowerCase(), area(areaOf(code)));
  for (const [names, target] of [...Object.entries(NAMES), ...Object.entries(CAPITALS)])
    for (const name of names.split('|')) places.set(name.toLowerCase(), placeOf(target));
  const written = [
    ...[...places.keys()].filter((name) => !isCapital(name)).map((name) => anyCase(name)),
    ...Object.keys(CAPITALS).flatMap((names) => names.split('|').map(escaped)),
  ].sort((a, b) => b.length - a.length);
  return {
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${written.join('|')})(?:(?<=\\.)|(?![\\p{L}\\p{N}]))`, 'gu'),
    places,
  };
}

const CAPITAL_NAMES = new Set(Object.keys(CAPITALS).flatMap((names) => names.toLowerCase().split('|')));

function isCapital(name: string): boolean {
  return CAPITAL_NAMES.has(name);
}

function placeOf(target: string): Place {
  if (target.startsWith('#')) return { kind: 'part', country: target.slice(1) };
  return area(areaOf(target.startsWith('@') ? REGIONS[target.slice(1)]! : target));
}

function area(of: Area): Place {
  return { kind: 'area', area: of };
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** A name whose first letters may be small or capital: patterns with `i` would also find "us". */
function anyCase(name: string): string {
  return escaped(name).replace(/\p{L}/gu, (letter) => {
    const capital = letter.toUpperCase();
    return capital.length === 1 && capital !== letter ? `[${letter}${capital}]` : letter;
  });
}
