import { ashby } from './adapters/ashby.ts';
import { bamboohr } from './adapters/bamboohr.ts';
import { builtin } from './adapters/builtin.ts';
import { demo } from './adapters/demo.ts';
import { dice } from './adapters/dice.ts';
import { eures } from './adapters/eures.ts';
import { glassdoor } from './adapters/glassdoor.ts';
import { greenhouse } from './adapters/greenhouse.ts';
import { gusto } from './adapters/gusto.ts';
import { hackernews } from './adapters/hackernews.ts';
import { himalayas } from './adapters/himalayas.ts';
import { icims } from './adapters/icims.ts';
import { indeed } from './adapters/indeed.ts';
import { jobscz } from './adapters/jobscz.ts';
import { lever } from './adapters/lever.ts';
import { linkedin } from './adapters/linkedin.ts';
import { monster } from './adapters/monster.ts';
import { naukri } from './adapters/naukri.ts';
import { paylocity } from './adapters/paylocity.ts';
import { personio } from './adapters/personio.ts';
import { recruitee } from './adapters/recruitee.ts';
import { reed } from './adapters/reed.ts';
import { remoteok } from './adapters/remoteok.ts';
import { remotive } from './adapters/remotive.ts';
import { seek } from './adapters/seek.ts';
import { simplyhired } from './adapters/simplyhired.ts';
import { smartrecruiters } from './adapters/smartrecruiters.ts';
import { stepstone } from './adapters/stepstone.ts';
import { teamtailor } from './adapters/teamtailor.ts';
import { usajobs } from './adapters/usajobs.ts';
import { welcometothejungle } from './adapters/welcometothejungle.ts';
import { wellfound } from './adapters/wellfound.ts';
import { weworkremotely } from './adapters/weworkremotely.ts';
import { workable } from './adapters/workable.ts';
import { workatastartup } from './adapters/workatastartup.ts';
import { workday } from './adapters/workday.ts';
import { ziprecruiter } from './adapters/ziprecruiter.ts';
import type { Board } from './board.ts';
import { boardOf, promisedId, webAddress } from './hosts.ts';

/** All boards, in the order in which they are shown. A new board is one file in `adapters/` and one line here. */
export const BOARDS: readonly Board[] = [
  linkedin,
  indeed,
  greenhouse,
  lever,
  ashby,
  workable,
  workday,
  smartrecruiters,
  icims,
  glassdoor,
  ziprecruiter,
  weworkremotely,
  remoteok,
  remotive,
  himalayas,
  wellfound,
  dice,
  builtin,
  welcometothejungle,
  hackernews,
  stepstone,
  seek,
  reed,
  monster,
  simplyhired,
  naukri,
  usajobs,
  eures,
  teamtailor,
  recruitee,
  personio,
  bamboohr,
  workatastartup,
  jobscz,
  paylocity,
  gusto,
  demo,
];

/** The board whose address this is; null for any other page. */
export function boardFor(url: string): Board | null {
  const address = webAddress(url);
  return address && boardOf(BOARDS, address);
}

/** Whether the address promises a posting, by its form alone. */
export function isPosting(url: string): boolean {
  return postingIdAt(url) !== null;
}

/** The board's id of the posting that the address promises; empty when the form has no id, null when it promises none. */
export function postingIdAt(url: string): string | null {
  const address = webAddress(url);
  const board = address && boardOf(BOARDS, address);
  return address && board ? promisedId(board, address) : null;
}
