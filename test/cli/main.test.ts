import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import * as nodeModule from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable, Writable } from 'node:stream';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { main } from '../../cli/app.ts';
import { EXIT } from '../../cli/exit.ts';
import type { Io } from '../../cli/io.ts';
import { Output } from '../../cli/output.ts';
import { RuleCrash } from '../../src/index.ts';
import { built, MAIN, ROOT } from './built.ts';

const run = promisify(execFile);
let cwd = '';

beforeAll(async () => {
  await built();
  cwd = await mkdtemp(path.join(tmpdir(), 'bkm-main-'));
});

afterAll(() => rm(cwd, { recursive: true, force: true }));

/** What a stream that keeps all was given, and the Io that has it. */
function kept(stdin: Readable, stdout?: Writable): { io: Io; said: () => { stdout: string; stderr: string } } {
  const texts = { stdout: '', stderr: '' };
  const keep = (name: 'stdout' | 'stderr') =>
    new Writable({
      write(chunk, _encoding, done) {
        texts[name] += String(chunk);
        done();
      },
    });
  const io = {
    stdin,
    stdout: new Output(stdout ?? keep('stdout'), 'stdout'),
    stderr: new Output(keep('stderr'), null),
    env: { LANG: 'C' },
    cwd,
    signal: new AbortController().signal,
  };
  return { io, said: () => texts };
}

describe('a fault of ours', () => {
  test('is exit 5, told by name and place, with no stack and no value', async () => {
    const secret = 'Markertnavn 15507600333';
    const stdin = new Readable({
      read() {
        this.destroy(new RangeError(secret));
      },
    });
    const { io, said } = kept(stdin);
    expect(await main(['validate', '-'], io, '1.2.3')).toBe(EXIT.internal);
    expect(said().stderr).toMatch(/^bkm: internal error: RangeError( \([\w/.:-]+\))?\. This is a fault of bkm;.*\n$/);
    expect(said().stderr).not.toContain(secret);
  });

  test('speaks the language of the run', async () => {
    const stdin = new Readable({
      read() {
        this.destroy(new TypeError('x'));
      },
    });
    const { io, said } = kept(stdin);
    expect(await main(['validate', '-', '--lang', 'nb'], io, '1.2.3')).toBe(EXIT.internal);
    expect(said().stderr).toContain('intern feil: TypeError');
  });
});

describe('a fault of ours in one input of several', () => {
  const crash = () => new RuleCrash('regning/sum', new TypeError('Markertnavn 15507600333'));
  const runWith = async (error: Error, ...args: string[]) => {
    const stdin = new Readable({
      read() {
        this.destroy(error);
      },
    });
    const { io, said } = kept(stdin);
    const good = path.join(ROOT, 'corpus/valid/lom-fastlege.xml');
    const exit = await main([...args, good, '-', good.replace('lom', 'nix'), '--praksis-id', '1'], io, '1.2.3');
    return { exit, ...said() };
  };

  test.each([
    ['a rule', crash(), 'the rule regning/sum failed. --rule regning/sum=off goes around it.'],
    ['anything else', new RangeError('15507600333'), 'The file is not read to its end, because of a fault of bkm.'],
  ])('in %s loses nothing of what was found before: one whole document, and the reports', async (_, error, words) => {
    const report = path.join(cwd, 'r.json');
    const { exit, stdout, stderr } = await runWith(error, 'validate', '--format', 'json', '--report', `json=${report}`);
    expect(exit).toBe(EXIT.internal);
    const { verdict, summary, findings } = JSON.parse(stdout);
    expect([verdict, summary.files, summary.bills]).toEqual(['incomplete', 3, 5]);
    expect(findings.some(({ line }: { line: number | null }) => line !== null)).toBe(true);
    expect(JSON.stringify(findings)).toContain(words);
    expect(await readFile(report, 'utf8')).toBe(stdout);
    expect(stdout + stderr).not.toMatch(/15507600333|Markertnavn/);
  });

  test('is told of by name on stderr, with the way around it', async () => {
    const { stderr } = await runWith(crash(), 'validate');
    expect(stderr).toMatch(
      /^bkm: internal error: RuleCrash regning\/sum.* --rule regning\/sum=off goes around the rule\.\n$/,
    );
  });

  test('leaves what was converted before it, and what was found', async () => {
    const { exit, stdout, stderr } = await runWith(new RangeError('x'), 'convert');
    expect(exit).toBe(EXIT.internal);
    expect(JSON.parse(stdout).behandlerkrav.antallRegninger).toBe(5);
    expect(stderr).toContain('versjonEPJ');
    expect(stderr).toContain('<stdin>: error: The file is not read to its end');
  });
});

