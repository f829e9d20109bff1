import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_DEPTH, parseJson } from '../../../lib/credentials/carriers/json.ts';
import { openText } from '../../../lib/credentials/carriers/open.ts';
import { unbakeSvg } from '../../../lib/credentials/carriers/svg.ts';
import { parseTable, recordsOf } from '../../../lib/credentials/carriers/table.ts';
import { parseXml, textAt } from '../../../lib/credentials/carriers/xml.ts';
import { clean, dayOf } from '../../../lib/credentials/plain.ts';

describe('JSON', () => {
  test('is read as the language reads it', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        const text = JSON.stringify(value);
        if (!text.includes('__proto__')) expect(parseJson(text)).toEqual({ ok: true, value: JSON.parse(text) });
      }),
    );
  });

  test('nested to the limit is read, one deeper is refused', () => {
    const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
    expect(parseJson(nested(MAX_DEPTH)).ok).toBe(true);
    expect(parseJson(nested(MAX_DEPTH + 1))).toMatchObject({ ok: false, problem: { code: 'credentials.tooDeep' } });
  });

  test('brackets inside strings are not nesting', () => {
    expect(parseJson(JSON.stringify(`${'['.repeat(500)}"\\`)).ok).toBe(true);
  });

  test('cannot change the prototype of anything', () => {
    expect(parseJson('{"__proto__":{"a":1}}').ok).toBe(false);
    expect(parseJson('{"\\u005f_proto__":{"a":1}}').ok).toBe(false);
    expect(({} as Record<string, unknown>).a).toBeUndefined();
  });
});

describe('XML', () => {
  test('gives text with entities, CDATA and nested elements', () => {
    const root = parseXml(
      '<?xml version="1.0"?><!-- x --><a xmlns:p="urn:p"><p:b c="&lt;1&#x41;">x &amp; y<![CDATA[<z>]]></p:b></a>',
    );
    const b = root.ok ? root.value.children[0] : undefined;
    expect([b?.name, b?.namespace, b?.attributes.get('c'), b?.text]).toEqual(['b', 'urn:p', '<1A', 'x & y<z>']);
  });

  test.each([
    '<a>',
    '<a></b>',
    '<a/><b/>',
    'text',
    '<a b="</a>',
    '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>',
    `${'<a>'.repeat(200)}${'</a>'.repeat(200)}`,
  ])('refuses %s', (text) => {
    expect(parseXml(text).ok).toBe(false);
  });

  test('text of any kind never throws and takes no long time', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('<', '>', '/', '!', '[', ']', '-', '"', "'", '&', ';', 'a', ' ', '='),
          maxLength: 200,
        }),
        (text) => void parseXml(text),
      ),
    );
    // Work that grew faster than the length would run past the test's limit.
    for (const hostile of [
      '<!--'.repeat(50_000),
      '<a '.repeat(50_000),
      `<a ${'b='.repeat(100_000)}>`,
      `<a>${'&a'.repeat(100_000)}</a>`,
    ])
      parseXml(hostile);
  });

  test('element text is what stands between the tags', () => {
    const plainText = fc.string().map((text) => text.replace(/[<>&\r]/g, ''));
    fc.assert(
      fc.property(plainText, (text) => {
        const root = parseXml(`<a><b>${text}</b></a>`);
        expect(root.ok && textAt(root.value, 'b')).toBe(text.trim());
      }),
    );
  });
});

describe('a baked SVG', () => {
  test('gives the attribute when the element is empty', () => {
    const read = unbakeSvg(
      '<svg xmlns="http://www.w3.org/2000/svg" xmlns:o="http://openbadges.org"><o:assertion verify="https://a.example/1"/></svg>',
    );
    expect(read).toMatchObject({ ok: true, value: { text: 'https://a.example/1', keyword: 'openbadges' } });
  });

  test('is not fooled by the same words in another namespace', () => {
    expect(unbakeSvg('<svg xmlns:o="https://evil.example"><o:credential>{}</o:credential></svg>')).toMatchObject({
      ok: false,
      problem: { code: 'credentials.svg.noBadge' },
    });
  });
});

describe('CSV', () => {
  test('quoted line breaks, marks and CRLF make no difference', () => {
    const plain = 'Name,Note\nSQL,"a\nb"\n';
    const windows = `\ufeff${plain.replace(/\n/g, '\r\n')}`;
    const rows = recordsOf(parseTable(windows), ['name']) ?? [];
    expect(rows.map((row) => [row.get('name'), row.get('note')?.replace('\r', '')])).toEqual([['SQL', 'a\nb']]);
  });

  test('text of any kind never throws', () => {
    fc.assert(fc.property(fc.string({ maxLength: 300 }), (text) => void recordsOf(parseTable(text), ['name'])));
  });
});

test('opening text of any kind never throws', () => {
  fc.assert(fc.property(fc.string({ maxLength: 300 }), (text) => void openText(text, 'x')));
});

test.each([
  ['Jan 2021', '2021-01'],
  ['2014', '2014'],
  ['01 Oct 2022', '2022-10-01'],
  ['2024-01-03 10:00 UTC', '2024-01-03'],
  ['2018/10/18 12:23:20 UTC', '2018-10-18'],
  ['2016-12-31T23:59:59Z', '2016-12-31'],
  ['September 2020', '2020-09'],
  ['soon', null],
  ['2021-13', null],
  ['', null],
])('the date %s is %s', (written, expected) => {
  expect(dayOf(written)).toBe(expected);
});

test('invisible and direction characters are taken out, joiners that scripts need stay', () => {
  expect(clean('a\u202eb\u0000c\u200d\u2066d')).toBe('abc\u200dd');
});
