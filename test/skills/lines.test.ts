import { describe, expect, it } from 'vitest';
import { linesOf } from '../../lib/skills/lines.ts';
import { SECTIONS } from '../../lib/skills/sections.ts';
import { tokenise } from '../../lib/skills/tokens.ts';

function sections(text: string): string[] {
  const tokens = tokenise(text);
  const lines = linesOf(tokens);
  return Array.from(
    { length: lines.count },
    (_, l) =>
      `${SECTIONS[lines.section[l]!]}: ${text.slice(tokens.start[lines.from[l]!], tokens.end[lines.to[l]! - 1])}`,
  );
}

describe('linesOf', () => {
  it.each([
    ['Requirements\nA degree', ['requirements: Requirements', 'requirements: A degree']],
    ['**Preferred qualifications**\n- Rust', ['preferred: **Preferred qualifications**', 'preferred: - Rust']],
    ['### What You Will Do\nBuild things', ['duties: ### What You Will Do', 'duties: Build things']],
    [
      'Benefits:\nA pension\nHow to apply\nSend a letter',
      ['perks: Benefits:', 'perks: A pension', 'apply: How to apply', 'apply: Send a letter'],
    ],
    [
      'Responsibilities:Lead the teamQualifications:Three years',
      [
        'duties: Responsibilities:',
        'duties: Lead the team',
        'requirements: Qualifications:',
        'requirements: Three years',
      ],
    ],
    [
      'Essential Duties and Responsibilities\nSweep floors',
      ['duties: Essential Duties and Responsibilities', 'duties: Sweep floors'],
    ],
    [
      'We met our requirements last year and grew a lot since then.',
      ['unknown: We met our requirements last year and grew a lot since then.'],
    ],
  ])('reads the sections of %j', (text, expected) => expect(sections(text)).toEqual(expected));
});
