import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { guessMapping, statusOf, trackerRow } from '../../entrypoints/dashboard/saved/tracker.ts';
import { openFramework, packFramework } from '../../lib/analyse.ts';
import { lineOfHtml, textOfHtml } from '../../lib/boards/html.ts';
import { BOARDS, isPosting, readPage, readSelection } from '../../lib/boards/index.ts';
import { parseLoose } from '../../lib/boards/loosejson.ts';
import { readFramework, readTagger } from '../../lib/cli/data.ts';
import { COURSE_HEADER, parseCourses } from '../../lib/courses/parse.ts';
import { parseTable } from '../../lib/credentials/carriers/table.ts';
import { parseXml } from '../../lib/credentials/carriers/xml.ts';
import { readFile } from '../../lib/credentials/index.ts';
import { importFramework } from '../../lib/framework/import/import.ts';
import { PARSERS } from '../../lib/messages/protocol.ts';
import { ParseError } from '../../lib/model/parse.ts';
import type { Posting } from '../../lib/model/posting.ts';
import { readFacts } from '../../lib/skills/facts/index.ts';
import { openKnowledge, understand } from '../../lib/skills/understand.ts';
import { parseBackup } from '../../lib/store/backup.ts';
import { fixturesOf } from '../boards/fixture.ts';
import { OPTIONS } from '../credentials/reading.ts';
import { POSTINGS } from '../demo/postings.ts';
import { sampleWallet } from '../demo/sample-wallet.ts';

/** One reader of things that others wrote. It must take any bytes and give an answer or a problem, never a throw. */
export interface Target {
  readonly name: string;
  readonly seeds: readonly Uint8Array[];
  /** How many inputs it gets beside the others; slow readers get fewer. */
  readonly weight: number;
  /** Throws where the reader broke its word. */
  readonly read: (bytes: Uint8Array<ArrayBuffer>) => unknown;
}

const CREDENTIALS = join(import.meta.dirname, '../fixtures/credentials');
const encode = (text: string) => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const json = (value: unknown) => encode(JSON.stringify(value));

const files = (ending: RegExp) =>
  (readdirSync(CREDENTIALS, { recursive: true }) as string[])
    .filter((name) => ending.test(name) && !name.endsWith('_index.json'))
    .sort()
    .map((name) => new Uint8Array(readFileSync(join(CREDENTIALS, name))))
    .filter((bytes) => bytes.length < 200_000);

const TEXTS = POSTINGS.map(({ title, intro, duties, musts, nices, offer }) =>
  [
    title,
    intro,
    'What you will do',
    ...duties,
    'What you bring',
    ...musts,
    'Nice to have',
    ...nices,
    'We offer',
    ...offer,
  ].join('\n'),
);
const FIXTURES = BOARDS.flatMap(({ id }) => fixturesOf(id));

function postingOf(text: string): Posting {
  return {
    board: 'any',
    id: '1',
    url: 'https://a.example/1',
    title: text.slice(0, 80),
    company: null,
    locations: [],
    language: null,
    description: text,
    datePosted: null,
    validThrough: null,
    closed: false,
    stated: { workplace: null, remoteLimits: [], employment: null, salary: null },
    source: {},
  };
}

/** The reader of credential files catches what it did not foresee and says so; here that is a fault. */
const credentialFile = (name: string) => async (bytes: Uint8Array<ArrayBuffer>) => {
  const outcome = await readFile(bytes, name, OPTIONS);
  if (!outcome.ok && outcome.problem.code === 'credentials.unexpected')
    throw new Error(`unforeseen: ${JSON.stringify(outcome.problem)}`);
  return outcome;
};

