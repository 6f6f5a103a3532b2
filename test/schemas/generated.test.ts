import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

test('generated files are in sync with the schemas', { timeout: 60_000 }, async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ['schemas/generate.ts', '--check'], {
    cwd: ROOT,
  }).catch((error: unknown) => ({ stdout: `${Object(error).stdout}${Object(error).stderr}` }));
  expect(stdout).toBe('');
});
