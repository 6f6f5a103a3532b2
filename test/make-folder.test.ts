import { once } from 'node:events';
import { mkdtemp, rm, stat, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { expect, it, onTestFinished } from 'vitest';
import { makeFolder } from '../src/make-folder.ts';

const ROUNDS = 200;
const WORKERS = 2;

async function newTop(): Promise<string> {
  const top = await mkdtemp(path.join(tmpdir(), 'bkm-make-'));
  onTestFinished(() => rm(top, { recursive: true }));
  return top;
}

/** Each waits in each round until all have come to it. */
const RACER = `
  const { workerData } = require('node:worker_threads');
  import(workerData.module).then(({ makeFolder }) => {
    const gate = new Int32Array(workerData.gate);
    for (let round = 0; round < ${ROUNDS}; round += 1) {
      Atomics.add(gate, 0, 1);
      while (Atomics.load(gate, 0) < (round + 1) * ${WORKERS});
      makeFolder(workerData.top + '/' + round + '/a/b/c');
    }
  });
`;

it('a folder is made by all who make it at once', async () => {
  const top = await newTop();
  const module = new URL('../src/make-folder.ts', import.meta.url).href;
  const workerData = { top, module, gate: new SharedArrayBuffer(4) };
  const workers = Array.from({ length: WORKERS }, () => new Worker(RACER, { eval: true, workerData }));
  expect(await Promise.all(workers.map((worker) => once(worker, 'exit')))).toEqual(workers.map(() => [0]));
  for (let round = 0; round < ROUNDS; round += 1) {
    expect((await stat(path.join(top, String(round), 'a/b/c'))).isDirectory()).toBe(true);
  }
});

it('where none can be made the error says so, and it comes to an end', async () => {
  const top = await newTop();
  await symlink('nowhere/at/all', path.join(top, 'link'));
  expect(() => makeFolder(path.join(top, 'link', 'a'))).toThrow('EEXIST');
  expect(() => makeFolder('/proc/bkm/a')).toThrow();
});
