import type { Check, CheckName, Headline } from '../../model/evidence.ts';
import { check, type SignatureAnswer } from './answer.ts';
import type { Documents } from './documents.ts';
import { listedIssuer } from './issuers.ts';

/** What a check needs from the app. */
export interface CheckContext {
  readonly now: Date;
  /** The user's own address, to see whether a credential is about them. Never leaves the device. */
  readonly email?: string | undefined;
  readonly documents: Documents;
  /** Identifiers (DID or https address) that the user chose to trust. */
  readonly trustedIssuers: readonly string[];
}

export type Checks = Readonly<Record<CheckName, Check>>;

export interface Checked {
  readonly headline: Headline;
  readonly checks: Checks;
}

const BINDING_WORDS: Readonly<Record<NonNullable<SignatureAnswer['binding']>, readonly [Check['state'], string]>> = {
  issuerKey: ['yes', 'credentials.signer.issuerKey'],
  resolved: ['yes', 'credentials.signer.site'],
  beside: ['unknown', 'credentials.signer.beside'],
  travels: ['unknown', 'credentials.signer.travels'],
  otherKey: ['no', 'credentials.signer.otherKey'],
};

/** Who signed, from the way the key is tied to the issuer. Without a signature that holds, nobody is named. */
export function signerCheck(signature: SignatureAnswer): Check {
  if (signature.unchanged.state !== 'yes')
    return check(
      'unknown',
      signature.unchanged.state === 'no' ? 'credentials.signer.broken' : 'credentials.signer.unchecked',
    );
  const [state, reason] = BINDING_WORDS[signature.binding ?? 'travels'];
  return check(state, reason, { signer: hostOf(signature.signer) });
}

/** The host of an address or of a did:web; other identifiers shortened. */
function hostOf(id: string): string {
  if (id.startsWith('did:web:')) return decodeURIComponent(id.slice(8).split(':')[0] ?? '');
  return URL.canParse(id) && id.startsWith('http') ? new URL(id).host : id.slice(0, 40);
}

/** Whether the issuer is known here: the user's own list first, then the bundled one. Absence is neutral. */
export function recognised(issuerId: string | null, signer: Check, trusted: readonly string[]): Check {
  if (issuerId === null) return check('unknown', 'credentials.issuerRecognised.noId');
  if (signer.state !== 'yes') return check('unknown', 'credentials.issuerRecognised.signerOpen');
  if (trusted.includes(issuerId)) return check('yes', 'credentials.issuerRecognised.yours');
  const listed = listedIssuer(issuerId);
  if (listed === null) return check('unknown', 'credentials.issuerRecognised.notListed');
  return check('yes', 'credentials.issuerRecognised.listed', {
    name: listed.name,
    list: listed.list,
    date: listed.date,
  });
}

/**
 * One line over the seven answers. "Verified" needs the first five to be yes, and a signer who is more than a name that
 * the file gives itself: a key that is its own identifier (did:key) counts only when the issuer is recognised,
 * because anyone can make such a key and call it a university.
 */
export function headlineOf(checks: Checks, selfIssued: boolean): Headline {
  if (checks.readable.state === 'no' || checks.unchanged.state === 'no') return 'broken';
  if (checks.notWithdrawn.state === 'no') return 'withdrawn';
  if (checks.inDate.state === 'no') return checks.inDate.reason === 'credentials.inDate.notYet' ? 'not_yet' : 'expired';
  if (selfIssued) return 'self_declared';
  if (checks.unchanged.state === 'unknown') return 'uncheckable';
  const named = checks.signer.reason === 'credentials.signer.issuerKey' ? checks.issuerRecognised : checks.signer;
  const all = [checks.readable, checks.signer, named, checks.inDate, checks.notWithdrawn];
  return all.every((one) => one.state === 'yes') ? 'verified' : 'intact';
}

/** Checks whose answer comes out of the content itself. */
const FROM_CONTENT = ['inDate', 'notWithdrawn', 'aboutYou'] as const;

/** A changed file cannot speak for itself: what it says in its own favour is open, what it says against itself stays. */
export function doubted(checks: Checks): Checks {
  if (checks.unchanged.state !== 'no') return checks;
  const open = FROM_CONTENT.filter((name) => checks[name].state === 'yes');
  return {
    ...checks,
    ...Object.fromEntries(open.map((name) => [name, check('unknown', `credentials.${name}.changed`)])),
  };
}

/** The checks of something that nobody signed and nobody claims to have: a line of a CV or an export. */
export function selfDeclared(): Checked {
  const open = (name: string) => check('unknown', `credentials.${name}.selfDeclared`);
  return {
    headline: 'self_declared',
    checks: {
      readable: check('yes', 'credentials.readable.yes'),
      unchanged: open('unchanged'),
      signer: open('signer'),
      inDate: open('inDate'),
      notWithdrawn: open('notWithdrawn'),
      issuerRecognised: open('issuerRecognised'),
      aboutYou: open('aboutYou'),
    },
  };
}
