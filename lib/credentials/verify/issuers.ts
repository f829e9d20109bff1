/** Where a listed issuer is listed. Dates are those of the lists. */
const LISTS = {
  dcc: { name: 'Digital Credentials Consortium registry', date: '2025-05-09' },
  community: { name: 'Digital Credentials Consortium community registry', date: '2025-10-31' },
} as const;

/**
 * Issuers of the two public DCC lists (MIT licence): identifier, name, host, list.
 * Entries that say that they are tests, demos or sandboxes are left out, for their keys may be public.
 * Being absent says nothing about an issuer: both lists are small pilots.
 */
const ISSUERS: readonly (readonly [string, string, string, keyof typeof LISTS])[] = [
  [
    'did:key:z6MktL8XGbuYv5f7hwf6hVyJkJWynNtNhcsXFYe9NJzjKHkW',
    'Digital Credentials Consortium',
    'digitalcredentials.mit.edu',
    'dcc',
  ],
  ['did:key:z6Mkn6E3RLksUuArW6aPXWY6n9Wr5yhjTLEk7vUP448rmj7E', 'MIT xPRO', 'xpro.mit.edu', 'dcc'],
  ['did:key:z6MkiUrQooGc3QBsYoDvwGtEdHTaCsaD4zdAyZJsiKr8Lkss', 'MIT xPRO RC', 'rc.xpro.mit.edu', 'dcc'],
  ['did:web:digitalcredentials.odl.mit.edu', 'MIT xPRO', 'xpro.mit.edu', 'dcc'],
  ['did:web:c21u.gatech.edu', 'Georgia Tech Center for 21st Century Universities', 'c21u.gatech.edu', 'dcc'],
  [
    'did:web:credentials.mcmaster.ca',
    'McMaster University Digital Credentialing Pilot',
    'credentials.mcmaster.ca',
    'dcc',
  ],
  ['did:web:dibiho.org:TUM', 'Technical University of Munich', 'it.tum.de', 'dcc'],
  ['did:key:z6MkmZYh1qm9S4MLYdrue8z6TSA2XVe9Zi49h4KRgASwbQf1', 'MIT Jameel World Education Lab', 'jwel.mit.edu', 'dcc'],
  ['did:web:network.learncard.com', 'Learning Economy Foundation', 'learncard.com', 'community'],
  [
    'did:key:z6MkjSz4mYqcn7dePGuktJ5PxecMkXQQHWRg8Lm6okATyFVh',
    'Learning Economy Foundation',
    'bridge.learncard.com',
    'community',
  ],
  ['did:key:z6MkjVBVTXNgz7WxjTihA7VHkbzR7BjyVigeD3JHmvbUPnu6', 'TerritoriumCLR', 'territorium.com', 'community'],
  [
    'did:key:z6MkvCQzWzLE6t7CbvHLXkEpYrQeqCfem3rFds6ZDjmarLGU',
    'Bioscience Core Skills Institute',
    'coreskillsinstitute.com',
    'community',
  ],
  ['did:key:z6MksfP8fgyfeMdNkcFj9AzQA6Gy8ihdJ29n9hNSKwmCLVPJ', 'College Unbound', 'collegeunbound.edu', 'community'],
  [
    'did:key:z6MkkGgeE63vfCkhhbfvJAV9GsMnEUSgf7VE3JEizvyA4PTm',
    'Goodwill Industries International',
    'goodwill.org',
    'community',
  ],
  ['did:key:zDnaetJXLLvjjrBYZJ43LpMAkLQM4t1n3nEPzK25Me4Xe7HWz', 'Jobs for the Future (JFF)', 'jff.org', 'community'],
  ['did:key:z6MksSgUiAGqx6bDgUoc95ApDrFCTQht3Z9RjemMpApfY5uz', 'Jobs for The Future', 'jff.org', 'community'],
  ['did:key:z6MkpMLjm4cE1cwhHhe8UFzizgmCX4iQFnf2ayEGsTxKUBQR', 'Hire Heroes USA', 'hireheroesusa.org', 'community'],
  ['did:key:z6MkpcJENgsDNoVct5MnzM49sydB35GvewXEdJeWdy68yi4j', 'San José City College', 'sjcc.edu', 'community'],
  [
    'did:key:z6MkoowWdLogChc6mRp18YcKBd2yYTNnQLeHdiT73wjL1h6z',
    'Trusted Learner Network (TLN) Unconference Issuer',
    'tln.asu.edu',
    'community',
  ],
  ['did:key:z6MkkAAkEonJCyLYi1fLy2g59JqJqWCUdo5FMiNExgewngCT', 'Digital Promise', 'digitalpromise.org', 'community'],
  ['did:web:participate.community', 'Participate, Inc', 'participate.com', 'community'],
  ['did:web:app.digit.ink:server:dids', 'Digit.ink', 'digit.ink', 'community'],
  ['did:web:interopalliance.org', 'Interop Alliance', 'interopalliance.org', 'community'],
];

export interface ListedIssuer {
  readonly name: string;
  readonly host: string;
  readonly list: string;
  readonly date: string;
}

const BY_ID: ReadonlyMap<string, ListedIssuer> = new Map(
  ISSUERS.map(([id, name, host, list]) => [id, { name, host, list: LISTS[list].name, date: LISTS[list].date }]),
);

/** The list entry of an issuer by its identifier; null when it is in none. */
export function listedIssuer(id: string): ListedIssuer | null {
  return BY_ID.get(id) ?? null;
}
