import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readStateFile } from '../../../src/simulator/state/read.ts';
import { Chance, seedOf } from '../../fault/chance.ts';

let folder: string;
let file: string;
let writer: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'bkm-simulator-'));
  file = path.join(folder, 'state', 'state.json');
  await mkdir(path.dirname(file));
  // As one file it starts in a fraction of the time.
  writer = path.join(folder, 'writer.mjs');
  const entry = path.join(import.meta.dirname, 'writer.ts');
  await build({ entryPoints: [entry], outfile: writer, bundle: true, platform: 'node', format: 'esm' });
});

afterEach(() => rm(folder, { recursive: true }));

const KILLS = 25;
const SEED = seedOf(process.env);

describe('a state file whose writer is killed', () => {
  it(`can be read, and has all that was told to be kept, after each of ${KILLS} kills`, async () => {
    const chance = new Chance(SEED);
    const told = new Map<string, number>();
    let all = 0;
    for (let kill = 1; kill <= KILLS; kill++) {
      const lines = await killed(chance.between(0, 40));
      all += lines.length;
      for (const [key, n] of lines) told.set(key, n);
      const notices: string[] = [];
      const slice = (await readStateFile(file, (_, text) => notices.push(text))).get('rows');
      if (slice === undefined || !('rows' in slice)) throw new Error(`no rows (BKM_FAULT_SEED=${SEED})`);
      const newest = Math.max(...told.values());
      for (const [key, n] of told) {
        // Taken away some rounds later, and that is not told.
        if (key.startsWith('once') && n <= newest - 10 * 19) told.delete(key);
        else expect({ key, n: (slice.rows.get(key) as { n: number }).n >= n }).toEqual({ key, n: true });
      }
      expect(notices.length).toBeLessThanOrEqual(1);
      // Of what was written, nearly all is of no use any more.
      expect((await stat(file)).size).toBeLessThan(60_000);
    }
    expect(all).toBeGreaterThan(KILLS * 5);
    expect((await readdir(path.dirname(file))).every((name) => ['state.json', '.state.json.tmp'].includes(name))).toBe(
      true,
    );
  });
});

/** What a writer told until it was killed, so many ms after its first word. */
async function killed(after: number): Promise<readonly (readonly [string, number])[]> {
  const child = spawn(process.execPath, [writer, file], { stdio: ['ignore', 'pipe', 'inherit'] });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (more) => {
    if (text === '') setTimeout(() => child.kill('SIGKILL'), after);
    text += more;
  });
  expect(await signalOf(child)).toBe('SIGKILL');
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));
}

function signalOf(child: ChildProcess): Promise<string | null> {
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (_, signal) => resolve(signal));
  });
}
