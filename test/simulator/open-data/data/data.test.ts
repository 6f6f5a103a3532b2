import { describe, expect, it } from 'vitest';
import { isSyntheticOrgnr } from '../../../../corpus/synthetic.ts';
import { needsOneOf } from '../../../../src/catalogue/read/combination.ts';
import { isUnread } from '../../../../src/catalogue/types.ts';
import { isTilleggstakst } from '../../../../src/codelists/tilleggstakst.ts';
import { BANDASJISTER } from '../../../../src/simulator/open-data/data/bandasjister.ts';
import { FAGOMRAADER } from '../../../../src/simulator/open-data/data/fagomraader.ts';
import { NLKKODER } from '../../../../src/simulator/open-data/data/nlk.ts';
import { TAKSTER } from '../../../../src/simulator/open-data/data/takster.ts';
import type { TakstRow } from '../../../../src/simulator/open-data/rows.ts';

const ROWS = TAKSTER.map(({ row }) => row);

function onDay(kode: string, day: string): TakstRow | undefined {
  return ROWS.find(
    (row) =>
      row.fagomraade === 'LE' &&
      row.takstkode === kode &&
      row.fradato <= day &&
      (row.tildato === null || day <= row.tildato),
  );
}

describe('the synthetic tariffs', () => {
  it.each([
    ['1bd', '2026-01-06', 74],
    ['2ad', '2026-01-06', 15],
    ['2cd', '2026-01-06', 255],
    ['L1', '2026-01-06', 26],
    ['1i', '2026-01-06', 64],
    ['2ad', '2023-12-01', 15],
    ['2ak', '2023-12-01', 48],
    ['2bd', '2023-12-01', 10],
    ['K01a', '2023-12-01', 6774],
    ['704k', '2026-01-06', 13],
  ])('%s has on %s the refund %d, as is publicly known', (kode, day, refusjon) => {
    expect(onDay(kode, day)?.refusjon).toBe(refusjon);
  });

  it('have the whole prices that are known of 2023-24', () => {
    const known = (kode: string) => {
      const row = onDay(kode, '2023-12-01');
      return [row?.honorar, row?.refusjon, row?.egenandel];
    };
    expect([known('2ad'), known('2ak'), known('2bd'), known('K01a')]).toEqual([
      [175, 15, 160],
      [328, 48, 280],
      [126, 10, 116],
      [6774, 6774, 0],
    ]);
  });

  it('cost honorar = refusjon + egenandel, in whole øre', () => {
    for (const { honorar, refusjon, egenandel } of ROWS) {
      expect(Math.round(honorar * 100)).toBe(Math.round(refusjon * 100) + Math.round(egenandel * 100));
      expect(String(honorar)).toMatch(/^\d+(\.\d\d?)?$/);
    }
  });

  it('have each condition that a rule asks about', () => {
    const empty = Object.keys(ROWS[0] ?? {}).filter((name) =>
      ROWS.every((row) => Object.entries(row).find(([each]) => each === name)?.[1] === null),
    );
    expect(empty).toEqual([]);
    expect(new Set(ROWS.map((row) => row.maks_antall_gjelder_pasient))).toEqual(new Set([null, true, false]));
    expect(ROWS.some((row) => row.spesialisttakst)).toBe(true);
  });

  it('have the spellings of combinations that are seen in official tariffs', () => {
    const texts = new Set(TAKSTER.map(({ row }) => row.ugyldig_kombinasjon));
    for (const text of [
      'Alle',
      'Alle unntatt C34g, C34h, D40',
      'Alle unntatt, A3a',
      'alle bortsett fra 3ad',
      '1, 2ak, 3, 4, 11med unntak av 11e, 12',
      'K02a-K02g er gjensidig utelukkende',
    ]) {
      expect(texts).toContain(text);
    }
  });

  it('have every supplement, with the main tariff that it needs, which is there', () => {
    const supplements = ROWS.filter((row) => row.fagomraade === 'LE' && isTilleggstakst(row.takstkode));
    expect(new Set(supplements.map((row) => row.takstkode)).size).toBe(22);
    const codes = ROWS.filter((row) => row.fagomraade === 'LE').map((row) => row.takstkode);
    const without = supplements.filter(({ krever_takst, takstkode }) => {
      const needed = needsOneOf(krever_takst, takstkode);
      return needed === null || isUnread(needed) || !codes.some((kode) => !isTilleggstakst(kode) && needed.names(kode));
    });
    expect(without).toEqual([]);
  });

  it('do not overlap', () => {
    const keys = ROWS.map((row) => `${row.fagomraade} ${row.takstkode} ${row.fradato}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const row of ROWS) {
      const next = ROWS.filter(
        (each) => each.fagomraade === row.fagomraade && each.takstkode === row.takstkode && each.fradato > row.fradato,
      );
      for (const each of next) expect(row.tildato === null || row.tildato < each.fradato).toBe(true);
    }
  });

  it('are of all the areas that send claims with tariffs', () => {
    expect(new Set(ROWS.map((row) => row.fagomraade))).toEqual(
      new Set('AP BE FBV FY HS JO KI LE LOGO LR OR PO PR PS PT RE TH TP'.split(' ')),
    );
  });
});

it('says of every name and description that it is made up', () => {
  const texts = [
    ...ROWS.map((row) => row.beskrivelse),
    ...NLKKODER.flatMap(({ row }) => [row.norsk_bruksnavn, row.komponent, row.npuDefinisjon]),
    ...BANDASJISTER.map(({ row }) => row.sar_navn),
  ];
  expect(texts.filter((text) => !/syntetisk/i.test(String(text)))).toEqual([]);
});

it('uses organisation numbers that no real organisation has', () => {
  const numbers = BANDASJISTER.flatMap(({ row }) => [row.sar_orgnr, row.hovedenhet_orgnr, row.underenhet_orgnr]);
  expect(numbers.filter((nr) => nr !== null && !isSyntheticOrgnr(String(nr)))).toEqual([]);
});

it('nests the praksistyper of the register in their areas', () => {
  const lege = FAGOMRAADER.find(({ row }) => row.kode === 'LE')?.row.praksistyper;
  expect(lege).toContainEqual({ kode: 'FALE', beskrivelse: 'Lege FALE (syntetisk)' });
  expect(JSON.stringify(lege)).not.toContain('TANN');
});
