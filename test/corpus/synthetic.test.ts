import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { isSyntheticId, isSyntheticOrgnr, syntheticId } from '../../corpus/synthetic.ts';
import { attribute, contents, corpusFolder, filesOf, looseText, tags } from './files.ts';

const valid = texts('valid');
const ordinary = new Map([...valid, ...texts('carriers'), ...texts('lenient'), ...texts('withheld')]);

function texts(folder: string): Map<string, string> {
  return new Map([...filesOf(folder)].map(([name, bytes]) => [name, looseText(bytes)]));
}

describe('no person', () => {
  test('every national id is of the synthetic series, with both control digits right', () => {
    const wrong = [...ordinary, ...texts('arbeidsflyt')].flatMap(([name, xml]) =>
      [...xml.replace(/<(?:\w+:)?Konto>.*?</g, '<').matchAll(/(?<![\dA-Fa-f-])\d{11}(?![\dA-Fa-f])/g)]
        .filter(([id]) => !isSyntheticId(id))
        .map(([id]) => `${name}: ${id}`),
    );
    expect(wrong).toEqual([]);
  });

  test('a national id agrees with the sex and birth date beside it, and its type with its form', () => {
    const patients = [...ordinary.values()].flatMap((xml) => contents(xml, 'Patient'));
    const numbered = patients.filter((patient) => /V="(FNR|DNR)"/.test(patient));
    expect(numbered.length).toBeGreaterThan(100);
    for (const patient of numbered) {
      const id = contents(patient, 'Id')[0]?.trim() ?? '';
      const sex = attribute(tags(patient, 'Sex')[0], 'V');
      if (sex !== undefined) expect(Number(id[8]) % 2 === 1 ? '1' : '2').toBe(sex);
      expect(/^[4-7]/.test(id) ? 'DNR' : 'FNR').toBe(attribute(tags(patient, 'TypeId')[0], 'V'));
      const born = contents(patient, 'DateOfBirth')[0];
      if (born !== undefined) expect(id).toBe(idBornOn(born, id));
    }
  });

  test('every organisation number is of the synthetic series, every HPR number above those given out', () => {
    const idents = [...ordinary.values()].flatMap((xml) => contents(xml, 'Ident'));
    const of = (type: string) =>
      idents.filter((ident) => ident.includes(`V="${type}"`)).map((ident) => contents(ident, 'Id')[0] ?? '');
    expect(of('ENH').filter((orgnr) => !isSyntheticOrgnr(orgnr))).toEqual([]);
    expect(of('HPR').filter((hpr) => !/^9900\d{4}$/.test(hpr))).toEqual([]);
  });

  test('the example in the helper is true', () => {
    expect(syntheticId('1954-03-17', '2', 0)).toBe('17835400085');
    expect(isSyntheticId('17835400085')).toBe(true);
    expect(isSyntheticId('17835400086')).toBe(false);
  });
});

