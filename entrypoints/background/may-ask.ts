import browser, { type Runtime } from 'webextension-polyfill';

/**
 * Whether a sender is answered: our own pages always; a script in a page only while the user allows its site. A script
 * goes on running after the permission is withdrawn, so this is asked for every message.
 */
export async function mayAsk(sender: Runtime.MessageSender): Promise<boolean> {
  if (sender.url?.startsWith(browser.runtime.getURL(''))) return true;
  if (!sender.tab || !sender.url || !URL.canParse(sender.url)) return false;
  // Without the port: Firefox's match patterns know none.
  const { protocol, hostname } = new URL(sender.url);
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}
