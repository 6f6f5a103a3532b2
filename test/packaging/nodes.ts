/**
 * `npm run test:nodes [VERSION…] [TEST…]`: the packed package and the test suite under other versions of Node (default the oldest that is
 * supported, and the newest line), each from the `node` package. Needs the network. A version starts with a digit; all else is for
 * Vitest, a folder of tests say. Exit code 1 where one fails.
 */
import { spawn } from 'node:child_process';
import { chmod, copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Packed, pack, ROOT } from './packed.ts';

const OLDEST_AND_NEWEST = ['22.13.0', '26'];

const args = process.argv.slice(2);
const asked = args.filter((arg) => /^\d/.test(arg));
const tests = args.filter((arg) => !asked.includes(arg));

const folder = await mkdtemp(path.join(tmpdir(), 'bkm-nodes-'));
// For tests that give up their rights.
await chmod(folder, 0o755);
const failed: string[] = [];
try {
  const packed = await pack(folder);
  for (const version of asked.length > 0 ? asked : OLDEST_AND_NEWEST) {
    process.stdout.write(`\n== Node ${version}\n`);
    const node = await nodeOf(version, path.join(folder, `node-${version}`));
    if (!(await installs(packed, node, path.join(folder, `project-${version}`))))
      failed.push(`${version}: the package`);
    if (!(await suite(node))) failed.push(`${version}: the tests`);
  }
} finally {
  await rm(folder, { recursive: true });
}
process.stdout.write(failed.length === 0 ? '\nall passed\n' : `\nfailed: ${failed.join(', ')}\n`);
process.exitCode = failed.length === 0 ? 0 : 1;

interface Ended {
  readonly code: number | null;
  readonly stderr: string;
}

/** Runs a program with a version of Node first in its way; what it says is shown. */
function run(
  command: readonly string[],
  cwd: string,
  node: string | null,
  env: NodeJS.ProcessEnv = {},
): Promise<Ended> {
  const [program = '', ...rest] = command;
  const bin = node === null ? [] : [path.dirname(node)];
  const way = [...bin, process.env.PATH ?? ''].join(path.delimiter);
  const child = spawn(program, rest, {
    cwd,
    env: { ...process.env, PATH: way, ...env },
    stdio: ['ignore', 'inherit', 'pipe'],
  });
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
    process.stderr.write(text);
  });
  return new Promise((done, fail) => child.on('error', fail).on('close', (code) => done({ code, stderr })));
}

/** The program of a version of Node, fetched into a folder. */
async function nodeOf(version: string, place: string): Promise<string> {
  await empty(place);
  // The package fetches the program of this platform when it is installed.
  const { code } = await run(['npm', 'install', '--loglevel=error', `node@${version}`], place, null);
  if (code !== 0) throw new Error(`npm could not install node@${version}`);
  return path.join(place, 'node_modules/node/bin/node');
}

/** Whether the package installs into an empty project, and its command runs there without a word on stderr. */
async function installs({ file }: Packed, node: string, project: string): Promise<boolean> {
  await empty(project);
  await copyFile(path.join(ROOT, 'corpus/valid/lom-fastlege.xml'), path.join(project, 'krav.xml'));
  const { code } = await run(['npm', 'install', '--loglevel=error', '--no-audit', file], project, node);
  const bkm = 'node_modules/.bin/bkm';
  // What is the tests' own (chromium.ts) the command refuses as misspelt.
  const env = { BKM_LEDGER: path.join(project, 'ledger.sqlite'), BKM_CHROMIUM: undefined, NODE_OPTIONS: '' };
  const commands = [
    ['--version'],
    ['validate', 'krav.xml', '--praksis-id', '1000005649', '--now', 'gendate', '--quiet'],
    ['ledger', 'list'],
  ];
  let passed = code === 0;
  for (const command of commands) {
    const ended = await run([bkm, ...command], project, node, env);
    passed &&= ended.code === 0 && ended.stderr === '';
  }
  return passed;
}

/** Whether the test suite passes, against the dist that is there. */
async function suite(node: string): Promise<boolean> {
  // Tests run our sources in processes of their own. Of Node 22.13, that is an experiment to be asked for.
  const options = '--experimental-strip-types --disable-warning=ExperimentalWarning';
  const vitest = path.join(ROOT, 'node_modules/vitest/vitest.mjs');
  const { code } = await run([node, vitest, 'run', ...tests], ROOT, node, { NODE_OPTIONS: options });
  return code === 0;
}

/** A project of nobody's. `allowScripts` is npm's leave for the package that fetches Node. */
async function empty(place: string): Promise<void> {
  await mkdir(place, { recursive: true });
  const project = { name: 'empty', type: 'module', private: true, allowScripts: { node: true } };
  await writeFile(path.join(place, 'package.json'), JSON.stringify(project));
}
