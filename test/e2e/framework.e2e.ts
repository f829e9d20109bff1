import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DrivenPage, Driver } from '../setup/driver.ts';
import { BROWSERS, fileWith, start } from './browsers.ts';
import { until } from './verbs.ts';

const TAXONOMIES = join(import.meta.dirname, '../../../shared/taxonomies');
const UUID = '0f0e0d0c-1111-4222-8333-444455556666';
const HEAD = 'conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,description\n';
const PARTS = 240;

/** A list in the form of ESCO's download, written here: one competency that no framework has, and many like it. */
function escoShaped(): string {
  const uri = (n: number) => `http://data.europa.eu/esco/skill/${UUID.slice(0, -4)}${(0x6666 + n).toString(16)}`;
  const line = (n: number, label: string, other: string) =>
    `KnowledgeSkillCompetence,${uri(n)},skill/competence,sector-specific,${label},"${other}",\n`;
  const rest = Array.from({ length: PARTS - 1 }, (_, n) => line(n + 1, `repair quern stone part ${n + 1}`, ''));
  return HEAD + line(0, 'dress quern stones', 'quern stone dressing\nquernstone dressing') + rest.join('');
}

const POSTING = {
  board: 'selection',
  title: 'Miller',
  description: [
    'We are a water mill in the hills and look for a miller.',
    'Requirements:',
    '- Quern stone dressing',
    '- Good knowledge of food safety',
    '- Full driving licence',
  ].join('\n'),
};

/** The ids that the extension reads in the posting, asked as its own pages ask. */
function idsIn(page: DrivenPage): Promise<(string | null)[]> {
  const posting = {
    url: 'https://example.org/miller',
    company: null,
    locations: [],
    language: 'en',
    stated: {},
    from: {},
    closed: false,
    ...POSTING,
  };
  return page.evaluate<(string | null)[]>(`(async () => {
    const api = globalThis.browser ?? globalThis.chrome;
    const reply = await api.runtime.sendMessage({ name: 'posting.analyse', request: ${JSON.stringify(posting)} });
    if (!reply.ok) throw new Error(JSON.stringify(reply));
    return reply.value.analysis.requirements.map(({ id }) => id);
  })()`);
}

const gone = (page: DrivenPage, selector: string) => until(page, `!document.querySelector('${selector}')`);
const there = (page: DrivenPage, selector: string) => until(page, `document.querySelector('${selector}')`);

const size = async (page: DrivenPage) => Number((await page.text('.framework-size')).replace(/\D/g, ''));

