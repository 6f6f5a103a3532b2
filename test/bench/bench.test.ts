import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { middle } from './group.ts';
import { hasTool, ROOT } from './place.ts';

it('runs every group over small inputs, and gives a number for each candidate', { timeout: 300_000 }, async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [path.join(ROOT, 'test/bench/main.ts')], {
    env: { ...process.env, BENCH_QUICK: '1' },
  });
  const titles = [...stdout.matchAll(/^### (.+)$/gm)].map(([, title]) => title);
  expect(titles).toEqual(['Start-up', 'XML', 'JSON', 'Open data', 'Memory by size', 'Scaling by cores', 'Send']);
  for (const name of [
    'saxes, bare parse',
    'fast-xml-parser, bare parse',
    'bkm: convert, schema and rules',
    'bkm validate',
  ]) {
    expect(stdout).toMatch(new RegExp(`^\\| ${name} \\|( \\d+(\\.\\d+)? \\|){4}`, 'm'));
  }
  // What is not on this machine is named.
  expect(stdout.includes('xsltproc to JSON')).toBe(hasTool('xsltproc'));
  expect(stdout.includes('xsltproc is not on the PATH')).toBe(!hasTool('xsltproc'));
  expect(stdout).not.toContain('NaN');
});

it('takes the middle value, the lower one of two', () => {
  expect(middle([3, 1, 2])).toBe(2);
  expect(middle([4, 1])).toBe(1);
  expect(middle([])).toBeNull();
});
