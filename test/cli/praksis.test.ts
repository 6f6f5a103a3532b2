import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../helpers/server.ts';
import { running } from '../simulator/running.ts';
import { built } from './built.ts';
import { type Ended, Place } from './shell.ts';

let place: Place;

beforeAll(async () => {
  await built();
  place = await Place.make();
  await place.run('cp "$CORPUS/arbeidsflyt/krav.xml" .');
});

afterAll(() => place.remove());

const bkm = (url: string, line: string): Promise<Ended> => place.run(`export BKM_KRAV_URL=${url}\n${line}`);

const PATH = '/kuhr/krav/v1/data/praksis';
const KURBADET = { praksisId: '1004326178', type: 'FALE', status: 'ok', orgnr: '999999999' };

/** A server that answers everything so. */
const answering = async (json: unknown) => (await serve(() => ({ json }))).url;

describe('bkm praksis', () => {
  test('shows the registered practices', async () => {
    const { url } = await running();
    expect(await bkm(url, 'bkm praksis')).toEqual({
      exit: 0,
      stdout: [
        '  praksisId   type  status  orgnr      valid                  name',
        '  1004326178  FALE  ok      999999999  2020-01-01–2028-07-15  Kurbadet Helsesenter',
        '  1004326468  LEVA  ok      999999998  2024-01-01–2028-07-15  Sentrum Legevakt\n',
      ].join('\n'),
      stderr: '',
    });
  });

  test('tells a person at a terminal that it asks again, and nobody else', async () => {
    let asked = 0;
    const { url } = await serve(({ url: called }) => {
      if (!called.startsWith(PATH)) return { json: { access_token: 'a', token_type: 'Bearer', expires_in: 60 } };
      asked += 1;
      return asked % 2 === 1 ? { status: 503 } : { json: { praksiser: [] } };
    });
    const terminal = await bkm(url, `script -qec 'bkm praksis --lang nb' /dev/null`);
    expect(terminal.stdout).toContain('\rAPI-et har ikke gitt et endelig svar; spør igjen om 1 s\u001b[K\r\u001b[K');
    const log = await bkm(url, 'bkm praksis --lang nb');
    expect([log.exit, log.stderr.includes('spør igjen'), asked]).toEqual([0, false, 4]);
  });

  test('saves the answer as it came, and shows it as JSON', async () => {
    const { url } = await running();
    const { exit, stdout, stderr } = await bkm(url, 'bkm praksis -o p.json --format json --lang nb');
    expect([exit, stderr]).toEqual([0, 'Skrevet: p.json\n']);
    expect(JSON.parse(stdout)).toMatchObject({ praksiser: [KURBADET, {}] });
    expect(await readFile(path.join(place.folder, 'p.json'), 'utf8')).toBe(stdout);
  });

  test.skipIf(process.platform === 'win32').each([
    ['a FIFO', 'mkfifo o', 'prw', "the answer can't be written to $PWD/o: it is no plain file"],
    ['a device', 'ln -s /dev/null o', 'crw', "the answer can't be written to /dev/null: it is no plain file"],
    ['a folder', 'mkdir o', 'drw', "the answer can't be written to $PWD/o: it is no plain file"],
    [
      'a claim',
      'cp "$CORPUS/arbeidsflyt/krav.xml" o',
      '-rw',
      'o is there already, and is no saved answer: it is not written over',
    ],
    [
      'a praksis map',
      'cp "$CORPUS/praksis/map.json" o',
      '-rw',
      'o is there already, and is no saved answer: it is not written over',
    ],
    [
      'its configuration',
      'echo "{}" > bkm.config.json; ln bkm.config.json o',
      '-rw',
      'the answer would be written over the configuration: $PWD/o',
    ],
  ])('leaves %s as it is, and asks nothing', async (_, make, kind, words) => {
    const { url, received } = await serve(() => ({ json: { praksiser: [] } }));
    const folder = (await place.run('mktemp -d -p "$PWD"')).stdout.trim();
    const line = `cd "${folder}"; ${make}; stat -L -c %i:%s o; timeout 20 bkm praksis -o o; echo "exit $?"; stat -L -c %i:%s o; stat -L -c %A o`;
    const { stdout, stderr } = await bkm(url, `export BKM_TOKEN=x; ${line}`);
    const [before, exit, after, mode] = stdout.split('\n');
    expect([exit, after, mode?.slice(0, 3)]).toEqual(['exit 2', before, kind]);
    expect(stderr.split('\n')[0]).toBe(`bkm: ${words.replace('$PWD', folder)}`);
    expect(received).toEqual([]);
  });

  test('writes where a link leads, also for the first time, and in place of what it saved before', async () => {
    const url = await answering({ praksiser: [KURBADET] });
    const line =
      'ln -s felles.json lenke; for i in 1 2; do BKM_TOKEN=x bkm praksis -o lenke --quiet >&2; done; readlink lenke';
    const { stdout } = await bkm(url, line);
    expect(stdout).toBe('felles.json\n');
    expect(JSON.parse(await readFile(path.join(place.folder, 'felles.json'), 'utf8'))).toEqual({
      praksiser: [KURBADET],
    });
  });

  test.each([
    ['-o -', 'bkm praksis -o -', '-o - : the answer is saved in a file'],
    ['the file that stdout is', 'bkm praksis -o ut.json > ut.json', 'stdout and the answer would be the same file'],
  ])('refuses %s', async (_, line, words) => {
    const { url, received } = await serve(() => ({ json: { praksiser: [] } }));
    const { exit, stderr } = await bkm(url, `BKM_TOKEN=x ${line}`);
    expect([exit, stderr, received]).toEqual([2, expect.stringContaining(words), []]);
  });

  test('shows what it does not know, and nothing that a terminal would obey', async () => {
    const url = await answering({
      praksiser: [
        {
          praksisId: 7,
          navn: 'A\u001b[2J\r\n\u202eB',
          status: 'ny',
          gyldigePerioder: [{ fraOgMedDato: '2020-01-01' }],
        },
      ],
    });
    const { exit, stdout } = await bkm(url, 'BKM_TOKEN=x bkm praksis');
    expect(exit).toBe(0);
    expect(stdout.split('\n')[1]).toBe('  7                ny             2020-01-01–  A [2J B');
  });

  test.each([
    ['{}', {}],
    ['HTML', '<html>'],
    ['a practice without id', { praksiser: [{ navn: 'x' }] }],
    ['a day that is none', { praksiser: [{ praksisId: '1', gyldigePerioder: [{ fraOgMedDato: 'i går' }] }] }],
  ])('ends with 4 where the answer is none (%s), and writes no file', async (_, json) => {
    const { exit, stdout } = await bkm(await answering(json), 'BKM_TOKEN=x bkm praksis -o none.json');
    expect([exit, stdout]).toEqual([4, '']);
    expect((await place.run('ls none.json')).exit).not.toBe(0);
  });
});

