import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { answer } from '../../lib/messages/answer.ts';
import { onChange } from '../../lib/settings.ts';
import { openToDebugger } from './bench.ts';
import { syncBoards } from './board-scripts.ts';
import { handlers } from './handlers.ts';
import { mayAsk } from './may-ask.ts';
import { onMenuClick, setUpMenus } from './menus.ts';
import { onAlarm, setUpReminders } from './reminders.ts';
import { rescoreKnown } from './rescore.ts';
import { onCommand } from './shortcuts.ts';

// Listeners are registered at the top level, synchronously, so that a woken worker hears the event that woke it.
export default defineBackground(() => {
  if (import.meta.env.MODE === 'bench') openToDebugger();
  answer(handlers, mayAsk);
  onChange((what) => {
    if (what.settings) void syncBoards();
    if (what.revision) void setUpReminders();
    if (what.revision) void rescoreKnown();
  });
  browser.permissions.onAdded.addListener(() => void syncBoards());
  browser.permissions.onRemoved.addListener(() => void syncBoards());
  browser.runtime.onStartup.addListener(() => {
    void syncBoards();
    void setUpReminders();
  });
  browser.runtime.onInstalled.addListener((details) => {
    void syncBoards();
    setUpMenus();
    void setUpReminders();
    if (details.reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
  });
  browser.contextMenus.onClicked.addListener((info, tab) => void onMenuClick(info, tab));
  browser.commands.onCommand.addListener((name) => void onCommand(name));
  browser.alarms.onAlarm.addListener((alarm) => void onAlarm(alarm));
});
