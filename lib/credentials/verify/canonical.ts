import jsonld from 'jsonld';
import { isObject, type Json, textOf } from '../carriers/json.ts';
import { CONTEXTS } from './contexts.ts';

/** Why a document has no canonical form: a vocabulary that is not bundled, content outside the vocabulary, or broken JSON-LD. */
type Uncanonical = {
  readonly reason: 'context' | 'unsignedContent' | 'redefined' | 'invalid' | 'tooComplex';
  readonly detail: string;
};
export type Canonical = { readonly text: string } | Uncanonical;

/** Real credentials take below 40 ms; a document built to be slow is given up. */
const MAX_MS = 2000;

/**
 * RDF canonical form (RDFC-1.0) with bundled contexts only. Safe mode is essential: without it, properties outside
 * the vocabulary are silently left out of what is signed, so that anybody could add a claim to a signed credential.
 */
export async function canonicalRdf(document: unknown, hash: 'SHA-256' | 'SHA-384'): Promise<Canonical> {
  let missing: string | null = null;
  try {
    const text = await jsonld.canonize(document, {
      format: 'application/n-quads',
      safe: true,
      base: null,
      documentLoader: async (url) => {
        const context = CONTEXTS.get(url);
        if (context === undefined) missing = url;
        if (context === undefined) throw new Error('context not bundled');
        return { contextUrl: null, document: context, documentUrl: url };
      },
      canonizeOptions: {
        algorithm: 'RDFC-1.0',
        messageDigestAlgorithm: hash,
        maxWorkFactor: 1,
        signal: AbortSignal.timeout(MAX_MS),
      },
    });
    return { text };
  } catch (error) {
    return missing === null ? reasonOf(error) : { reason: 'context', detail: missing };
  }
}

function reasonOf(error: unknown): Uncanonical {
  const name = error instanceof Error ? error.name : '';
  const message = error instanceof Error ? error.message : '';
  const details = isObject(error) ? error.details : (error as { details?: unknown }).details;
  const code = isObject(details) ? textOf(details.code) : '';
  if (code === 'protected term redefinition' || message.includes('redefine a protected term'))
    return { reason: 'redefined', detail: '' };
  if (name === 'jsonld.ValidationError' || message.includes('Safe mode'))
    return { reason: 'unsignedContent', detail: eventProperty(details) };
  if (message.includes('Abort') || message.includes('iterations')) return { reason: 'tooComplex', detail: '' };
  return { reason: 'invalid', detail: code };
}

/** The property that safe mode stumbled over, as jsonld reports it. */
function eventProperty(details: unknown): string {
  const event = isObject(details) ? (details as Record<string, unknown>).event : null;
  const inner = isObject(event) ? (event as Record<string, unknown>).details : null;
  const property = isObject(inner) ? (inner as Record<string, unknown>).property : null;
  return typeof property === 'string' ? property.slice(0, 60) : '';
}

/** JSON Canonicalization Scheme (RFC 8785): members sorted by UTF-16 code units, numbers as ECMAScript writes them. */
export function canonicalJson(value: Json | undefined): string {
  if (Array.isArray(value)) return `[${(value as readonly Json[]).map((item) => canonicalJson(item)).join(',')}]`;
  if (!isObject(value)) return JSON.stringify(value ?? null);
  const members = Object.keys(value)
    .filter((key) => value[key] !== undefined)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key])}`);
  return `{${members.join(',')}}`;
}
