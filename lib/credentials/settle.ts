import type { Claim, Evidence, Source, Verification } from '../model/evidence.ts';
import { failed, type Outcome, ok, type Problem } from '../model/outcome.ts';
import type { Carrier, ClaimDraft, Item } from './format.ts';
import type { CheckContext } from './verify/checks.ts';
import { sha256Hex } from './verify/recipient.ts';

/** What one file brings: rows for the wallet, with its original bytes. */
export interface ImportResult {
  readonly format: string;
  readonly carrier: Carrier;
  readonly source: Source;
  readonly evidence: readonly Evidence[];
  readonly claims: readonly Claim[];
  readonly verifications: readonly Verification[];
  readonly warnings: readonly Problem[];
}

interface Read {
  readonly format: string;
  readonly carrier: Carrier;
  readonly items: readonly Item[];
  readonly warnings: readonly Problem[];
}

interface Rows {
  readonly evidence: Evidence[];
  readonly claims: Claim[];
  readonly verifications: Verification[];
  readonly warnings: Problem[];
}

/** Items kept of one file. */
const MAX_ITEMS = 5000;

/**
 * Gives the items of a file their identifiers and runs their checks. Identifiers follow from the bytes,
 * so that the same file imported twice gives the same rows. A credential that must be refused refuses a file of one,
 * and is left out of a file of many.
 */
export async function settle(
  file: { bytes: Uint8Array<ArrayBuffer>; name: string },
  read: Read,
  checks: CheckContext,
  /** Gives the page a turn when it is due; a file may hold hundreds of credentials. */
  breathe: () => Promise<void>,
): Promise<Outcome<ImportResult>> {
  const sha256 = await sha256Hex(file.bytes);
  const at = checks.now.toISOString();
  const source: Source = {
    id: `source:${sha256.slice(0, 24)}`,
    format: read.format,
    carrier: read.carrier,
    fileName: file.name.slice(0, 200),
    importedAt: at,
    bytes: file.bytes,
    sha256,
  };
  const rows: Rows = { evidence: [], claims: [], verifications: [], warnings: [...read.warnings] };
  for (const item of read.items) {
    const refused = await add(item, null, source, rows, checks);
    if (refused !== null && read.items.length === 1) return failed(refused);
    if (refused !== null) rows.warnings.push({ code: refused });
    await breathe();
  }
  return ok({ format: read.format, carrier: read.carrier, source, ...rows });
}

/** Adds an item and its parts; the message key of the reason when it must be refused. */
async function add(
  item: Item,
  parentId: string | null,
  source: Source,
  rows: Rows,
  checks: CheckContext,
): Promise<string | null> {
  if (rows.evidence.length >= MAX_ITEMS) return 'credentials.warning.tooMany';
  const checked = item.check === null ? null : await item.check(checks);
  if (checked !== null && 'refused' in checked) return checked.refused;
  const at = source.importedAt;
  const id = `${item.evidence.kind}:${source.sha256.slice(0, 16)}-${rows.evidence.length}`;
  rows.evidence.push({ id, ...item.evidence, sourceId: source.id, parentId, createdAt: at, updatedAt: at });
  for (const [index, claim] of distinct(item.claims).entries())
    rows.claims.push({ id: `${id}:${index}`, evidenceId: id, ...claim });
  if (checked !== null)
    rows.verifications.push({
      evidenceId: id,
      checkedAt: at,
      mode: checks.documents.fetched.size > 0 ? 'online' : 'offline',
      ...checked,
    });
  for (const part of item.parts) {
    const refused = await add(part, id, source, rows, checks);
    if (refused !== null) rows.warnings.push({ code: refused });
  }
  return null;
}

/** Each competency once per item, in the order of trust that the formats give: stated, listed, inferred. */
function distinct(claims: readonly ClaimDraft[]): readonly ClaimDraft[] {
  const seen = new Set<string>();
  return claims.filter((claim) => {
    const keys = [claim.label.toLowerCase(), ...(claim.competency === null ? [] : [`id:${claim.competency}`])];
    const known = keys.some((key) => seen.has(key));
    for (const key of keys) seen.add(key);
    return !known && claim.label !== '';
  });
}
