import browser from 'webextension-polyfill';

/** Where the dashboard finds the course data of a page; in the session only, never on disk. */
const HANDED_COURSE = 'handedCourse';

export interface HandedCourse {
  /** JSON, one list of what the page's scripts held. */
  readonly content: string;
  readonly url: string;
}

/** Takes the course data of the page to the room of the courses, where the user looks at it before it is kept. */
export async function handCourseOver(texts: readonly string[], url: string): Promise<void> {
  const handed: HandedCourse = { content: JSON.stringify(texts.flatMap(parsed)), url };
  await browser.storage.session.set({ [HANDED_COURSE]: handed });
  await browser.tabs.create({ url: browser.runtime.getURL('dashboard.html#courses') });
}

function parsed(text: string): unknown[] {
  try {
    return [JSON.parse(text) as unknown];
  } catch {
    return []; // one broken script of a page does not hide the others
  }
}

/** What was handed over, once. */
export async function takeHandedCourse(): Promise<HandedCourse | null> {
  const { [HANDED_COURSE]: handed } = await browser.storage.session.get(HANDED_COURSE);
  if (handed === undefined) return null;
  await browser.storage.session.remove(HANDED_COURSE);
  return handed as HandedCourse;
}
