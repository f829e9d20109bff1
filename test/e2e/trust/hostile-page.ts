import { POSTINGS } from '../../demo/postings.ts';

const NURSE = POSTINGS.find((posting) => posting.id === 'd-102')!;

/** The address of a real board, under which our own page is served. */
export const BOARD_URL = 'https://jobs.lever.co/lanternfield/0b8a6a0e-6c1f-4a51-9d3e-6f0a4d1b2c3d';
/** The same page where no board script may run: what the page is without Rung. */
export const PLAIN_URL = 'https://plain.example/lanternfield';
/** Where everything that the page manages to leak would go. */
export const LEAK = 'https://leak.example';

/** Markup, style and script in every place that a posting has for words. */
export const MARKUP = `<img src="${LEAK}/img" onerror="window.ran=1"><script>window.ran=1</script><b class="from-posting">x</b>`;
const escaped = (text: string) => text.replaceAll('<', '&lt;');

/** Notes, before anything else runs, whatever a page can notice: events of any name, nodes, globals, messages. */
const RECORDER = `
  window.seen = { events: [], messages: [], records: 0, calls: [] };
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) { window.seen.calls.push('dispatch ' + event.type); return dispatch.call(this, event); };
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) { window.seen.calls.push('attachShadow'); return attach.call(this, init); };
  addEventListener('message', (event) => { if (event.data !== 'forged') window.seen.messages.push(String(event.data)); });
  new MutationObserver((records) => { window.seen.records += records.length; }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
`;

/** A posting in the form of a Lever page. The extra style and script are the page's own. */
export function hostilePage({ style = '', id = '' } = {}): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Lanternfield - ${NURSE.title}</title>
<script>${RECORDER}</script><style>body{font:16px serif;margin:20px}${style}</style></head><body>
<div class="main-header-logo"><img alt="Lanternfield logo"></div>
<div class="posting-headline"><h2>${NURSE.title} ${escaped(id)}</h2><div class="posting-categories"><div class="location">Sheffield ${escaped(MARKUP)}</div></div></div>
<div class="section page-centered" data-qa="job-description"><div>${NURSE.intro} ${escaped(MARKUP)}</div></div>
<div class="section page-centered"><h3>What you bring</h3><ul>${NURSE.musts.map((must) => `<li>${must} ${escaped(MARKUP)}</li>`).join('')}</ul></div>
<div class="section page-centered last-section-apply"><a href="#">Apply</a></div></body></html>`;
}

/** What the page is: its nodes, its places on the screen, its names, its styles, what it noticed. Runs in the page. */
export const SNAPSHOT = `JSON.stringify({
  dom: document.documentElement.outerHTML,
  layout: [...document.querySelectorAll('*')].map((node) => { const box = node.getBoundingClientRect(); return [node.localName, box.x, box.y, box.width, box.height].join(' '); }),
  globals: Object.getOwnPropertyNames(window).filter((name) => !/^\\d+$/.test(name)).sort(),
  documentNames: Object.getOwnPropertyNames(document),
  sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
  highlights: CSS.highlights ? [...CSS.highlights.keys()] : [],
  loaded: performance.getEntriesByType('resource').map((entry) => new URL(entry.name).pathname).filter((path) => path !== '/favicon.ico'),
  attached: window.seen.calls, messages: window.seen.messages,
})`;

/** Where on a grid of the window something covers the page that belongs to no element inside its body. Runs in the page. */
export const COVERED = `(() => {
  let points = 0;
  for (let x = 4; x < innerWidth; x += 8) for (let y = 4; y < innerHeight; y += 8) {
    const hit = document.elementFromPoint(x, y);
    if (hit && hit !== document.documentElement && !document.body.contains(hit)) points++;
  }
  return points;
})()`;
