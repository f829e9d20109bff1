/**
 * What is on the real pages in `../shared/pages`, found without our reader: by hand and by a few lines of another
 * language over the raw files. Facts only: the text itself is a third party's, so of it only the number of words and
 * hashes of its first and last eight words stand here (lower case, letters and digits, SHA-256, 16 hex digits).
 */
export type RealPosting = readonly [
  file: string,
  title: string,
  company: string | null,
  words: number,
  first: string,
  last: string,
];

export const POSTINGS: readonly RealPosting[] = [
  ['ashby/jst_ashby.html', 'Software Engineer, Accounting', 'Ramp', 708, 'add4460d9eefd742', 'b51a40013fab4edb'],
  [
    'builtin/jst_builtin.html',
    'Software Engineer (New Grads) - New York',
    'Giga (gigaml.com)',
    501,
    'cfb9bc18da05f86b',
    'fbc1707fb9fa3313',
  ],
  ['workable/jst_workable.html', 'Wild Card', 'Hugging Face', 146, 'ca02dcfbad3fcb61', '7371cb2e25c19b3a'],
  [
    'weworkremotely/plucker_job.html',
    'DevOps Engineer, Kubernetes, AWS/GCP',
    'Bluelight Consulting',
    274,
    '02f167e8c3dfd7b7',
    '699968ea871baf1e',
  ],
  [
    'weworkremotely/plucker_job_json_decode_error.html',
    'Solidity Engineer',
    'ElevenYellow Pte Ltd',
    759,
    '74f348d7ebc5d6ac',
    'ce503923793b8668',
  ],
  ['remoteok/jg_job_2021.html', 'Software Engineer II', 'Comscore', 572, '17363a98743b5454', '3f3cf0b850ef2ddf'],
  [
    'paylocity/detail-sendcutsend.html',
    'Production Technician - Swing Shift',
    'SendCutSend Inc',
    453,
    'afd8ac106aa733cb',
    '4373f9550b9e9ad3',
  ],
  [
    'stackoverflowjobs/jg_job.html',
    'Solution Engineer (M/F/X)',
    'QUAJOO GmbH',
    328,
    '107b5aa874be05aa',
    '7dbb6cc8b51e9bf7',
  ],
  [
    'workatastartup/detail-diode-senior.html',
    'Senior Software Engineer',
    'Diode Computers, Inc.',
    457,
    'e92442ae19eea59c',
    'f8c4842d9530bcd5',
  ],
  [
    'neura/jsonld_neura_robotics_manager.html',
    'Manager Ecosystem Integration & Certification (Human)',
    'Neura Robotics GmbH',
    267,
    '8d685b35b9573ef6',
    '10b10f29cbaec268',
  ],
  [
    'linkedin/plucker_guest_view_ok.html',
    'Junior Application Developer - IT Trainee/Student',
    'IBM',
    865,
    '3b15df04cba6331e',
    'a8a257d31b509c5e',
  ],
  [
    'linkedin/plucker_guestapi_job_remote.html',
    'Junior Technical Support Engineer - Networking - Remote',
    'Red Hat',
    623,
    'dee242df8985343c',
    '8a3257f7f395a9d0',
  ],
  [
    'linkedin/sdui_search_results.html',
    'Senior Product Manager',
    'Motion Recruitment',
    116,
    'c768f47eeb76fb7c',
    '5e324aeea9ce0395',
  ],
  [
    'jobscz/job_standard.html',
    'Frontend Developer | Vue.js, TypeScript | 50-80.000 Kč',
    'Jobs Contact Personal, s.r.o.',
    329,
    '7fe63b79e863d7ec',
    'd5001ab090270090',
  ],
  [
    'gusto/material-detail.html',
    'Staff Battery Applications Engineer',
    'Material Hybrid Manufacturing Inc',
    326,
    '393c1c9f0b265d15',
    'd69f7662af6a9bdd',
  ],
  [
    'companysite/avalanchefusion-mechanical-engineer.html',
    'Mechanical Engineer',
    'Avalanche Energy',
    821,
    '74cd23d7d4cc4142',
    '560f8a3fe1677bd8',
  ],
  [
    'companysite/flymotion-event-coordinator.html',
    'Event Coordinator',
    'FlyMotion',
    440,
    '9ad77f3d22815a70',
    '6d95983c9bd33fa0',
  ],
  ['companysite/hyl-drone-technician.html', 'Drone Technician', 'Hylio', 382, '387adfce2c821a00', 'b3639b6e85af28c9'],
  [
    'peoplestrong/larsen_toubro.html',
    'Assistant Manager - Strategic Sourcing',
    // By the host and the file of the logo; the page says the name nowhere.
    'Larsen Toubro',
    155,
    '48c89f50b2eafc47',
    'b955b7e0a49b8a50',
  ],
  [
    'talentclue/decathlon.html',
    'VENDEDOR/A DEPORTES DE AGUA Decathlon Albacete',
    'DECATHLON',
    408,
    '28cd973e0cdc8ed1',
    '624d5ae3f58fa9f4',
  ],
];

/** Lists: number of cards, title and company of the first and the last. */
export type RealList = readonly [file: string, cards: number, first: readonly [string, string | null], last: string];

export const LISTS: readonly RealList[] = [
  ['linkedin/sdui_search_results.html', 25, ['Senior Product Manager', 'Motion Recruitment'], 'Product Manager'],
  ['linkedin/plucker_guestapi_more.html', 25, ['C++ developer', 'PROFI-MEN, s.r.o.'], 'Software Engineer – Angular'],
  [
    'jobscz/listing.html',
    30,
    ['Senior JavaScript Developer', 'Pricefx s.r.o.'],
    'Programátor/programátorka, vývojář/vývojářka Svelte aplikace ISAK',
  ],
  [
    'gusto/material-board.html',
    3,
    ['General Application', 'Material Hybrid Manufacturing Inc'],
    'Staff Battery Applications Engineer',
  ],
  [
    'paylocity/board-sendcutsend.html',
    7,
    ['Production Technician - Swing Shift', 'SendCutSend Inc'],
    'Powder Coating Technician - Weekday Shift',
  ],
  [
    'workatastartup/list-diode.html',
    2,
    ['Staff Electrical Engineer', 'Diode Computers, Inc.'],
    'Senior Software Engineer',
  ],
  [
    'companysite/avalanchefusion-open-positions.html',
    9,
    ['Radiation Safety Officer (FusionWERX)', 'Avalanche Energy'],
    'Mechanical Engineer',
  ],
  ['companysite/mara-careers.html', 2, ['Wargamer', null], 'Bitcaster (Embedded Systems / Electrical)'],
];
