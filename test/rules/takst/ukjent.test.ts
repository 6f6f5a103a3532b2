import { describe, expect, it } from 'vitest';
import { exampleCatalogue } from '../../../src/catalogue/example.ts';
import { rule } from '../../../src/rules/takst/ukjent.ts';
import { runExample } from '../../../src/validate/example.ts';
import type { Example } from '../../../src/validate/rule.ts';
import { inBill, ruleTable } from '../../helpers/rule-table.ts';

const tariffs = [
  { kode: '2ad' },
  { kode: 'A1a', fagomrade: 'FY' },
  { kode: 'PT1', fagomrade: 'PT' },
  { kode: '501', fagomrade: 'TH' },
  { kode: '501', fagomrade: 'TP' },
];
const catalogue = exampleCatalogue({ tariffs });
const of = (kode: unknown, facts: Example['facts'] = {}, regning: object = {}): Example => ({
  regninger: [{ takster: [{ belop: 15, kode, antall: 1 }], ...regning }],
  facts: { catalogue, ...facts },
});
const at = inBill('/takster/0/kode');

ruleTable(rule, [
  ['knows a tariff of the area', of('2ad'), []],
  ['tells of a code that nothing has', of('2af'), [at]],
  ['tells capitals apart, and how it is written', of('2AD'), [[at, 'skrevet']]],
  ['tells of a code of other areas', of('501'), [[at, 'annet']]],
  ['takes the tariffs of primary health teams for a doctor', of('PT1'), []],
  ['does not take them for a physiotherapist', of('PT1', { praksistype: 'FYNO' }), [[at, 'annet']]],
  ['goes by the type of the practice before the message type', of('A1a', { praksistype: 'FYNO' }), []],
  [
    'goes by the message type where the practice is not known',
    of('501', { praksistype: null, meldingstype: 'TPM' }),
    [],
  ],
  ['is silent where the area is not known', of('2AD', { praksistype: null, meldingstype: null }), []],
  ['is silent where the catalogue holds nothing of the area', of('2AD', { praksistype: 'KINO' }), []],
  ['tells of a line without a code', of(null), [[at, 'uten-kode']]],
  ['tells of a blank code', of(' '), [[at, 'uten-kode']]],
  ['leaves a code of another day to its own rule', of('2ad', {}, { tidspunkt: '1999-12-31T10:00:00+01:00' }), []],
  ['leaves a laboratory code to its own rule', of('NPU19748'), []],
  ['leaves a credit alone, which takes back what was', of('2AD', {}, { kreditering: true, belop: -15 }), []],
  ['is silent without a time', of('2AD', {}, { tidspunkt: undefined }), []],
  ['is silent without a catalogue', of('2AD', { catalogue: null }), []],
  [
    'is not certain where the catalogue was fetched 31 days before the treatment',
    of('2AD', { catalogue: exampleCatalogue({ tariffs, fetched: '2025-12-06T00:00:00Z' }) }),
    [[at, 'gammel-katalog']],
  ],
  [
    'nor of one that other areas have',
    of('501', { catalogue: exampleCatalogue({ tariffs, fetched: '2025-12-06T00:00:00Z' }) }),
    [[at, 'gammel-katalog']],
  ],
  [
    'is certain at 30 days',
    of('2af', { catalogue: exampleCatalogue({ tariffs, fetched: '2025-12-07T00:00:00Z' }) }),
    [at],
  ],
]);

describe('an unknown code', () => {
  const shown = (kode: string) => runExample([rule], of(kode))[0]?.params.takst;

  it.each(['L99a', 'L73', 'F20', 'Kari Nordmann', '17835415872', '12345'])('%s is not shown as it stands', (kode) => {
    expect(shown(kode)).toBe('•••');
  });

  it.each(['2adx', '2AD', '99', 'REH1', 'AP1', 'L9', 'Npe1', '4a1'])('%s is shown', (kode) => {
    expect(shown(kode)).toBe(kode);
  });

  it('names the code that differs in case alone, before other areas that have it', () => {
    const both = exampleCatalogue({ tariffs: [...tariffs, { kode: 'NPE1', fagomrade: 'FY' }, { kode: 'Npe1' }] });
    expect(runExample([rule], of('NPE1', { catalogue: both }))[0]).toMatchObject({
      id: 'takst/ukjent#skrevet',
      params: { takst: 'NPE1', fagomrade: 'LE', skrevet: 'Npe1' },
    });
  });

  it('names the areas that have it', () => {
    expect(runExample([rule], of('501'))[0]?.params).toEqual({ takst: '501', fagomrade: 'LE', annet: 'TH, TP' });
  });
});
