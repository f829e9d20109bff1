// How long the first read of a page of two megabytes takes: the scripts of the toolbar button, evaluated and run once, the
// readers' after the first look where that comes first. Compiling them counts.
// On a busy machine the fastest of the rounds says more than their median.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { needsReaders } from '../../../lib/boards/index.ts';
import { POSTINGS } from '../../demo/postings.ts';
import { row } from '../row.ts';
import { quantile } from '../texts.ts';
import type { Session } from './session.ts';

const BUILT = join(import.meta.dirname, '../../../.output/chrome-mv3-bench');
const ROUNDS = 9;
const SIZE = 2_000_000;
const SITE = 'https://lamps.example';

const nurse = POSTINGS[1]!;
const text = `<p>${nurse.intro}</p><h2>What you bring</h2><ul>${nurse.musts.map((must) => `<li>${must}</li>`).join('')}</ul>`;
const data = JSON.stringify({ '@type': 'JobPosting', title: nurse.title, description: text }).replace(/<\//g, '<\\/');
const around = (n: number) =>
  `<section class="c${n}"><h3>Read more ${n}</h3><p>Something that has nothing to do with it and is told at some length, number ${n}.</p><a href="/more/${n}">On</a></section>`;
const teaser = (n: number) =>
  `<article><h2><a href="/2026/${n}">The harbour, part ${n}</a></h2><p>The council met again and talked about lamps until the lamps went out, which was at ${n} minutes past.</p></article>`;

/** As many parts as make two megabytes. */
function filled(part: (n: number) => string): string {
  let html = '';
  for (let n = 0; html.length < SIZE; n++) html += part(n);
  return html;
}

interface Case {
  readonly what: string;
  readonly path: string;
  /** Where it is not a page of nobody's site. */
  readonly origin?: string;
  readonly html: () => string;
  readonly isPosting: boolean;
  readonly goal: string;
}

const CASES: readonly Case[] = [
  {
    what: 'a posting with structured data',
    path: '/jobs/nurse-1',
    html: () =>
      `<title>${nurse.title}</title><script type="application/ld+json">${data}</script><h1>${nurse.title}</h1><main>${text}</main>${filled(around)}`,
    isPosting: true,
    goal: '< 30',
  },
  {
    what: 'a posting without any data',
    path: '/jobs/nurse-2',
    html: () =>
      `<title>${nurse.title}</title><h1>${nurse.title}</h1><main>${text}<a href="/apply">Apply now</a></main>${filled(around)}`,
    isPosting: true,
    goal: '< 30',
  },
  {
    what: 'a posting of a board, by its adapter',
    path: '/lanternfield/jobs/7003001',
    origin: 'https://job-boards.greenhouse.io',
    html: () =>
      `<title>Job Application for ${nurse.title} at Lanternfield</title><div class="job__title"><h1 class="section-header">${nurse.title}</h1><div class="job__location">Leeds</div></div><div class="job__description body">${text}</div>${filled(around)}`,
    isPosting: true,
    goal: '< 30',
  },
  {
    what: 'news',
    path: '/2026/harbour',
    html: () => `<title>News</title>${filled(teaser)}`,
    isPosting: false,
    goal: '< 5',
  },
  {
    what: 'two megabytes of script',
    path: '/shop',
    html: () => `<title>Shop</title><h1>Lamps</h1><script>var all = "${'lamp '.repeat(SIZE / 5)}"</script>`,
    isPosting: false,
    goal: '< 5',
  },
];

export async function reading({ driver }: Session): Promise<void> {
  const [look = '', reader = ''] = ['firstlook.js', 'reader.js'].map((file) => readFileSync(join(BUILT, file), 'utf8'));
  const answer = (url: URL) => {
    const found = CASES.find(({ path }) => path === url.pathname);
    return found ? `<!doctype html><html lang="en"><body>${found.html()}</body></html>` : null;
  };
  for (const origin of new Set([SITE, ...CASES.flatMap((one) => one.origin ?? [])]))
    await driver.serve(`${origin}/**`, answer);
  for (const { what, path, origin = SITE, isPosting, goal } of CASES) {
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const page = await driver.openPage(`${origin}${path}`);
      const [ms, title, last] = (await page.evaluate(
        timed(needsReaders(`${origin}${path}`) ? null : look, reader),
      )) as readonly [number, string | null, string];
      if ((title === nurse.title) !== isPosting) throw new Error(`${what}: read ${title}`);
      if (isPosting && !last.endsWith(nurse.musts.at(-1)!)) throw new Error(`${what}: read on to ${last}`);
      times.push(ms);
      await page.close();
    }
    const of = `2 MB, ${what}: first read, no throttle`;
    row({ what: `${of}, median`, value: quantile(times, 0.5), unit: 'ms', goal });
    row({ what: `${of}, fastest`, value: Math.min(...times), unit: 'ms' });
  }
}

/** Both scripts, or the readers' alone, between two looks at the clock; each is one expression whose value is its result. */
function timed(look: string | null, reader: string): string {
  return `(() => {
    const at = performance.now();
    const seen = ${look === null ? 'null' : `(0, eval)(${JSON.stringify(look)})`};
    const posting = seen?.mayRead === false ? null : (0, eval)(${JSON.stringify(reader)}).reading.posting;
    return [performance.now() - at, posting?.title ?? null, posting?.description.slice(-100) ?? ''];
  })()`;
}
