import { createWriteStream } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { largeMessage } from '../../corpus/make-large.ts';
import { built, ROOT } from './built.ts';
import { Place } from './shell.ts';

const SMALL = path.join(ROOT, 'corpus/valid/lom-fastlege.xml');
const CONVERT = 'bkm convert large.xml --praksis-id 1000005649 --quiet';

let place: Place;

beforeAll(async () => {
  await built();
  place = await Place.make();
  await copyFile(SMALL, path.join(place.folder, 'krav.xml'));
  await pipeline(Readable.from(largeMessage(3000)), createWriteStream(path.join(place.folder, 'large.xml')));
});

afterAll(() => place.remove());

describe('a JSON output of more than a megabyte', () => {
  test('ends quietly when its reader leaves', async () => {
    const { stdout, stderr, exit } = await place.run(`${CONVERT} | head -c 10`);
    expect({ stdout, stderr, exit }).toEqual({ stdout: '{\n  "praks', stderr: '', exit: 0 });
  });

  test('is whole through a slow reader, cat and a parser', async () => {
    const slow = `node -e '
      let bytes = 0;
      process.stdin.on("readable", async function read() {
        const chunk = process.stdin.read(65536) ?? process.stdin.read();
        if (chunk === null) return;
        bytes += chunk.length;
        process.stdin.removeAllListeners("readable");
        setTimeout(() => { process.stdin.on("readable", read); read(); }, 5);
      }).on("end", () => console.log(bytes))'`;
    const parse = `node -p 'JSON.parse(fs.readFileSync(0)).behandlerkrav.regninger.length'`;
    const { stdout, stderr } = await place.run(
      `${CONVERT} > out.json; wc -c < out.json; ${CONVERT} | ${slow}; ${CONVERT} | cat | cmp - out.json; ${parse} < out.json`,
    );
    const [size, slowly, regninger] = stdout.trim().split('\n');
    expect(Number(size)).toBeGreaterThan(1_000_000);
    expect([slowly, regninger, stderr]).toEqual([size, '3000', '']);
  });

  test('does not read on when nobody reads what comes of it', async () => {
    await mkdir(path.join(place.folder, 'many'), { recursive: true });
    await place.run('for i in $(seq 1 40); do ln -sf ../large.xml many/$i.xml; done');
    const { stdout, stderr } = await place.run(
      `(bkm convert many --praksis-id 1 --report json=r.json; echo "exit $?" >&2) | head -c 10; ls r.json 2> /dev/null`,
    );
    expect([stdout, stderr]).toEqual(['{"praksisI', 'exit 141\n']);
  });
});

describe('a stream that is not there', () => {
  test.concurrent.each([
    ['stdout closed', `${CONVERT} >&-`, 0],
    ['stderr closed', 'bkm convert krav.xml --praksis-id 1 2>&- | tail -1', 0],
    ['stderr full', 'bkm convert krav.xml --praksis-id 1 2> /dev/full | tail -1', 0],
    ['stderr closed, for help', 'bkm --help 2>&- > /dev/null', 0],
    ['all closed', `${CONVERT} <&- >&- 2>&-`, 0],
  ])('%s: the run goes on', async (_, script, exit) => {
    const ended = await place.run(`set -o pipefail; ${script}`);
    expect([ended.stderr, ended.exit]).toEqual(['', exit]);
  });

  test('stdin closed is an empty input', async () => {
    const { stdout, exit } = await place.run('bkm validate - --lang en <&-');
    expect(stdout).toMatch(/<stdin>: error: The file is empty/);
    expect(exit).toBe(3);
  });

  test.concurrent.each([
    `${CONVERT}`,
    'bkm validate krav.xml --praksis-id 1',
    'bkm validate krav.xml --praksis-id 1 --format json',
    'bkm --help',
    'bkm --version',
    'bkm demo',
  ])('a full disk is told of and not taken for success: %s', async (script) => {
    const { stderr, exit } = await place.run(`${script} > /dev/full`);
    expect(stderr).toMatch(/^bkm: can't write stdout \(.*ENOSPC\)\n$/);
    expect(exit).toBe(2);
  });
});