describe('stdout that fails', () => {
  test('with an error of the system is exit 2 and one clear line', async () => {
    const stdout = new Writable({
      write(_chunk, _encoding, done) {
        done(Object.assign(new Error('secret'), { code: 'EIO', syscall: 'write' }));
      },
    });
    const { io, said } = kept(Readable.from([]), stdout);
    expect(await main(['validate', '-'], io, '1.2.3')).toBe(EXIT.usage);
    expect(said().stderr).toBe("bkm: can't write stdout (EIO)\n");
  });
});

describe('an input that fails while it is read', () => {
  test('is told of with the code of the system, and the run is incomplete', async () => {
    const stdin = new Readable({
      read() {
        this.destroy(Object.assign(new Error('secret'), { code: 'EIO', syscall: 'read' }));
      },
    });
    const { io, said } = kept(stdin);
    expect(await main(['validate', '-'], io, '1.2.3')).toBe(EXIT.input);
    expect(said().stdout).toContain('<stdin>: error: The file can not be read (EIO). [input/uleselig]');
  });
});

describe('the program', () => {
  test('says on an old Node what it needs, in one line', async (context) => {
    const node = await oldNode();
    if (node === null) return context.skip('this machine has no Node older than 22');
    const error = await run(node, [MAIN, 'demo']).catch((failed) => failed);
    expect([error.code, error.stdout]).toEqual([2, '']);
    expect(error.stderr).toMatch(/^bkm needs Node 22\.13 or newer; this is [\d.]+\. Install a newer Node\.\n$/);
  });

  // registerHooks is newer than Node 22.13.
  test.skipIf(!('registerHooks' in nodeModule))(
    'loads nothing for --version, and no library of ours for help or a mistyped line',
    async () => {
      const loaded = async (...args: string[]) => {
        const hook = `data:text/javascript,import{registerHooks}from"node:module";registerHooks({load(url,c,n){process.stderr.write(url+"\\n");return n(url,c)}})`;
        const ended = await run(process.execPath, ['--import', hook, MAIN, ...args], { cwd }).catch((failed) => failed);
        return String(ended.stderr)
          .split('\n')
          .filter((line) => line.startsWith('file:'))
          .map((url) => url.replace(`file://${ROOT}/`, ''));
      };
      const sources = async (...args: string[]) => {
        const texts = await Promise.all((await loaded(...args)).map((file) => readFile(path.join(ROOT, file), 'utf8')));
        // The bundle says of each file where it begins.
        return texts.flatMap((text) => [...text.matchAll(/^\/\/ ((?:src|cli)\/.+)$/gm)].map(([, file]) => file));
      };
      expect(await sources('--version')).toEqual(['cli/main.ts', 'src/version.ts']);
      for (const args of [['--help'], ['convert', '--help'], ['convret']]) {
        const ours = (await sources(...args)).filter(
          (file) => file?.startsWith('src/') || file?.startsWith('cli/runs/'),
        );
        expect(ours, args.join(' ')).toEqual(['src/version.ts', 'src/cache-folder.ts']);
      }
    },
  );
});

/** The machine's own Node, where it is too old for us. */
async function oldNode(): Promise<string | null> {
  for (const node of ['/usr/local/bin/node', '/usr/bin/node']) {
    const version = await run(node, ['--version']).catch(() => null);
    if (/^v(?:1\d|2[01])\./.test(version?.stdout ?? '')) return node;
  }
  return null;
}
