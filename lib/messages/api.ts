/** The few members of the extension API that a script in a page needs. */
interface PageApi {
  readonly runtime: {
    readonly id?: string;
    sendMessage(message: unknown): Promise<unknown>;
    readonly onMessage: Listeners<(message: unknown) => undefined>;
  };
  readonly storage: {
    readonly onChanged: Listeners<(changes: Readonly<Record<string, unknown>>, area: string) => void>;
  };
}

interface Listeners<F> {
  addListener(listener: F): void;
  removeListener(listener: F): void;
}

/**
 * The browser's own object, without the polyfill: under Manifest V3 both browsers' calls give promises, and three
 * kilobytes that every page of a board would load are saved.
 */
export function pageApi(): PageApi {
  const world = globalThis as { browser?: PageApi; chrome?: PageApi };
  const api = world.browser ?? world.chrome;
  if (!api) throw new Error('this script runs only inside the extension');
  return api;
}
