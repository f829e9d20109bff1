import type { ComponentType } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** A part of a room that is its own chunk, drawn once it is there, before the next frame if it is there already; `load` must stay the same function. */
export function Loaded<P extends object>({ load, ...props }: { readonly load: () => Promise<ComponentType<P>> } & P) {
  const [shown, set] = useState<{ readonly load: unknown; readonly part: ComponentType<P> } | null>(null);
  useLayoutEffect(() => {
    let isHere = true;
    void load().then((part) => isHere && set({ load, part }));
    return () => {
      isHere = false;
    };
  }, [load]);
  if (shown?.load !== load) return null;
  const Part = shown.part;
  return <Part {...(props as unknown as P)} />;
}
