import browser from 'webextension-polyfill';
import type { Ask } from '../../../lib/credentials/asks.ts';
import type { Source } from '../../../lib/model/evidence.ts';
import { bumpRevision } from '../../../lib/settings.ts';
import { database } from '../../../lib/store/db.ts';
import { addToWallet } from '../../../lib/store/wallet.ts';
import { importOptions } from '../../pages/import-options.ts';

/** Key documents and lists of withdrawals are below 1 MB; a host that sends more is not listened to. */
const LARGEST = 2_000_000;
const PATIENCE_MS = 10_000;

/** The permission that the browser asks the user for, for one host and no other. */
export const originOf = (host: string): string => `https://${host}/*`;

export function mayAsk(host: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [originOf(host)] });
}

/** What is still open about a file and could be answered by asking somebody. Asks nobody. */
export async function openAsks(source: Source, known: ReadonlyMap<string, unknown>): Promise<readonly Ask[]> {
  const { asksOf } = await import('../../../lib/credentials/asks.ts');
  return asksOf(new Uint8Array(source.bytes), source.fileName, known);
}

/**
 * The one place of Rung that asks anybody anything: a document at a public https address of a host that the user
 * allowed. No cookies, no referrer, no redirect to elsewhere; each request stands in the user's list.
 */
export async function ask(one: Pick<Ask, 'url'>): Promise<unknown> {
  const address = new URL(one.url);
  if (address.protocol !== 'https:' || !(await mayAsk(address.host))) return undefined;
  const { result, document } = await get(address);
  await database().fetches.add({ host: address.host, url: address.href, at: new Date().toISOString(), result });
  return document;
}

interface Got {
  readonly result: string;
  /** Undefined when nothing came that could be read. */
  readonly document: unknown;
}

async function get(address: URL): Promise<Got> {
  try {
    const response = await fetch(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      cache: 'no-store',
      headers: { accept: 'application/json, application/ld+json, application/did+json, application/vc+jwt' },
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const result = String(response.status);
    // Open Badges 2.0: a host answers 410 for a badge that it took back.
    if (response.status === 410) return { result, document: { id: address.href, revoked: true } };
    if (!response.ok) return { result, document: undefined };
    return { result, document: await documentIn(response) };
  } catch {
    return { result: 'unreachable', document: undefined };
  }
}

async function documentIn(response: Response): Promise<unknown> {
  const reader = response.body?.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.length;
    if (size > LARGEST) {
      await reader?.cancel();
      return undefined;
    }
    parts.push(part.value);
  }
  const [{ parseJson }, { looksLikeJws }] = await Promise.all([
    import('../../../lib/credentials/carriers/json.ts'),
    import('../../../lib/credentials/carriers/jws.ts'),
  ]);
  const text = (await new Blob(parts as BlobPart[]).text()).trim();
  // A list of withdrawals may be a JWT, whose signature is over its text.
  if (looksLikeJws(text)) return text;
  const parsed = parseJson(text);
  return parsed.ok ? parsed.value : undefined;
}

/** Reads the file again with what came back, and puts the better answers into the wallet. */
export async function readAgain(source: Source, fetched: ReadonlyMap<string, unknown>): Promise<void> {
  const { readFile } = await import('../../../lib/credentials/index.ts');
  const options = { ...(await importOptions(new Date())), fetched };
  const outcome = await readFile(new Uint8Array(source.bytes), source.fileName, options);
  if (outcome.ok) await addToWallet(database(), outcome.value);
  await bumpRevision();
}
