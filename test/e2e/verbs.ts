import { type DrivenPage, PATIENCE_MS } from '../setup/driver.ts';

/** Waits until the expression, or what it promises, is true in the page. */
export async function until(page: DrivenPage, condition: string): Promise<void> {
  await answer<boolean>(page, `Promise.resolve(${condition}).then(Boolean)`, (isTrue) => isTrue);
}

/** What the expression is in the page, once it is as told: whatever belongs together is asked in one expression. */
export async function answer<T>(page: DrivenPage, code: string, isRight: (value: T) => boolean): Promise<T> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const value = await page.evaluate<T>(code);
    if (isRight(value)) return value;
    if (Date.now() > end) throw new Error(`never came true: ${code}; at last ${JSON.stringify(value)}`);
    await page.pause(50);
  }
}

/** The words of an element as a person reads them: one space between words. */
export async function words(page: DrivenPage, selector: string): Promise<string> {
  return (await page.text(selector)).replace(/\s+/g, ' ').trim();
}

/** The words of every element that fits. */
export function allWords(page: DrivenPage, selector: string): Promise<string[]> {
  return page.evaluate<string[]>(
    `[...document.querySelectorAll(${JSON.stringify(selector)})].map((node) => node.textContent.replace(/\\s+/g, ' ').trim())`,
  );
}

export function count(page: DrivenPage, selector: string): Promise<number> {
  return page.evaluate<number>(`document.querySelectorAll(${JSON.stringify(selector)}).length`);
}

/** The next file that the page hands to the user, kept in the page instead. */
export async function savedFile(page: DrivenPage, button: string): Promise<string> {
  await page.evaluate(`
    globalThis.keptFile = null;
    HTMLAnchorElement.prototype.click = () => {};
    URL.createObjectURL = (blob) => { void blob.text().then((text) => { globalThis.keptFile = text; }); return 'blob:x'; };
  `);
  await page.click(button);
  await until(page, 'globalThis.keptFile !== null');
  return page.evaluate<string>('globalThis.keptFile');
}

/** Puts words in place of what a field holds, also nothing, and leaves the field. */
export function put(page: DrivenPage, selector: string, value: string): Promise<void> {
  return page.evaluate<void>(`{
    const field = document.querySelector(${JSON.stringify(selector)});
    field.value = ${JSON.stringify(value)};
    for (const name of ['input', 'change']) field.dispatchEvent(new Event(name, { bubbles: true }));
  }`);
}

/** Clicks the one of several elements that has this name. */
export async function clickNamed(page: DrivenPage, selector: string, name: string): Promise<void> {
  const find = `[...document.querySelectorAll(${JSON.stringify(selector)})].find((one) => one.textContent.trim() === ${JSON.stringify(name)})`;
  await until(page, find);
  await page.evaluate<void>(`void ${find}.click()`);
}

/** The field that a label with these words stands for. */
export async function labelled(page: DrivenPage, label: string): Promise<string> {
  const find = `[...document.querySelectorAll('label')].find((one) => one.textContent.trim() === ${JSON.stringify(label)})`;
  await until(page, find);
  const id = await page.evaluate<string>(`{
    const label = ${find};
    const field = label.htmlFor ? document.getElementById(label.htmlFor) : label.querySelector('input,select');
    field.id ||= 'named-' + Math.abs([...label.textContent].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)) | 0, 7));
    field.id;
  }`);
  return `[id="${id}"]`;
}

const ROOT = `[...document.documentElement.children].find((node) => node.shadowRoot?.querySelector('.rung.overlay'))?.shadowRoot`;

/** Asks about the overlay of an end-to-end build; `root` is its shadow root, undefined while there is none. */
export function inOverlay<T>(page: DrivenPage, code: string): Promise<T> {
  return page.evaluate<T>(
    `(() => { const root = ${ROOT}; const value = ${code}; return JSON.parse(JSON.stringify(value ?? null)); })()`,
  );
}

export function untilOverlay(page: DrivenPage, condition: string): Promise<void> {
  return until(page, `(() => { const root = ${ROOT}; return root && (${condition}); })()`);
}

/** A real click of the mouse at the middle of an element of the overlay; made-up events are refused there. */
export async function clickOverlay(page: DrivenPage, selector: string): Promise<void> {
  const find = `root.querySelector(${JSON.stringify(selector)})`;
  await untilOverlay(page, find);
  const box = await inOverlay<{ x: number; y: number; width: number; height: number }>(
    page,
    `(${find}.scrollIntoView({ block: 'nearest' }), ${find}.getBoundingClientRect())`,
  );
  await page.clickAt(box.x + box.width / 2, box.y + box.height / 2);
}
