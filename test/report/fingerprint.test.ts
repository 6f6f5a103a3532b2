import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/diagnostics/finding.ts';
import { filePrint, fingerprint, fingerprintsOf } from '../../src/report/fingerprint.ts';
import { BILL, find, KRAV, TEXTS } from './run.ts';

const base: Finding = find(
  'prove/verdi',
  { felt: 'Verdi/@V', verdi: '12O,50' },
  { line: 106, column: 34, xpath: `${KRAV}/Enkeltregning[2]/Behandling/Takst[1]/Verdi/@V` },
  { file: 'inn/krav.xml', messageIndex: 0, regning: BILL },
);
const nameless = { ...base, regning: { index: 3, regningsnummer: null, guid: null } };
const numbered = { ...base, regning: { ...BILL, guid: null } };

describe('the fingerprint of a finding', () => {
  test('is fixed: baselines depend on it', () => {
    expect(fingerprint(base, TEXTS)).toMatchInlineSnapshot(`"18c022260ee2801e1ee663957fd2"`);
  });

  test.each([
    ['lines move', { line: 1, column: 1 }],
    [
      'other bills or messages come before it',
      { messageIndex: 4, regning: { ...BILL, index: 9 }, xpath: base.xpath?.replace('[2]', '[10]') ?? '' },
    ],
    ['the value changes', { params: { felt: 'x', verdi: 'y' } }],
    ['its severity is set', { severity: 'info' as const }],
    ['the guid is written otherwise', { regning: { ...BILL, guid: BILL.guid.toUpperCase() } }],
    ['the bill moves to another file', { file: 'ut/annen.xml' }],
  ])('stays when %s', (_, change) => {
    expect(fingerprint({ ...base, ...change }, TEXTS)).toBe(fingerprint(base, TEXTS));
  });

  test.each([
    ['another bill', { regning: { ...BILL, guid: 'a013591f-5ac1-4581-9abd-027ee2bdf580' } }],
    ['another variant of the rule', { id: 'prove/verdi#lest' }],
    ['another field', { xpath: `${KRAV}/Enkeltregning[2]/Behandling/Refusjon/@V` }],
    ['a bill known by its number', { regning: { ...BILL, guid: null } }],
    ['a bill not known', { regning: null }],
  ])('differs for %s', (_, change) => {
    expect(fingerprint({ ...base, ...change }, TEXTS)).not.toBe(fingerprint(base, TEXTS));
  });

  test('holds for a bill without guid within its file, wherever that lies', () => {
    expect(fingerprint({ ...numbered, file: 'C:\\ut\\krav.xml' }, TEXTS)).toBe(fingerprint(numbered, TEXTS));
    expect(fingerprint({ ...numbered, file: 'inn/annen.xml' }, TEXTS)).not.toBe(fingerprint(numbered, TEXTS));
  });

  test.each([
    ['values', nameless, { ...nameless, params: { ...nameless.params, verdi: 'Eplehage' } }],
    [
      'a number that is none',
      nameless,
      { ...nameless, regning: { index: 3, regningsnummer: '14057012345', guid: 'Eplehage' } },
    ],
    [
      'a national id in the name of the file',
      { ...nameless, file: 'krav-.xml' },
      { ...nameless, file: 'krav-14057012345.xml' },
    ],
  ])('is made of nothing of a person: %s', (_, a, b) => {
    expect(fingerprint(a, TEXTS)).toBe(fingerprint(b, TEXTS));
  });

  test.each([
    ['no bill', null],
    ['a bill that nothing is known of', nameless.regning],
  ])('differs for another public value where there is %s', (_, regning) => {
    const of = (felt: string) => fingerprint({ ...base, regning, params: { ...base.params, felt } }, TEXTS);
    expect(of('Verdi/@V')).not.toBe(of('Verdi/@U'));
  });

  test('takes the JSON pointer where there is no XML', () => {
    const at = (pointer: string) => fingerprint({ ...base, xpath: null, pointer }, TEXTS);
    expect(at('/behandlerkrav/regninger/0/belop')).toBe(at('/behandlerkrav/regninger/7/belop'));
    expect(at('/behandlerkrav/regninger/0/belop')).not.toBe(at('/behandlerkrav/regninger/0/guid'));
  });
});

test('a file is recognised by its base name, which is not said', () => {
  expect(filePrint('inn/krav.xml')).toMatch(/^[0-9a-f]{28}$/);
  expect(filePrint('inn/krav.xml')).toBe(filePrint('C:\\ut\\krav.xml'));
  expect(filePrint('inn/krav.xml')).not.toBe(filePrint('inn/krav2.xml'));
  expect(filePrint('krav-14057012345.xml')).toBe(filePrint('krav-.xml'));
});

describe('the fingerprints of a run', () => {
  test('are each their own', () => {
    const findings = [base, { ...base, line: 107 }, numbered, { ...base, line: 108 }];
    const prints = [...fingerprintsOf(findings, TEXTS).values()];
    expect(prints).toEqual([
      fingerprint(base, TEXTS),
      `${fingerprint(base, TEXTS)}:2`,
      fingerprint(numbered, TEXTS),
      `${fingerprint(base, TEXTS)}:3`,
    ]);
  });

  test('collide in no 100,000', () => {
    const guids = Array.from(
      { length: 100_000 },
      (_, index) => `b013591f-5ac1-4581-9abd-${String(index).padStart(12, '0')}`,
    );
    const prints = guids.map((guid) => fingerprint({ ...base, regning: { ...BILL, guid } }, TEXTS));
    expect(new Set(prints).size).toBe(prints.length);
  });
});
