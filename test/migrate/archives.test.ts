import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type MigrateOptions, migrate } from '../../src/migrate.ts';
import { contentOf, corpusFile, newFolder, plant } from './tree.ts';
import { endOf, type Member, zipOf } from './zip.ts';

const OPTIONS: MigrateOptions = { convert: { praksisId: '1000005649' }, now: 'gendate', jobs: 1 };
const lom = await corpusFile('valid/lom-fastlege.xml');
const fom = await corpusFile('valid/fom.xml');

/** Migrates files; gives what became of each, and the rules that spoke of it with errors. */
async function outcomesOf(files: Readonly<Record<string, Uint8Array>>, options: MigrateOptions = {}) {
  const [input, output] = [await newFolder(), await newFolder()];
  await plant(input, files);
  const { report } = await migrate(input, output, { ...OPTIONS, ...options });
  const errors = (file: string) =>
    report.rules
      .filter((rule) => rule.errors > 0 && rule.examples.some((each) => each.file === file))
      .map(({ rule }) => rule);
  const rows = report.files.map(({ file, outcome, outputs }) => [file, outcome, outputs, errors(file)] as const);
  return { rows, report, output };
}

function zip(...members: readonly Member[]): Buffer {
  return zipOf(members);
}

describe('an archive', () => {
  it('is read in place, as the file in it is beside it, packed, stored or in ZIP64 form', async () => {
    const { output } = await outcomesOf({
      'a.xml': lom,
      'b.xml.gz': gzipSync(lom),
      'many.xml.gz': Buffer.concat([gzipSync(lom.subarray(0, 900)), gzipSync(lom.subarray(900))]),
      'c.zip': zip(
        { name: 'inner/deflated.xml', content: lom },
        { name: 'stored.xml', content: lom, stored: true },
        { name: 'large.xml', content: lom, zip64: true },
        { name: 'folder/', content: Buffer.alloc(0) },
      ),
    });
    const message = await readFile(path.join(output, 'messages/a.json'), 'utf8');
    for (const other of ['b', 'many', 'c.zip/inner/deflated', 'c.zip/stored', 'c.zip/large']) {
      expect(await readFile(path.join(output, `messages/${other}.json`), 'utf8')).toBe(message);
    }
  });

  it('is named in findings with what is in it', async () => {
    const { rows } = await outcomesOf({ 'y/2014.zip': zip({ name: 'a/b.xml', content: fom }) });
    expect(rows).toEqual([['y/2014.zip!/a/b.xml', 'clean', ['messages/y/2014.zip/a/b.json'], []]]);
  });

  it('hides no good file behind a bad one', async () => {
    const { rows, report } = await outcomesOf({
      'a.zip': zip(
        { name: 'crc.xml', content: fom, crc32: 7 },
        { name: 'good.xml', content: fom },
        { name: 'locked.xml', content: fom, encrypted: true },
        { name: 'method.xml', content: fom, method: 12 },
        { name: 'nested.zip', content: zip({ name: 'x.xml', content: fom }) },
        { name: 'notes.txt', content: Buffer.from('x') },
        { name: 'short.xml', content: fom, unpacked: fom.length - 1 },
      ),
    });
    expect(rows).toEqual([
      ['a.zip!/crc.xml', 'unreadable', [], ['arkiv/skadet']],
      ['a.zip!/good.xml', 'clean', ['messages/a.zip/good.json'], []],
      ['a.zip!/locked.xml', 'unreadable', [], ['arkiv/kryptert']],
      ['a.zip!/method.xml', 'unreadable', [], ['arkiv/metode']],
      ['a.zip!/nested.zip', 'unreadable', [], ['arkiv/i-arkiv']],
      ['a.zip!/short.xml', 'unreadable', [], ['arkiv/skadet']],
    ]);
    expect(report.skipped).toEqual({ '.txt': 1 });
  });

  it.each([
    '../out.xml',
    '/etc/out.xml',
    'C:\\out.xml',
    'a/../../out.xml',
    'a\\..\\..\\out.xml',
    './out.xml',
    'a\u0000b.xml',
  ])('that leads out of its folder is not followed: %j', async (name) => {
    const { rows, output } = await outcomesOf({ 'a.zip': zip({ name, content: fom }) });
    expect(rows).toEqual([['a.zip!/entry-1', 'unreadable', [], ['arkiv/navn']]]);
    expect([...contentOf(output).keys()].filter((file) => file.startsWith('messages/'))).toEqual([]);
  });

  it('is held against its checksum to its end, also where the reader has seen enough', async () => {
    const content = Buffer.concat([fom, Buffer.from('<broken')]);
    const sound = zip({ name: 'x.xml', content });
    const damaged = zip({ name: 'x.xml', content, crc32: 7 });
    const { rows } = await outcomesOf({ 'a.zip': sound, 'b.zip': damaged });
    expect(rows.map(([file, , outputs]) => [file, outputs.length])).toEqual([
      ['a.zip!/x.xml', 1],
      ['b.zip!/x.xml', 0],
    ]);
  });

  it('has the names that were meant, where it does not say how they are written', async () => {
    const names = [
      Buffer.from('s\u00f8r.xml'),
      Buffer.from([0x9d, 0x6c, 0x86, 0x2e, 0x78, 0x6d, 0x6c]),
      Buffer.from('a.xml'),
    ];
    const members = names.map((name) => ({ name, content: fom, unflagged: true }));
    const { rows } = await outcomesOf({ 'a.zip': zip(...members) });
    expect(rows.map(([file]) => file)).toEqual(['a.zip!/a.xml', 'a.zip!/sør.xml', 'a.zip!/Ølå.xml']);
  });

  it('that has no file is counted; that has more than it says is told of, with what was read', async () => {
    const two = zip({ name: 'x.xml', content: fom }, { name: 'y.xml', content: fom });
    const saying = (count: number): Buffer => {
      const copy = Buffer.from(two);
      copy.writeUInt16LE(count, copy.length - 12);
      return copy;
    };
    const { rows, report } = await outcomesOf({
      'empty.zip': zip(),
      'folder.zip': zip({ name: 'x/', content: Buffer.alloc(0) }),
      'none.zip': saying(0),
      'one.zip': saying(1),
    });
    expect(rows).toEqual([
      ['none.zip', 'unreadable', [], ['arkiv/skadet']],
      ['one.zip', 'unreadable', [], ['arkiv/skadet']],
      ['one.zip!/x.xml', 'clean', ['messages/one.zip/x.json'], []],
    ]);
    expect(report.skipped).toEqual({ empty: 2 });
  });

  it('with one name twice has both', async () => {
    const { rows } = await outcomesOf({
      'a.zip': zip({ name: 'x.xml', content: fom }, { name: 'x.xml', content: lom }),
    });
    expect(rows.map(([file, , outputs]) => [file, outputs])).toEqual([
      ['a.zip!/x.xml', ['messages/a.zip/x.json']],
      ['a.zip!/x~2.xml', ['messages/a.zip/x~2.json']],
    ]);
  });

  it('with one name twice, and the name that would tell them apart as well, has all three, each by its own', async () => {
    const tom = await corpusFile('valid/tom.xml');
    const members = [
      { name: 'x.xml', content: fom },
      { name: 'x.xml', content: lom },
      { name: 'x~2.xml', content: tom },
    ];
    const { rows, output } = await outcomesOf({ 'a.zip': zip(...members), '1.xml': fom, '2.xml': tom, '3.xml': lom });
    expect(rows.slice(3).map(([file, , outputs]) => [file, outputs])).toEqual([
      ['a.zip!/x.xml', ['messages/a.zip/x.json']],
      ['a.zip!/x~2.xml', ['messages/a.zip/x~2.json']],
      ['a.zip!/x~3.xml', ['messages/a.zip/x~3.json']],
    ]);
    const content = contentOf(output);
    for (const [one, other] of [
      ['1', 'x'],
      ['2', 'x~2'],
      ['3', 'x~3'],
    ])
      expect(content.get(`messages/${one}.json`)).toBe(content.get(`messages/a.zip/${other}.json`));
  });

  it('beside a folder that is called as it is named has its files, and the folder its own, in every run', async () => {
    const [input, output] = [await newFolder(), await newFolder()];
    await plant(input, { 'a.zip': zip({ name: 'x.xml', content: fom }), 'a.zip!/x.xml': lom });
    const { report } = await migrate(input, output, OPTIONS);
    expect(report.files.map(({ file, outcome }) => [file, outcome])).toEqual([
      ['a.zip!/x.xml', 'clean'],
      ['a.zip!/x~2.xml', 'clean'],
    ]);
    const outputs = report.files.flatMap((file) => file.outputs);
    expect(new Set(outputs).size).toBe(2);
    for (const name of outputs) expect(contentOf(output).has(name), name).toBe(true);
    expect((await migrate(input, output, OPTIONS)).converted).toBe(0);
  });

  it('that is cut off, or none, is told of and ends nothing', async () => {
    const whole = zip({ name: 'x.xml', content: fom }, { name: 'y.xml', content: lom });
    const { rows } = await outcomesOf({
      'cut.xml.gz': gzipSync(fom).subarray(0, 500),
      'cut.zip': whole.subarray(0, 900),
      'good.xml': fom,
      'none.xml.gz': Buffer.from('no gzip'),
      'none.zip': Buffer.alloc(0),
    });
    expect(rows).toEqual([
      ['cut.xml.gz', 'unreadable', [], ['arkiv/skadet']],
      ['cut.zip', 'unreadable', [], ['arkiv/skadet']],
      ['good.xml', 'clean', ['messages/good.json'], []],
      ['none.xml.gz', 'unreadable', [], ['arkiv/skadet']],
      ['none.zip', 'unreadable', [], ['arkiv/skadet']],
    ]);
  });
});

