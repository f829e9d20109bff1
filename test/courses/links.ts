// For maintainers with a network: asks every address of the catalogue once and writes what answered into `checkedOn`.
// `npm run links [-- --write] [file …]`. Nothing of the product runs this.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface LinkCheck {
  readonly url: string;
  /** `there` for 2xx; `moved` with the new address; `gone` for 404 and 410; `unclear` for anything else. */
  readonly state: 'there' | 'moved' | 'gone' | 'unclear';
  readonly detail: string;
}

export interface LinkOptions {
  readonly at: number;
  readonly patienceMs: number;
}

const POLITE: LinkOptions = { at: 4, patienceMs: 20_000 };

/** Asks each address once, a few at a time; answers in the order of the addresses. */
export async function checkLinks(urls: readonly string[], options: LinkOptions = POLITE): Promise<LinkCheck[]> {
  const results: LinkCheck[] = [];
  const waiting = urls.map((url, place) => ({ url, place }));
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift())
      results[next.place] = await checkLink(next.url, options.patienceMs);
  };
  await Promise.all(Array.from({ length: Math.min(options.at, urls.length) }, work));
  return results;
}

async function checkLink(url: string, patienceMs: number): Promise<LinkCheck> {
  try {
    const response = await fetch(url, { redirect: 'follow', signal: AbortSignal.timeout(patienceMs) });
    await response.body?.cancel();
    if (response.status === 404 || response.status === 410) return { url, state: 'gone', detail: `${response.status}` };
    if (!response.ok) return { url, state: 'unclear', detail: `${response.status}` };
    return isSamePage(url, response.url)
      ? { url, state: 'there', detail: '' }
      : { url, state: 'moved', detail: response.url };
  } catch (error) {
    return {
      url,
      state: 'unclear',
      detail:
        error instanceof Error ? (error.cause instanceof Error ? error.cause.message : error.message) : 'no answer',
    };
  }
}

/** A slash at the end, `www.` and the language in the path make no other page. */
function isSamePage(asked: string, got: string): boolean {
  const plain = (url: string) =>
    url
      .replace(/^https?:\/\/(www\.)?/, '')
      .replace(/\/[a-z]{2}-[a-z]{2}(?=\/)/i, '')
      .replace(/[?#].*$/, '')
      .replace(/\/$/, '');
  return plain(asked) === plain(got);
}

const CATALOGUE = join(import.meta.dirname, '../../lib/courses/catalogue');
const URL_COLUMN = 3;

/** The lines of a catalogue file with the day of the check where the address answered. */
export function withChecks(text: string, checks: ReadonlyMap<string, LinkCheck>, day: string): string {
  const [header, ...lines] = text.split('\n');
  const dated = lines.map((line) => {
    const cells = line.split('\t');
    if (checks.get(cells[URL_COLUMN] ?? '')?.state !== 'there') return line;
    return [...cells.slice(0, -1), day].join('\t');
  });
  return [header, ...dated].join('\n');
}

if (process.argv[1] === import.meta.filename) {
  const args = process.argv.slice(2);
  const wanted = args.filter((arg) => !arg.startsWith('--'));
  const names = readdirSync(CATALOGUE).filter((name) => wanted.length === 0 || wanted.includes(name));
  for (const name of names) {
    const path = join(CATALOGUE, name);
    const text = readFileSync(path, 'utf8');
    const urls = [
      ...new Set(
        text
          .split('\n')
          .slice(1)
          .flatMap((line) => line.split('\t')[URL_COLUMN] || []),
      ),
    ];
    const checks = await checkLinks(urls);
    for (const { url, state, detail } of checks)
      if (state !== 'there') console.log(`${name}\t${state}\t${url}\t${detail}`);
    const there = checks.filter((one) => one.state === 'there').length;
    console.log(`${name}: ${there} of ${checks.length} addresses answer`);
    const day = new Date().toISOString().slice(0, 10);
    if (args.includes('--write'))
      writeFileSync(path, withChecks(text, new Map(checks.map((one) => [one.url, one])), day));
  }
}
