import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { Pace } from '../../cli/migrating/pace.ts';
import { progressLine } from '../../cli/migrating/progress-line.ts';
import { contentOf, corpusFile, json, newFolder, plant } from '../migrate/tree.ts';
import { built, MAIN } from './built.ts';

beforeAll(built);

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function bkm(...args: readonly string[]): Promise<Ended> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [MAIN, ...args], (_error, stdout, stderr) =>
      resolve({ code: child.exitCode, stdout, stderr }),
    );
  });
}

async function planted(): Promise<{ readonly input: string; readonly output: string }> {
  const [input, output] = [await newFolder(), await newFolder()];
  await plant(input, {
    'a.xml': await corpusFile('valid/fom.xml'),
    'b/c.xml': await corpusFile('valid/lom-fastlege.xml'),
    'd.txt': 'x',
  });
  return { input, output };
}

const OPTIONS = ['--praksis-id', '1000005649', '--now', 'gendate', '--jobs', '2'];

describe('bkm migrate', () => {
  it('writes messages and reports, and the summary on stdout, without a value of a patient', async () => {
    const { input, output } = await planted();
    const copy = path.join(await newFolder(), 'r.json');
    const { code, stdout, stderr } = await bkm('migrate', input, '-o', output, ...OPTIONS, '--report', `json=${copy}`);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('2 files (2 by this run), 2 messages');
    expect(stdout).toContain('.bkm-migrate');
    expect(stdout).not.toMatch(/\d{11}/);
    expect([...contentOf(output).keys()]).toEqual(
      expect.arrayContaining(['messages/a.json', 'messages/b/c.json', 'report.html', 'reports/b/c.json']),
    );
    expect(await readFile(copy, 'utf8')).toBe(await readFile(path.join(output, 'report.json'), 'utf8'));
    const again = await bkm('migrate', input, '-o', output, ...OPTIONS);
    expect(again.stdout).toContain('2 files (0 by this run)');
  });

  it('ends with 3 where a file can not be read, with 1 where something is withheld', async () => {
    const { input, output } = await planted();
    await plant(input, { 'w.xml': await corpusFile('withheld/dato-finnes-ikke.xml') });
    expect((await bkm('migrate', input, '-o', output, ...OPTIONS)).code).toBe(1);
    await plant(input, { 'none.xml': '' });
    expect((await bkm('migrate', input, '-o', output, ...OPTIONS)).code).toBe(3);
  });

  it.each([
    ['an empty folder', {}, []],
    ['a folder of which the patterns let nothing in', { 'a.xml': 'x' }, ['--include', '*.msg']],
  ])('ends with 3 for %s, as convert and validate do, and nothing is called valid', async (_, files, more) => {
    const [input, output] = [await newFolder(), await newFolder()];
    await plant(input, files);
    const { code, stdout } = await bkm('migrate', input, '-o', output, ...OPTIONS, ...more);
    expect(code).toBe(3);
    expect(stdout).toContain('No file to read');
    expect((await json(output, 'report.json')).verdict).toBe('incomplete');
  });

  it.skipIf(process.platform === 'win32')(
    'tells numbers as people write them, and names on one line that no terminal obeys',
    async () => {
      const [input, output] = [await newFolder(), await newFolder()];
      await plant(input, { 'e\u001b[2J\nX.xml': await corpusFile('valid/lom-fastlege.xml'), 'x.\u001b[2J\nY': '' });
      const { stdout } = await bkm('migrate', input, '-o', output, ...OPTIONS, '--lang', 'nb');
      expect(stdout).toContain('1 fil (1 i denne kjøringen), 1 melding, ');
      expect(stdout).toMatch(/ \d+,\d s {2}e\uFFFD\[2J\uFFFDX\.xml\n/);
      expect(stdout).toContain('timings.json');
      expect(stdout).not.toContain('\u001b');
    },
  );

  it('leaves out what a baseline knows, of the exit code as well, and adds to it what it finds where that is asked for', async () => {
    const { input, output } = await planted();
    await plant(input, { 'e.xml': await corpusFile('valid/fom.xml') });
    const file = path.join(await newFolder(), 'known.json');
    const more = [...OPTIONS, '--baseline', file];
    expect((await bkm('migrate', input, '-o', output, ...more)).code).toBe(2);
    const made = await bkm('migrate', input, '-o', output, ...more, '--update-baseline');
    expect(made.code).toBe(0);
    expect(made.stderr).toMatch(/^bkm: (\d+) findings are added to \S+\nbkm: \1 known findings are left out\n$/);
    const held = await bkm('migrate', input, '-o', output, ...more);
    expect(held.code).toBe(0);
    expect(held.stderr).toMatch(/^bkm: \d+ known findings are left out\n$/);
    expect(held.stdout).toContain('0 errors');
    expect((await bkm('migrate', input, '-o', output, ...OPTIONS)).code).toBe(1);
    const within = path.join(input, 'known.json');
    const refused = await bkm('migrate', input, '-o', output, ...OPTIONS, '--baseline', within, '--update-baseline');
    expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining('it would be a part of it')]);
  });

  it.each([
    [[], 'no folder'],
    [['.'], '-o is missing'],
    [['.', '-o', 'out', '--jobs', 'many'], '--jobs many'],
    [['a', 'b', '-o', 'out'], 'one folder'],
    [['.', '-o', 'out', '--report', 'sarif=x'], '--report sarif'],
    [['.', '-o', 'out', '--report', 'json=x'], 'is in'],
  ] as const)('refuses %j before anything is written', async (args, words) => {
    const { code, stdout, stderr } = await bkm('migrate', ...args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(words);
  });

  it.skipIf(process.platform === 'win32')('says on Ctrl-C how to go on, and goes on', async () => {
    const { input, output } = await planted();
    const many = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`n/${index}.xml`, '<x/>']));
    await plant(input, many);
    const child = spawn(process.execPath, [MAIN, 'migrate', input, '-o', output, ...OPTIONS], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    // Its output folder shows that it is at work.
    while (contentOf(output).size === 0) await new Promise((resolve) => setImmediate(resolve));
    child.kill('SIGINT');
    const [code, signal] = await once(child, 'close');
    expect([code, signal]).toEqual([null, 'SIGINT']);
    expect(said).toContain('Run the same command again to go on.');
    expect((await bkm('migrate', input, '-o', output, ...OPTIONS)).code).toBe(3);
    const whole = await newFolder();
    await bkm('migrate', input, '-o', whole, ...OPTIONS);
    expect(contentOf(output)).toEqual(contentOf(whole));
  });
});

