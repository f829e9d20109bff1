import browser, { type Runtime } from 'webextension-polyfill';

type SidePanel = { open(options: { readonly windowId: number }): Promise<void> };

/** Opens the side panel (Chrome, Edge) or the sidebar (Firefox); where a browser wants a click in its own window, a tab. */
export async function openPanel(sender: Runtime.MessageSender): Promise<void> {
  const sidePanel =
    (browser as unknown as { sidePanel?: SidePanel }).sidePanel ??
    (globalThis as { chrome?: { sidePanel?: SidePanel } }).chrome?.sidePanel;
  const windowId = sender.tab?.windowId;
  try {
    if (sidePanel && windowId !== undefined) return await sidePanel.open({ windowId });
    return await browser.sidebarAction.open();
  } catch {
    // Without a user gesture of its own window both refuse; the same page in a tab is the same product.
    await browser.tabs.create({ url: browser.runtime.getURL('sidepanel.html') });
  }
}
