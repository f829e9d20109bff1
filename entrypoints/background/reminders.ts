import browser, { type Alarms } from 'webextension-polyfill';
import { dayOf } from '../../lib/model/day.ts';
import { database } from '../../lib/store/db.ts';
import { catalogueInPage } from '../../lib/words/inpage.ts';
import { languageFor } from '../../lib/words/languages.ts';
import { say } from '../../lib/words/say.ts';

const DAILY = 'reminders';
const DAY_MINUTES = 24 * 60;

/** There is an alarm while a saved posting has a day to be reminded of, and none otherwise. */
export async function setUpReminders(): Promise<void> {
  const wanted = (await database().postings.where('remindOn').above('').count()) > 0;
  const isSet = (await browser.alarms.get(DAILY)) !== undefined;
  if (wanted && !isSet) await browser.alarms.create(DAILY, { delayInMinutes: 1, periodInMinutes: DAY_MINUTES });
  if (!wanted && isSet) await browser.alarms.clear(DAILY);
}

/** Once a day: a notification for each reminder that is due, when the user allowed notifications. */
export async function onAlarm(alarm: Alarms.Alarm): Promise<void> {
  if (alarm.name !== DAILY || !(await browser.permissions.contains({ permissions: ['notifications'] }))) return;
  const today = dayOf(new Date());
  const due = await database().postings.where('remindOn').belowOrEqual(today).toArray();
  const words = catalogueInPage(languageFor(navigator.languages));
  for (const posting of due) {
    await browser.notifications.create(posting.key, {
      type: 'basic',
      iconUrl: browser.runtime.getURL('icon/128.png'),
      title: posting.title,
      message: say(words, posting.validThrough ? 'reminder.closes' : 'reminder.due', {
        company: posting.company ?? '',
        date: posting.validThrough ?? '',
      }),
    });
    await database().postings.update(posting.key, { remindOn: null });
  }
}
