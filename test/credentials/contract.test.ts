import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openFile } from '../../lib/credentials/carriers/open.ts';
import { FORMATS, formatsOf, readFiles } from '../../lib/credentials/index.ts';
import { credentials as words } from '../../lib/words/en/credentials.ts';
import { en } from '../../lib/words/en/index.ts';
import { FIXTURES, fixture, OPTIONS, refusal, value } from './reading.ts';

/**
 * The contract of a format: in `test/fixtures/credentials/<id>/` stand `good.*`, `tampered.*` and `malformed.*`;
 * files named `*.beside.*` are given together with each of them.
 */
function fixtureNames(format: string, kind: string): readonly string[] {
  const folder = FIXTURES + format;
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.startsWith(`${kind}.`))
        .map((name) => `${format}/${name}`)
    : [];
}

async function readBeside(format: string, path: string) {
  const beside = readdirSync(FIXTURES + format).filter((name) => name.includes('.beside.'));
  const [first] = await readFiles(
    [path, ...beside.map((name) => `${format}/${name}`)].map((one) => fixture(one)),
    OPTIONS,
  );
  return first;
}

describe.each(FORMATS.map((format) => format.id))('format %s', (id) => {
  test('has a name that people read', () => {
    expect(Object.keys(en), `add 'format.${id}' to lib/words/*/wallet.ts`).toContain(`format.${id}`);
  });

  test.each(['good', 'tampered', 'malformed'])('has a %s fixture', (kind) => {
    expect(fixtureNames(id, kind), `add test/fixtures/credentials/${id}/${kind}.*`).not.toEqual([]);
  });

  test('alone recognises its good and tampered fixtures', () => {
    for (const path of [...fixtureNames(id, 'good'), ...fixtureNames(id, 'tampered')]) {
      const file = fixture(path);
      const opened = openFile(file.bytes, file.name);
      expect(opened.ok && formatsOf(opened.value).map((format) => format.id), path).toEqual([id]);
    }
  });

  test('reads its good fixture with evidence, stable identifiers and the exact bytes', async () => {
    for (const path of fixtureNames(id, 'good')) {
      const [once, again] = [value(await readBeside(id, path)), value(await readBeside(id, path))];
      expect(once.format).toBe(id);
      if (id !== 'companion') expect(once.evidence.length).toBeGreaterThan(0);
      expect(once).toEqual(again);
      expect(once.source.bytes).toEqual(fixture(path).bytes);
      const ids = new Set(once.evidence.map((one) => one.id));
      expect(ids.size).toBe(once.evidence.length);
      for (const row of [...once.claims, ...once.verifications]) expect(ids).toContain(row.evidenceId);
      for (const one of once.evidence) expect(one.parentId === null || ids.has(one.parentId)).toBe(true);
    }
  });

  test('never calls a tampered file unchanged', async () => {
    for (const path of fixtureNames(id, 'tampered')) {
      const outcome = await readBeside(id, path);
      const first = outcome?.ok ? outcome.value.verifications[0] : undefined;
      expect(first?.checks.unchanged.state, path).not.toBe('yes');
      expect(first?.headline, path).not.toBe('verified');
    }
  });

  test('refuses its malformed fixture with a sentence', async () => {
    for (const path of fixtureNames(id, 'malformed')) {
      const code = refusal(await readBeside(id, path));
      expect(Object.keys(words), path).toContain(code);
    }
  });
});

test('every generated file is recognised by one format at most', () => {
  for (const name of readdirSync(`${FIXTURES}generated`)) {
    const file = fixture(`generated/${name}`);
    const opened = openFile(file.bytes, file.name);
    if (opened.ok) expect(formatsOf(opened.value).length, name).toBeLessThanOrEqual(1);
  }
});