describe('what the practices are for', () => {
  test('convert finds the praksisId among those that were saved, and among those of now', async () => {
    const simulator = await running();
    const { url } = simulator;
    await bkm(url, 'bkm praksis -o p.json');
    const saved = await place.run('bkm convert krav.xml --praksis-file p.json');
    const live = await bkm(url, 'bkm convert krav.xml --praksis-live');
    expect(JSON.parse(live.stdout)).toMatchObject({ praksisId: '1004326178' });
    expect(saved.stdout).toBe(live.stdout);
    expect(simulator.requests.map((request) => request.path)).toEqual([PATH, PATH]);
    expect((await place.run('bkm convert krav.xml')).exit).toBe(1);
  });

  test('migrate asks once a run, keeps what the same answer made, and makes it anew by another', async () => {
    await place.run('mkdir arkiv && cp krav.xml arkiv/');
    const line = 'BKM_TOKEN=x bkm migrate arkiv -o ut --now gendate --fail-on never --praksis-live';
    const runOf = async (praksis: object) => {
      const { url, received } = await serve(() => ({ json: { praksiser: [praksis] } }));
      const { exit, stdout, stderr } = await bkm(url, line);
      return [exit, /\(\d by this run\)/.exec(stdout)?.[0], stderr, received.length];
    };
    expect(await runOf(KURBADET)).toEqual([0, '(1 by this run)', '', 1]);
    expect((await place.run('cat ut/messages/krav.json')).stdout).toContain('"praksisId": "1004326178"');
    expect(await runOf(KURBADET)).toEqual([0, '(0 by this run)', '', 1]);
    expect(await runOf({ ...KURBADET, status: 'ikke_ok' })).toEqual([0, '(1 by this run)', '', 1]);
    expect((await place.run('cat ut/reports/krav.json')).stdout).toContain('"melding/praksis"');
  });

  test('without --praksis-live nothing is called', async () => {
    const { url, received } = await serve(() => ({}));
    await bkm(url, 'bkm convert krav.xml --env local; bkm validate krav.xml --env local; bkm validate krav.xml');
    expect(received).toEqual([]);
  });

  test.each([
    ['registered and valid', KURBADET, []],
    ['another', { ...KURBADET, praksisId: '1004326468' }, ['melding/praksis']],
    ['one that is not ok', { ...KURBADET, status: 'ikke_ok' }, ['melding/praksis']],
    [
      'one that was no longer valid',
      { ...KURBADET, gyldigePerioder: [{ fraOgMedDato: '2020-01-01', tilOgMedDato: '2026-01-05' }] },
      ['melding/praksis'],
    ],
  ])('validate holds the message against them, saved and live: %s', async (_, praksis, expected) => {
    const url = await answering({ praksiser: [praksis] });
    const line = 'bkm validate krav.xml --praksis-id 1004326178 --now gendate --format json';
    const rulesIn = ({ stdout }: Ended) =>
      new Set(
        (JSON.parse(stdout) as { findings: { rule: string }[] }).findings
          .map(({ rule }) => rule)
          .filter((rule) => rule === 'melding/praksis'),
      );
    const live = await bkm(url, `BKM_TOKEN=x ${line} --praksis-live`);
    const saved = await bkm(url, `BKM_TOKEN=x bkm praksis -o v.json >&2 && ${line} --praksis-file v.json`);
    expect([rulesIn(live), rulesIn(saved)]).toEqual([new Set(expected), new Set(expected)]);
  });

  test('--praksis-live and --praksis-file are not for one run', async () => {
    const { exit, stderr } = await place.run('bkm validate krav.xml --praksis-live --praksis-file p.json --lang nb');
    expect([exit, stderr.split('\n')[0]]).toEqual([2, 'bkm: --praksis-live og --praksis-file kan ikke brukes sammen']);
  });

  test('an API that does not answer ends convert with 4, and nothing is written', async () => {
    const { url } = await serve(() => ({ status: 403 }));
    const { exit, stdout, stderr } = await bkm(url, 'BKM_TOKEN=x bkm convert krav.xml --praksis-live');
    expect([exit, stdout]).toEqual([4, '']);
    expect(stderr).toContain('the token gives no access (HTTP 403)');
  });
});
