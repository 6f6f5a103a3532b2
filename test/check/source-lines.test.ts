import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sourceLines } from '../../src/check/source-lines.ts';
import { validate } from '../../src/check/validate.ts';
import { MASK } from '../../src/diagnostics/mask.ts';

async function* inSlices(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const whole = (text: string) => ({ text, column: 1, cut: false });

describe('the source lines of an input', () => {
  test('are counted by LF, CRLF and CR alike, however the bytes come', async () => {
    const bytes = new TextEncoder().encode('\uFEFF<a>\r\n en\n\rtø\r\r\n</a>');
    const spots = [1, 2, 3, 4, 5, 6, 7].map((line) => ({ line, column: 1 }));
    for (const size of [1, 2, 3, 100]) {
      expect([...(await sourceLines(inSlices(bytes, size), spots)).values()]).toEqual(
        ['<a>', ' en', '', 'tø', '', '</a>'].map(whole),
      );
    }
  });

  test('are told by line and column, and what is not there is left out', async () => {
    const found = await sourceLines('en\nto', [
      { line: 2, column: 3 },
      { line: 2, column: 4 },
      { line: 3, column: 1 },
    ]);
    expect([...found]).toEqual([['2:3', whole('to')]]);
  });

  test('are cut to what surrounds the place where they are long', async () => {
    const line = Array.from({ length: 100_000 }, (_, index) => String(index % 10)).join('');
    const spots = [1, 300, 50_000, 99_999].map((column) => ({ line: 1, column }));
    const found = await sourceLines(inSlices(new TextEncoder().encode(line), 777), spots);
    for (const { column } of spots) {
      const excerpt = found.get(`1:${column}`);
      expect(excerpt?.text.length).toBeLessThanOrEqual(400);
      expect(excerpt?.column).toBe(Math.max(1, column - 200));
      expect(excerpt?.cut).toBe(column < 99_999);
      expect(excerpt?.text).toBe(line.slice((excerpt?.column ?? 1) - 1, column + 199));
    }
  });

  test('are those of the text as any reader splits it', async () => {
    const unit = fc.constantFrom('a', 'ø', '😀', '\n', '\r', '\r\n', ' ');
    await fc.assert(
      fc.asyncProperty(fc.string({ unit, maxLength: 60 }), fc.integer({ min: 1, max: 9 }), async (text, size) => {
        const lines = text.split(/\r\n|\r|\n/);
        const spots = lines.map((_, index) => ({ line: index + 1, column: 1 }));
        const found = await sourceLines(inSlices(new TextEncoder().encode(text), size), spots);
        expect([...found.values()]).toEqual(lines.map(whole));
      }),
    );
  });

  test('are read no further than the last place', async () => {
    let read = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) {
        read += 1;
        yield new TextEncoder().encode('x\n'.repeat(600));
      }
    }
    expect(await sourceLines(endless(), [{ line: 3, column: 1 }])).toEqual(new Map([['3:1', whole('x')]]));
    expect(read).toBeLessThan(4);
  });

  test.each(['carriers', 'lenient', 'withheld'])('hold what findings point at, in corpus/%s', async (folder) => {
    for (const name of readdirSync(`corpus/${folder}`)) {
      const bytes = readFileSync(`corpus/${folder}/${name}`);
      const { findings } = await validate(bytes, { praksisId: '1000005649' });
      const spots = findings.flatMap(({ line, column, xpath }) =>
        line === null || column === null || xpath === null
          ? []
          : [{ line, column, last: xpath.split('/').at(-1) ?? '' }],
      );
      const found = await sourceLines(bytes, spots);
      for (const { line, column, last } of spots) {
        const excerpt = found.get(`${line}:${column}`);
        const pointed = excerpt?.text.slice(column - excerpt.column) ?? '';
        const word = last
          .replace(/^@/, '')
          .replace(/\[\d+\]$/, '')
          .replace(MASK, '[\\w-]');
        expect(`${name}: ${pointed}`).toMatch(new RegExp(`: <?([\\w-]+:)?${word}`));
      }
    }
  });
});
