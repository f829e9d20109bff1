import { HEADER, parseSector } from '../../lib/framework/parse.ts';
import type { Competency } from '../../lib/model/competency.ts';
import { type Lexicon, openLexicon } from '../../lib/skills/lexicon.ts';

/** A framework small enough to hold in mind, in the format of the real one. */
const SECTORS: Readonly<Record<string, string>> = {
  software: `excel	Excel	tool	Microsoft Excel|MS Excel|XLS	spreadsheets				XLS~case
go	Go	tool	Golang	programming				Go~case~list~near:developer+language+programming~not:Go to+Go live
java	Java	tool	Java SE	programming		11111111-1111-4111-8111-111111111111		
kubernetes	Kubernetes	tool	K8s
programming	Programming	skill	coding|writing code			22222222-2222-4222-8222-222222222222		
python	Python	tool	Python 3|Python (programming language)	programming	java=both general-purpose			
r	R	tool	R language	programming				R~case~list~near:statistics+programming
spreadsheets	Spreadsheets	skill	spreadsheet skills`,
  office: `communication	Communication	transversal	communication skills|written and verbal communication
customer-service	Customer service	skill	serving customers|customer care
english	English	language
german	German	language	Deutsch
tax-returns	Tax returns	skill	prepare tax returns|corporate tax returns|tax return preparation
team-leadership	Team leadership	transversal	lead a team|managing a team`,
  health: `blood-sampling	Blood sampling	skill	take blood samples|phlebotomy|venepuncture
driving-licence	Driving licence	credential	driver's license|full UK driving licence
nmc-registration	NMC registration	credential	registered with the NMC|NMC PIN
theatre-nursing	Theatre nursing	skill	theatre experience	`,
};

export const toyEntries: readonly Competency[] = Object.entries(SECTORS).flatMap(([sector, text]) =>
  parseSector(
    sector,
    `${HEADER}\n${text
      .split('\n')
      .map((line) => line + '\t'.repeat(12 - line.split('\t').length))
      .join('\n')}\n`,
  ),
);

export const toyLexicon: Lexicon = openLexicon(toyEntries);
