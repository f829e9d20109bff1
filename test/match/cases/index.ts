import { accountantToController } from './accountant-to-controller.ts';
import { apprenticeToElectrician } from './apprentice-to-electrician.ts';
import { baristaToDataScientist } from './barista-to-data-scientist.ts';
import type { AdviserCase } from './case.ts';
import { chefToSousChef } from './chef-to-sous-chef.ts';
import { claimsOnlyAnalyst } from './claims-only-analyst.ts';
import { developerToSenior } from './developer-to-senior.ts';
import { graduateToHrAdmin } from './graduate-to-hr-admin.ts';
import { nurseToInformatics } from './nurse-to-informatics.ts';
import { retailToCustomerSuccess } from './retail-to-customer-success.ts';
import { SECOND_TEN } from './second-ten.ts';
import { warehouseToTeamLeader } from './warehouse-to-team-leader.ts';

export const ADVISER_CASES: readonly AdviserCase[] = [
  accountantToController,
  apprenticeToElectrician,
  baristaToDataScientist,
  chefToSousChef,
  claimsOnlyAnalyst,
  developerToSenior,
  graduateToHrAdmin,
  nurseToInformatics,
  retailToCustomerSuccess,
  warehouseToTeamLeader,
  ...SECOND_TEN,
];
