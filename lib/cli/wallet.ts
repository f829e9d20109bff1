import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type FileIn, type ImportResult, readFiles } from '../credentials/index.ts';
import { CHECK_NAMES, type Evidence } from '../model/evidence.ts';
import { catalogueFor } from '../words/catalogues.ts';
import { sayCode } from '../words/say.ts';
import { openLocalEngine } from './data.ts';
import { fileProblem, readOptions, UsageError } from './options.ts';
import { importOptions } from './wallet-files.ts';

/** `rung wallet`: what credential and profile files hold and how they check, without network. */
export async function checkWallet(args: readonly string[]): Promise<boolean> {
  const options = readOptions(args, ['email', 'at']);
  if (options.inputs.length === 0) throw new UsageError('Name at least one file.');
  const at = options.one('at');
  const now = at === null ? new Date() : new Date(at);
  if (Number.isNaN(now.getTime())) throw new UsageError(`--at ${at} is no date; write it as 2026-11-23.`);
  const opened = options.inputs.map(readBytes);
  const files = opened.filter((file) => 'bytes' in file);
  const outcomes = await readFiles(files, importOptions(openLocalEngine(), now, options.one('email')));
  let good = files.length === opened.length;
  for (const [i, file] of opened.entries()) {
    const outcome = 'bytes' in file ? outcomes[files.indexOf(file)] : undefined;
    if (outcome?.ok) {
      console.log(JSON.stringify({ input: options.inputs[i], ...walletLine(outcome.value) }));
      continue;
    }
    good = false;
    const error =
      'error' in file
        ? file.error
        : sayCode(catalogueFor('en'), outcome?.problem.code ?? 'credentials.unrecognised', outcome?.problem.params);
    console.log(JSON.stringify({ input: options.inputs[i], format: null, credentials: [], error }));
  }
  return good;
}

function readBytes(path: string): FileIn | { readonly error: string } {
  try {
    return { bytes: new Uint8Array(readFileSync(path)), name: basename(path) };
  } catch (error) {
    return { error: fileProblem(error) };
  }
}

function walletLine(result: ImportResult): object {
  const count = (kind: Evidence['kind']) => result.evidence.filter((item) => item.kind === kind).length;
  const checked = new Map(result.verifications.map((verification) => [verification.evidenceId, verification]));
  return {
    format: result.format,
    carrier: result.carrier,
    credentials: result.evidence
      .filter((item) => checked.has(item.id) || item.kind === 'credential')
      .map((item) => {
        const checks = checked.get(item.id)?.checks;
        return {
          title: item.title,
          issuer: item.issuer?.name ?? null,
          kind: item.achievementType,
          issued: item.issued,
          expires: item.expires,
          checks: checks ? Object.fromEntries(CHECK_NAMES.map((name) => [name, checks[name].state])) : null,
          reasons: checks
            ? Object.fromEntries(
                CHECK_NAMES.map((name) => [
                  name,
                  sayCode(catalogueFor('en'), checks[name].reason, checks[name].params),
                ]),
              )
            : {},
          competencies: result.claims
            .filter((claim) => claim.evidenceId === item.id)
            .map((claim) => ({ id: claim.competency, label: claim.label, level: claim.level, basis: claim.basis })),
        };
      }),
    experience: count('experience'),
    artifacts: count('artifact'),
    claims: result.claims.length,
  };
}
