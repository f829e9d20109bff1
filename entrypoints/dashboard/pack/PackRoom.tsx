import { useEffect, useMemo, useState } from 'preact/hooks';
import { EmptyState } from '../../../components/EmptyState.tsx';
import { ProblemNote } from '../../../components/ProblemNote.tsx';
import { useWords } from '../../../components/words.tsx';
import { exportPack } from '../../../lib/credentials/export/pack.ts';
import { ask } from '../../../lib/messages/ask.ts';
import type { Wallet } from '../../../lib/model/evidence.ts';
import type { Match } from '../../../lib/model/match.ts';
import type { Problem } from '../../../lib/model/outcome.ts';
import type { Posting } from '../../../lib/model/posting.ts';
import { database } from '../../../lib/store/db.ts';
import { readWallet } from '../../../lib/store/wallet.ts';
import { Check } from '../../pages/fields.tsx';
import { download } from '../download.ts';
import { useOpened } from '../hash.ts';
import { PackSheet } from './PackSheet.tsx';

interface Material {
  readonly posting: Posting;
  readonly match: Match;
  readonly wallet: Wallet;
}

/** The evidence for one posting as a page to print and a file to hand on; the user picks what is in it. */
export function PackRoom() {
  const t = useWords();
  const key = useOpened();
  const [material, setMaterial] = useState<Material | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  useEffect(() => {
    void gather(key).then((found) => ('code' in found ? setProblem(found) : setMaterial(found)));
  }, [key]);
  return (
    <section class="room">
      <a class="back no-print" href={`#saved/${encodeURIComponent(key)}`}>
        ← {t('pack.back')}
      </a>
      <header class="no-print">
        <h1>{t('pack.title')}</h1>
      </header>
      <p class="muted no-print">{t('pack.text')}</p>
      {problem?.code === 'pack.noWallet' && <NoWallet />}
      {problem && problem.code !== 'pack.noWallet' && <ProblemNote problem={problem} />}
      {material && <Pack material={material} />}
    </section>
  );
}

function NoWallet() {
  const t = useWords();
  return (
    <EmptyState text={t('pack.noWallet')}>
      <a class="button primary" href="#wallet">
        {t('welcome.step2Do')}
      </a>
    </EmptyState>
  );
}

function Pack({ material }: { readonly material: Material }) {
  const t = useWords();
  const used = new Set(material.match.items.flatMap((item) => item.evidence));
  const usable = material.wallet.evidence.filter((one) => used.has(one.id));
  const [picked, setPicked] = useState<ReadonlySet<string>>(used);
  const [name, setName] = useState('');
  const [isWhole, setWhole] = useState(false);
  const pack = useMemo(() => {
    const made = exportPack({ ...material, ...material.wallet, picked: [...picked], now: new Date() });
    return isWhole ? made : { ...made, requirements: made.requirements.filter(({ evidence }) => evidence.length > 0) };
  }, [material, picked, isWhole]);
  const save = () => {
    const who = name.trim() ? { holder: name.trim(), ...pack } : pack;
    download('rung-evidence-pack.json', JSON.stringify(who, null, 1), 'application/json');
  };
  if (material.wallet.evidence.length === 0) return <NoWallet />;
  return (
    <>
      <form class="card stack no-print" onSubmit={(event) => event.preventDefault()}>
        <fieldset class="stack-s">
          <legend>{t('pack.choose')}</legend>
          {usable.map((one) => (
            <label class="check" key={one.id}>
              <input
                type="checkbox"
                checked={picked.has(one.id)}
                onChange={(event) =>
                  setPicked(
                    new Set(
                      event.currentTarget.checked ? [...picked, one.id] : [...picked].filter((id) => id !== one.id),
                    ),
                  )
                }
              />{' '}
              {one.title} <span class="muted">{t(`kindOf.${one.kind}`)}</span>
            </label>
          ))}
        </fieldset>
        <Check label={t('pack.whole')} isOn={isWhole} onChange={setWhole} />
        <div class="stack-s choice">
          <label for="pack-name">{t('pack.name')}</label>
          <input
            id="pack-name"
            type="text"
            autocomplete="name"
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </div>
        <div class="row">
          <button type="button" class="button primary" onClick={() => print()}>
            {t('pack.print')}
          </button>
          <button type="button" class="button" onClick={save}>
            {t('pack.download')}
          </button>
        </div>
      </form>
      <PackSheet pack={pack} name={name.trim()} />
    </>
  );
}

async function gather(key: string): Promise<Material | Problem> {
  const body = await database().bodies.get(key);
  if (!body) return { code: 'saved.gone' };
  const reply = await ask('posting.analyse', body.posting);
  if (!reply.ok) return reply.problem;
  const { match } = reply.value.analysis;
  const wallet = await readWallet(database());
  return match ? { posting: body.posting, match, wallet } : { code: 'pack.noWallet' };
}
