/**
 * What sites put around and into the main part of a page of a posting, in shapes of several makers; all words are ours.
 * Each names words that must not come into any posting.
 */
export interface Dressing {
  readonly name: string;
  readonly dress: (document: Document) => void;
  readonly without: readonly string[];
}

function elementOf(document: Document, html: string): Element {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content.firstElementChild!;
}

function mainOf(document: Document): Element {
  return document.querySelector('main') ?? document.body;
}

const first = (html: string) => (document: Document) => document.body.prepend(elementOf(document, html));
const last = (html: string) => (document: Document) => document.body.append(elementOf(document, html));
const inMain = (html: string) => (document: Document) => mainOf(document).append(elementOf(document, html));
const atopMain = (html: string) => (document: Document) => mainOf(document).prepend(elementOf(document, html));

const SENTENCE =
  'We and our partners store and read small files on your device so that the site works and we know which of its pages are liked.';
const OTHERS = ['Breakwater Night Watch', 'Assistant Rope Splicer', 'Head of Foghorns', 'Junior Tide Clerk'];
const teaser = (title: string, n: number) =>
  `<li><a href="/jobs/${n}00123-${title.toLowerCase().replace(/ /g, '-')}"><h3>${title}</h3><div>Saltmarsh Trading</div><div>Port Quill</div><p>Saltmarsh Trading wants somebody with experience who likes a varied day, a team and a view of the sea.</p><span>2 days ago</span></a></li>`;
const plain = (title: string, n: number) =>
  `<div class="x1"><a class="x2" href="/jobs/${n}00123"><span>${title}</span></a><p>Saltmarsh Trading</p><p>Port Quill</p></div>`;

export const DRESSINGS: readonly Dressing[] = [
  {
    name: 'a banner of cookies with a centre of preferences, named',
    dress: last(
      `<div id="onetrust-consent-sdk"><div class="onetrust-pc-dark-filter"></div><div id="onetrust-banner-sdk" role="region"><h2>About your privacy</h2><p>${SENTENCE}</p><button>Accept all</button></div><div id="onetrust-pc-sdk"><h2>Preference centre</h2>${'Strictly necessary,Performance,Functional,Targeting'
        .split(',')
        .map((kind) => `<section><h3>${kind}</h3><p>${SENTENCE} ${SENTENCE}</p></section>`)
        .join('')}</div></div>`,
    ),
    without: ['our partners', 'Accept all', 'Preference'],
  },
  {
    name: 'a banner of cookies without a name, before all else',
    dress: first(
      `<div class="css-1q2w3e"><div class="css-9o8i7u"><h2>We value your privacy</h2><p>${SENTENCE}</p><p>${SENTENCE} You can change your mind at any time.</p><button>Accept</button><button>Reject</button></div></div>`,
    ),
    without: ['our partners', 'value your privacy'],
  },
  {
    name: 'a German banner of cookies in an element of its own',
    dress: first(
      '<consent-layer><h2>Ihre Privatsphäre ist uns wichtig</h2><p>Wir und unsere Partner speichern kleine Dateien auf Ihrem Gerät, damit die Seite funktioniert und wir wissen, welche Teile gefallen.</p><button>Alle akzeptieren</button></consent-layer>',
    ),
    without: ['unsere Partner', 'Privatsphäre'],
  },
  {
    name: 'similar jobs as cards with texts, in the main part',
    dress: inMain(`<section class="css-77"><h2>Similar jobs</h2><ul>${OTHERS.map(teaser).join('')}</ul></section>`),
    without: ['Saltmarsh', ...OTHERS],
  },
  {
    name: 'similar jobs in hashed elements without lists, in the main part',
    dress: inMain(`<div class="x0"><div class="x9">More jobs like this</div>${OTHERS.map(plain).join('')}</div>`),
    without: ['Saltmarsh', ...OTHERS],
  },
  {
    name: 'a list of results before the posting, in the main part',
    dress: atopMain(`<div class="x0"><div class="x9">1,204 jobs</div><ul>${OTHERS.map(teaser).join('')}</ul></div>`),
    without: ['Saltmarsh', ...OTHERS],
  },
  {
    name: 'a window to sign in',
    dress: last(
      '<div class="modal__overlay"><section aria-modal="true" role="dialog"><h2>Sign in to see whom you know there</h2><p>By continuing you agree to the terms, which are long, and to the policy of privacy, which is longer.</p><form><label>Email</label><input><button>Continue</button></form></section></div>',
    ),
    without: ['whom you know', 'By continuing'],
  },
  {
    name: 'an offer of mails about new jobs, in the main part',
    dress: inMain(
      '<div class="css-5t6y"><h3>Get notified about new jobs</h3><p>We write to you when something like this comes up, at most once a day and never on Sundays.</p><input type="email"><button>Create alert</button></div>',
    ),
    without: ['We write to you', 'Get notified'],
  },
  {
    name: 'a bar with the title that stays on top',
    dress: (document) => {
      const title = document.querySelector('h1,h2')?.textContent ?? '';
      document.body.prepend(
        elementOf(
          document,
          `<div class="sticky_top"><div><div>${title.replace(/</g, '&lt;')}</div><div>Actively hiring</div></div><a href="#apply">Apply now</a></div>`,
        ),
      );
    },
    without: ['Actively hiring'],
  },
  {
    name: 'a menu with texts, without nav',
    dress: first(
      `<div class="mega"><div><div><a href="/products"><h3>Products</h3><p>Everything that we make for lamps, lanterns and lighthouses.</p></a></div><div><a href="/about"><h3>About us</h3><p>Who we are and where we come from, told in pictures.</p></a></div><div><a href="/careers"><h3>Careers</h3><p>Come and work with us by the sea, all year round.</p></a></div></div></div>`,
    ),
    without: ['Everything that we make', 'told in pictures'],
  },
  {
    name: 'thirty elements around everything',
    dress: (document) => {
      const children = [...document.body.childNodes];
      let inner: Element = document.body;
      for (let n = 0; n < 30; n++) {
        const next = document.createElement('div');
        next.className = `css-${n}`;
        inner.append(next);
        inner = next;
      }
      inner.append(...children);
    },
    without: [],
  },
  {
    name: 'questions and answers in the foot of the page, without footer',
    dress: last(
      `<div class="faq"><h2>Frequently asked questions</h2>${[
        'How do I change my password?',
        'Why do I get so many mails?',
        'Who runs this site?',
      ]
        .map(
          (q) =>
            `<details><summary>${q}</summary><p>Open your settings and look for the part that is named after it; ${SENTENCE}</p></details>`,
        )
        .join('')}</div>`,
    ),
    without: ['our partners', 'password'],
  },
  {
    name: 'a notice for browsers without scripts, and drawings with titles',
    dress: first(
      '<div><noscript><p>You need to enable JavaScript to run this app, and then everything is going to be fine.</p></noscript><svg><title>Apply now</title><desc>An arrow that points to the right, drawn by a person.</desc></svg></div>',
    ),
    without: ['enable JavaScript', 'An arrow'],
  },
];