describe('valid messages', () => {
  test.each([...valid])('%s: lines, bills, claim and count add up', (_name, xml) => {
    for (const claim of contents(xml, 'BehandlerKrav')) {
      const bills = contents(claim, 'Enkeltregning');
      expect(bills.length).toBeGreaterThanOrEqual(2);
      const krav = contents(claim, 'Krav').at(-1) ?? '';
      expect(Number(contents(krav, 'AntallRegninger')[0])).toBe(bills.length);
      expect(ore(attribute(tags(krav, 'SumKravSamlet')[0], 'V'))).toBe(bills.map(refusjon).reduce((a, b) => a + b, 0));
      for (const bill of bills) {
        const lines = contents(bill, 'Takst');
        if (lines.length > 0) expect(lines.map(lineSum).reduce((a, b) => a + b, 0)).toBe(refusjon(bill));
      }
    }
  });

  test.each([...valid])('%s: bills rise in time and number, and the message follows within two weeks', (name, xml) => {
    const bills = contents(xml, 'Enkeltregning').map((bill) => ({
      number: Number(contents(bill, 'RegningNr')[0]),
      at: contents(bill, 'DatoTid')[0] ?? '',
      again: isAgain(bill),
    }));
    const numbers = bills.map((bill) => bill.number);
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
    const days = bills.map((bill) => bill.at.slice(0, 10));
    expect(days).toEqual([...days].sort());
    const generated = contents(xml, 'GenDate')[0]?.slice(0, 10) ?? '';
    // A credit comes when it comes, and sommertid.xml holds both clock changes of a winter.
    const late = name.endsWith('/sommertid.xml') ? [] : bills.filter((bill) => !bill.again);
    for (const { at } of late) expect(daysBetween(at.slice(0, 10), generated)).toBeLessThanOrEqual(14);
    for (const day of days) {
      expect(day >= '2025-10-01' && day <= '2026-10-31').toBe(true);
      expect(day <= generated).toBe(true);
    }
  });

  test('there is one of each profession that BKM 1.8.3 carries, and one from a physical medium', () => {
    const types = new Set([...valid.values()].map((xml) => attribute(tags(xml, 'Type')[0], 'V')));
    const professions = 'LOM FOM KOM HOM PSOM TOM TPM PJM APM LGM OOM PROM FBV ROM BOM'.split(' ');
    expect([...types].sort()).toEqual(['DLOM', ...professions].sort());
  });

  test('there is one of each Praksistype', () => {
    const types = new Set([...valid.values()].flatMap((xml) => contents(xml, 'Praksistype')).map(Number));
    expect([...types].sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
  });
});

test('no number or Guid is used twice in the corpus, but by credits, corrections and the one message of carriers', () => {
  const bills = [...ordinary]
    .filter(([name]) => !name.startsWith('carriers/') || name === 'carriers/utf-8.xml')
    .flatMap(([, xml]) => contents(xml, 'Enkeltregning'));
  for (const element of ['RegningNr', 'Guid']) {
    const used = (again: boolean) =>
      bills
        .filter((bill) => isAgain(bill) === again)
        .flatMap((bill) => contents(bill, element).map((text) => text.trim().toUpperCase()));
    expect(used(false).length).toBe(new Set(used(false)).size);
    expect(used(true).filter((value) => !used(false).includes(value))).toEqual([]);
  }
});

const shared = fileURLToPath(new URL('../../../shared/', import.meta.url));
const hasShared = existsSync(shared);
const whyNot = hasShared ? '' : ' (skipped: the reference data is not beside the repository)';

test.runIf(hasShared)(
  `nothing of the reference data is copied into the corpus: no file, no telling line${whyNot}`,
  () => {
    const reference = filesUnder(`${shared}reference`).concat(filesUnder(`${shared}seeds`));
    const ours = filesUnder(corpusFolder);
    const hash = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');
    const known = new Set(reference.map(hash));
    expect(ours.filter((path) => known.has(hash(path)))).toEqual([]);
    const lines = new Set(reference.flatMap(tellingLines));
    const common = ours.flatMap((path) => tellingLines(path).filter((line) => lines.has(line)));
    expect([...new Set(common)]).toEqual([]);
  },
);

/** Lines long enough to tell whose they are; namespaces and the parts that every message must have tell nothing. */
function tellingLines(path: string): string[] {
  return readFileSync(path, 'latin1')
    .split(/\r\n|\n|\r/)
    .map((line) => line.trim())
    .filter((line) => line.length >= 40)
    .filter(
      (line) =>
        !/^<(TypeId|BetaltEgenandel|Type) |^<Description>BehandlerKrav<|^<\?xml|^<AppRec xmlns|^<MIGversion>/.test(
          line,
        ),
    );
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name}`)
    .filter((path) => statSync(path).isFile());
}

/** A credit or a correction: it uses the number and Guid of its original. */
function isAgain(bill: string): boolean {
  return /<Kreditering>true</.test(bill) || /korrigering="true"/.test(bill);
}

function refusjon(bill: string): number {
  return ore(attribute(tags(bill, 'Refusjon')[0], 'V') ?? '0');
}

/** 617 is repeated at 60 percent (gjentatte-takster.xml says so), all others in full. */
function lineSum(line: string): number {
  const first = ore(attribute(tags(line, 'Verdi')[0], 'V'));
  const repeated = Number(contents(line, 'Antall')[0]) - 1;
  return first + (first * repeated * (contents(line, 'Kode')[0] === '617' ? 60 : 100)) / 100;
}

/** Øre of a number as xs:double writes it. Amounts here are small: the nearest whole øre is the exact one. */
function ore(text: string | undefined): number {
  const kroner = Number(text ?? 'none');
  expect(kroner).not.toBeNaN();
  return Math.round(kroner * 100);
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

/** The id with its date digits replaced by those of a birth date. */
function idBornOn(born: string, id: string): string {
  const [year = '', month, day] = born.split('-');
  const shift = /^[4-7]/.test(id) ? 40 : 0;
  return `${String(Number(day) + shift).padStart(2, '0')}${Number(month) + 80}${year.slice(2)}${id.slice(6)}`;
}
