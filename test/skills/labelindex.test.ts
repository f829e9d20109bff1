import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { buildLabelIndex, type LabelEntry } from '../../lib/skills/labelbuild.ts';
import { type LabelIndex, openLabelIndex } from '../../lib/skills/labelindex.ts';

function open(labels: readonly string[]): LabelIndex {
  return openLabelIndex(buildLabelIndex(labels.map((label, value) => ({ label, value }))))!;
}

function found(labels: readonly string[], text: string): string[] {
  const { count, starts, ends, values } = open(labels).match(text);
  return Array.from({ length: count }, (_, i) => `${labels[values[i]!]}=${text.slice(starts[i], ends[i])}`);
}

describe('words of a text', () => {
  // [labels, text, expected matches as label=text]
  const table: [string[], string, string[]][] = [
    [['Python'], 'Python, python; PYTHON.', ['Python=Python', 'Python=python', 'Python=PYTHON']],
    [['Java', 'JavaScript'], 'JavaScript and Java', ['JavaScript=JavaScript', 'Java=Java']],
    [['C', 'C++', 'C#'], 'C, C++ and C#/C', ['C=C', 'C++=C++', 'C#=C#', 'C=C']],
    [['.NET', 'net'], 'the .NET net, ASP.NET', ['.NET=.NET', 'net=net', 'net=NET']],
    [['Node.js'], 'node.js Node JS node-js', ['Node.js=node.js', 'Node.js=Node JS', 'Node.js=node-js']],
    [['résumé'], 'Resume RÉSUMÉ re\u0301sume\u0301', ['résumé=Resume', 'résumé=RÉSUMÉ', 'résumé=re\u0301sume\u0301']],
    [
      ["driver's licence"],
      'drivers licence, driver’s licence',
      ["driver's licence=drivers licence", "driver's licence=driver’s licence"],
    ],
    [['research and development'], 'Research & Development', ['research and development=Research & Development']],
    [['tax return'], 'tax, return; tax\nreturn; tax (return); tax return', ['tax return=tax return']],
    [['SQL'], 'experienceSQL knowledgeKnowledge', ['SQL=SQL']],
    [['knowledge'], 'experienceKnowledge', ['knowledge=Knowledge']],
    [['GitHub', 'hub'], 'GitHub', ['GitHub=GitHub']],
    [['end. start'], 'the end. Start', ['end. start=end. Start']],
    [['a b c', 'a b', 'c d'], 'a b c d a b x', ['a b c=a b c', 'a b=a b']],
    [['Go'], 'go\u00adGo cargo', []],
    [['права'], 'ПРАВА, Права', ['права=ПРАВА', 'права=Права']],
    [[''], 'anything', []],
    [['x'], '', []],
  ];
  it.each(table)('%j in %j', (labels, text, expected) => {
    expect(found(labels, text)).toEqual(expected);
  });
});