/** Opens everything that the readers need; takes about a second. */
export function openTargets(): readonly Target[] {
  const framework = readFramework();
  const knowledge = openKnowledge({
    tagger: readTagger(),
    lexicon: openFramework(new Uint8Array(packFramework(framework)).buffer),
  });
  const page = new JSDOM('<title>x</title><h1>x</h1><script type="application/ld+json"></script><p>x</p>').window
    .document;
  const script = page.querySelector('script')!;
  const some = framework.slice(0, 40);
  return [
    {
      name: 'postings',
      weight: 2,
      seeds: TEXTS.map(encode),
      read: (bytes) => understand(postingOf(decode(bytes)), knowledge),
    },
    { name: 'facts', weight: 12, seeds: TEXTS.map(encode), read: (bytes) => readFacts(postingOf(decode(bytes))) },
    {
      name: 'selections',
      weight: 8,
      seeds: TEXTS.map(encode),
      read: (bytes) => readSelection(decode(bytes), 'https://a.example', 'x'),
    },
    { name: 'pages', weight: 2, seeds: FIXTURES.map(({ html, url }) => encode(`${url}\n${html}`)), read: readAnyPage },
    {
      name: 'addresses',
      weight: 8,
      seeds: FIXTURES.map(({ url }) => encode(url)),
      read: (bytes) => isPosting(decode(bytes)),
    },
    {
      name: 'JSON-LD',
      weight: 6,
      seeds: FIXTURES.flatMap(({ html }) =>
        [...html.matchAll(/ld\+json">([\s\S]*?)<\/script/g)].map(([, text]) => encode(text!)),
      ),
      read: (bytes) => {
        script.textContent = decode(bytes);
        return readPage(page, 'https://example.com/jobs/abc');
      },
    },
    {
      name: 'loose JSON',
      weight: 12,
      seeds: [json({ a: [1, { b: 'c' }] }), ...files(/\.json$/).slice(0, 20)],
      read: (bytes) => parseLoose(decode(bytes)),
    },
    {
      name: 'HTML in texts',
      weight: 12,
      seeds: FIXTURES.map(({ html }) => encode(html)),
      read: (bytes) => [textOfHtml(decode(bytes)), lineOfHtml(decode(bytes))],
    },
    { name: 'badges', weight: 4, seeds: files(/\.json$/), read: credentialFile('x.json') },
    { name: 'JWT', weight: 4, seeds: files(/\.jwt$/), read: credentialFile('x.jwt') },
    { name: 'PNG', weight: 6, seeds: files(/\.png$/), read: credentialFile('x.png') },
    { name: 'SVG', weight: 6, seeds: files(/\.svg$/), read: credentialFile('x.svg') },
    { name: 'XML', weight: 10, seeds: [...files(/\.(?:xml|svg)$/)], read: (bytes) => parseXml(decode(bytes)) },
    { name: 'ZIP', weight: 4, seeds: files(/\.zip$/), read: credentialFile('x.zip') },
    { name: 'CSV', weight: 6, seeds: files(/\.csv$/), read: credentialFile('x.csv') },
    { name: 'CV texts', weight: 4, seeds: [...files(/\.txt$/), ...TEXTS.map(encode)], read: credentialFile('x.txt') },
    {
      name: 'course files',
      weight: 10,
      seeds: [
        encode(
          `${COURSE_HEADER}\n${readFileSync(
            join(import.meta.dirname, '../../lib/courses/catalogue/general.tsv'),
            'utf8',
          )
            .split('\n')
            .slice(1, 8)
            .join('\n')}\n`,
        ),
      ],
      read: (bytes) => parseCourses(decode(bytes)),
    },
    {
      name: 'framework files',
      weight: 4,
      seeds: FRAMEWORK_FILES.map(encode),
      read: (bytes) => importFramework([{ name: 'skills_en.csv', bytes }], some),
    },
    {
      name: 'tracker tables',
      weight: 8,
      seeds: [encode('Title,Company,Link,Status,Date\nBaker,Forty,https://a.example/1,Applied,2026-01-02\n')],
      read: readTracker,
    },
    {
      name: 'backups',
      weight: 6,
      seeds: [json(sampleWallet(new Map(framework.map(({ id, label }) => [id, label]))))],
      read: (bytes) => parseBackup(decode(bytes)),
    },
    {
      name: 'messages',
      weight: 12,
      seeds: Object.keys(PARSERS).map((name) =>
        json({ name, request: { ...postingOf('Bake bread.'), cards: [{ id: '1', title: 'x' }] } }),
      ),
      read: readMessage,
    },
  ];
}

const FRAMEWORK_FILES = [
  'conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,scopeNote,definition,inScheme,description\nKnowledgeSkillCompetence,http://data.europa.eu/esco/skill/0005c151-5b5a-4a66-8aac-60e734beb1ab,skill/competence,sector-specific,manage musical staff,"manage staff of music\ncoordinate duties of musical staff",,released,2023-11-30,,,http://x,Assign tasks\n',
  'O*NET-SOC Code\tExample\tCommodity Code\tCommodity Title\tHot Technology\tIn Demand\n15-1252.00\tGit\t43232\tVersion software\tY\tY\n',
  'name\nKintsugi\nDry stone walling\n',
];

/** A window for each page would cost twenty times as much as the page (9 ms of 12). */
const parser = new new JSDOM('').window.DOMParser();

function readAnyPage(bytes: Uint8Array): unknown {
  const text = decode(bytes);
  const end = text.indexOf('\n');
  return readPage(parser.parseFromString(text.slice(end + 1), 'text/html'), text.slice(0, Math.max(0, end)));
}

function readTracker(bytes: Uint8Array): unknown {
  const [header = [], ...rows] = parseTable(decode(bytes));
  const mapping = guessMapping(header);
  return rows.map((row) => [trackerRow(row, mapping), statusOf(row[0] ?? '')]);
}

function readMessage(bytes: Uint8Array): unknown {
  let message: unknown;
  try {
    message = JSON.parse(decode(bytes));
  } catch {
    return null; // what is not JSON cannot be a message between contexts
  }
  const { name, request } = Object(message) as { name?: unknown; request?: unknown };
  const parse =
    typeof name === 'string' && Object.hasOwn(PARSERS, name)
      ? PARSERS[name as keyof typeof PARSERS]
      : PARSERS['posting.save'];
  try {
    return parse(request);
  } catch (error) {
    if (error instanceof ParseError) return null;
    throw error;
  }
}
