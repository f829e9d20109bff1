import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';

/** The result of a database query that follows every change, in any tab; `undefined` until the first answer. */
export function useLive<T>(query: () => Promise<T>, dependencies: readonly unknown[] = []): T | undefined {
  const [value, set] = useState<T | undefined>(undefined);
  useEffect(() => {
    const subscription = liveQuery(query).subscribe({
      next: set,
      error: (error) => console.error('Rung could not read its database', error),
    });
    return () => subscription.unsubscribe();
  }, dependencies);
  return value;
}