describe('a bomb', () => {
  const spaces = Buffer.alloc(64 * 2 ** 20, '<!---->\n');
  spaces.write('<a><b/> ');

  const FILES = {
    'gzip, by its ratio': [{ 'b.xml.gz': gzipSync(spaces) }, 'b.xml.gz', 'arkiv/for-stor'],
    'zip, by its ratio': [{ 'b.zip': zip({ name: 'x.xml', content: spaces }) }, 'b.zip!/x.xml', 'arkiv/for-stor'],
    'zip that lies about its size': [
      { 'b.zip': zip({ name: 'x.xml', content: spaces, unpacked: 10 }) },
      'b.zip!/x.xml',
      'arkiv/skadet',
    ],
  } as const;

  it.each(Object.entries(FILES))('is put down in %s', async (_, [files, name, rule]) => {
    const { rows } = await outcomesOf(files);
    expect(rows).toEqual([[name, 'unreadable', [], [rule]]]);
  });

  it('by size alone is put down as well', async () => {
    const limits = { entryBytes: 1000 };
    const files = { 'a.xml.gz': gzipSync(fom), 'b.zip': zip({ name: 'x.xml', content: fom }) };
    const { rows } = await outcomesOf(files, { limits });
    expect(rows.map(([, outcome, , rules]) => [outcome, rules])).toEqual([
      ['unreadable', ['arkiv/for-stor']],
      ['unreadable', ['arkiv/for-stor']],
    ]);
  });

  it('of one entry told many times is not read at all', async () => {
    const one = zip({ name: 'x.xml', content: fom, stored: true });
    const at = one.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    const entry = one.subarray(at, -22);
    const bomb = Buffer.concat([one.subarray(0, at), ...Array(100).fill(entry), endOf(100, entry.length * 100, at)]);
    const { rows } = await outcomesOf({ 'bomb.zip': bomb });
    expect(rows).toEqual([['bomb.zip', 'unreadable', [], ['arkiv/overlapp']]]);
  });

  it('of too many entries, or too much together, is not read at all', async () => {
    const two = zip({ name: 'x.xml', content: fom }, { name: 'y.xml', content: fom });
    const many = await outcomesOf({ 'a.zip': two }, { limits: { entries: 1 } });
    expect(many.rows).toEqual([['a.zip', 'unreadable', [], ['arkiv/for-mange']]]);
    const much = await outcomesOf({ 'a.zip': two }, { limits: { archiveBytes: fom.length + 1 } });
    expect(much.rows).toEqual([['a.zip', 'unreadable', [], ['arkiv/for-stor']]]);
  });
});
