import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { contentOf, corpusFile, newFolder, plant } from '../migrate/tree.ts';
import { built, MAIN } from './built.ts';

/** A disk of its own, that nothing outside sees, needs the right to mount one. */
const canMount = spawnSync('unshare', ['-m', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).status === 0;

const SOME = [
  'flere-dokumenter.xml',
  'lom-fastlege.xml',
  'dlom.xml',
  'fom.xml',
  'tom.xml',
  'tannlege-flere-takster.xml',
];

const FULL =
  /^bkm: can't write to \S+ \(the disk is full, ENOSPC\)(, at \S+)?\nWhat is done is kept: mend it, and run again/;

let input: string;
let expected: ReadonlyMap<string, string>;
let cleanings: (() => Promise<void>)[];

beforeAll(async () => {
  await built();
  cleanings = [];
  const atEnd = (clean: () => Promise<void>): void => void cleanings.push(clean);
  input = await newFolder(atEnd);
  for (const copy of ['a', 'b', 'c', 'd']) {
    for (const name of SOME) await plant(input, { [`${copy}/${name}`]: await corpusFile(`valid/${name}`) });
  }
  const whole = await newFolder(atEnd);
  expect((await bash('$MIGRATE -o "$OUT" >/dev/null', whole)).exit).toBe(0);
  expected = contentOf(whole);
  return async () => {
    for (const clean of cleanings) await clean();
  };
});

/** Runs a script; `$MIGRATE` is the command without its output, which is to be `$OUT`. Run in a name space of mounts of its own. */
async function bash(script: string, output: string, ...before: readonly string[]) {
  const command = `${process.execPath} ${MAIN} migrate ${input} --praksis-id 1000005649 --now gendate --jobs 2 --fail-on never`;
  const [file = 'bash', ...args] = [...before, 'bash', '-c', script];
  const child = spawn(file, args, { env: { ...process.env, MIGRATE: command, OUT: output, LC_ALL: 'C' } });
  const said = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said.stderr += text;
  });
  const [exit] = await once(child, 'close');
  return { exit, ...said };
}

describe.skipIf(!canMount)(
  'a disk that gets full in the middle of a migration (skipped where none can be mounted)',
  () => {
    it.each([
      ['before the first file', 'size=32k'],
      ['early', 'size=120k'],
      ['in the middle', 'size=400k'],
      ['late', 'size=560k'],
      ['as it has no room for more files', 'size=64m,nr_inodes=60'],
    ])(
      '%s: the run ends with 2 and says so; with more room it goes on to the bytes of one that was not stopped',
      async (_, room) => {
        const [output, first, last] = [await newFolder(), await newFolder(), await newFolder()];
        const script = `mount -t tmpfs -o ${room} tmpfs "$OUT" && $MIGRATE -o "$OUT"; echo "exit $?"
      cp -a "$OUT/." ${first} && mount -o remount,size=64m,nr_inodes=100k "$OUT" && $MIGRATE -o "$OUT" >/dev/null
      echo "exit $?"; cp -a "$OUT/." ${last}`;
        const { stdout, stderr } = await bash(script, output, 'unshare', '-m');
        expect(stdout).toBe('exit 2\nexit 0\n');
        expect(stderr).toMatch(FULL);

        const stopped = contentOf(first);
        for (const [name, bytes] of stopped) {
          if (name.startsWith('messages/')) expect(bytes === expected.get(name), name).toBe(true);
        }
        // Nothing half written takes up room.
        expect(readdirSync(first).includes('.bkm-migrate') ? pendingIn(stopped) : []).toEqual([]);
        expect(contentOf(last)).toEqual(expected);
      },
    );

    it('names the file at which it stopped', async () => {
      const output = await newFolder();
      const script = 'mount -t tmpfs -o size=400k tmpfs "$OUT" && $MIGRATE -o "$OUT"';
      const { stderr } = await bash(script, output, 'unshare', '-m');
      expect(stderr).toMatch(/, at [abcd]\/[\w-]+\.xml\n/);
    });
  },
);

describe.skipIf(process.platform === 'win32')('a file that may not grow', () => {
  it('stops the run, which says at which file, and goes on when it may', async () => {
    const output = await newFolder();
    // In blocks of 1 KiB: less than the larger messages.
    const { exit, stdout, stderr } = await bash('ulimit -f 4; $MIGRATE -o "$OUT"', output);
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^bkm: can't write to \S+ \(the file may not grow, EFBIG\), at [abcd]\/[\w-]+\.xml\n/);
    expect((await bash('$MIGRATE -o "$OUT" >/dev/null', output)).exit).toBe(0);
    expect(contentOf(output)).toEqual(expected);
  });
});

function pendingIn(content: ReadonlyMap<string, string>): readonly string[] {
  return [...content.keys()].filter((name) => name.includes(`${path.sep}pending${path.sep}`));
}
