import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { TOOL } from '../../src/version.ts';
import { codeOf, importsOf, sourcesIn } from './sources.ts';

const run = promisify(execFile);
const root = path.resolve(import.meta.dirname, '../..');

async function json(file: string): Promise<Record<string, unknown>> {
  return JSON.parse(await readFile(path.join(root, file), 'utf8')) as Record<string, unknown>;
}

describe('the package', () => {
  it('shows and runs nothing as it stands that its oldest Node does not know: `using` is for what is compiled', async () => {
    const declared = /^\s*(?:await )?using \w+ =/m;
    const tests = [...sourcesIn('test'), ...sourcesIn('corpus')].filter((file) => declared.test(codeOf(file)));
    expect(tests.map((file) => file.path)).toEqual([]);
    expect(await readFile(path.join(root, 'README.md'), 'utf8')).not.toMatch(declared);
  });

  it('says the same name and version in the code as in package.json', async () => {
    const { name, version } = await json('package.json');
    expect(TOOL).toEqual({ name, version });
  });

  it('bundles for a browser, and the bundle converts and validates', async () => {
    const { outputFiles } = await build({
      stdin: {
        contents: `import { convert, validateMessage } from './src/index.ts'; globalThis.bkm = { convert, validateMessage };`,
        resolveDir: root,
      },
      bundle: true,
      platform: 'browser',
      format: 'iife',
      write: false,
      logLevel: 'silent',
    });
    const code = outputFiles[0]?.text ?? '';
    expect(code).not.toMatch(/require\("node:|from ?"node:/);
    const program = `
      const fs = require('node:fs'), vm = require('node:vm');
      const world = { TextDecoder, TextEncoder, Blob, ReadableStream, crypto, console, URL };
      world.globalThis = world; world.self = world;
      vm.runInNewContext(fs.readFileSync(0, 'utf8'), world);
      world.bkm.convert(fs.readFileSync('corpus/valid/lom-fastlege.xml', 'utf8'), { praksisId: '1' }).then(({ messages }) =>
        console.log(messages[0].bills, world.bkm.validateMessage(messages[0].message, '2026-04-23').length));`;
    const child = run(process.execPath, ['-e', program], { cwd: root });
    child.child.stdin?.end(code);
    expect((await child).stdout).toBe('5 0\n');
  });

  it('names as runtime dependencies the packages that its sources import, and no others', async () => {
    const { dependencies } = (await json('package.json')) as { readonly dependencies: object };
    const imported = [...sourcesIn('src'), ...sourcesIn('cli')].flatMap(importsOf);
    const packages = imported.flatMap((name) => /^(?!node:|\.)(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? []);
    expect(Object.keys(dependencies).sort()).toEqual([...new Set(packages)].sort());
  });

  it('has no runtime dependency that runs a script at installation', async () => {
    const { packages } = (await json('package-lock.json')) as { packages: Record<string, Record<string, unknown>> };
    const scripted = Object.entries(packages).filter(
      ([, entry]) => entry.hasInstallScript === true && entry.dev !== true,
    );
    expect(scripted.map(([name]) => name)).toEqual([]);
  });

  it('has a lock file that holds every platform, also those that the machine which wrote it did not see', async () => {
    const { packages } = (await json('package-lock.json')) as {
      packages: Record<string, { readonly optionalDependencies?: Record<string, string> }>;
    };
    const wanted = Object.values(packages).flatMap((entry) => Object.keys(entry.optionalDependencies ?? {}));
    const held = Object.keys(packages).map((name) => name.split('node_modules/').at(-1));
    expect(wanted.filter((name) => !held.includes(name))).toEqual([]);
  });

  it('names no registry host', async () => {
    for (const file of ['package-lock.json', 'package.json', '.ci/run', 'README.md']) {
      expect(await readFile(path.join(root, file), 'utf8')).not.toMatch(/registry\.[\w.]+\//);
    }
  });
});
