import type { Board } from '../board.ts';

/** The board that `npm start` serves on loopback (`test/demo`). Only builds for the demo and the tests ask for its address. */
export const demo: Board = {
  id: 'demo',
  name: 'Lanternfield Jobs (demo)',
  checked: '2026-11-23',
  matches: ['http://127.0.0.1/*'],
  posting: [/^\/jobs\/(?<id>d-\d+)$/],
  detail: [
    {
      since: '2026-11',
      title: ['[data-demo-title]'],
      company: ['[data-demo-company]'],
      locations: ['[data-demo-place]'],
      description: ['[data-demo-description]'],
    },
  ],
  cards: [
    {
      since: '2026-11',
      card: '[data-demo-job]',
      id: ['@data-demo-job'],
      title: ['h3'],
      company: ['.company'],
      location: ['.place'],
    },
  ],
};
