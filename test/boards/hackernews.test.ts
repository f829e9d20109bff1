import { describe, expect, it } from 'vitest';
import { readBoardPage } from '../../lib/boards/boardpage.ts';
import { BOARDS } from '../../lib/boards/index.ts';
import { documentOf } from './fixture.ts';

/** First lines in the forms that real comments of 2011 to 2026 have, in our words: title, employer and place beside each. */
const LINES: readonly (readonly [string, string, string, string | null])[] = [
  ['Sedge | Backend Engineer | Rye, ONSITE, VISA', 'Backend Engineer', 'Sedge', 'Rye, ONSITE, VISA'],
  [
    'Gull (https://gull.example) | Backend Engineer, Product Engineer | Rye England | in-person | Full-time',
    'Backend Engineer, Product Engineer',
    'Gull',
    'Rye England',
  ],
  [
    'Marsh (https://marsh.example/) | India | Enterprise Sales Manager / Software Engineer',
    'Enterprise Sales Manager / Software Engineer',
    'Marsh',
    'India',
  ],
  [
    'Reed.example | REMOTE or Rye, KE | Software Engineers, Site Reliability Engineers | Full-Time',
    'Software Engineers, Site Reliability Engineers',
    'Reed.example',
    'REMOTE or Rye, KE',
  ],
  ['Kiln | https://kiln.example | Rye, KE or Remote | Full time and interns', 'Kiln', 'Kiln', 'Rye, KE or Remote'],
  ['Tarn.example | Rye, Kent, UK | Hybrid/Onsite | Full Time', 'Tarn.example', 'Tarn.example', 'Rye, Kent, UK'],
  ['Tarn (YC S20) || Remote || Full-time || tarn.example', 'Tarn', 'Tarn', 'Remote'],
  [
    'Quill Health | Lead Engineer | Full-Time | Rye | 1-2x/week in office | $200-240k + Equity',
    'Lead Engineer',
    'Quill Health',
    'Rye',
  ],
  [
    'Cob | Python django, Typescript react, pyspark | Remote (EU timezone) | Full-time | https://cob.example',
    'Python django, Typescript react, pyspark',
    'Cob',
    'Remote (EU timezone)',
  ],
  [
    '| WREN AS (www.wren.example) | NORWAY + Remote friendly | Frontend Developer with ELM skills |',
    'Frontend Developer with ELM skills',
    'WREN AS',
    'NORWAY + Remote friendly',
  ],
  [
    'Loft | Multiple Positions | Full-time, Fully Remote | Rye Based | https://loft.example',
    'Multiple Positions',
    'Loft',
    'Full-time, Fully Remote',
  ],
  ['Lark | Co-Founder & CEO | REMOTE', 'Co-Founder & CEO', 'Lark', 'REMOTE'],
  [
    'Finch | Developer Advocate | Technical Customer Support Specialist | REMOTE | Full-time',
    'Developer Advocate',
    'Finch',
    'REMOTE',
  ],
  [
    'Swift | Full-stack / Front-End Software Engineers | SF / ATX / SEA | Fulltime | Onsite | www.swift.example',
    'Full-stack / Front-End Software Engineers',
    'Swift',
    'SF / ATX / SEA',
  ],
  [
    'Heron (Series B) | Software Engineer | NYC | ONSITE | VISA | https://heron.example',
    'Software Engineer',
    'Heron',
    'NYC',
  ],
  ['Owl (1099 contractor for a client) | Owl.example | Remote (USA)| full-time', 'Owl', 'Owl', 'Remote (USA)'],
  [
    'Stork | Django / React Native / CTO | Rye, KE / Hull, HU / Remote | £90K - 120K',
    'Django / React Native / CTO',
    'Stork',
    'Rye, KE / Hull, HU / Remote',
  ],
  ['Crane - Senior Data Engineer - Rye or remote - Full time', 'Senior Data Engineer', 'Crane', 'Rye or remote'],
];

/** Top comments that are no posting. */
const OTHERS = [
  'Is anybody hiring for part-time - or remote - in Kent?',
  'London, UK - Full time - No Remote',
  'Dove Labs is great. Open roles: • Engineering Leads • Senior Engineers',
  'I would rather see | fewer of these',
];

const row = (line: string, at: number) =>
  `<tr class="athing comtr" id="61${at}"><td><table><tr><td class="ind" indent="0"><img width="0"></td><td class="default"><div class="comment"><div class="commtext c00">${line.replace(/&/g, '&amp;')}<p>We do things with water and wood, and need more people for it.</p></div></div></td></tr></table></td></tr>`;
const thread = (lines: readonly string[]) =>
  documentOf(
    `<!doctype html><title>Ask HN: Who is hiring? (May 2026) | Hacker News</title><table class="fatitem"><tr class="athing submission" id="61"><td><span class="titleline"><a href="item?id=61">Ask HN: Who is hiring? (May 2026)</a></span></td></tr></table><table class="comment-tree">${lines.map(row).join('')}</table>`,
  );
const cardsOf = (lines: readonly string[]) =>
  readBoardPage(BOARDS, thread(lines), 'https://news.ycombinator.com/item?id=61').cards;

describe('the first line of a comment that hires', () => {
  it.each(LINES)('%s', (line, title, company, location) => {
    expect(cardsOf([line])).toMatchObject([{ title, company, location }]);
  });

  it.each(OTHERS)('no posting: %s', (line) => expect(cardsOf([line])).toEqual([]));
});
