/** Work in steps: yields after each the part that is done, 0 to 1, so that a page can draw, and stop, between two. */
export type Steps<T> = Generator<number, T, void>;

/** All steps at once, for where nobody waits in between. */
export function runSteps<T>(steps: Steps<T>, onProgress: (done: number) => void = () => {}): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    onProgress(step.value);
  }
}
