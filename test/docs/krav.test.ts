import { execFile } from 'node:child_process';
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { helseIdVariables, maskinportenVariables } from '../../cli/token-configured.ts';
import { built, ROOT } from '../cli/built.ts';
import { ended, Place } from '../cli/shell.ts';

const run = promisify(execFile);

/** The README's section on the Krav API. */
const SECTION = readFile(path.join(ROOT, 'README.md'), 'utf8').then(
  (text) => /^## The Krav API.*?(?=^## )/ms.exec(text)?.[0] ?? '',
);

async function blocks(language: string): Promise<string[]> {
  const found = (await SECTION).matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'));
  return [...found].map((match) => match[1] ?? '');
}

let place: Place;

beforeAll(async () => {
  await built();
  place = await Place.make();
});

afterAll(() => place.remove());

/** Starts `bkm simulate` with the README's options, on a free port. */
async function simulate(): Promise<string> {
  const [line = ''] = (await blocks('sh')).join('').split('\n');
  expect(line).toMatch(/^bkm simulate --port 8080 /);
  const child = place.start(`exec ${line.replace('--port 8080', '--port 0')}`);
  const end = ended(child);
  onTestFinished(async () => {
    child.kill('SIGINT');
    await end;
  });
  return new Promise((resolve, reject) => {
    child.stdout?.once('data', (text) => resolve(String(text).trim()));
    end.then(({ stderr }) => reject(new Error(stderr)));
  });
}

describe('the README on the Krav API', () => {
  it('has lines of curl that a started simulator answers as it says', async () => {
    const url = await simulate();
    const [lines = '', ...more] = await blocks('bash');
    expect(more).toEqual([]);
    const script = lines.replace(/^KRAV=.*$/m, `KRAV=${url}`).replaceAll(/^curl .*$/gm, '$&; echo');
    const { exit, stdout } = await place.run(`set -e\n${script}`);
    const answers = stdout.trim().split('\n').filter(Boolean);
    expect(exit).toBe(0);
    const [praksiser, jwk, oversikt, clock, faults, cleared, control, index] = answers.map(
      (text) => JSON.parse(text) as object,
    );
    expect(praksiser).toMatchObject({ praksiser: [{ praksisId: '1004326178' }, { praksisId: '1004326468' }] });
    expect(jwk).toMatchObject({ kty: 'RSA', use: 'enc' });
    expect(oversikt).toEqual({ behandlerkravmeldinger: [] });
    expect(clock).toMatchObject({ now: expect.stringMatching(/^2026-01-06T15:00:00/) });
    expect(faults).toMatchObject([{ fault: { kind: 'cut-after' }, fitted: 0 }]);
    expect(cleared).toEqual([]);
    expect(control).toMatchObject({ etterslep: { duplikat: 60_000 } });
    expect(index).toMatchObject({ simulator: 'bkm simulate' });
    expect(answers).toHaveLength(8);
  });

  it('has lines of bkm that do what it says against that simulator', async () => {
    const url = await simulate();
    const [, lines = ''] = await blocks('sh');
    await copyFile(path.join(ROOT, 'corpus/arbeidsflyt/krav.xml'), path.join(place.folder, 'krav.xml'));
    await writeFile(path.join(place.folder, 'fnr.txt'), '17835415872\n');
    const ends: [string, number][] = [];
    for (const line of lines.split('\n').filter((each) => each.startsWith('bkm '))) {
      const { exit } = await place.run(`export BKM_KRAV_URL=${url}\n${line}`);
      ends.push([line.split(' ').slice(0, 2).join(' '), exit]);
    }
    expect(ends).toEqual([
      ['bkm praksis', 0],
      ['bkm convert', 0],
      // What it finds depends on the day.
      ['bkm validate', expect.any(Number)],
      ['bkm status', 0],
      // No such message is there.
      ['bkm status', 4],
      ['bkm oppmoter', 0],
    ]);
    expect(ends[2]?.[1]).toBeLessThan(2);
  });

  it('has a library example that runs against the built package', async () => {
    const [example = '', ...more] = await blocks('ts');
    expect(more).toEqual([]);
    // Within the package, so that 'bkm-toolkit' means this package as a user's import would.
    const folder = await mkdtemp(path.join(ROOT, 'dist', 'readme-krav-'));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    await copyFile(path.join(ROOT, 'corpus/arbeidsflyt/krav.xml'), path.join(folder, 'krav.xml'));
    await writeFile(path.join(folder, 'example.mjs'), example);
    const { stdout } = await run(process.execPath, ['example.mjs'], { cwd: folder });
    expect(stdout).toBe('mottatt\n104 avvist 470\n105 godkjent\n106 avvist 766\n');
  });

  it('names every variable that a token may come from', async () => {
    const section = await SECTION;
    for (const variables of [maskinportenVariables({}), helseIdVariables({})]) {
      const names = namesIn(() => variables.need('CLIENT_ID'));
      expect(names.length).toBeGreaterThan(8);
      for (const name of names) {
        expect(section).toMatch(new RegExp(`\`(${variables.prefix}|…)${name}\``));
      }
    }
    for (const name of ['BKM_ENV', 'BKM_KRAV_URL', 'BKM_TOKEN', 'BKM_FNR']) expect(section).toContain(`\`${name}\``);
  });
});

/** The names that an error about a missing variable lists. */
function namesIn(need: () => unknown): readonly string[] {
  try {
    need();
  } catch (error) {
    const hint = error instanceof Error && 'hint' in error && Array.isArray(error.hint) ? String(error.hint[1]) : '';
    return hint.match(/\b[A-Z][A-Z\d_]*[A-Z\d]\b/g) ?? [];
  }
  return [];
}
