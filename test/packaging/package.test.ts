import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { CONSUMER, CONSUMER_TSCONFIG } from './consumer.ts';
import { install, type Packed, pack, ROOT } from './packed.ts';

const run = promisify(execFile);

// Packing builds, and TypeScript reads a whole project.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

let folder = '';
let packed: Packed;
/** An empty project with the package in it. */
let project = '';

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'bkm-pack-'));
  packed = await pack(folder);
  project = await install(packed, path.join(folder, 'project'), ['@types/node']);
  await writeFile(path.join(project, 'package.json'), '{ "name": "empty", "type": "module", "private": true }\n');
  await copyFile(path.join(ROOT, 'corpus/valid/lom-fastlege.xml'), path.join(project, 'krav.xml'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** Files of the checkout that was packed, with an ending, from its root with slashes. */
async function sources(place: string, ending: string): Promise<string[]> {
  const names = await readdir(path.join(folder, 'checkout', place), { recursive: true });
  return names.filter((name) => name.endsWith(ending)).map((name) => `${place}/${name.split(path.sep).join('/')}`);
}

/** What is imported by name: `bkm-toolkit`, `bkm-toolkit/krav`, … */
async function entries(): Promise<string[]> {
  const { exports } = JSON.parse(await readFile(path.join(ROOT, 'package.json'), 'utf8')) as { exports: object };
  return Object.entries(exports).flatMap(([name, to]) => (typeof to === 'object' ? `bkm-toolkit${name.slice(1)}` : []));
}

const node = (...args: string[]) => run(process.execPath, args, { cwd: project });
const bkm = (...args: string[]) => run(path.join(project, 'node_modules/.bin/bkm'), args, { cwd: project });

describe('the tarball', () => {
  it('holds the command, the library with its types, the schemas and what the demo shows, and no other file', async () => {
    const src = await sources('src', '.ts');
    const built = (ending: string) => src.map((name) => `dist/${name.replace(/\.ts$/, ending)}`);
    const shown = await Promise.all(['valid', 'withheld', 'arbeidsflyt'].map((it) => sources(`corpus/${it}`, '.xml')));
    const wanted = [
      ...['LICENSE', 'README.md', 'package.json'],
      ...['dist/cli/main.js', 'dist/cli/migrate-worker.js', 'dist/cli/THIRD-PARTY.txt'],
      ...[...built('.js'), ...built('.d.ts')],
      ...(await sources('schemas', '.schema.json')),
      ...[...shown.flat(), 'corpus/praksis/map.json'],
    ];
    // What main.js is split into, named by its content.
    const isChunk = (file: string) => /^dist\/cli\/chunks\/[\w-]+\.js$/.test(file);
    expect(packed.files.filter((file) => !isChunk(file))).toEqual(wanted.sort());
  });

  it('names no folder of the machine that made it, and no source map', async () => {
    const ours = path.join(project, 'node_modules/bkm-toolkit');
    for (const file of packed.files) {
      const text = await readFile(path.join(ours, file), 'latin1');
      expect(text.includes(ROOT) || text.includes(folder) || text.includes('sourceMappingURL'), file).toBe(false);
    }
  });

  it('has nothing that publint would mend', async () => {
    const tarball = Uint8Array.from(await readFile(packed.file)).buffer;
    expect((await publint({ pack: { tarball }, strict: true })).messages).toEqual([]);
  });

  it('has types that are right for every ES module, in Node and in bundlers', async () => {
    const result = await checkPackage(createPackageFromTarballData(Uint8Array.from(await readFile(packed.file))));
    if (result.types === false) throw new Error('no types');
    expect(Object.keys(result.entrypoints)).toEqual(
      expect.arrayContaining((await entries()).map((name) => name.replace('bkm-toolkit', '.'))),
    );
    // ESM only: TypeScript's ways of before `exports`, and of CommonJS, are told so.
    const other = ['node10', 'node16-cjs'];
    expect(result.problems.filter((it) => !('resolutionKind' in it && other.includes(it.resolutionKind)))).toEqual([]);
  });
});

describe('installed into an empty project, with the dependencies that it names and no others', () => {
  it('is the command bkm', async () => {
    const { version } = JSON.parse(await readFile(path.join(ROOT, 'package.json'), 'utf8')) as { version: string };
    expect((await bkm('--version')).stdout).toBe(`${version}\n`);
    expect((await bkm('demo', '--lang', 'en')).stdout).toContain('Paid');
  });

  it('converts and validates', async () => {
    await bkm('convert', 'krav.xml', '--praksis-id', '1000005649', '-o', 'json');
    const { stdout } = await bkm('validate', 'json/krav.json', '--now', 'gendate', '--format', 'json');
    expect(JSON.parse(stdout)).toMatchObject({ verdict: 'valid', summary: { messages: 1, bills: 5, errors: 0 } });
  });

  it('migrates a folder, with its workers', async () => {
    await mkdir(path.join(project, 'arkiv'));
    await copyFile(path.join(project, 'krav.xml'), path.join(project, 'arkiv', 'krav.xml'));
    await bkm('migrate', 'arkiv', '-o', 'ut', '--praksis-id', '1000005649', '--now', 'gendate');
    const made = await readdir(path.join(project, 'ut'), { recursive: true });
    expect(made.filter((name) => path.basename(name).startsWith('krav'))).not.toEqual([]);
  });

  it('is imported by each of its entries', async () => {
    const names = await entries();
    expect(names.length).toBeGreaterThan(5);
    const counts = `for (const name of ${JSON.stringify(names)}) console.log(Object.keys(await import(name)).length > 0);`;
    const { stdout, stderr } = await node('--no-warnings', '--input-type=module', '-e', counts);
    expect([stdout, stderr]).toEqual(['true\n'.repeat(names.length), '']);
  });

  it('is had by require() as well, as Node has ES modules there', async () => {
    const same = `for (const name of ${JSON.stringify(await entries())}) import(name).then((it) => console.log(it === require(name)));`;
    const { stdout } = await node('--no-warnings', '--input-type=commonjs', '-e', same);
    expect(stdout).toBe('true\n'.repeat((await entries()).length));
  });

  it('gives its schemas by name, and nothing of its inside', async () => {
    const asked = (name: string) =>
      node('--input-type=module', '-e', `import ${JSON.stringify(name)} with { type: 'json' };`);
    await asked('bkm-toolkit/schemas/report/report.schema.json');
    await asked('bkm-toolkit/package.json');
    await expect(asked('bkm-toolkit/dist/src/xml/read.js')).rejects.toThrow('ERR_PACKAGE_PATH_NOT_EXPORTED');
  });

  it.each([
    ['of today', 'node_modules/typescript/bin/tsc'],
    ['of 2024', 'node_modules/@arethetypeswrong/core/node_modules/typescript/bin/tsc'],
  ])('has types that a strict TypeScript %s takes, with the declarations themselves checked', async (_, tsc) => {
    await writeFile(path.join(project, 'consumer.ts'), CONSUMER);
    await writeFile(path.join(project, 'tsconfig.json'), JSON.stringify(CONSUMER_TSCONFIG));
    const { stdout } = await node(path.join(ROOT, tsc), '-p', '.').catch((failed: { stdout: string }) => failed);
    expect(stdout).toBe('');
    expect((await node('--no-warnings', 'out/consumer.js')).stdout).toBe(
      'function,function,function,function,function\n',
    );
  });
});
