import { describe, expect, it } from 'vitest';
import { isWished } from '../../lib/skills/leaning.ts';

const wished = (line: string, what: string) => isWished(line, line.indexOf(what), line.indexOf(what) + what.length);

describe('what is only wished for', () => {
  it.each([
    "It's a plus if you know WebAssembly, SQLite internals or C",
    "Extra credit if you've worked with WebAssembly.",
    'Bonus points if you wrote WebAssembly before',
    "Even better if it's WebAssembly",
    'WebAssembly skills would set you apart.',
    'Knowing WebAssembly will put you ahead of others.',
    'WebAssembly is a plus',
    'Ideally, you should have: a degree, WebAssembly and a sense of humour',
    '- Ideally you will have worked with WebAssembly',
  ])('%s', (line) => expect(wished(line, 'WebAssembly')).toBe(true));

  it.each([
    'You must know WebAssembly.',
    "It's a plus if you know C. You write WebAssembly daily.",
    'Ideally you like dogs. You must know WebAssembly',
    'Talk to us if you know WebAssembly',
    'WebAssembly is required, C would set you apart.',
  ])('but not: %s', (line) => expect(wished(line, 'WebAssembly')).toBe(false));
});
