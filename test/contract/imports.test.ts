import { describe, expect, test } from 'vitest';
import { findCycle } from './cycle.ts';
import { ENTRIES, isPure, mayImport, ROOMS, roomOf } from './rooms.ts';
import { codeOf, importsOf, resolved, type SourceFile, sourcesIn } from './sources.ts';

const SRC = sourcesIn('src');
const CLI = sourcesIn('cli');
const PATHS = new Set([...SRC, ...CLI].map(({ path }) => path));

/** The files of ours that a file imports. */
function ours(file: SourceFile): readonly string[] {
  return importsOf(file).flatMap((specifier) => resolved(file.path, specifier) ?? []);
}

/** Told as `from -> to`, so that a failure reads as what is wrong. */
function wrong(files: readonly SourceFile[], isWrong: (from: string, to: string) => boolean): readonly string[] {
  return files.flatMap((file) =>
    ours(file)
      .filter((to) => isWrong(file.path, to))
      .map((to) => `${file.path} -> ${to}`),
  );
}

describe('imports', () => {
  test('are of files that are there, named with their extension', () => {
    expect(wrong([...SRC, ...CLI], (_, to) => !PATHS.has(to))).toEqual([]);
  });

  test('within src/ go the ways that the architecture allows', () => {
    expect(wrong(SRC, (from, to) => !to.startsWith('src/') || !mayImport(from, to))).toEqual([]);
  });

  test('of cli/ reach src/ through its public faces only', () => {
    // --version loads nothing but the version: it is asked for by every wrapper script. What comes before all else, little more.
    const alone = ['cli/main.ts -> src/version.ts', 'cli/compile-cache.ts -> src/cache-folder.ts'];
    const allowed = (from: string, to: string) => alone.includes(`${from} -> ${to}`);
    expect(wrong(CLI, (from, to) => !ENTRIES.includes(to) && !to.startsWith('cli/') && !allowed(from, to))).toEqual([]);
  });

  test('go nowhere in a circle', () => {
    expect(findCycle(new Map(SRC.map((file) => [file.path, ours(file)])))).toBeNull();
  });

  test('say what they import as plain text, so that this test sees it', () => {
    expect(using([...SRC, ...CLI], /\bimport\s*\(\s*[^'"\s]|\bcreateRequire\b/)).toEqual([]);
  });

  test('are made from rooms that the table knows', () => {
    const rooms = new Set(SRC.map(({ path }) => roomOf(path)));
    expect([...rooms].filter((room) => room !== 'index' && !(room in ROOMS))).toEqual([]);
  });
});

/** Generated code is Ajv's and the schema's, not ours. */
const isWritten = ({ path }: SourceFile) => !path.includes('/generated/');
const pure = SRC.filter((file) => isPure(file.path) && isWritten(file));

function using(files: readonly SourceFile[], pattern: RegExp): readonly string[] {
  return files.filter((file) => pattern.test(codeOf(file))).map(({ path }) => path);
}

describe('a room that runs everywhere', () => {
  test('imports nothing of Node', () => {
    const node = /^(node:|(fs|path|os|url|util|stream|events|crypto|http|https|worker_threads|process|buffer)$)/;
    const found = pure.flatMap((file) =>
      importsOf(file)
        .filter((it) => node.test(it))
        .map((it) => `${file.path} -> ${it}`),
    );
    expect(found).toEqual([]);
  });

  test.each([
    ['the process', /\bprocess\./],
    ['the console', /\bconsole\./],
    // `new Date(instant)` reads no clock: the calendar arithmetic in values/ uses it.
    ['the clock', /\bDate\.now\b|\bnew Date\b(?!\s*\(\s*[^)\s])|\bTemporal\.Now\b|\bperformance\./],
    ['chance', /\bMath\.random\b|\brandomUUID\b|\bgetRandomValues\b|\bv[1467]\b[^;]*from 'uuid'/],
    ['the network', /\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b/],
    ['timers', /\bset(Timeout|Interval|Immediate)\(/],
    ['Node globals', /\bBuffer\b|\b__dirname\b|\bimport\.meta\b/],
  ])('does not use %s', (_, pattern) => {
    expect(using(pure, pattern)).toEqual([]);
  });
});

describe('src/ as a whole', () => {
  test('prints nothing, reads no arguments or environment, and ends no process', () => {
    const pattern = /\bconsole\.|\bprocess\.(argv|env|stdin|stdout|stderr|exit|exitCode|abort)\b/;
    expect(using(SRC.filter(isWritten), pattern)).toEqual([]);
  });
});

describe('this test', () => {
  const sees = (text: string) => importsOf({ path: 'src/x/y.ts', text });

  test.each([
    ["import { a, type B } from './a.ts';", './a.ts'],
    ["import {\n  a,\n  b as c,\n} from './a.ts';", './a.ts'],
    ["import type { A } from '../b/a.ts';", '../b/a.ts'],
    ["import a, { b } from 'a';", 'a'],
    ["import * as a from 'a';", 'a'],
    ["import './a.ts';", './a.ts'],
    ["export { a } from './a.ts';", './a.ts'],
    ["export type { A } from './a.ts';", './a.ts'],
    ["export * from './a.ts';", './a.ts'],
    ["export * as a from './a.ts';", './a.ts'],
    ["const { a } = await import('./a.ts');", './a.ts'],
    ["type A = import('./a.ts').A;", './a.ts'],
    ["const url = 'https://x'; import('a');", 'a'],
  ])('sees %j', (text, specifier) => {
    expect(sees(text)).toEqual([specifier]);
  });

  test.each(["// import './a.ts';", "/** import { a } from './a.ts' */", 'const imports = 1;', "Array.from('a')"])(
    'is not misled by %j',
    (text) => {
      expect(sees(text)).toEqual([]);
    },
  );

  test('finds a circle and tells its way', () => {
    const graph = new Map([
      ['a', ['b']],
      ['b', ['c', 'd']],
      ['c', []],
      ['d', ['b']],
    ]);
    expect(findCycle(graph)).toEqual(['b', 'd', 'b']);
    expect(
      findCycle(
        new Map([
          ['a', ['b', 'c']],
          ['b', ['c']],
          ['c', []],
        ]),
      ),
    ).toBeNull();
  });

  test('holds directions and single files of a room', () => {
    expect(mayImport('src/xml/read.ts', 'src/values/ore.ts')).toBe(true);
    expect(mayImport('src/values/ore.ts', 'src/xml/read.ts')).toBe(false);
    expect(mayImport('src/xml/read.ts', 'src/bkm/types.ts')).toBe(false);
    expect(mayImport('src/rules/melding/sum.ts', 'src/validate/rule.ts')).toBe(true);
    expect(mayImport('src/rules/melding/sum.ts', 'src/validate/schema.ts')).toBe(false);
    expect(mayImport('src/validate/schema.ts', 'src/errors.ts')).toBe(true);
    expect(mayImport('src/convert/walk.ts', 'src/index.ts')).toBe(false);
    expect(mayImport('src/index.ts', 'src/ledger/open.ts')).toBe(true);
  });
});
