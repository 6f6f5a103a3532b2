import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { transform } from 'esbuild';
import { expect, test } from 'vitest';
import { ROOT } from './built.ts';

const run = promisify(execFile);

test("Node's warning that SQLite is experimental is not told; any other is", async () => {
  const source = await readFile(path.join(ROOT, 'cli/sqlite-warning.ts'), 'utf8');
  const { code } = await transform(source, { loader: 'ts' });
  const program = `${code}
    withoutSqliteWarning();
    process.emitWarning('SQLite is an experimental feature and might change at any time', 'ExperimentalWarning');
    process.emitWarning('Something else is experimental', 'ExperimentalWarning');
    process.emitWarning('SQLite is old', 'DeprecationWarning');`;
  const env = { ...process.env, NODE_OPTIONS: '' };
  const { stderr } = await run(process.execPath, ['--input-type=module', '-e', program], { env });
  const told = stderr.split('\n').flatMap((line) => /Warning: (.*)$/.exec(line)?.[1] ?? []);
  expect(told).toEqual(['Something else is experimental', 'SQLite is old']);
});
