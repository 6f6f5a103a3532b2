import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogueFolderStatus, openCatalogueFolder } from '../../../src/catalogue/cache/open.ts';
import { syncCatalogue } from '../../../src/catalogue/cache/sync.ts';
import { OpenDataClient } from '../../../src/catalogue/client/client.ts';
import { serveData } from '../data.ts';
import { TestServer } from '../server.ts';

const CHILD = path.join(import.meta.dirname, 'sync-child.ts');
/** Six datasets of fetching, written and stored; the manifest written and in place; six old files removed. */
const COMMITTED = 6 * 3 + 1;
const STEPS = COMMITTED + 1 + 6;
const RANDOM_ROUNDS = 12;

let server: TestServer;
let top: string;
/** A folder with the old catalogue, which each round copies. */
let old: string;
const hashes = { old: '', new: '' };

beforeAll(async () => {
  server = await TestServer.start();
  top = await mkdtemp(path.join(tmpdir(), 'bkm-kill-'));
  old = path.join(top, 'old');
  for (const [version, name] of [
    [2, 'new'],
    [1, 'old'],
  ] as const) {
    server.serve(serveData(version));
    const folder = path.join(top, name);
    await syncCatalogue({ client: new OpenDataClient({ baseUrl: server.url }), folder });
    hashes[name] = (await openCatalogueFolder(folder)).catalogue.version.sha256;
  }
  server.serve(serveData(2));
});

afterAll(async () => {
  await server.stop();
  await rm(top, { recursive: true, force: true });
});

async function copyOfOld(name: string): Promise<string> {
  const folder = path.join(top, name);
  await cp(old, folder, { recursive: true, preserveTimestamps: true });
  return folder;
}

/** @param hours from now; two, so that what is superseded is old enough to go */
function start(folder: string, at = '', hours = 2): ChildProcess {
  return spawn(process.execPath, [CHILD, server.url, folder, String(hours), at], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** The hash of the catalogue, each of its files whole. */
async function wholeIn(folder: string): Promise<string> {
  const { datasets } = await catalogueFolderStatus(folder);
  expect(datasets.filter(({ fault }) => fault !== null)).toEqual([]);
  expect(datasets).toHaveLength(6);
  return (await openCatalogueFolder(folder)).catalogue.version.sha256;
}

/** Answers nobody before both have asked: each has then read the manifest, and neither has committed. */
function serveBoth(): void {
  const held: (() => void)[] = [];
  server.serve((request, response) => {
    held.push(() => serveData(2)(request, response));
    if (server.asked.length >= 2) for (const answer of held.splice(0)) answer();
  });
}

async function completes(folder: string): Promise<void> {
  expect(await once(start(folder), 'exit')).toEqual([0, null]);
  expect(await wholeIn(folder)).toBe(hashes.new);
}

describe('a sync that is killed', () => {
  it.each(Array.from({ length: STEPS }, (_, step) => step))(
    'at step %d leaves the old catalogue whole, and from its commit on the new',
    async (step) => {
      const folder = await copyOfOld(`step-${step}`);
      expect(await once(start(folder, String(step)), 'exit')).toEqual([null, 'SIGKILL']);
      expect(await wholeIn(folder)).toBe(step < COMMITTED ? hashes.old : hashes.new);
      if (step === 4 || step === 18) await completes(folder);
    },
  );

  it('has no step that the rounds above leave out', async () => {
    const folder = await copyOfOld('steps');
    expect(await once(start(folder, String(STEPS)), 'exit')).toEqual([0, null]);
    expect(await readdir(folder)).toHaveLength(7);
  });

  it(`at any moment leaves the old or the new catalogue whole (${RANDOM_ROUNDS} times)`, async () => {
    for (let round = 0; round < RANDOM_ROUNDS; round += 1) {
      const folder = await copyOfOld(`round-${round}`);
      let asked = () => {};
      const begun = new Promise<void>((resolve) => {
        asked = resolve;
      });
      server.serve((request, response) => {
        asked();
        serveData(2)(request, response);
      });
      const child = start(folder);
      const end = once(child, 'exit');
      await begun;
      await sleep(Math.random() * 60);
      child.kill('SIGKILL');
      await end;
      expect([hashes.old, hashes.new]).toContain(await wholeIn(folder));
    }
  });

  it('beside another one leaves a whole catalogue', async () => {
    for (const step of [4, 18, 19]) {
      serveBoth();
      const folder = await copyOfOld(`pair-${step}`);
      const ends = [start(folder, String(step), 0), start(folder, '', 0)].map((child) => once(child, 'exit'));
      expect(await Promise.all(ends)).toEqual([
        [null, 'SIGKILL'],
        [0, null],
      ]);
      expect(await wholeIn(folder)).toBe(hashes.new);
    }
  });
});
