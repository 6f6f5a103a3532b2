import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, it, onTestFinished } from 'vitest';
import { startSimulator } from '../../src/simulator.ts';
import { bill, message, put } from '../cli/krav-messages.ts';

const run = promisify(execFile);
const root = path.resolve(import.meta.dirname, '../..');

it("the README's example of sending runs against the built package, and knows the message again", async () => {
  const readme = await readFile(path.join(root, 'README.md'), 'utf8');
  const blocks = [...readme.matchAll(/^```ts\n(.*?)^```/gms)].map(([, block = '']) => block);
  const [example = '', ...others] = blocks.filter((block) => block.includes("'bkm-toolkit/send'"));
  expect(others).toEqual([]);
  // Within the package, so that 'bkm-toolkit' means this package as a user's import would.
  const folder = await mkdtemp(path.join(root, 'dist', 'readme-'));
  const simulator = await startSimulator();
  onTestFinished(async () => {
    await simulator.close();
    await rm(folder, { recursive: true, force: true });
  });
  // Of yesterday: it is validated by the clock.
  const day = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
  await put(folder, 'krav.json', message([bill(1, { tidspunkt: `${day}T09:40:00+01:00` })]));
  await writeFile(path.join(folder, 'example.mjs'), example);
  const env = { ...process.env, BKM_KRAV_URL: simulator.url };
  for (let time = 0; time < 2; time++) {
    const { stdout } = await run(process.execPath, ['example.mjs'], { cwd: folder, env });
    expect(stdout).toMatch(/^\d+ findings\nmottatt\n$/);
  }
  expect(
    simulator.counts.find(({ method, path: asked }) => method === 'POST' && asked.includes('sendinn'))?.count,
  ).toBe(1);
});
