import { link, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Said } from '../../cli/lang.ts';
import { RunFiles } from '../../cli/run-files.ts';

const said = (words: string): Said => [words, words];
let folder = '';
let files = new RunFiles();
const at = (...names: string[]) => path.join(folder, ...names);

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'bkm-files-'));
  files = new RunFiles();
  await writeFile(at('krav.xml'), '<a/>');
});

afterEach(() => rm(folder, { recursive: true, force: true }));

describe('a file that is read', () => {
  test.each([
    ['itself', async () => at('krav.xml')],
    ['another spelling', async () => `${folder}/./x/../krav.xml`],
    ['a symbolic link', () => symlink('krav.xml', at('lenke')).then(() => at('lenke'))],
    ['a hard link', () => link(at('krav.xml'), at('hard')).then(() => at('hard'))],
    ['a linked folder', () => symlink('.', at('her')).then(() => at('her', 'krav.xml'))],
  ])('is not written, by %s', async (_, name) => {
    const file = await name();
    files.reads(at('krav.xml'), said('the input'));
    const words = `would be written over the input: ${file}`;
    await expect(files.reserve(file, said('the report'))).rejects.toThrow(`the report ${words}`);
    await expect(files.claim(file, said('the JSON'), 'a.xml')).rejects.toThrow(`the JSON ${words}`);
    expect(await files.isFreeFor(file, 'a.xml')).toBe(false);
  });

  test('leaves others alone', async () => {
    files.reads(at('krav.xml'), said('the input'));
    files.reads(at('krav.xml'), said('the input, once more'));
    await files.reserve(at('r.json'), said('the report'));
    await files.claim(at('ut', 'krav.json'), said('the JSON'), 'krav.xml');
    expect(await files.isFreeFor(at('ut', 'krav.1.json'), 'krav.xml')).toBe(true);
  });
});

describe('a file that is written', () => {
  test('is written once, whether its folder is there yet or not', async () => {
    await symlink('.', at('her'));
    await files.reserve(at('ny', 'r'), said('one'));
    await expect(files.reserve(at('her', 'ny', 'r'), said('two'))).rejects.toThrow(
      'one and two would be the same file',
    );
    await expect(files.claim(at('ny', 'r'), said('three'), 'a.xml')).rejects.toThrow('one and three');
  });

  test('may be asked for again by the input that it is of, and by no other', async () => {
    await files.claim(at('a.json'), said('the JSON of a'), 'a.xml');
    await files.claim(at('a.json'), said('the JSON of a'), 'a.xml');
    expect(await files.isFreeFor(at('a.json'), 'a.xml')).toBe(true);
    expect(await files.isFreeFor(at('a.json'), 'b.xml')).toBe(false);
    await expect(files.claim(at('a.json'), said('the JSON of b'), 'b.xml')).rejects.toThrow('the JSON of a and');
  });

  test('may be one of two names of an older file: an output takes its name alone', async () => {
    await link(at('krav.xml'), at('b.json'));
    await files.claim(at('krav.xml'), said('a'), 'a.xml');
    await expect(files.claim(at('b.json'), said('b'), 'b.xml')).resolves.toBeUndefined();
  });

  test('is a plain file: neither a folder nor a device is replaced', async () => {
    await mkdir(at('ut'));
    await expect(files.reserve(at('ut'), said('the report'))).rejects.toThrow('it is no plain file');
    await expect(files.reserve('/dev/null', said('the report'))).rejects.toThrow('it is no plain file');
  });
});
