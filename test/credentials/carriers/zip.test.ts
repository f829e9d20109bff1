import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { MAX_ENTRY, readZip } from '../../../lib/credentials/carriers/zip.ts';

const name = fc.stringMatching(/^[a-z]{1,8}\.csv$/);

function opened(bytes: Uint8Array): Map<string, Uint8Array> {
  const zip = readZip(bytes);
  if (!zip.ok) throw new Error(zip.problem.code);
  return new Map(
    zip.value.entries.map((entry) => {
      const content = entry.open();
      if (!content.ok) throw new Error(content.problem.code);
      return [entry.path, content.value];
    }),
  );
}

describe('a ZIP', () => {
  test('gives back the files that another program packed', () => {
    fc.assert(
      fc.property(
        fc.dictionary(name, fc.uint8Array({ maxLength: 2000 }), { maxKeys: 5 }),
        fc.constantFrom(0, 6),
        (files, level) => {
          const found = opened(zipSync(files, { level: level as 0 | 6 }));
          expect([...found.keys()].sort()).toEqual(Object.keys(files).sort());
          for (const [path, content] of found) expect([...content]).toEqual([...(files[path] ?? [])]);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('with any byte changed never throws and never yields more than the limit', () => {
    const whole = zipSync({ 'Skills.csv': new TextEncoder().encode('Name\nSQL\n'.repeat(50)) });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: whole.length - 1 }), fc.integer({ min: 0, max: 255 }), (at, byte) => {
        const changed = whole.slice();
        changed[at] = byte;
        const zip = readZip(changed);
        for (const entry of zip.ok ? zip.value.entries : []) {
          const content = entry.open();
          if (content.ok) expect(content.value.length).toBeLessThanOrEqual(MAX_ENTRY);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('that declares a small size but unpacks to a large one is stopped by what comes out', () => {
    const bomb = zipSync({ 'Skills.csv': new Uint8Array(20_000_000) });
    const view = new DataView(bomb.buffer, bomb.byteOffset);
    for (let at = 0; at + 46 < bomb.length; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true);
    const zip = readZip(bomb);
    const content = zip.ok ? zip.value.entries[0]?.open() : undefined;
    expect(content?.ok === false && content.problem.code).toBe('credentials.zip.bomb');
  });

  test.each(['../x.csv', '/etc/x.csv', 'a/../../x.csv', 'C:\\x.csv', '..\\x.csv'])('leaves out %s', (path) => {
    const zip = readZip(zipSync({ [path]: new Uint8Array(1), 'ok.csv': new Uint8Array(1) }));
    expect(zip.ok && [zip.value.refused, zip.value.entries.map((entry) => entry.path)]).toEqual([1, ['ok.csv']]);
  });

  test('bytes of any kind never throw', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 300 }),
        (bytes) => void readZip(Uint8Array.from([0x50, 0x4b, 3, 4, ...bytes])),
      ),
    );
  });
});
