import { describe, expect, it } from 'vitest';
import { invalidWith, needsOneOf } from '../../../src/catalogue/read/combination.ts';
import { type Combination, isUnread } from '../../../src/catalogue/types.ts';

const EGEN = '9z';

function read(text: unknown, egen = EGEN, reader = invalidWith): Combination {
  const field = reader(text, egen);
  if (field === null || isUnread(field)) throw new RangeError(`${String(text)} was not read`);
  return field;
}

/** Of the codes, those that a text names. */
function named(text: unknown, codes: string, egen = EGEN, reader = invalidWith): string {
  const combination = read(text, egen, reader);
  return codes
    .split(' ')
    .filter((kode) => combination.names(kode))
    .join(' ');
}

describe('ugyldig_kombinasjon', () => {
  it.each<[text: string, codes: string, named: string]>([
    ['2ad', '2ad 2cd 2AD 12ad', '2ad'],
    ['Alle', '2ad C34g 1 noe', '2ad C34g 1 noe'],
    ['alle.', '2ad', '2ad'],
    ['Alle takster', '2ad', '2ad'],
    ['Alle andre takster', '2ad', '2ad'],
    ['Alle unntatt C34g, C34h, D40', 'C34g C34h D40 C34 D40a 2ad', 'C34 D40a 2ad'],
    ['Alle unntatt, A3a', 'A3a A3 A3b', 'A3 A3b'],
    ['alle bortsett fra 3ad', '3ad 3bd 2ad', '3bd 2ad'],
    ['ALLE MED UNNTAK AV 3ad', '3ad 3bd', '3bd'],
    ['Alle unntatt 1 og 2ak', '1 1ad 1bd 2ak 2ad 11ad', '2ad 11ad'],
    ['Alle unntatt 11 med unntak av 11e, 12', '11d 11e 12ad 13', '11e 13'],
    [
      '1, 2ak, 3, 4, 11med unntak av 11e, 12',
      '1 1ad 1bd 2ak 2ad 3ad 4b 5 11 11ad 11e 12 12bd 111',
      '1 1ad 1bd 2ak 3ad 4b 11 11ad 12 12bd',
    ],
    ['11 unntatt 11e, 11f, 12', '11d 11e 11f 12ad', '11d 12ad'],
    ['1', '1 1ad 1AD 11ad 10 K1 1a2', '1 1ad 1AD'],
    ['L1', 'L1 L10 L1a', 'L1'],
    ['kan kun kombineres med: 2ad, 2cd', '2ad 2cd 2dd L1', '2dd L1'],
    ['Kan bare kombineres med takst 2ad', '2ad 2dd', '2dd'],
    ['kan ikke kombineres med 2ad eller 2cd', '2ad 2cd 2dd', '2ad 2cd'],
    ['Kan ikke kombineres med andre takster.', '2ad 2cd', '2ad 2cd'],
    ['K02a-K02g er gjensidig utelukkende', 'K02a K02d K02g K02h K02 K01a K02aa K02D', 'K02a K02d K02g'],
    ['2ad og 2cd er gjensidig utelukkende', '2ad 2cd 2dd', '2ad 2cd'],
    ['K02a\u2013K02g', 'K02a K02g K02h', 'K02a K02g'],
    ['K02a - K02g', 'K02a K02g K02h', 'K02a K02g'],
    ['K02a-g', 'K02a K02g K02h', 'K02a K02g'],
    ['421-424', '420 421 424 425 422a 4210', '421 424 422a'],
    ['L1-L5', 'L1 L3 L5 L6 L1a', 'L1 L3 L5'],
    ['K01-K12', 'K01 K1 K09 K12 K13', 'K01 K09 K12'],
    ['2ad; 2cd;', '2ad 2cd 2', '2ad 2cd'],
    ['2ad, 2cd og 2dd', '2ad 2cd 2dd 2', '2ad 2cd 2dd'],
    ['2ad eller 2cd', '2ad 2cd', '2ad 2cd'],
    ['2ad/2cd', '2ad 2cd', '2ad 2cd'],
    ['2ad\n2cd\r\n2dd', '2ad 2cd 2dd', '2ad 2cd 2dd'],
    ['- 2ad\n- 2cd', '2ad 2bd 2cd', '2ad 2cd'],
    ['11cd 11id 2dk', '11cd 11id 2dk 2dd', '11cd 11id 2dk'],
    ['Takst 2ad og takstene 2cd, 2dd', '2ad 2cd 2dd', '2ad 2cd 2dd'],
    ['Npe1, REH1', 'Npe1 REH1 REH2', 'Npe1 REH1'],
  ])('%j names of %s: %s', (text, codes, expected) => {
    expect(named(text, codes)).toBe(expected);
  });

  it.each([
    'Alle unntatt',
    'Alle unntatt tillegg',
    'Alle C34g',
    'alle unntatt alle',
    'se merknad',
    '2ad, 2ak, ...',
    '2ad, 2ak ..',
    '2ad, 2ak …',
    '2ad, 2ak . . .',
    'Alle unntatt 2ad, ...',
    '2ad, ..., 2ak',
    '2ad, men ikke på samme dag',
    '2ad (kun legevakt)',
    'Alle unntatt 2ad. Gjelder ikke legevakt',
    'kan kun kombineres med',
    'kan kun kombineres med alle',
    '2ad unntatt 2ad',
    '3 med unntak av 1ad, 2ak',
    '11 med unntak av',
    'K02g-K02a',
    'K02a-K03g',
    'K02a-K02G',
    'K02a-K02g-K02k',
    '2ad-2cd',
    '424-421',
    'K1-K05',
    ', ; .',
    '-',
    'ingen',
    '0',
    'J',
    '!',
    '11 ! 11e',
    'K02a-',
    `2ad${', 2ad'.repeat(3000)}`,
  ])('%j is not read, since not all of it is understood', (text) => {
    expect(invalidWith(text, EGEN)).toStrictEqual({ unread: text });
  });

  it.each([undefined, null, '', ' ', false, []])('%j is none', (raw) => {
    expect(invalidWith(raw, EGEN)).toBeNull();
  });

  it.each([
    [true, 'true'],
    [{}, '{…}'],
    [[{}], '[…]'],
  ])('%j is kept as it came', (raw, unread) => {
    expect(invalidWith(raw, EGEN)).toStrictEqual({ unread });
  });

  it('may be a number, or a list', () => {
    expect(named(7, '7 7a 8')).toBe('7 7a');
    expect(named(['2ad', ' 2cd '], '2ad 2cd 2dd')).toBe('2ad 2cd');
  });

  it.each(['Alle', 'Alle unntatt 2cd', '2', '2ad, 2cd', 'kan kun kombineres med 2cd', '2aa, 2ad'])(
    'never names the tariff itself: %s on 2ad',
    (text) => {
      expect(named(text, '2ad', '2ad')).toBe('');
    },
  );

  it('names the others of a range, not the one that it stands on', () => {
    expect(named('K02a-K02c er gjensidig utelukkende', 'K02a K02b K02c', 'K02b')).toBe('K02a K02c');
  });

  it('trims the code that is asked for, and keeps the text', () => {
    expect(read('2ad').names(' 2ad ')).toBe(true);
    expect(read(' Alle unntatt, A3a ').text).toBe('Alle unntatt, A3a');
  });
});

describe('krever_takst', () => {
  it.each<[text: string, codes: string, named: string]>([
    ['2ad, 2cd', '2ad 2cd 2dd', '2ad 2cd'],
    ['2ad eller 2cd', '2ad 2cd 2dd', '2ad 2cd'],
    ['Krever takst 2ad', '2ad 2cd', '2ad'],
    ['kan kun kombineres med: 2ad, 2cd', '2ad 2cd 2dd', '2ad 2cd'],
    ['2', '2 2ad 2dk 12ad', '2 2ad 2dk'],
  ])('%j needs of %s: %s', (text, codes, expected) => {
    expect(named(text, codes, EGEN, needsOneOf)).toBe(expected);
  });

  it.each(['2ad og 2cd', '2ad, 2cd, ...', 'Alle', 'Alle unntatt 2ad', 'konsultasjon', '0'])(
    '%j is not read',
    (text) => {
      expect(needsOneOf(text, EGEN)).toStrictEqual({ unread: text });
    },
  );

  it('is not fulfilled by the tariff itself, of the family that it needs', () => {
    expect(named('2', '2ad 2dk', '2dk', needsOneOf)).toBe('2ad');
  });
});
