/**
 * Documents that a check may need besides the credential, by address or DID without fragment.
 * `fetched` came over https from that very address, so they say what the owner of the address says.
 * `beside` were given together with the file, so anyone may have written them: signatures in them count, their origin does not.
 */
export interface Documents {
  readonly fetched: ReadonlyMap<string, unknown>;
  readonly beside: ReadonlyMap<string, unknown>;
}

export const NO_DOCUMENTS: Documents = { fetched: new Map(), beside: new Map() };

/** A document with the way it came; null when nobody gave it. */
export function documentAt(documents: Documents, address: string): { document: unknown; fetched: boolean } | null {
  if (documents.fetched.has(address)) return { document: documents.fetched.get(address), fetched: true };
  return documents.beside.has(address) ? { document: documents.beside.get(address), fetched: false } : null;
}
