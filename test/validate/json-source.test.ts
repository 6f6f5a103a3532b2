import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { render } from '../../src/diagnostics/render.ts';
import { MAX_DEPTH, parseJson } from '../../src/validate/json-source.ts';
import { JSON_TEXTS } from '../../src/validate/json-texts.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

function findingOf(input: string | Uint8Array) {
  const parsed = parseJson(input);
  return 'finding' in parsed ? parsed.finding : null;
}

function placeOf(input: string | Uint8Array): string {
  const finding = findingOf(input);
  return `${finding?.id} ${finding?.line}:${finding?.column}`;
}

test('bytes and text give the value and the text, with or without byte order mark', () => {
  for (const input of ['{"a":"ø"}', '\uFEFF{"a":"ø"}', utf8('{"a":"ø"}'), utf8('\uFEFF{"a":"ø"}')]) {
    expect(parseJson(input)).toEqual({ value: { a: 'ø' }, text: '{"a":"ø"}' });
  }
});

test('every JSON text gives what JSON.parse gives', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(parseJson(text)).toEqual({ value: JSON.parse(text), text });
    }),
  );
});

test('every broken text gives a finding with a place', () => {
  const broken = fc
    .tuple(
      fc.json(),
      fc.nat(),
      fc.constantFrom('', ',', '}', ']', '"', '\\', '0', ':', '\n', '\u00a0', '\f', '//', 'e', '-'),
    )
    .map(
      ([json, at, insert]) => json.slice(0, at % (json.length + 1)) + insert + json.slice((at % (json.length + 1)) + 1),
    );
  fc.assert(
    fc.property(fc.oneof(broken, fc.string()), (text) => {
      const parsed = parseJson(text);
      try {
        JSON.parse(text);
      } catch {
        expect(parsed).toMatchObject({ finding: { line: expect.any(Number), column: expect.any(Number) } });
      }
    }),
    { numRuns: 2000 },
  );
});

describe('what is not JSON is UKJENT_FORMAT, at its first error', () => {
  test.each([
    ['<BehandlerKrav/>', '1:1'],
    ['{"a": 1,}', '1:9'],
    ['[1,]', '1:4'],
    ['{"a" 1}', '1:6'],
    ['{a: 1}', '1:2'],
    ['[1 2]', '1:4'],
    ['{"a": 1} x', '1:10'],
    ['{\r\n  "a": tru\r\n}', '2:8'],
    ['{"a": 1 // why\n}', '1:9'],
    ['["a\nb"]', '1:2'],
    ['[01]', '1:3'],
    ['[1.]', '1:2'],
    ['["\\x"]', '1:2'],
    ['[}', '1:2'],
    ['["øøø", nil]', '1:9'],
  ])('%j', (text, place) => {
    expect(placeOf(text)).toBe(`json/ukjent-format ${place}`);
    expect(findingOf(text)?.apiKode).toBe('UKJENT_FORMAT');
  });

  test.each(['', ' \r\n'])('an empty file is called that: %j', (text) => {
    expect(placeOf(text)).toBe('json/ukjent-format#tom 1:1');
  });

  test('nothing of the file is in the finding', () => {
    expect(JSON.stringify(findingOf('{"navn": Kari Nordmann}'))).not.toContain('Kari');
  });

  test('bytes that are not UTF-8 are told at the first of them', () => {
    const latin1 = Uint8Array.from('["a",\n"bl\u00e5"]', (sign) => sign.charCodeAt(0));
    expect(placeOf(latin1)).toBe('json/ukjent-format#utf8 2:4');
    expect(placeOf(Buffer.concat([Buffer.from('\uFEFF["\uFFFD", "'), Buffer.from([0xe5]), Buffer.from('"]')]))).toBe(
      'json/ukjent-format#utf8 1:8',
    );
  });

  test('a replacement character that the file really holds is text', () => {
    expect(parseJson(utf8('["\uFFFD"]'))).toMatchObject({ value: ['\uFFFD'] });
  });
});

describe('a key that stands twice in one object', () => {
  test.each([
    ['{"a": 1, "a": 2}', '1:10', '/•••'],
    ['{"x": [{"b": 1}, {"b": 1,\n "b": 1}]}', '2:2', '/•••/1/•••'],
    ['{"a": 1, "\\u0061": 2}', '1:10', '/•••'],
    ['{"__proto__": 1, "__proto__": 2}', '1:18', '/•••'],
    ['{"guid": 1, "Guid": 1, "guid": 2}', '1:24', '/guid'],
    ['{"": 1, "": 2}', '1:9', '/'],
    ['{"a": {"b": 1}, "c": {"b": 1}, "a": 1}', '1:32', '/•••'],
  ])('%j is told at its second place', (text, place, pointer) => {
    expect(placeOf(text)).toBe(`json/dobbel-nokkel ${place}`);
    expect(findingOf(text)?.pointer).toBe(pointer);
  });

  test('is masked when it may hold person data', () => {
    const finding = findingOf('{"14057012345": 1, "14057012345": 2}');
    expect(finding?.pointer).toBe('/•••');
    expect(finding && render(finding, JSON_TEXTS, { lang: 'en' })).toMatch(/^The field ••• stands twice/);
    expect(finding && render(finding, JSON_TEXTS, { lang: 'en', showValues: true })).toMatch(/14057012345/);
  });

  test('in different objects is no finding', () => {
    expect(findingOf('[{"a": ":"}, {"a": "\\":"}, {"b": {"a": 1}, "a": 2}]')).toBeNull();
  });
});

describe('depth', () => {
  test(`${MAX_DEPTH} levels are read`, () => {
    expect(findingOf('['.repeat(MAX_DEPTH) + ']'.repeat(MAX_DEPTH))).toBeNull();
  });

  test('one level more is a finding where it opens', () => {
    expect(placeOf('['.repeat(MAX_DEPTH + 1) + ']'.repeat(MAX_DEPTH + 1))).toBe(`json/for-dypt 1:${MAX_DEPTH + 1}`);
  });

  test('100,000 brackets or braces end in a finding, closed or not', () => {
    expect(placeOf('['.repeat(100_000))).toBe('json/for-dypt 1:201');
    expect(placeOf('['.repeat(100_000) + ']'.repeat(100_000))).toBe('json/for-dypt 1:201');
    expect(placeOf('{"a":'.repeat(100_000))).toBe('json/for-dypt 1:1001');
    expect(placeOf(`"${'['.repeat(100_000)}`)).toBe('json/ukjent-format 1:1');
    expect(placeOf(`["\n${'['.repeat(100_000)}`)).toBe('json/ukjent-format 1:2');
  });

  test('brackets in strings don’t count', () => {
    expect(findingOf(JSON.stringify(['['.repeat(1000), '\\"{'.repeat(1000)]))).toBeNull();
  });
});
