import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { useWords } from '../../components/words.tsx';

/** How long the way back is offered, in milliseconds. */
const OFFERED_MS = 12_000;

interface Undo {
  readonly text: string;
  readonly undo: () => Promise<void>;
}

const UndoContext = createContext<(undo: Undo) => void>(() => {});

/** Says what was done and offers to take it back; nothing asks "are you sure" first. */
export function UndoProvider({ children }: { readonly children: ComponentChildren }) {
  const t = useWords();
  const [last, set] = useState<Undo | null>(null);
  useEffect(() => {
    if (!last) return;
    const timer = setTimeout(() => set(null), OFFERED_MS);
    return () => clearTimeout(timer);
  }, [last]);
  return (
    <UndoContext.Provider value={set}>
      {children}
      <div role="status" class="undo-place">
        {last && (
          <div class="undo row">
            <span class="grow">{last.text}</span>
            <button type="button" class="button" onClick={() => void last.undo().then(() => set(null))}>
              {t('undo.do')}
            </button>
          </div>
        )}
      </div>
    </UndoContext.Provider>
  );
}

export function useUndo(): (undo: Undo) => void {
  return useContext(UndoContext);
}
