import { fold } from './fold.ts';
import { mayOpen, openingOf } from './opening.ts';

export const LABEL =
  /^(?:job )?(?:location|locations|location type|standort|lieu|ubicacion|job type|type|employment type|contract(?: type)?|working hours|hours|salary|pay|compensation|posted|date posted|posted on|end date|closing date|application deadline|deadline|start date|job id|job number|reference|ref|requisition|req id|department|category|experience level|required experience|seniority|industry|company size|company type|vertragsart|arbeitszeit|type de contrat|salaire|contrato|jornada|localidade|modelo de trabalho|referencia|place of work|wage|arbeitsort|einsatzort|gehalt|art des arbeitsverhaltnisses|befristung|(?:misto|miesto) (?:vykonu )?prace|pracoviste|mesto|lokalita|plat|mzda|mzdove podmienky|(?:pracovni|pracovny) (?:pomer|uvazek|uvazok)|(?:druh|typ) (?:pracovneho|pracovniho|smluvniho|uvazku|pozice|prace)|smluvni vztah|termin nastupu|nastup|datum (?:zverejneni|zverejnenia|nastupu)|spolecnost|spolocnost)(?: |$)/;

export const OPENING = /* @__PURE__ */ openingOf(
  'appl arbe art befr cate clos comp cont date datu dead depa druh eins empl end expe geha hour id indu jorn lieu ' +
    'loca loka mest mies mist mode mzda mzdo nast numb pay plac plat post prac ref refe req requ sala seni smlu spol stan ' +
    'star term typ type ubic vert wage work',
  'job',
);

/** The label of a fact that postings state beside their text (`Location`, `Job type: …`); null for any other line. */
export function factLabel(line: string): string | null {
  if (line.length >= 80) return null;
  const folded = fold(line);
  return mayOpen(folded, OPENING) ? (LABEL.exec(folded)?.[0].trim() ?? null) : null;
}

const TERM =
  /^(?:(?:on ?site|remote|hybrid|in office|permanent|temporary|contract|internship)(?: |$))+$|\b(?:full|part) ?time\b/;

/** Whether a line is no sentence and says where or how long one works: `Full time · On site`, `Oslo Full-Time Sales`. */
export function isTerm(line: string): boolean {
  return line.length < 80 && !/[.!?:]$/.test(line) && TERM.test(fold(line));
}

export function isFactLabel(line: string): boolean {
  return factLabel(line.replace(/^- /, '')) !== null;
}
