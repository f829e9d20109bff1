import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { useWords } from '../../../components/words.tsx';
import type { Ask } from '../../../lib/credentials/asks.ts';
import type { Evidence, Source, Verification } from '../../../lib/model/evidence.ts';
import { database } from '../../../lib/store/db.ts';
import { ask, openAsks, originOf, readAgain } from './online.ts';

interface Open {
  readonly source: Source;
  readonly fetched: ReadonlyMap<string, unknown>;
  readonly asks: readonly Ask[];
  /** Hosts that gave nothing that could be used. */
  readonly silent: readonly string[];
}

/** What is open about a credential and whom to ask. Nothing is asked before the button with the host's name is clicked. */
export function OnlineCheck({
  evidence,
  verification,
}: {
  readonly evidence: Evidence;
  readonly verification: Verification;
}) {
  const t = useWords();
  const [open, set] = useState<Open | null>(null);
  const { unchanged, notWithdrawn } = verification.checks;
  const isOwnWord = unchanged.reason === 'credentials.unchanged.selfDeclared';
  if (evidence.sourceId === null || isOwnWord || (unchanged.state === 'yes' && notWithdrawn.state === 'yes'))
    return null;
  const look = async () => {
    const source = await database().sources.get(evidence.sourceId ?? '');
    if (source) set({ source, fetched: new Map(), asks: await openAsks(source, new Map()), silent: [] });
  };
  if (open === null)
    return (
      <div>
        <button type="button" class="button small look-online" onClick={() => void look()}>
          {t('online.look')}
        </button>
      </div>
    );
  // The browser must see the click: permissions.request comes first, everything else after.
  const askHost = async (host: string) => {
    if (!(await browser.permissions.request({ origins: [originOf(host)] }))) return;
    set(await answered(open, host));
  };
  const hosts = [...new Set(open.asks.map((one) => one.host))];
  return (
    <div class="stack-s online">
      <p class="small">{t(hosts.length > 0 ? 'online.text' : 'online.nothing')}</p>
      <ul class="stack-s">
        {hosts.map((host) => (
          <li class="note stack-s" key={host}>
            <Addresses asks={open.asks.filter((one) => one.host === host)} />
            <div>
              <button type="button" class="button small" onClick={() => void askHost(host)}>
                {t('online.ask', { host })}
              </button>
            </div>
          </li>
        ))}
      </ul>
      {open.silent.map((host) => (
        <p class="note warn" role="alert" key={host}>
          {t('online.silent', { host })}
        </p>
      ))}
    </div>
  );
}

function Addresses({ asks }: { readonly asks: readonly Ask[] }) {
  const t = useWords();
  return (
    <ul class="small">
      {asks.map((one) => (
        <li key={one.key}>
          {t(`online.for.${one.for}`)}: <span class="muted address">{one.url}</span>
        </li>
      ))}
    </ul>
  );
}

/** Asks one host all that is open there; what it answers may lead to another question, which is shown and not asked. */
async function answered(open: Open, host: string): Promise<Open> {
  const fetched = new Map(open.fetched);
  const asked = open.asks.filter((one) => one.host === host);
  for (const one of asked) {
    const document = await ask(one);
    if (document !== undefined) fetched.set(one.key, document);
  }
  const isSilent = asked.every((one) => !fetched.has(one.key));
  if (!isSilent) await readAgain(open.source, fetched);
  const tried = new Set(asked.map((one) => one.key));
  // What a silent host was asked may be asked again; what was answered of no use is not.
  const asks = (await openAsks(open.source, fetched)).filter((one) => isSilent || !tried.has(one.key));
  return {
    ...open,
    fetched,
    asks,
    silent: isSilent ? [...new Set([...open.silent, host])] : open.silent.filter((other) => other !== host),
  };
}
