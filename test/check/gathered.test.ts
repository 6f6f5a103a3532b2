import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const BILLS = 20_000;

it('findings that are gathered do not hold on to the source: 20 000 of 20 MB fit a heap of 48', {
  timeout: 300_000,
}, async () => {
  const script = path.join(import.meta.dirname, 'gathered-run.ts');
  const args = ['--max-old-space-size=48', script, String(BILLS)];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  expect(Number(stdout)).toBeGreaterThanOrEqual(BILLS);
});