describe('leftmost-longest matching', () => {
  // Words with the folded form that the documentation of `labelwords.ts` promises.
  const WORDS: [string, string][] = [
    ['tax', 'tax'],
    ['Tax', 'tax'],
    ['TAX', 'tax'],
    ['Été', 'ete'],
    ['ete', 'ete'],
    ['C++', 'c++'],
    ['c#', 'c#'],
    ['.NET', '.net'],
    ['&', 'and'],
    ['and', 'and'],
    ["nurse's", 'nurses'],
    ['nurses', 'nurses'],
    ['5', '5'],
    ['a', 'a'],
    ['b', 'b'],
    ['zebra', 'zebra'],
  ];
  const SEPARATORS: [string, boolean][] = [
    [' ', false],
    ['  ', false],
    [', ', true],
    ['\n', true],
    [' • ', true],
    ['; ', true],
    [' (', true],
    ['. ', true],
    [' - ', true],
    [' – ', true],
  ];
  const word = fc.constantFrom(...WORDS);
  const piece = fc.tuple(word, fc.constantFrom(...SEPARATORS));
  const label = fc.array(fc.tuple(word, fc.constantFrom<[string, boolean]>([' ', false], [' ', false], [', ', true])), {
    minLength: 1,
    maxLength: 4,
  });

  type Piece = [[string, string], [string, boolean]];
  const textOf = (pieces: readonly Piece[]) =>
    pieces.map(([[written], [separator]], i) => written + (i < pieces.length - 1 ? separator : '')).join('');
  const tokensOf = (pieces: readonly Piece[]) => {
    const tokens: { word: string; start: number; end: number }[] = [];
    let at = 0;
    pieces.forEach(([[written, folded], [separator, breaks]], i) => {
      tokens.push({ word: folded, start: at, end: at + written.length });
      at += written.length;
      if (i < pieces.length - 1) {
        if (breaks) tokens.push({ word: ',', start: at, end: at });
        at += separator.length;
      }
    });
    return tokens;
  };

  /** A few texts are looked up before an index makes its filter: this many words are more. */
  const MANY = 'zebra '.repeat(21_000);

  it.each([
    ['word by word', 1000],
    ['by its filter', 60],
  ])('finds exactly what a brute-force search finds, %s', (way, numRuns) => {
    fc.assert(
      fc.property(fc.array(label, { maxLength: 12 }), fc.array(piece, { maxLength: 40 }), (labels, pieces) => {
        const keys = new Map<string, number>();
        const entries: LabelEntry[] = labels.map((one, value) => ({ label: textOf(one), value }));
        labels.forEach((one, value) => {
          const key = tokensOf(one)
            .map((token) => token.word)
            .join(' ');
          if (!keys.has(key)) keys.set(key, value);
        });
        const tokens = tokensOf(pieces);
        const expected: [number, number, number][] = [];
        for (let i = 0; i < tokens.length; ) {
          let best = 0;
          for (let n = 1; i + n <= tokens.length; n++)
            if (
              keys.has(
                tokens
                  .slice(i, i + n)
                  .map((token) => token.word)
                  .join(' '),
              )
            )
              best = n;
          if (best === 0) {
            i++;
            continue;
          }
          const key = tokens
            .slice(i, i + best)
            .map((token) => token.word)
            .join(' ');
          expected.push([tokens[i]!.start, tokens[i + best - 1]!.end, keys.get(key)!]);
          i += best;
        }
        const index = openLabelIndex(buildLabelIndex(entries))!;
        if (way === 'by its filter') index.match(MANY);
        const { count, starts, ends, values } = index.match(textOf(pieces));
        expect(Array.from({ length: count }, (_, i) => [starts[i], ends[i], values[i]])).toEqual(expected);
      }),
      { numRuns },
    );
  });

  it('gives spans inside the text, in order and apart, for any text', () => {
    const index = open(['a', 'a b', 'tax return', 'C++', 'é', 'constructor', '__proto__', '.net']);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const { count, starts, ends } = index.match(text);
        let last = 0;
        for (let i = 0; i < count; i++) {
          expect(starts[i]!).toBeGreaterThanOrEqual(last);
          expect(ends[i]!).toBeGreaterThan(starts[i]!);
          last = ends[i]!;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('finds labels in every slice of a long text', () => {
    const text = `${'nothing here\n'.repeat(5000)}tax return`;
    expect(open(['tax return']).match(text).count).toBe(1);
    expect(open(['nothing here']).match(text).count).toBe(5000);
  });

  it('stays linear on text without spaces', () => {
    const index = open(['a b']);
    for (const text of [
      'a'.repeat(1e6),
      'aB'.repeat(5e5),
      '.'.repeat(1e6),
      "'".repeat(1e6),
      'a+'.repeat(5e5),
      '\u0301'.repeat(1e6),
    ]) {
      index.match(text); // a megabyte that grew faster than its length would run past the test's limit
    }
  });
});

describe('the packed buffer', () => {
  it('is the same for the same labels', () => {
    const labels = ['b', 'a c', 'a'].map((label, value) => ({ label, value }));
    expect(new Uint8Array(buildLabelIndex(labels))).toEqual(new Uint8Array(buildLabelIndex(labels)));
  });

  it('is refused when it is none', () => {
    expect(openLabelIndex(new ArrayBuffer(0))).toBeNull();
    expect(openLabelIndex(new ArrayBuffer(4096))).toBeNull();
    const whole = buildLabelIndex([{ label: 'a', value: 1 }]);
    expect(openLabelIndex(whole.slice(0, whole.byteLength - 4))).toBeNull();
  });

  it('holds values above 65,535', () => {
    const index = openLabelIndex(buildLabelIndex([{ label: 'a', value: 98_000 }]))!;
    expect(index.match('a').values[0]).toBe(98_000);
  });
});

const ESCO = fileURLToPath(new URL('../../../shared/taxonomies/esco-1.1.1-en/skills_en.csv', import.meta.url));

describe.skipIf(!existsSync(ESCO))('all of ESCO', () => {
  it('fits in 1.5 MB and finds each of its labels whole', () => {
    const { data } = Papa.parse<Record<string, string>>(readFileSync(ESCO, 'utf8'), { header: true });
    const entries = data.flatMap((row, value) =>
      [row.preferredLabel ?? '', ...(row.altLabels ?? '').split('\n')]
        .filter(Boolean)
        .map((label) => ({ label, value })),
    );
    const buffer = buildLabelIndex(entries);
    expect(buffer.byteLength).toBeLessThan(1.5e6);
    const index = openLabelIndex(buffer)!;
    const lost = entries.filter(({ label }) => {
      const { count, starts, ends } = index.match(label);
      return !(count === 1 && starts[0]! <= 1 && ends[0]! >= label.length - 3);
    });
    expect(lost.length).toBeLessThan(entries.length / 1000);
  });
});
