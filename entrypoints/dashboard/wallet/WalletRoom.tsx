import { EmptyState } from '../../../components/EmptyState.tsx';
import { EvidenceCard } from '../../../components/EvidenceCard.tsx';
import { useWords } from '../../../components/words.tsx';
import type { Evidence } from '../../../lib/model/evidence.ts';
import { bumpRevision } from '../../../lib/settings.ts';
import { database } from '../../../lib/store/db.ts';
import { confirmClaims, putBack, removeEvidence } from '../../../lib/store/wallet.ts';
import { useLive } from '../../pages/live.ts';
import { useUndo } from '../undo.tsx';
import { AboutForm } from './AboutForm.tsx';
import { EvidenceForm } from './EvidenceForm.tsx';
import { ImportFiles } from './ImportFiles.tsx';
import { SkillsMap } from './SkillsMap.tsx';

export function WalletRoom() {
  const t = useWords();
  const offer = useUndo();
  const wallet = useLive(async () => ({
    evidence: await database().evidence.toArray(),
    claims: await database().claims.toArray(),
    verifications: new Map((await database().verifications.toArray()).map((row) => [row.evidenceId, row])),
  }));
  const remove = async (evidence: Evidence) => {
    const removed = await removeEvidence(database(), [evidence.id]);
    await bumpRevision();
    offer({
      text: t('wallet.removed', { title: evidence.title }),
      undo: async () => {
        await putBack(database(), removed);
        await bumpRevision();
      },
    });
  };
  const evidence = [...(wallet?.evidence ?? [])].sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1));
  return (
    <section class="room">
      <header>
        <h1>{t('room.wallet')}</h1>
      </header>
      <p class="muted">{t('wallet.intro')}</p>
      <ImportFiles />
      <EvidenceForm />
      {wallet && evidence.length === 0 && <EmptyState text={t('wallet.empty')} />}
      {wallet && <SkillsMap evidence={evidence} claims={wallet.claims} verifications={wallet.verifications} />}
      {evidence.map((item) => (
        <EvidenceCard
          key={item.id}
          evidence={item}
          claims={wallet!.claims.filter((claim) => claim.evidenceId === item.id)}
          verification={wallet!.verifications.get(item.id) ?? null}
          onConfirm={(claim, confirmed) => void confirmClaims(database(), [claim.id], confirmed).then(bumpRevision)}
          onRemove={() => void remove(item)}
        />
      ))}
      <AboutForm />
    </section>
  );
}
