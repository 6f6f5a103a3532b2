import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { CORPUS, contentOf, corpusFile, newFolder, plant } from '../migrate/tree.ts';
import { zipOf } from '../migrate/zip.ts';
import { built, MAIN } from './built.ts';

/** More on demand: BKM_KILLS=1000. */
const KILLS = Number(process.env.BKM_KILLS ?? 50);

const SEED = Number(process.env.BKM_SEED ?? 7);

/** Some files are broken. */
const WHOLE = { end: 3, said: '' };

beforeAll(built);

/** Whole numbers that a seed gives (mulberry32), so that a failure can be had again. */
function* numbersFrom(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    yield (t ^ (t >>> 14)) >>> 0;
  }
}

/** Few enough that fifty runs take a minute. */
const SOME = [
  'valid/flere-dokumenter.xml',
  'valid/lom-fastlege.xml',
  'valid/dlom.xml',
  'valid/fom.xml',
  'valid/tom.xml',
];

async function plantArchive(): Promise<string> {
  const input = await newFolder();
  for (const name of SOME) cpSync(path.join(CORPUS, name), path.join(input, name));
  const content = await corpusFile('valid/tannlege-flere-takster.xml');
  await plant(input, {
    'again/lom.xml': await corpusFile('valid/lom-fastlege.xml'),
    'packed/one.xml.gz': gzipSync(content),
    'packed/two.zip': zipOf([
      { name: 'inner/a.xml', content },
      { name: 'b.xml', content: Buffer.from('<broken'), stored: true },
    ]),
    'broken/cut.xml': content.subarray(0, 4000),
    'broken/none.xml': '',
    'notes.txt': 'x',
  });
  return input;
}

/** Starts a run; `stop` kills it. Gives how it ended: its exit code, or the signal. */
function start(input: string, output: string) {
  const args = [
    MAIN,
    'migrate',
    input,
    '-o',
    output,
    '--praksis-id',
    '1000005649',
    '--now',
    '2026-03-01T00:00Z',
    '--jobs',
    '2',
  ];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const ended = once(child, 'close').then(([code, signal]: (number | string | null)[]) => ({
    end: code ?? signal,
    said,
  }));
  return { ended, kill: () => child.kill('SIGKILL') };
}

describe('a migration that is killed', () => {
  it(`comes, after ${KILLS} kills at any moment, to the very bytes of one that is not`, {
    timeout: 600_000,
  }, async () => {
    const input = await plantArchive();
    const [reference, another] = [await newFolder(), await newFolder()];
    expect(await start(input, reference).ended).toEqual(WHOLE);
    const expected = contentOf(reference);
    // The first one found nothing compiled: by its time, many a later one would be over before it is killed.
    const began = performance.now();
    expect(await start(input, another).ended).toEqual(WHOLE);
    const took = performance.now() - began;
    expect(contentOf(another)).toEqual(expected);
    expect(expected.size).toBeGreaterThan(30);

    const random = numbersFrom(SEED);
    for (let kills = 0; kills < KILLS; ) {
      const output = await newFolder();
      for (let wasKilled = true; wasKilled; ) {
        const { ended, kill } = start(input, output);
        const next = random.next();
        // Before that, it has only just started.
        const timer = setTimeout(kill, took * (0.2 + (0.8 * Number(next.value)) / 2 ** 32));
        const result = await ended;
        clearTimeout(timer);
        wasKilled = result.end === 'SIGKILL';
        if (wasKilled) kills += 1;
        else expect(result).toEqual(WHOLE);
      }
      const content = contentOf(output);
      expect([...content.keys()]).toEqual([...expected.keys()]);
      for (const [name, bytes] of content) expect(bytes === expected.get(name), `${name}, seed ${SEED}`).toBe(true);
    }
  });
});
