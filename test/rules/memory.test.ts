import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const MB = 1_000_000;

it('keeps less than 200 MB to know a million bills again', { timeout: 300_000 }, async () => {
  const script = path.join(import.meta.dirname, 'memory-run.ts');
  const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', script]);
  const { bills, findings, again, peakBytes } = JSON.parse(stdout);
  expect({ bills, findings }).toEqual({ bills: 1_000_000, findings: 0 });
  // Its guid: number and treatment are those of the same bill, which is told once.
  expect(again).toBe(1);
  expect(peakBytes).toBeLessThan(200 * MB);
});
