import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../../src/catalogue/read/csv.ts';

const ONE = [{ a: '1', b: '2' }];

describe('CSV', () => {
  it.each<[string, string, unknown]>([
    ['commas', 'a,b\r\n1,2\r\n', ONE],
    ['semicolons', 'a;b\r\n1;2', ONE],
    ['tabs', 'a\tb\n1\t2\n', ONE],
    ['a BOM', '\ufeffa;b\n1;2\n', ONE],
    ['line ends of any kind, the last one missing', 'a;b\r1;2', ONE],
    ['blank lines', 'a;b\n\n1;2\n\n', ONE],
    ['names in capitals', 'A;B\n1;2\n', ONE],
    ['spaces around bare fields', ' a ; b \n 1 ; 2 \n', ONE],
    ['quoted names and fields', '"a";"b"\n"1";"2"\n', ONE],
    ['spaces around quotes', 'a;b\n "1" ; "2" \n', ONE],
    ['separators, quotes and line ends in quotes', 'a;b\n"1;x";"2""y\r\nz"\n', [{ a: '1;x', b: '2"y\r\nz' }]],
    ['a separator of the data in a quoted name', '"a,b,c";d\n1;2\n', [{ 'a,b,c': '1', d: '2' }]],
    ['decimals with comma, by semicolon', 'a;b\n1,50;2\n', [{ a: '1,50', b: '2' }]],
    ['empty fields', 'a;b\n;\n', [{ a: '', b: '' }]],
    ['an empty last field', 'a;b\n1;\n', [{ a: '1', b: '' }]],
    ['a line that is shorter', 'a;b\n1\n', [{ a: '1' }]],
    ['names alone', 'a;b\n', []],
    ['one column', 'a\n1\n2\n', [{ a: '1' }, { a: '2' }]],
    [
      'a name of Object',
      '__proto__;b\n1;2\n',
      [
        Object.fromEntries([
          ['__proto__', '1'],
          ['b', '2'],
        ]),
      ],
    ],
  ])('with %s', (_, text, rows) => {
    expect(parseCsv(text)).toStrictEqual(rows);
  });

  it.each([
    ['a quote that stays open', 'a;b\n"1;2\n'],
    ['text after a quote', 'a;b\n"1"x;2\n'],
    ['a quote within a bare field', 'a;b\n1"x;2\n'],
    ['a line that is longer than the first', 'a;b\n1;2;3\n'],
    ['a name that stands twice', 'a;A\n1;2\n'],
    ['nothing', ''],
  ])('is refused with %s', (_, text) => {
    expect(parseCsv(text)).toBeNull();
  });

  it('is read in linear time, quotes of any number', () => {
    const rows = parseCsv(`a;b\n${'"1""";2\n'.repeat(200_000)}`);
    expect(rows?.length).toBe(200_000);
    expect(parseCsv(`a\n"${'""'.repeat(500_000)}`)).toBeNull();
    expect(parseCsv(`a\n"${'x'.repeat(50_000_000)}"`)?.[0]?.a).toHaveLength(50_000_000);
  });
});
