// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { WordsContext } from '../../components/words.tsx';
import { database } from '../../lib/store/db.ts';
import { readProfile } from '../../lib/store/profile.ts';
import { en } from '../../lib/words/en/index.ts';

/** The first answer of a database takes its time beside other work. */
const WAIT = { timeout: 20_000 };
const root = document.body;
afterEach(() => render(null, root));

it('keeps every answer about oneself, also one that comes before the last is shown', async () => {
  const event = { addListener: () => {}, removeListener: () => {} };
  // The edge of the browser: storage that tells nobody.
  vi.stubGlobal('chrome', {
    runtime: { id: 'x', getURL: (path: string) => path, onMessage: event },
    storage: { local: { set: (_: unknown, done?: () => void) => done?.() }, onChanged: event },
  });
  const { AboutForm } = await import('../../entrypoints/dashboard/wallet/AboutForm.tsx');
  render(
    <WordsContext.Provider value={{ language: 'en', catalogue: en }}>{<AboutForm />}</WordsContext.Provider>,
    root,
  );
  await vi.waitFor(() => expect(root.querySelector('#about-email')).toBeTruthy(), WAIT);
  for (const [id, value] of [
    ['email', ' ada@lovelace.example '],
    ['years', '12'],
    ['driving', 'false'],
  ] as const) {
    const field = root.querySelector<HTMLInputElement>(`#about-${id}`)!;
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }
  await vi.waitFor(
    async () =>
      expect(await readProfile(database())).toMatchObject({
        email: 'ada@lovelace.example',
        about: { yearsOfExperience: 12, drivingLicence: false },
      }),
    WAIT,
  );
});
