import { failed, type Outcome, ok } from '../model/outcome.ts';
import { fromBase64, toBase64 } from './base64.ts';

/** PBKDF2-HMAC-SHA-256 rounds; OWASP's 2023 advice is 600,000. About half a second on a slow laptop. */
const ROUNDS = 600_000;
const SALT_BYTES = 16;
const IV_BYTES = 12;
const MAGIC = 'RUNGSEAL1';

/** Seals a backup with a passphrase: AES-256-GCM under a PBKDF2 key. The parameters stand in the file's first line. */
export async function seal(text: string, passphrase: string): Promise<string> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const key = await keyFrom(passphrase, salt, ROUNDS);
  const sealed = new Uint8Array(
    await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(text)),
  );
  return `${MAGIC} PBKDF2-SHA256 ${ROUNDS} AES-256-GCM\n${hex(salt)}\n${hex(iv)}\n${toBase64(sealed)}\n`;
}

export function isSealed(text: string): boolean {
  return text.startsWith(MAGIC);
}

/** Opens a sealed backup; a wrong passphrase and a changed file cannot be told apart, and the sentence says so. */
export async function unseal(text: string, passphrase: string): Promise<Outcome<string>> {
  const [head, salt, iv, body] = text.split('\n');
  const rounds = Number(head?.split(' ')[2]);
  if (
    !head?.startsWith(MAGIC) ||
    !salt ||
    !iv ||
    !body ||
    !Number.isInteger(rounds) ||
    rounds < 1 ||
    rounds > 10_000_000
  )
    return failed('backup.notBackup');
  try {
    const key = await keyFrom(passphrase, unhex(salt), rounds);
    const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: unhex(iv) }, key, fromBase64(body));
    return ok(new TextDecoder().decode(plain));
  } catch {
    return failed('backup.wrongPassphrase');
  }
}

async function keyFrom(passphrase: string, salt: Uint8Array<ArrayBuffer>, iterations: number): Promise<CryptoKey> {
  const material = await crypto.subtle.importKey(
    'raw',
    new TextEncoder().encode(passphrase.normalize('NFKC')),
    'PBKDF2',
    false,
    ['deriveKey'],
  );
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

const hex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

function unhex(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length >> 1);
  for (let i = 0; i < bytes.length; i++) bytes[i] = Number.parseInt(text.slice(i * 2, i * 2 + 2), 16);
  return bytes;
}
