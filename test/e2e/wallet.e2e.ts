import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DrivenPage, Driver } from '../setup/driver.ts';
import { BROWSERS, start } from './browsers.ts';
import { count, put, savedFile, until } from './verbs.ts';

const CREDENTIALS = join(import.meta.dirname, '../fixtures/credentials');
const FIXTURES = join(CREDENTIALS, 'generated');
const FOLDER = mkdtempSync(join(tmpdir(), 'rung-wallet-'));

const passphrase = (page: DrivenPage, words: string) => put(page, '#passphrase', words);

const SAVE = '[data-card="backup"] .button.primary';
const withoutDay = (backup: string) => backup.replace(/"exportedAt": "[^"]+"/, '');

// The production build: the verifier runs under the extension's own content security policy.
describe.each(BROWSERS)('the wallet in %s', (name) => {
  let browser: Driver;

  beforeAll(async () => {
    browser = await start(name, 'production');
  });
  afterAll(() => browser?.close());

  it.each([
    ['valid-unknown-issuer-lookalike.json', 'Unchanged since signed: yes'],
    ['valid-expired.json', 'In date: no'],
    ['tampered-achievement-name.json', 'Unchanged since signed: no'],
    ['png-ob3-json.png', 'Unchanged since signed: yes'],
    ['jwt-es256.jwt', 'Unchanged since signed: yes'],
  ])('reads %s and says what held', async (file, words) => {
    const page = await browser.openExtension('dashboard.html#wallet');
    await page.setFile('input[type=file]', join(FIXTURES, file));
    await page.waitFor('.import-results .note');
    await page.waitFor('.evidence details');
    const checks = await page.evaluate<string>(
      "[...document.querySelectorAll('.evidence')].map((node) => node.textContent.replace(/\\s+/g, ' ')).join('\\n')",
    );
    expect(checks.replace(/:(?=\S)/g, ': ')).toContain(words);
    if (file.startsWith('tampered')) expect(await page.text('.evidence .pill.warn')).toBe('Changed or broken');
    await page.click('.evidence .remove');
    await page.waitFor('.undo');
    await until(page, "document.querySelectorAll('.evidence').length === 0");
    await page.close();
  });

  it.each(['jwt-alg-none.jwt', 'png-bad-crc.png', 'svg-entity-bomb.svg', 'linkedin-bomb.zip'])(
    'refuses %s with a sentence and adds nothing',
    async (file) => {
      const page = await browser.openExtension('dashboard.html#wallet');
      await page.setFile('input[type=file]', join(FIXTURES, file));
      await page.waitFor('.note.warn');
      expect(await page.text('.note.warn')).toContain(file);
      expect(await count(page, '.evidence')).toBe(0);
      await page.close();
    },
  );

  it('turns pasted CV text into competencies that count once they are confirmed', async () => {
    const page = await browser.openExtension('dashboard.html#wallet');
    await page.click('.paste-box summary');
    await page.fill(
      '.paste-box textarea',
      'Kept the books in Xero, did payroll, and wrote SQL queries for the yearly report.',
    );
    await page.click('.paste-box .button');
    await page.waitFor('.found-claims .chips button');
    const found = await count(page, '.found-claims .chips button');
    expect(found).toBeGreaterThan(2);
    expect(await count(page, '.skills-map')).toBe(0);
    await page.click('.found-claims .chips button');
    await until(page, `document.querySelectorAll('.found-claims .chips button').length === ${found - 1}`);
    await page.click('.found-claims .button.primary');
    await until(page, "document.querySelector('.found-claims') === null");
    await page.waitFor('.skills-map tbody tr');
    await page.close();
    const again = await browser.openExtension('dashboard.html#wallet');
    await again.waitFor('.skills-map tbody tr');
    expect(await count(again, '.found-claims')).toBe(0);
    await again.close();
  });

  it('reads a LinkedIn export, keeps an apprenticeship with its modules, and can be changed', async () => {
    const page = await browser.openExtension('dashboard.html#wallet');
    await page.setFile('input[type=file]', join(FIXTURES, 'linkedin-ok.zip'));
    await page.waitFor('.import-results .note');
    await until(page, "document.querySelectorAll('.evidence').length > 3");
    await page.evaluate(`
      const kind = document.querySelector('#kind');
      kind.value = 'apprenticeship';
      kind.dispatchEvent(new Event('change', { bubbles: true }));
    `);
    await page.waitFor('#title');
    await page.fill('#title', 'Electrician apprenticeship');
    await page.fill('#issuer', 'Fenland Power');
    await page.click('fieldset.stack > div:last-child > .button');
    await page.waitFor('#module-title-0');
    await page.fill('#module-title-0', 'Install distribution boards');
    await page.click('form .button.primary');
    await page.waitFor('[data-kind="apprenticeship"] .modules li');
    expect(await page.text('[data-kind="apprenticeship"] .modules')).toContain('Install distribution boards');
    await page.click('[data-kind="apprenticeship"] .button.icon');
    await page.waitFor('form .button.quiet');
    await put(page, '#title', 'Electrician, level 3');
    await page.click('form .button.primary');
    await until(page, "document.querySelector('[data-kind=apprenticeship] h3').textContent === 'Electrician, level 3'");
    expect(await count(page, '[data-kind="apprenticeship"] .modules li')).toBe(1);
    await page.close();
  });

  it('gives the same backup after everything was deleted and restored, plain and sealed', async () => {
    const page = await browser.openExtension('dashboard.html#data');
    await page.waitFor('#passphrase');
    const plain = await savedFile(page, SAVE);
    expect(JSON.parse(plain).tables.evidence.length).toBeGreaterThan(4);
    await passphrase(page, 'correct horse');
    const sealed = await savedFile(page, SAVE);
    expect(sealed).not.toContain('Fenland');
    for (const [text, file] of [
      [plain, 'plain.json'],
      [sealed, 'sealed.json'],
    ] as const) {
      const path = join(FOLDER, `${name}-${file}`);
      writeFileSync(path, text);
      await page.click('.button.danger');
      await page.waitFor('.undo');
      await until(page, "document.querySelector('[data-export=table]').disabled");
      await page.setFile('[data-card="backup"] input[type=file]', path);
      await page.waitFor('[data-card="backup"] .note .button:nth-child(2)');
      await page.click('[data-card="backup"] .note .button:nth-child(2)');
      await until(page, "!document.querySelector('[data-export=table]').disabled");
      await passphrase(page, '');
      expect(withoutDay(await savedFile(page, SAVE)) === withoutDay(plain), file).toBe(true);
      await passphrase(page, 'correct horse');
    }
    await passphrase(page, 'wrong');
    await page.setFile('[data-card="backup"] input[type=file]', join(FOLDER, `${name}-sealed.json`));
    await page.waitFor('[data-card="backup"] .note.warn');
    expect(await page.text('[data-card="backup"] .note.warn')).toContain('passphrase does not fit');
    await page.close();
  });

  it('writes every export, and what it signs it reads back as unchanged', async () => {
    const page = await browser.openExtension('dashboard.html#data');
    await page.waitFor('[data-export="clr-2"]:not(:disabled)');
    const record = await savedFile(page, '[data-export="clr-2"]');
    await page.waitFor('[data-export="json-resume"]:not(:disabled)');
    expect(JSON.parse(await savedFile(page, '[data-export="json-resume"]')).work.length).toBeGreaterThan(0);
    await page.waitFor('[data-export="europass"]:not(:disabled)');
    expect(await savedFile(page, '[data-export="europass"]')).toContain('<Candidate');
    await page.waitFor('[data-export="table"]:not(:disabled)');
    expect(await savedFile(page, '[data-export="table"]')).not.toMatch(/(?:^|,)"?[=@]/m);
    await page.waitFor('[data-export="originals"]:not(:disabled)');
    expect(await savedFile(page, '[data-export="originals"]')).toMatch(/^PK/);
    await page.close();
    const path = join(FOLDER, `${name}-record.json`);
    writeFileSync(path, record);
    const wallet = await browser.openExtension('dashboard.html#wallet');
    await wallet.setFile('input[type=file]', path);
    await wallet.waitFor('.import-results .note');
    await wallet.fill('#wallet-search', 'Learner record');
    await wallet.waitFor('.evidence details');
    expect((await wallet.text('.evidence details')).replace(/\s+/g, ' ')).toMatch(/Unchanged since signed: ?yes/);
    await wallet.close();
  });

  it('deletes everything when told to, and takes it back', async () => {
    const page = await browser.openExtension('dashboard.html#data');
    await page.waitFor('#passphrase');
    const before = withoutDay(await savedFile(page, SAVE));
    await page.click('.button.danger');
    await page.waitFor('.undo');
    const left = await page.evaluate<string>(`(async () => {
      const api = globalThis.browser ?? chrome;
      const local = Object.keys(await api.storage.local.get(null)).filter((key) => key !== 'revision');
      return JSON.stringify([local, await api.alarms.getAll(), (await api.permissions.getAll()).origins]);
    })()`);
    expect(JSON.parse(left)).toEqual([[], [], []]);
    const empty = JSON.parse(await savedFile(page, SAVE)).tables as Record<string, unknown[]>;
    expect(Object.values(empty).flat()).toEqual([]);
    await page.click('.undo .button');
    await until(page, "!document.querySelector('[data-export=table]').disabled");
    expect(withoutDay(await savedFile(page, SAVE)) === before).toBe(true);
    await page.close();
  });
});

describe('questions online', () => {
  let browser: Driver;
  let server: Server;
  const asked: string[] = [];

  beforeAll(async () => {
    const online = join(import.meta.dirname, '../fixtures/online');
    const read = (file: string) => readFileSync(join(online, file));
    server = createServer({ key: read('key.pem'), cert: read('certificate.pem') }, (request, response) => {
      asked.push(`${request.headers.host}${request.url} ${request.headers.cookie ?? 'no cookie'}`);
      response.end(readFileSync(join(CREDENTIALS, 'companion/good.json')));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    browser = await start('chromium', 'production', {
      offered: ['https://college.example/*'],
      args: [
        `--host-resolver-rules=MAP college.example:443 127.0.0.1:${port},MAP * ~NOTFOUND,EXCLUDE 127.0.0.1`,
        '--ignore-certificate-errors',
      ],
    });
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  it('go to the host that the user allowed, one by one, and are listed', async () => {
    const page = await browser.openExtension('dashboard.html#wallet');
    await page.setFile('input[type=file]', join(CREDENTIALS, 'status/status-withdrawn.json'));
    await page.waitFor('.evidence details');
    await page.click('.evidence summary');
    await page.click('.evidence .look-online');
    await page.waitFor('.online .address');
    expect(await page.text('.online .address')).toBe('https://college.example/status/7');
    expect(asked).toEqual([]);
    await page.click('.online .button');
    await until(page, "document.querySelector('.evidence .pill').textContent === 'Withdrawn by issuer'");
    expect(asked).toEqual(['college.example/status/7 no cookie']);
    await page.close();
    const data = await browser.openExtension('dashboard.html#data');
    await data.waitFor('[data-card="online"] details');
    expect(await data.text('[data-card="online"] details')).toContain('https://college.example/status/7');
    await data.click('[data-card="online"] .button');
    await until(data, "document.querySelectorAll('[data-card=online] .button').length === 0");
    await data.close();
  });
});
