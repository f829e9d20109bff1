type Scheduler = { yield?: () => Promise<void> };

/** Lets the page go on: resumes in a task of its own, before other work that waits where the browser can say so. */
export function nextSlice(): Promise<void> {
  const scheduler = (globalThis as { scheduler?: Scheduler }).scheduler;
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve, 0));
}

/** Milliseconds of work in one slice: half of a frame at 60 Hz, the other half is the page's. */
const SLICE_MS = 8;

/** All of `items`, made in slices; null when `goesOn` says between two slices that nobody wants them any more. */
export async function inSlices<T>(items: Iterable<T>, goesOn: () => boolean): Promise<readonly T[] | null> {
  const all: T[] = [];
  let until = performance.now() + SLICE_MS;
  for (const item of items) {
    all.push(item);
    if (performance.now() < until) continue;
    await nextSlice();
    if (!goesOn()) return null;
    until = performance.now() + SLICE_MS;
  }
  return all;
}
