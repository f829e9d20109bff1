import type { OwnWord } from '../../components/OwnWord.tsx';
import { type Claim, type Evidence, plainEvidence, saidId } from '../../lib/model/evidence.ts';
import type { Cefr, Requirement } from '../../lib/model/requirement.ts';
import { bumpRevision } from '../../lib/settings.ts';
import { database } from '../../lib/store/db.ts';
import { addToWallet, confirmClaims, removeEvidence } from '../../lib/store/wallet.ts';

/** Keeps in the wallet what the user said beside a requirement, or takes it back. */
export async function keepWord(word: OwnWord, now: Date): Promise<void> {
  const db = database();
  if (word.says === 'have') {
    const said = evidenceOfWord(word.requirement, word.cefr, now.toISOString());
    if (said) await addToWallet(db, { source: null, ...said, verifications: [] });
  } else if (word.item.competency !== null) {
    const { competency, evidence } = word.item;
    if (word.says === 'not-mine') await removeEvidence(db, [saidId(competency)]);
    else {
      const found = await db.claims
        .where('evidenceId')
        .anyOf([...evidence])
        .toArray();
      const open = found.filter((claim) => claim.competency === competency && claim.basis === 'inferred');
      await confirmClaims(
        db,
        open.map((claim) => claim.id),
        true,
      );
    }
  }
  await bumpRevision();
}

/** The person's word for one competency, at no level but that of a language. Null for a phrase outside the framework. */
function evidenceOfWord(
  { id: competency, label, kind }: Requirement,
  cefr: Cefr | null,
  now: string,
): { readonly evidence: readonly Evidence[]; readonly claims: readonly Claim[] } | null {
  if (competency === null) return null;
  const id = saidId(competency);
  const evidence = plainEvidence({ id, kind: kind === 'language' ? 'language' : 'claim', title: label }, now);
  const claim: Claim = {
    id: `${id}#0`,
    evidenceId: id,
    competency,
    label,
    uri: null,
    level: cefr && { cefr, eqf: null, years: null, words: null, rubric: null },
    basis: 'user',
    confirmed: true,
  };
  return { evidence: [evidence], claims: [claim] };
}
