import { isObject, type Json, type JsonObject, parseJson } from './json.ts';

export interface Jws {
  readonly token: string;
  readonly header: JsonObject;
  /** Payload as JSON; null when it is not JSON. */
  readonly payload: Json;
  /** Selective disclosures after the first `~` (SD-JWT). */
  readonly disclosures: readonly string[];
}

const COMPACT = /^[A-Za-z0-9_-]{2,}\.[A-Za-z0-9_-]*\.[A-Za-z0-9_-]*(?:~[A-Za-z0-9_.-]*)*$/;

/** True for three base64url parts between dots, alone in the text. */
export function looksLikeJws(text: string): boolean {
  return text.length > 20 && /^eyJ?/.test(text) && COMPACT.test(text);
}

/** Reads a compact JWS (or SD-JWT) without checking it; null when header or form are broken. */
export function readJws(text: string): Jws | null {
  const [token = '', ...disclosures] = text.trim().split('~');
  const [head = '', body = ''] = token.split('.');
  const header = jsonPart(head);
  return isObject(header) ? { token, header, payload: jsonPart(body), disclosures } : null;
}

function jsonPart(part: string): Json {
  const bytes = fromBase64Url(part);
  if (bytes === null) return null;
  const parsed = parseJson(new TextDecoder().decode(bytes));
  return parsed.ok ? parsed.value : null;
}

/** Bytes of base64url (or base64) text without padding; null for other characters. */
export function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | null {
  if (!/^[A-Za-z0-9_\-+/]*={0,2}$/.test(text)) return null;
  try {
    const binary = atob(
      text
        .replace(/-/g, '+')
        .replace(/_/g, '/')
        .replace(/(?<!=)=+$/, ''),
    );
    return Uint8Array.from(binary, (character) => character.charCodeAt(0));
  } catch {
    return null;
  }
}

export function toBase64Url(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary)
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/(?<!=)=+$/, '');
}
