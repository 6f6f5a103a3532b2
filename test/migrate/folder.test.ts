import { execFileSync } from 'node:child_process';
import { appendFileSync, createWriteStream, existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { chmod, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { describe, expect, it } from 'vitest';
import { largeMessage } from '../../corpus/make-large.ts';
import { type MigrateOptions, migrate } from '../../src/migrate.ts';
import { contentOf, corpusFile, json, newFolder, plant } from './tree.ts';
import { zipOf } from './zip.ts';

const OPTIONS: MigrateOptions = { convert: { praksisId: '1000005649' }, now: 'gendate', jobs: 1 };
const fom = await corpusFile('valid/fom.xml');
const several = await corpusFile('valid/flere-dokumenter.xml');

function outputsOf({ report }: Awaited<ReturnType<typeof migrate>>) {
  return report.files.map(({ file, outputs }) => [file, outputs] as const);
}

describe('the outputs', () => {
  it('stand in the tree of the input, one a message, each its own whatever the names', async () => {
    const [input, output] = [await newFolder(), await newFolder()];
    const names = ['A.xml', 'a.XML', 'a.json/x.xml', 'a.xml.gz/y.xml', 'b.1.xml', 'odd «navn» %20 #.xml', 'y/z/c.xml'];
    await plant(input, Object.fromEntries(names.map((name) => [name, fom])));
    await plant(input, { 'b.xml': several });
    const outputs = outputsOf(await migrate(input, output, OPTIONS));
    expect(outputs).toEqual([
      ['A.xml', ['messages/A.xml.json']],
      ['a.XML', ['messages/a.XML~2.json']],
      ['a.json/x.xml', ['messages/a.json/x.json']],
      ['a.xml.gz/y.xml', ['messages/a.xml.gz/y.json']],
      ['b.1.xml', ['messages/b.1.json']],
      ['b.xml', expect.arrayContaining(['messages/b.xml.1.json', 'messages/b.xml.2.json'])],
      ['odd «navn» %20 #.xml', ['messages/odd «navn» %20 #.json']],
      ['y/z/c.xml', ['messages/y/z/c.json']],
    ]);
    const all = outputs.flatMap(([, files]) => files);
    expect(new Set(all.map((name) => name.toLowerCase())).size).toBe(all.length);
    for (const name of all) expect(existsSync(path.join(output, name)), name).toBe(true);
  });

  it('of names that are too long for a disk are shortened, each its own, and the same in every run', async () => {
    const [input, output] = [await newFolder(), await newFolder()];
    const long = (end: string) => `${'æ'.repeat(200)}${end}`;
    const deep = `${`${'d'.repeat(100)}/`.repeat(9)}x.xml`;
    const members = [long('1.xml'), long('2.xml'), `${long('')}/y.xml`, deep, deep.toUpperCase(), 'short.xml'];
    await plant(input, {
      [`${'a'.repeat(251)}.xml`]: fom,
      [`${'b'.repeat(251)}.xml`]: 'broken',
      [`${'a'.repeat(250)}.json/x.xml`]: fom,
      'z.zip': zipOf(members.map((name) => ({ name, content: fom }))),
    });
    const { report } = await migrate(input, output, OPTIONS);
    expect(report.outcomes).toEqual({ clean: 1, findings: 7, withheld: 0, unreadable: 1, failed: 0 });
    const outputs = report.files.flatMap((file) => [...file.outputs, file.report ?? 'none']);
    expect(outputs.filter((name) => name.startsWith('messages/')).length).toBe(8);
    expect(new Set(outputs).size).toBe(17);
    for (const name of outputs) {
      expect(existsSync(path.join(output, name)), name).toBe(true);
      for (const part of name.split('/')) expect(Buffer.byteLength(part), name).toBeLessThan(250);
    }
    expect(outputs).toContain('messages/z.zip/short.json');
    expect((await migrate(input, output, OPTIONS)).report).toEqual(report);
  });

  it('are for their owner alone, the journal as well', async () => {
    const [input, output] = [await newFolder(), await newFolder()];
    await plant(input, { 'x/a.xml': fom });
    await migrate(input, path.join(output, 'new'), OPTIONS);
    for (const name of contentOf(path.join(output, 'new')).keys()) {
      expect(statSync(path.join(output, 'new', name)).mode & 0o077, name).toBe(0);
    }
  });

  it('go to a new or empty folder, or to that of an earlier run, and to no other', async () => {
    const [input, output] = [await newFolder(), await newFolder()];
    await plant(input, { 'a.xml': fom });
    await writeFile(path.join(output, 'mine.txt'), 'x');
    await expect(migrate(input, output, OPTIONS)).rejects.toMatchObject({ code: 'OUTPUT' });
    await expect(migrate(input, input, OPTIONS)).rejects.toMatchObject({ code: 'OUTPUT' });
    await expect(migrate(path.join(input, 'a.xml'), output, OPTIONS)).rejects.toMatchObject({ code: 'INPUT' });
    expect([...contentOf(output).keys()]).toEqual(['mine.txt']);
    expect([...contentOf(input).keys()]).toEqual(['a.xml']);
  });

  it('go nowhere where no folder can be made, which is said in words', async () => {
    const [input, output] = [await newFolder(), await newFolder()];
    await plant(input, { 'a.xml': fom });
    await plant(output, { file: 'x' });
    await symlink(path.join(output, 'gone'), path.join(output, 'link'));
    const refused = (place: string, message: RegExp) =>
      expect(migrate(input, place, OPTIONS), place).rejects.toMatchObject({
        code: 'OUTPUT',
        message: expect.stringMatching(message),
        hint: expect.stringContaining('-o'),
      });
    await refused(path.join(output, 'file'), /\(a file is in the place of the folder, E\w+\)$/);
    await refused(path.join(output, 'file/below'), /\(a file is in the place of the folder, ENOTDIR\)$/);
    await refused(path.join(output, 'link'), /is a link that leads nowhere$/);
    await refused(path.join(output, `${'long/'.repeat(120)}out`), /path may be too long/);
    if (process.platform === 'linux') await refused('/proc/x/y', /\(does not exist, ENOENT\)$/);
  });

  it('are made though the lock of an earlier run was damaged', async () => {
    const [input, output] = [await newFolder(), await newFolder()];
    await plant(input, { 'a.xml': fom });
    await plant(output, { '.bkm-migrate/lock': 'no lock'.repeat(1000) });
    expect((await migrate(input, output, OPTIONS)).report.outcomes.clean).toBe(1);
  });

  it('may stand within the input, and are then no input', async () => {
    const input = await newFolder();
    await plant(input, { 'a.xml': fom });
    for (let run = 0; run < 2; run += 1) {
      const { report } = await migrate(input, path.join(input, 'out'), OPTIONS);
      expect(report.summary.files).toBe(1);
      expect(report.skipped).toEqual({});
    }
  });
});

describe('the files of a folder', () => {
  it('are counted by kind where they are no messages, and links to folders are not followed', async () => {
    const [input, output] = [await newFolder(), await newFolder()];
    await plant(input, { 'a.xml': fom, 'b.pdf': 'x', 'c/d.PDF': 'x', README: 'x', '.hidden': 'x', 'e.tar.gz': 'x' });
    await symlink(input, path.join(input, 'c', 'circle'));
    await symlink(path.join(input, 'a.xml'), path.join(input, 'link.xml'));
    const { report } = await migrate(input, output, OPTIONS);
    expect(report.files.map(({ file }) => file)).toEqual(['a.xml', 'link.xml']);
    expect(report.skipped).toEqual({ '': 2, '.gz': 1, '.pdf': 2, link: 1 });
  });

  it('are listed by name where they are JSON, which may have been converted before, and never written twice', async () => {
    const [input, output] = [await newFolder(), await newFolder()];
    const content = Buffer.from('{}');
    await plant(input, { 'a.xml': fom, 'b/a.json': content, 'c.NDJSON': content, 'd.json.gz': content, 'e.txt': 'x' });
    await plant(input, { 'z.zip': zipOf([{ name: 'old/f.jsonl', content }]), 'left-out.json': content });
    const options = { ...OPTIONS, exclude: ['left-out.*'] };
    const { report } = await migrate(input, output, options);
    const names = ['b/a.json', 'c.NDJSON', 'd.json.gz', 'z.zip!/old/f.jsonl'];
    expect(report.skippedJson).toEqual(names);
    expect(report.skipped).toEqual({ '.gz': 1, '.json': 1, '.jsonl': 1, '.ndjson': 1, '.txt': 1, excluded: 1 });
    expect(report.files.map(({ file }) => file)).toEqual(['a.xml']);
    const html = await readFile(path.join(output, 'report.html'), 'utf8');
    for (const name of names) expect(html).toContain(name);
    // One more of the same kind is news, though nothing is to be converted.
    await plant(input, { 'b/b.json': content });
    const again = await migrate(input, output, options);
    expect([again.converted, again.report.skippedJson.length]).toEqual([0, 5]);
  });

  it('are chosen by patterns of paths and of names, whatever their ending', async () => {
    const [input, output] = [await newFolder(), await newFolder()];
    await plant(input, { '2014/a.xml': fom, '2014/b.msg': fom, '2015/c.xml': fom, '2015/test-d.xml': fom });
    const of = async (options: MigrateOptions) => {
      const { report } = await migrate(input, output, { ...OPTIONS, ...options });
      return report.files.map(({ file }) => file);
    };
    expect(await of({ include: ['2014/**'] })).toEqual(['2014/a.xml', '2014/b.msg']);
    expect(await of({ exclude: ['*test*', '2014/'] })).toEqual(['2015/c.xml']);
    expect(await of({ include: ['*.msg'] })).toEqual(['2014/b.msg']);
  });

  it('are chosen by their own names where they are links, and what is in archives by its names there', async () => {
    const [input, output] = [await newFolder(), await newFolder()];
    const members = ['real.xml', 'x/other.xml', 'old.msg', 'doc.txt', '../out.xml'];
    await plant(input, { 'kept/real.xml': fom, 'z.zip': zipOf(members.map((name) => ({ name, content: fom }))) });
    await symlink(path.join(input, 'kept/real.xml'), path.join(input, 'secret.xml'));
    const of = async (options: MigrateOptions) => {
      const { report } = await migrate(input, output, { ...OPTIONS, ...options });
      return report.files.map(({ file }) => file);
    };
    const [first, odd, other, real] = ['kept/real.xml', 'z.zip!/entry-5', 'z.zip!/x/other.xml', 'z.zip!/real.xml'];
    expect(await of({})).toEqual([first, 'secret.xml', odd, real, other]);
    expect(await of({ exclude: ['SECRET*', 'x'] })).toEqual([first, odd, real]);
    expect(await of({ exclude: ['*real*', 'z.zip!/entry-*'] })).toEqual(['secret.xml', other]);
    expect(await of({ exclude: ['z.zip', 'kept'] })).toEqual(['secret.xml']);
    expect(await of({ include: ['*.xml'], exclude: ['kept/'] })).toEqual(['secret.xml', odd, real, other]);
    expect(await of({ include: ['*.msg'] })).toEqual([odd, 'z.zip!/old.msg']);
    expect(await of({ include: ['z.zip'] })).toEqual([odd, real, other]);
    const { report } = await migrate(input, output, { ...OPTIONS, include: ['*.msg'] });
    expect(report.skipped).toEqual({ excluded: 5 });
  });

  it.skipIf(process.getuid?.() === 0)('that can not be looked into are left out as others are', async () => {
    const [input, output] = [await newFolder(), await newFolder()];
    await plant(input, { 'a.xml': fom, 'lost+found/b.xml': fom, 'c/closed/d.xml': fom });
    const closed = ['lost+found', 'c/closed'].map((name) => path.join(input, name));
    for (const folder of closed) await chmod(folder, 0);
    const of = async (...exclude: string[]) => {
      const { report } = await migrate(input, output, { ...OPTIONS, exclude });
      return report.files.map(({ file }) => file);
    };
    expect(await of()).toEqual(['a.xml', 'c/closed/', 'lost+found/']);
    expect(await of('lost+found')).toEqual(['a.xml', 'c/closed/']);
    expect(await of('lost+found/', 'c/**')).toEqual(['a.xml']);
    for (const folder of closed) await chmod(folder, 0o700);
  });

  it.skipIf(process.getuid?.() === 0)(
    'that can not be read are told of, and are tried again by the next run',
    async () => {
      const [input, output] = [await newFolder(), await newFolder()];
      await plant(input, { 'a.xml': fom, 'closed/b.xml': fom, 'c.xml': fom });
      await chmod(path.join(input, 'a.xml'), 0);
      await chmod(path.join(input, 'closed'), 0);
      const first = await migrate(input, output, OPTIONS);
      expect(first.report.files.map(({ file, outcome }) => [file, outcome])).toEqual([
        ['a.xml', 'unreadable'],
        ['c.xml', 'clean'],
        ['closed/', 'unreadable'],
      ]);
      await chmod(path.join(input, 'a.xml'), 0o600);
      await chmod(path.join(input, 'closed'), 0o700);
      const second = await migrate(input, output, OPTIONS);
      expect(second.converted).toBe(2);
      // One and the same bill, three times.
      expect(second.report.outcomes).toMatchObject({ clean: 1, findings: 2, unreadable: 0 });
    },
  );

  it.skipIf(process.platform === 'win32')(
    'that are pipes or devices, by whatever name, are counted, and nobody waits for what they never say',
    async () => {
      const [input, output] = [await newFolder(), await newFolder()];
      await plant(input, { 'a.xml': fom });
      for (const name of ['p.xml', 'p.xml.gz', 'p.zip']) execFileSync('mkfifo', [path.join(input, name)]);
      await symlink('/dev/zero', path.join(input, 'z.xml'));
      const { report } = await migrate(input, output, OPTIONS);
      expect(report.files.map(({ file }) => file)).toEqual(['a.xml']);
      expect(report.skipped).toEqual({ special: 4 });
    },
  );

  it.skipIf(process.platform !== 'linux')(
    'whose names are no UTF-8 are read as Latin-1, each with a name of its own, in folders and archives as well',
    async () => {
      const [input, output] = [await newFolder(), await newFolder()];
      const latin = (name: string) => Buffer.from(path.join(input, name), 'latin1');
      mkdirSync(latin('mappe\xe5'));
      writeFileSync(latin('mappe\xe5/s\xf8r.xml'), fom);
      writeFileSync(latin('\xe6.xml'), fom);
      writeFileSync(latin('\xe6.zip'), zipOf([{ name: 'x.xml', content: fom }]));
      await plant(input, { 'æ.xml': fom });
      const first = await migrate(input, output, OPTIONS);
      expect(first.report.files.map(({ file, messages }) => [file, messages])).toEqual([
        ['mappeå/sør.xml', 1],
        ['æ.xml', 1],
        ['æ.zip!/x.xml', 1],
        ['æ~2.xml', 1],
      ]);
      expect((await migrate(input, output, OPTIONS)).converted).toBe(0);
    },
  );

  it('that are written to while they are read are left out, and named; the next run, when they are at rest, takes them', async () => {
    const [input, output] = [await newFolder(), await newFolder()];
    await plant(input, { 'a.xml': fom });
    const file = path.join(input, 'b.xml');
    await pipeline(Readable.from(largeMessage(5_000)), createWriteStream(file));
    // Faster than any reading of it.
    const writer = setInterval(() => appendFileSync(file, ' '), 5);
    const { report } = await migrate(input, output, OPTIONS).finally(() => clearInterval(writer));
    expect(report.files.map(({ file: name, outcome, outputs }) => [name, outcome, outputs.length])).toEqual([
      ['a.xml', 'clean', 1],
      ['b.xml', 'failed', 0],
    ]);
    expect(report.rules.find(({ rule }) => rule === 'migrering/endret')?.examples[0]?.file).toBe('b.xml');
    expect(report.verdict).toBe('incomplete');
    const again = await migrate(input, output, OPTIONS);
    expect([again.converted, again.report.outcomes.failed]).toEqual([1, 0]);
  });

  it('that lead nowhere, or are no files, are told of and end nothing', async () => {
    const [input, output] = [await newFolder(), await newFolder()];
    await plant(input, { 'a.xml': fom });
    await symlink(path.join(input, 'gone'), path.join(input, 'b.xml'));
    await mkdir(path.join(input, 'c.xml'));
    const { report } = await migrate(input, output, OPTIONS);
    expect(report.files.map(({ file, outcome }) => [file, outcome])).toEqual([
      ['a.xml', 'clean'],
      ['b.xml', 'unreadable'],
    ]);
    expect((await json(output, 'reports/b.json')).verdict).toBe('incomplete');
  });
});
