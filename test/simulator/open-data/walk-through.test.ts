import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { syntheticId } from '../../../corpus/synthetic.ts';
import { isObject, type JsonObject } from '../../../src/simulator/json.ts';
import { type RunningSimulator, startSimulator } from '../../../src/simulator.ts';
import { built } from '../../cli/built.ts';
import { type Ended, Place } from '../../cli/shell.ts';

const SEED = path.resolve(import.meta.dirname, '../../../../shared/seeds/krav-api-normal-arbeidsflyt.md');

let simulator: RunningSimulator;
let place: Place;

beforeAll(async () => {
  await built();
  simulator = await startSimulator({ clock: '2026-01-06T15:30:00+01:00', clockFixed: true });
  place = await Place.make();
  const { exit } = await place.run(`bkm catalogue sync --url ${simulator.url}/v1 --catalogue data`);
  expect(exit).toBe(0);
}, 60_000);

afterAll(async () => {
  await place.remove();
  await simulator.close();
});

/** Validates a message of a general practitioner's practice with the catalogue from the simulator. */
async function validated(message: JsonObject, options = '--format json'): Promise<Ended> {
  const { praksisId } = message;
  const gyldigePerioder = [{ fraOgMedDato: '2020-01-01', tilOgMedDato: null }];
  const praksiser = [
    { praksisId, navn: 'Syntetisk legekontor', orgnr: '310991015', type: 'FALE', status: 'ok', gyldigePerioder },
  ];
  await writeFile(path.join(place.folder, 'praksiser.json'), JSON.stringify({ praksiser }));
  await writeFile(path.join(place.folder, 'krav.json'), JSON.stringify(message));
  const fixed = '--now 2026-01-06T15:30:00+01:00 --praksis-file praksiser.json --lang en';
  return await place.run(`bkm validate krav.json --catalogue data ${fixed} ${options}`);
}

/** Rule, place and merknad of what the rules of the catalogue found, and of the bills' sums. */
function found({ stdout }: Ended): readonly unknown[] {
  const report: unknown = JSON.parse(stdout);
  const findings = isObject(report) && Array.isArray(report.findings) ? report.findings.filter(isObject) : [];
  return findings
    .filter(({ rule }) => /^(takst|nlk|apat)\/|\/sum$/.test(String(rule)))
    .map(({ rule, pointer, merknad }) => [rule, pointer, merknad]);
}

const AT = '/behandlerkrav/regninger/0/takster/0/kode';

type Line = readonly [kode: string, belop: number, antall?: number];

/** A contact and a consultation half an hour after it, of one patient, made up. */
function message(contact: readonly Line[], consultation: readonly Line[]): JsonObject {
  const bills = [bill('1', '2026-01-06T13:03:00+01:00', contact), bill('2', '2026-01-06T13:35:00+01:00', consultation)];
  const behandlerkrav = {
    navnEPJ: 'Syntese',
    reshId: null,
    regninger: bills,
    antallRegninger: bills.length,
    belop: bills.reduce((sum, { belop }) => sum + belop, 0),
  };
  return { praksisId: '1000000101', behandlerkrav };
}

function bill(regningsnummer: string, tidspunkt: string, lines: readonly Line[]) {
  const takster = lines.map(([kode, belop, antall = 1]) => ({ belop, kode, antall }));
  return {
    guid: `f0bcd358-0676-49c7-94f8-00000000000${regningsnummer}`,
    regningsnummer,
    tidspunkt,
    pasient: { identifikasjon: { id: syntheticId('1979-10-07', '1', 3), type: 'FNR' } },
    diagnoser: [{ kodeverk: '2.16.578.1.12.4.1.1.7170', kode: 'L73' }],
    takster,
    belop: takster.reduce((sum, { belop, antall }) => sum + belop * antall, 0),
  };
}

const CONSULTATION: readonly Line[] = [
  ['2ad', 15],
  ['2cd', 255],
  ['L1', 26],
];

