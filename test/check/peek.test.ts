import { describe, expect, it } from 'vitest';
import { peek } from '../../src/check/peek.ts';

const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le');

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  yield new Uint8Array(0);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

describe('the form of an input', () => {
  it.each([
    ['<a/>', 'xml'],
    ['\uFEFF \r\n<a/>', 'xml'],
    ['{}', 'json'],
    ['\uFEFF\n [1]', 'json'],
  ])('%j shows by its first sign, as text and as bytes, whatever the name', async (text, kind) => {
    for (const file of ['a.xml', 'a.json', undefined]) {
      expect((await peek(text, file)).kind).toBe(kind);
      expect((await peek(Buffer.from(text), file)).kind).toBe(kind);
      expect((await peek(inPieces(Buffer.from(text), 1), file)).kind).toBe(kind);
    }
  });

  it('shows in UTF-16 too, with and without mark', async () => {
    expect((await peek(utf16('<a/>'), 'a.json')).kind).toBe('xml');
    expect((await peek(utf16('<a/>').swap16(), 'a.json')).kind).toBe('xml');
    expect((await peek(Buffer.from('<a/>', 'utf16le'), 'a.json')).kind).toBe('xml');
  });

  it.each([
    ['hei', 'a.json', 'json'],
    ['', 'a.NDJSON', 'json'],
    ['"x"', 'a.jsonl', 'json'],
    ['hei', 'a.xml', 'xml'],
    ['', undefined, 'xml'],
    [' '.repeat(100_000), 'a.json', 'json'],
  ])('is by name where the first sign says nothing', async (text, file, kind) => {
    expect((await peek(text, file)).kind).toBe(kind);
    expect((await peek(Buffer.from(text), file)).kind).toBe(kind);
  });
});

it('nothing of the input is lost by looking', async () => {
  const bytes = Buffer.from(`${' '.repeat(300)}{"a": "å😀"}`);
  for (const size of [1, 7, 200, 1000]) {
    const { source } = await peek(inPieces(bytes, size), undefined);
    if (typeof source === 'string') throw new Error('bytes became text');
    const parts: Uint8Array[] = [];
    for await (const part of source) parts.push(part);
    expect(Buffer.concat(parts).equals(bytes)).toBe(true);
  }
});
