import type { Board } from '../board.ts';

/** Hacker News "Who is hiring?": each top comment is a posting whose first line is `Company | Role | Place | …`. */
export const hackernews: Board = {
  id: 'hackernews',
  name: 'Hacker News: Who is hiring',
  checked: '2026-07-28',
  matches: ['*://news.ycombinator.com/*'],
  posting: [],
  detail: [],
  reader: 'hackernews',
};