describe("with the simulator's catalogue, validate", () => {
  test('warns of a contact near a consultation (470), and of nothing else', async () => {
    expect(found(await validated(message([['1bd', 74]], CONSULTATION)))).toEqual([['takst/enkel-kontakt', AT, 470]]);
  });

  test('prices a repeated line', async () => {
    const repeated: readonly Line[] = [
      ['1i', 64],
      ['704k', 13, 2],
    ];
    expect(found(await validated(message(repeated, CONSULTATION)))).toEqual([]);
  });

  test('finds a wrong amount, an unknown tariff and a supplement without its main tariff', async () => {
    const lines: readonly Line[] = [
      ['1i', 65],
      ['99z', 10],
      ['2ck', 275],
    ];
    const rules = found(await validated(message(lines, CONSULTATION))).flatMap((each) =>
      Array.isArray(each) ? each[0] : [],
    );
    expect(rules).toEqual(['takst/belop', 'takst/ukjent', 'takst/krever-takst']);
  });

  test('says that the catalogue is made up', async () => {
    const { stdout } = await validated(message([['1i', 64]], CONSULTATION), '--format pretty');
    expect(stdout).toContain('SYNTHETIC tariff catalogue fetched');
    expect((await place.run('bkm catalogue status --catalogue data --lang en')).stdout).toContain('SYNTHETIC DATA');
    const takst = await place.run('bkm takst 2ad --catalogue data --date 2026-01-06 --lang en');
    expect([takst.exit, takst.stdout]).toEqual([0, expect.stringContaining('SYNTHETIC DATA')]);
    expect(takst.stdout).toContain('(syntetisk)');
  });

  test('knows every tariff and laboratory code of corpus/valid; only forms of numbers have other amounts, and only what is repeated is without a price', async () => {
    const praksis = '--praksis-map "$CORPUS/praksis/map.json" --praksis-file "$CORPUS/praksis/praksiser.json"';
    const { stdout, exit } = await place.run(
      `bkm validate "$CORPUS/valid" --catalogue data --now gendate --format json ${praksis}`,
    );
    expect(exit).toBe(0);
    const report: unknown = JSON.parse(stdout);
    const findings = isObject(report) && Array.isArray(report.findings) ? report.findings.filter(isObject) : [];
    const told = findings
      .filter(({ rule }) => /^(takst|nlk|apat)\/|\/sum$/.test(String(rule)))
      .map(({ rule, file }) => `${String(rule)} ${path.basename(String(file))}`);
    expect(new Set(told)).toEqual(
      new Set([
        'takst/belop tallformer.xml',
        'takst/ikke-kontrollert alle-felter.xml',
        'takst/ikke-kontrollert laboratorie-nlk.xml',
      ]),
    );
    const unchecked = findings.flatMap(({ rule, message }) => (rule === 'takst/ikke-kontrollert' ? message : []));
    expect(unchecked).toEqual([
      expect.stringMatching(/^502: regning\/sum .* repetisjonsprosent\.$/),
      expect.stringMatching(/^Laboratory codes with antall above 1: regning\/sum /),
    ]);
  });
});

describe("of the simulator's open data", () => {
  test('sync fetches nothing again that has not changed', async () => {
    const { exit, stdout } = await place.run(`bkm catalogue sync --url ${simulator.url}/v1 --catalogue data --lang en`);
    expect([exit, stdout.match(/unchanged$/gm)?.length]).toEqual([0, 6]);
    expect(simulator.counts).toContainEqual({ method: 'GET', path: '/v1/takstkoder', status: 304, count: 1 });
  });

  test('takstbruk gives numbers, marked as made up, and CSV', async () => {
    const query = '--fagomraade LE --fra 2024 --til 2025 --takst 2ad --praksistype FALE';
    const asked = `bkm catalogue takstbruk landet ar --url ${simulator.url}/v1 ${query} --format`;
    const { exit, stdout } = await place.run(`${asked} json`);
    expect([exit, JSON.parse(stdout)]).toEqual([
      0,
      expect.objectContaining({ synthetic: true, takstbruk: [expect.any(Object), expect.any(Object)] }),
    ]);
    expect((await place.run(`${asked} csv`)).stdout).toMatch(/;syntetisk\r\n2024;;2ad;LE;FALE;/);
  });
});

describe.skipIf(!existsSync(SEED))("the API owner's walk-through (../shared/seeds; skipped where absent)", () => {
  test('has bill 4 warned of with 470, bill 5 not, and every tariff known and priced', async () => {
    const text = readFileSync(SEED, 'utf8');
    const first: unknown = JSON.parse(/```json\n(\{\s*"praksisId".*?)```/s.exec(text)?.[1] ?? '');
    if (!isObject(first)) throw new Error('no message');
    expect(found(await validated(first))).toEqual([['takst/enkel-kontakt', AT, 470]]);
  });
});
