import { describe, expect, it } from 'vitest';
import { codeListField } from '../../../src/catalogue/read/code-list.ts';
import { type CodeList, isUnread } from '../../../src/catalogue/types.ts';

function read(text: unknown): CodeList {
  const field = codeListField(text);
  if (field === null || isUnread(field)) throw new RangeError(`${String(text)} was not read`);
  return field;
}

describe('krever_diagnose and krever_prosedyre', () => {
  it.each<[text: string, codes: string, included: string]>([
    ['K74', 'K74 K741 K74.1 K75 K7 L74', 'K74 K741 K74.1'],
    ['K74, K75; K76', 'K74 K75 K76 K77', 'K74 K75 K76'],
    ['K74 og K75 eller K76', 'K74 K75 K76 K77', 'K74 K75 K76'],
    ['K74 K75', 'K74 K75 K76', 'K74 K75'],
    ['I20.1', 'I20.1 I201 I20 I202', 'I20.1 I201'],
    ['K74*', 'K74 K749 K75', 'K74 K749'],
    ['K74%', 'K74 K749 K75', 'K74 K749'],
    ['K74.-', 'K74 K749 K75', 'K74 K749'],
    ['A, B', 'A01 B99 C01', 'A01 B99'],
    ['K70-K77', 'K69 K70 K771 K77 K78', 'K70 K771 K77'],
    ['K70 \u2013 K77', 'K69 K70 K77 K78', 'K70 K77'],
    ['A00.0-A09.9', 'A00 A000 A099 A10', 'A000 A099'],
    ['ICD-10: K74, I20', 'K74 I209 A01', 'K74 I209'],
    ['ICPC-2 K74; ICD-10 I20', 'K74 I20 A01', 'K74 I20'],
    ['2.16.578.1.12.4.1.1.7110:I20', 'I20 A01', 'I20'],
    ['A01.0001', 'A01.0001 A01', 'A01.0001'],
    ['B20a', 'B20a B20A', 'B20a'],
    ['ABB20, AA0AF', 'ABB20 AA0AF AA0AK', 'ABB20 AA0AF'],
    ['Krever diagnose K74', 'K74 K75', 'K74'],
  ])('%j includes of %s: %s', (text, codes, included) => {
    const list = read(text);
    expect(
      codes
        .split(' ')
        .filter((kode) => list.includes(kode))
        .join(' '),
    ).toBe(included);
  });

  it.each([
    'J',
    'N',
    'ja',
    'Ja, se merknad',
    'K74 (kun barn)',
    'kreft',
    'K77-K70',
    'K70-K77.9',
    'ICD-10',
    '-',
    ',',
    `K74${', K74'.repeat(3000)}`,
  ])('%j is not read, since not all of it is understood', (text) => {
    expect(codeListField(text)).toStrictEqual({ unread: text });
  });

  it.each([undefined, null, '', false, []])('%j is none', (raw) => {
    expect(codeListField(raw)).toBeNull();
  });

  it.each([
    [true, 'true'],
    [{}, '{…}'],
    [1, '1'],
  ])('%j is kept as it came', (raw, unread) => {
    expect(codeListField(raw)).toStrictEqual({ unread });
  });

  it('may be a list; keeps the text; trims the code', () => {
    const list = read(['K74', 'K75']);
    expect(list.text).toBe('K74, K75');
    expect(list.includes(' K75 ')).toBe(true);
  });
});