describe.each(BROWSERS)('the framework in %s', (name) => {
  let browser: Driver;

  beforeAll(async () => {
    browser = await start(name, 'e2e');
  });
  afterAll(() => browser?.close());

  it.each(['skills_en.csv', 'ESCO dataset - v1.2.0 - en - csv.zip'])(
    'takes %s in, reads a posting with it, and takes it out again',
    async (file) => {
      const page = await browser.openExtension('dashboard.html#framework');
      await page.waitFor('.framework-size');
      const before = await size(page);
      expect(await idsIn(page)).not.toContain(`esco-${UUID}`);

      const bytes = file.endsWith('.zip')
        ? zipSync({ 'ESCO/skills_en.csv': new TextEncoder().encode(escoShaped()) })
        : escoShaped();
      await page.setFile('.drop input[type=file]', fileWith(file, bytes));
      await there(page, '.imported-lists li');
      const list = await page.text('.imported-lists li');
      expect(list).toContain('ESCO');
      expect(list).toContain('English');
      expect(list).toContain(String(PARTS));
      if (file.endsWith('.zip')) expect(list).toContain('1.2.0');
      expect(await idsIn(page)).toContain(`esco-${UUID}`);

      await page.fill('#framework-words', 'quernstone');
      await page.waitFor('.competency-rows a');
      expect(await page.text('.competency-rows')).toContain('dress quern stones');
      expect(await size(page)).toBe(before + PARTS);
      await page.evaluate(
        "{ const field = document.querySelector('#framework-words'); field.value = ''; field.dispatchEvent(new Event('input', { bubbles: true })); }",
      );

      await page.click('.imported-lists button');
      await gone(page, '.imported-lists li');
      // The way back is offered for some seconds only, so it is taken before anything else is looked at.
      await page.click('.undo button');
      await there(page, '.imported-lists li');
      expect(await idsIn(page)).toContain(`esco-${UUID}`);
      await page.click('.imported-lists button');
      await gone(page, '.imported-lists li');
      expect(await idsIn(page)).not.toContain(`esco-${UUID}`);
      await page.close();
    },
  );

  it('says what is wrong with a file, with its line, and is as it was', async () => {
    const page = await browser.openExtension('dashboard.html#framework');
    await page.waitFor('.framework-size');
    const before = await size(page);
    await page.setFile('.drop input[type=file]', fileWith('broken.csv', `${HEAD}K,http://example.org/x,,,tin,,\n`));
    await page.waitFor('.note.warn');
    expect(await page.text('.note.warn')).toMatch(/Line 2 of broken\.csv/);
    expect(await size(page)).toBe(before);
    expect(await page.evaluate<number>("document.querySelectorAll('.imported-lists li').length")).toBe(0);
    await page.close();
  });

  it('keeps what the user adds and sets aside, and takes both back', async () => {
    const page = await browser.openExtension('dashboard.html#framework');
    await page.waitFor('.framework-size');
    await page.fill('#own-label', 'Quern stone dressing');
    await page.click('.inline-form button[type=submit]');
    await page.waitFor('a[href="#framework/own-quern-stone-dressing"]');
    expect(await idsIn(page)).toContain('own-quern-stone-dressing');
    await page.fill('#own-label', 'food safety');
    await page.click('.inline-form button[type=submit]');
    await page.waitFor('[role=status] a[href="#framework/food-safety"]');
    expect(await page.evaluate('!!document.querySelector(\'a[href="#framework/own-food-safety"]\')')).toBe(false);
    await page.click('li button[aria-label^="Change"]');
    await until(page, "document.activeElement?.id === 'own-label' && document.activeElement.value.startsWith('Quern')");
    await page.close();

    const food = await browser.openExtension('dashboard.html#framework/food-safety');
    await food.waitFor('.competency-page');
    expect(await idsIn(food)).toContain('food-safety');
    await food.evaluate(
      "[...document.querySelectorAll('.competency-page button')].find((one) => one.textContent.includes('not a competency')).click()",
    );
    await food.waitFor('.note button');
    expect(await idsIn(food)).not.toContain('food-safety');
    await food.click('.note button');
    await food.waitFor('.competency-page');
    expect(await idsIn(food)).toContain('food-safety');
    await food.close();
  });

  // In one browser: what differs between the two, file, worker and database, both have shown with the lists above.
  it.skipIf(!existsSync(TAXONOMIES) || name === 'firefox')(
    'reads all of ESCO while the page stays free, and can be stopped',
    async () => {
      const folder = join(TAXONOMIES, 'esco-1.1.1-en');
      const files = readdirSync(folder).filter((file) => file.endsWith('.csv'));
      const packed = Object.fromEntries(files.map((file) => [file, new Uint8Array(readFileSync(join(folder, file)))]));
      const zip = fileWith('ESCO dataset - v1.1.1 - classification - en - csv.zip', zipSync(packed, { level: 1 }));
      const page = await browser.openExtension('dashboard.html#framework');
      await page.waitFor('.framework-size');
      const before = await size(page);
      // The button is pressed as soon as it is there: on a quick machine the whole import takes no longer than a click.
      await page.evaluate(
        "new MutationObserver((_, self) => { const stop = document.querySelector('.import-progress button'); if (stop) { self.disconnect(); stop.click(); } }).observe(document.body, { childList: true, subtree: true }); undefined",
      );
      await page.setFile('.drop input[type=file]', zip);
      await there(page, '.import-said:not(:empty)');
      expect(await page.text('.import-said')).toContain('Stopped');
      expect(await page.evaluate<number>("document.querySelectorAll('.imported-lists li').length")).toBe(0);

      await page.evaluate(
        'globalThis.took = { longest: 0, begun: performance.now() }; let last = performance.now(); const tick = () => { const now = performance.now(); took.longest = Math.max(took.longest, now - last); last = now; if (!took.ended) setTimeout(tick, 0); if (document.querySelector(".imported-lists li")) took.ended ??= now; }; tick(); undefined',
      );
      await page.setFile('.drop input[type=file]', zip);
      await there(page, '.imported-lists li');
      const { longest, ms } = await page.evaluate<{ longest: number; ms: number }>(
        '({ longest: took.longest, ms: (took.ended ?? performance.now()) - took.begun })',
      );
      process.stdout.write(
        `${name}: ESCO in ${Math.round(ms)} ms, the page busy for at most ${Math.round(longest)} ms\n`,
      );
      expect(await page.text('.imported-lists li')).toContain('1.1.1');
      await page.fill('#framework-words', 'beekeep');
      await page.waitFor('.competency-rows a');
      expect(await size(page)).toBeGreaterThan(before + 12_000);
      expect(await page.evaluate<number>("document.querySelectorAll('.competency-rows li').length")).toBeLessThan(200);
      await page.close();
    },
  );
});
