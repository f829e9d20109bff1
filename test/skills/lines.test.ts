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
    ['It helps if you have\n- Rust', ['preferred: It helps if you have', 'preferred: - Rust']],
    ['It would be great if you also have\nRust', ['preferred: It would be great if you also have', 'preferred: Rust']],
    ['It would be useful to know\n• Rust', ['preferred: It would be useful to know', 'preferred: • Rust']],
    ['Recommended skills\nRust', ['preferred: Recommended skills', 'preferred: Rust']],
    [
      'Skills that we expect from day one\n- Rust',
      ['requirements: Skills that we expect from day one', 'requirements: - Rust'],
    ],
    ['Process: a call, references', ['apply: Process: a call, references']],
    [
      'Nice to have\nKnowledge of Docker\nForklift licence\nKey Skills\nStrong communication skills',
      [
        'preferred: Nice to have',
        'preferred: Knowledge of Docker',
        'preferred: Forklift licence',
        'requirements: Key Skills',
        'requirements: Strong communication skills',
      ],
    ],
    ['Von Vorteil\nRust', ['preferred: Von Vorteil', 'preferred: Rust']],
    [
      'We grew our skills and our team last year\nand moved twice',
      ['unknown: We grew our skills and our team last year', 'unknown: and moved twice'],
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
    [
      'We are seeking an inspirational teacher who:\n* holds QTS',
      ['requirements: We are seeking an inspirational teacher who:', 'requirements: * holds QTS'],
    ],
    [
      'For this role in our busy and friendly team in Leeds you will need:\n- Rust',
      ['requirements: For this role in our busy and friendly team in Leeds you will need:', 'requirements: - Rust'],
    ],
    ['These are people who need:\nRust', ['unknown: These are people who need:', 'unknown: Rust']],
  ])('reads the sections of %j', (text, expected) => expect(sections(text)).toEqual(expected));
});
