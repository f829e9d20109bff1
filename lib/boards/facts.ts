import { fold } from './fold.ts';

const LABEL =
  /^(?:job )?(?:location|locations|location type|standort|lieu|ubicacion|job type|type|employment type|contract(?: type)?|working hours|hours|salary|pay|compensation|posted|date posted|posted on|end date|closing date|application deadline|deadline|start date|job id|job number|reference|ref|requisition|req id|department|category|experience level|required experience|seniority|industry|company size|company type|vertragsart|arbeitszeit|type de contrat|salaire|contrato|jornada)(?: |$)/;

/** The label of a fact that postings state beside their text (`Location`, `Job type: …`); null for any other line. */
export function factLabel(line: string): string | null {
  return line.length < 80 ? (LABEL.exec(fold(line))?.[0].trim() ?? null) : null;
}

export function isFactLabel(line: string): boolean {
  return factLabel(line.replace(/^- /, '')) !== null;
}