describe('the line of progress', () => {
  const say = (_nb: string, en: string) => en;
  const at = { phase: 'convert', filesDone: 3, files: 10, bytes: 4_000_000_000, bytesRead: 1_000_000_000 } as const;

  it.each([
    [at, null, 80, '3/10 files, 1.0 GB of 4.0 GB'],
    [at, 1e8, 80, '3/10 files, 1.0 GB of 4.0 GB, 100.0 MB/s, less than a minute left'],
    [at, 1e7, 80, '3/10 files, 1.0 GB of 4.0 GB, 10.0 MB/s, about 5 min left'],
    [at, 1e5, 80, '3/10 files, 1.0 GB of 4.0 GB, 0.1 MB/s, about 8.3 hours left'],
    [at, 1e7, 50, '3/10 files, 1.0 GB of 4.0 GB, 10.0 MB/s'],
    [at, 1e7, 20, '3/10 files'],
    [at, 1e7, 6, '3/10 f'],
    [{ ...at, phase: 'settle' } as const, 9, 80, 'rules over all files, reports: 3/10'],
  ])('tells counts, rate and time left, as far as there is room', (progress, rate, room, line) => {
    expect(progressLine(progress, rate, room, say)).toBe(line);
  });

  it('has a comma in Norwegian numbers', () => {
    expect(progressLine(at, 1e5, 80, (nb) => nb)).toBe(
      '3/10 filer, 1,0 GB av 4,0 GB, 0,1 MB/s, omtrent 8,3 timer igjen',
    );
  });

  it('takes the rate of late: what was found done is no measure of what is to be converted', () => {
    const pace = new Pace();
    const rates: (number | null)[] = [];
    for (let second = 0; second <= 100; second += 1) {
      // 200 MB that are done are looked through in 2 s, and the rest goes at 5 MB/s.
      rates.push(pace.rate(second, second <= 2 ? second * 100e6 : 200e6 + (second - 2) * 5e6));
    }
    expect(rates.slice(0, 3)).toEqual([null, null, null]);
    expect(rates.slice(33)).toEqual(Array(68).fill(5e6));
  });
});
