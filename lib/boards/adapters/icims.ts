import type { Board } from '../board.ts';

/** iCIMS: the posting is inside a frame of the same origin; dates in its JSON-LD are made up. */
export const icims: Board = {
  id: 'icims',
  name: 'iCIMS',
  checked: '2026-08-21',
  oneEmployer: true,
  matches: ['*://*.icims.com/*'],
  posting: [/^\/jobs\/(?<id>\d+)\/(?:[^/?]+\/)?job(?:[/?]|$)/],
  frame: '#icims_content_iframe',
  datesAreMadeUp: true,
  detail: [
    {
      since: '2026-08',
      title: ['h1.iCIMS_Header', '.iCIMS_Header h1', '.iCIMS_JobTitle'],
      locations: ['.iCIMS_JobHeaderGroup .header.left span:not([class])', '.iCIMS_JobHeaderData'],
      description: ['.iCIMS_InfoField_Job,.iCIMS_InfoMsg_Job', '.iCIMS_Expandable_Text', '.iCIMS_JobContent'],
      single: ['locations'],
    },
  ],
  cards: [
    {
      since: '2026-08',
      card: '.iCIMS_JobCardItem,.iCIMS_JobsTable .row',
      has: 'a[href*="/jobs/"]',
      title: ['a h3', 'a h2', 'a.iCIMS_Anchor'],
      location: ['.header.left span:not([class])', '.iCIMS_JobHeaderData'],
    },
  ],
};
