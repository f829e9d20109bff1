/** Pages of a board as no board should be, written in the form of a Lever posting. */
export interface HostilePage {
  readonly name: string;
  readonly html: string;
  /** Words that the overlay must still show. */
  readonly shows: RegExp;
  /** Holds in the page once it is as bad as it gets. */
  readonly ready?: string;
}

const MUSTS = ['At least 2 years of experience with SQL', 'Microsoft Excel', 'Clear written communication', 'Python'];

interface Parts {
  readonly title?: string;
  readonly company?: string | null;
  readonly intro?: string;
  readonly musts?: readonly string[];
  readonly head?: string;
  readonly extra?: string;
  readonly html?: string;
}

function lever({ title = 'Data Analyst', company = 'Lanternfield', intro, musts = MUSTS, ...rest }: Parts): string {
  return `<!doctype html><html lang="en" ${rest.html ?? ''}><head><meta charset="utf-8"><title>${company ?? ''} - ${title}</title>${rest.head ?? ''}</head><body>
${company === null ? '' : `<div class="main-header-logo"><img alt="${company} logo"></div>`}
<div class="posting-headline"><h2>${title}</h2><div class="posting-categories"><div class="location">Sheffield</div></div></div>
<div class="section page-centered" data-qa="job-description"><div>${intro ?? 'You turn meter readings into decisions that people trust.'}</div></div>
<div class="section page-centered"><h3>What you bring</h3><ul>${musts.map((must) => `<li>${must}</li>`).join('')}</ul></div>
<div class="section page-centered last-section-apply"><a href="#">Apply for this job</a></div>${rest.extra ?? ''}</body></html>`;
}

const COVER =
  '<div style="position:fixed;inset:0;z-index:2147483647;background:rgba(255,0,0,.1);pointer-events:auto"></div>';

const HOSTILE_CSS = `<style>
* { font: 700 60px/1 cursive !important; color: red !important; letter-spacing: 1em !important; text-transform: uppercase !important; }
div, section, button { display: none !important; visibility: hidden !important; opacity: 0 !important; transform: rotate(90deg) scale(4) !important; filter: blur(8px) !important; }
body > div { display: block !important; visibility: visible !important; }
:host { display: none !important }
html { --bg: red; --surface: url(x); --text: red; writing-mode: vertical-rl !important; direction: rtl; zoom: 1; }
</style>`;

const MANY = ['SQL', 'Python', 'Microsoft Excel', 'Tableau', 'Docker', 'Kubernetes', 'Java', 'TypeScript', 'Welding'];

export const HOSTILE_PAGES: readonly HostilePage[] = [
  {
    name: 'a title of 600 letters and no company',
    html: lever({ title: `${'Donaudampfschifffahrtsgesellschaft'.repeat(16)} Data Analyst`, company: null }),
    shows: /musts|competenc/,
  },
  {
    name: '300 requirements',
    html: lever({
      musts: Array.from({ length: 300 }, (_, i) => `${i + 1} years of experience with ${MANY[i % MANY.length]}`),
    }),
    shows: /musts/,
  },
  {
    name: 'a posting from right to left',
    html: lever({
      html: 'dir="rtl"',
      title: 'محلل بيانات',
      intro: 'نبحث عن محلل بيانات للعمل في فريقنا.',
      musts: ['خبرة في SQL و Python', 'إجادة Microsoft Excel', 'معرفة جيدة بـ Tableau'],
    }),
    shows: /musts|competenc/,
  },
  {
    name: 'emoji everywhere',
    html: lever({ title: '🚀🚀 Data Analyst 👩🏽‍💻', musts: MUSTS.map((must) => `✅ ${must} 💪🏿`) }),
    shows: /musts|competenc/,
  },
  { name: 'a cover over everything', html: lever({ extra: COVER }), shows: /musts/ },
  {
    name: 'a modal dialog over everything, and another on it',
    html: lever({
      extra: `<dialog style="width:100vw;height:100vh;max-width:none;max-height:none;transform:scale(.9);overflow:hidden">Cookies<dialog style="opacity:.2">Really</dialog></dialog>
<script>setTimeout(() => { for (const one of document.querySelectorAll('dialog')) one.showModal(); }, 500)</script>`,
    }),
    shows: /musts/,
    ready: `document.querySelector('dialog:modal > dialog:modal')`,
  },
  {
    name: 'a popover over everything',
    html: lever({
      extra: `<div popover="manual" style="width:100vw;height:100vh">Subscribe</div><script>setTimeout(() => document.querySelector('[popover]').showPopover(), 500)</script>`,
    }),
    shows: /musts/,
    ready: `document.querySelector('body [popover]:popover-open')`,
  },
  { name: 'style sheets that hide and twist', html: lever({ head: HOSTILE_CSS }), shows: /musts/ },
  {
    name: 'shadow roots of its own',
    html: lever({
      extra: `<script>for (const at of [document.body, document.documentElement]) { const own = document.createElement('div'); own.attachShadow({ mode: 'open' }).innerHTML = '<section class="overlay"><button class="bar-main">mine</button></section>'; at.prepend(own); }</script>`,
    }),
    shows: /musts/,
  },
  {
    name: 'a board that draws itself again and again',
    html: lever({
      extra: `<script>setInterval(() => { const list = document.querySelector('ul'); list.replaceWith(list.cloneNode(true)); document.title = 'x' + Math.random(); }, 200)</script>`,
    }),
    shows: /musts/,
  },
];
