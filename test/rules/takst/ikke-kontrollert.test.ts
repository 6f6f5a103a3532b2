import { describe, expect, it } from 'vitest';
import { exampleCatalogue } from '../../../src/catalogue/example.ts';
import type { Catalogue, IkkeKjent } from '../../../src/catalogue/types.ts';
import { RULES } from '../../../src/rules/index.ts';
import { rule } from '../../../src/rules/takst/ikke-kontrollert.ts';
import { EXAMPLE_FACTS, runExample } from '../../../src/validate/example.ts';
import type { Example } from '../../../src/validate/rule.ts';
import { kr } from '../../helpers/ore.ts';
import { inBill, ruleTable } from '../../helpers/rule-table.ts';
import { runMessages } from '../../helpers/run-messages.ts';

const unread = { unread: 'som avtalt' };
const paid = { refusjon: kr(1), honorar: kr(2) };
const catalogue = exampleCatalogue({
  tariffs: [
    { kode: '2ad', ...paid },
    { kode: 'X1', ...paid, ugyldigKombinasjon: unread, kreverTakst: unread },
    { kode: 'R1', ...paid, repetisjonsprosent: unread },
    { kode: 'P1', ...paid, maksRepetisjoner: 3, repetisjonsprosent: 5000 },
    { kode: 'P2', ...paid, repetisjonsprosent: 5000, redusertRefFraRepetisjon: 2 },
    { kode: 'C1', ...paid, maksAntallPerAar: 3, maksAntallGjelderPasient: null },
    { kode: 'C2', ...paid, maksAntallPerAar: 0, maksAntallGjelderPasient: null },
    { kode: 'A1', honorar: kr(1) },
    { kode: 'A2', refusjon: kr(1) },
  ],
  nlk: [{ kode: 'NPU19748', satser: [{ refusjonskategori: 'A', fra: null, til: null, refusjonssats: unread }] }],
});
const laboratory = exampleCatalogue({
  nlk: [{ kode: 'NPU03230', satser: [{ refusjonskategori: 'A', fra: null, til: null, refusjonssats: kr(1) }] }],
});
const CODES: Readonly<Record<string, IkkeKjent>> = { U1: 'datoer', U2: 'omvendt', U3: 'uten-fagomrade' };
/** With codes that it can't tell of. */
const doubtful: Catalogue = {
  ...catalogue,
  tariff(fagomrade, kode, date) {
    const grunn = CODES[kode];
    return grunn === undefined ? catalogue.tariff(fagomrade, kode, date) : { found: null, why: 'ikke-kjent', grunn };
  },
};
const of = (
  takster: readonly (readonly [string, number])[],
  more: object = {},
  facts: Example['facts'] = {},
): Example => ({
  regninger: [{ takster: takster.map(([kode, antall]) => ({ kode, antall, belop: 1 })), ...more }],
  facts: { catalogue, ...facts },
});
const PRAKSIS = { praksisId: EXAMPLE_FACTS.praksisId ?? '', type: null, status: 'ok', gyldigePerioder: [] };
const nowhere = { praksiser: null, praksistype: null, meldingstype: null };
const none = { takster: [], nlkkoder: [] };
const at = (line: number) => inBill(`/takster/${line}/kode`);
const analyse = (kode: string) => ({ nlkkoder: [{ kode, belop: 1, antall: 1 }] });

ruleTable(rule, [
  ['is silent where all is checked', of([['2ad', 1]]), []],
  ['says that there is no catalogue', of([['2ad', 1]], {}, { catalogue: null }), ['/behandlerkrav']],
  ['not where there is nothing to check', { regninger: [none], facts: { catalogue: null } }, []],
  ['not for a credit', of([['2ad', 1]], { kreditering: true, belop: -1 }, { catalogue: null }), []],
  [
    'says so for laboratory codes alone',
    { regninger: [{ takster: [], ...analyse('NPU19748') }], facts: { catalogue: null } },
    ['/behandlerkrav'],
  ],
  ['says that the area is not known', of([['2ad', 1]], {}, nowhere), [['/praksisId', 'fag']]],
  [
    'says that the practice is not among those given',
    of([['2ad', 1]], {}, { ...nowhere, praksiser: [{ ...PRAKSIS, praksisId: '1004326179' }] }),
    [['/praksisId', 'fag-praksis']],
  ],
  [
    'says that it is, and has no type',
    of([['2ad', 1]], {}, { ...nowhere, praksiser: [PRAKSIS] }),
    [['/praksisId', 'fag-type']],
  ],
  [
    'or one that is not known',
    of([['2ad', 1]], {}, { ...nowhere, praksiser: [PRAKSIS], praksistype: 'XXXX' }),
    [['/praksisId', 'fag-type']],
  ],
  [
    'says that the catalogue lacks the area, once',
    of(
      [
        ['1', 1],
        ['2', 1],
      ],
      {},
      { praksistype: 'KINO' },
    ),
    [[at(0), 'uten-omrade']],
  ],
  [
    'says that it lacks the laboratory, once',
    {
      regninger: [{ nlkkoder: [{ kode: 'NPU19748' }, { kode: 'NPU03230' }] }],
      facts: { catalogue: exampleCatalogue({ tariffs: [{ kode: '2ad', ...paid }] }) },
    },
    [[inBill('/nlkkoder/0/kode'), 'uten-nlk']],
  ],
  [
    'says that the dates of a code can not be read, once',
    of(
      [
        ['2ad', 1],
        ['U1', 1],
        ['U1', 1],
      ],
      {},
      { catalogue: doubtful },
    ),
    [[at(1), 'kode']],
  ],
  [
    'says that a code has no period but one that ends before it begins',
    of([['U2', 1]], {}, { catalogue: doubtful }),
    [[at(0), 'omvendt']],
  ],
  [
    'says that a code stands without its area',
    of([['U3', 1]], {}, { catalogue: doubtful }),
    [[at(0), 'uten-fagomrade']],
  ],
  [
    'says which fields can not be read, once a tariff',
    of([
      ['X1', 1],
      ['X1', 1],
    ]),
    [
      [at(0), 'felt'],
      [at(0), 'felt'],
    ],
  ],
  [
    'says so of the rate of a laboratory code',
    of([['2ad', 1]], analyse('NPU19748')),
    [[inBill('/nlkkoder/0/kode'), 'felt']],
  ],
  ['says that the register leaves out the amount that a line is held against', of([['A1', 1]]), [[at(0), 'uten-felt']]],
  ['not where that one is there', of([['A2', 1]]), []],
  ['which is the fee where the patient is exempt', of([['A2', 1]], { arsakFriEgenandel: 'F' }), [[at(0), 'uten-felt']]],
  ['and both with a benefit point', of([['A2', 1]], { stonadspunkt: '6b' }), [[at(0), 'uten-felt']]],
  ['not where nothing is claimed', { ...of([]), regninger: [{ takster: [{ kode: 'A1', belop: 0, antall: 1 }] }] }, []],
  [
    'says so of a laboratory code without a rate',
    {
      regninger: [{ takster: [], ...analyse('NPU03230') }],
      facts: { catalogue: exampleCatalogue({ nlk: [{ kode: 'NPU03230' }] }) },
    },
    [[inBill('/nlkkoder/0/kode'), 'uten-felt']],
  ],
  ['does not mind the price of repetitions where there are none', of([['R1', 1]]), []],
  ['minds it where there are', of([['R1', 2]]), [[at(0), 'felt']]],
  ['says that the register leaves out the price of repetitions', of([['2ad', 2]]), [[at(0), 'uten-felt']]],
  ['not where it has it', of([['P1', 2]]), []],
  ['nor where a reduced price that it leaves out is not reached', of([['P2', 2]]), []],
  ['says that it leaves out a reduced price that is reached', of([['P2', 3]]), [[at(0), 'uten-felt']]],
  [
    'not where nothing is claimed for them',
    { ...of([]), regninger: [{ takster: [{ kode: '2ad', belop: 0, antall: 3 }], belop: 0 }] },
    [],
  ],
  [
    'says once that nothing tells the price of repetitions of laboratory codes, in either list',
    {
      regninger: [
        { takster: [], nlkkoder: [] },
        {
          takster: [{ kode: 'NPU03230', belop: 1, antall: 3 }],
          nlkkoder: [{ kode: 'NPU03230', belop: 1, antall: 2 }],
        },
      ],
      facts: { catalogue: laboratory },
    },
    [[inBill('/takster/0/antall', 1), 'nlk-gjentak']],
  ],
  [
    'not where nothing is claimed for those',
    {
      regninger: [{ takster: [], nlkkoder: [{ kode: 'NPU03230', belop: 0, antall: 2 }] }],
      facts: { catalogue: laboratory },
    },
    [],
  ],
  ['says that it is not known whose a cap is', of([['C1', 1]]), [[at(0), 'felt']]],
  ['does not mind whose a cap is that is none', of([['C2', 1]]), []],
]);

describe('takst/ikke-kontrollert over a run', () => {
  const ids = (examples: readonly Example[]) => runMessages(rule, examples).map((each) => each.map(([, id]) => id));

  it('tells once of a run that there is no catalogue', () => {
    const message = of([['2ad', 1]], {}, { catalogue: null });
    expect(ids([{ regninger: [none], facts: { catalogue: null } }, message, message])).toEqual([
      [],
      ['takst/ikke-kontrollert'],
      [],
    ]);
  });

  it('tells once of each message that its area is not known', () => {
    const message = of([['2ad', 1]], {}, nowhere);
    const told = ['takst/ikke-kontrollert#fag'];
    expect(ids([message, message])).toEqual([told, told]);
  });

  it('tells once of a run what can not be read of a tariff', () => {
    const message = of([['X1', 1]]);
    expect(ids([message, message]).map((each) => each.length)).toEqual([2, 0]);
  });
});

describe('without a catalogue', () => {
  /** Those that look at the bill alone. */
  const ALONE = ['takst/antall', 'takst/enkel-kontakt', 'takst/ikke-kontrollert'];
  const GROUPS = ['takst', 'nlk', 'apat'];
  const needing = RULES.map(({ meta }) => meta.id).filter((id) => GROUPS.includes(id.split('/')[0] ?? ''));

  it('names each rule of the catalogue, in both languages', () => {
    const [text] = [rule.meta.texts['']];
    for (const id of needing.filter((each) => !ALONE.includes(each))) {
      expect(text?.nb).toContain(id);
      expect(text?.en).toContain(id);
    }
    expect(text?.nb).toContain('regning/sum');
    for (const id of ALONE) expect(text?.nb).not.toContain(id);
  });

  it('names regning/sum where it is the price of repetitions that is left out', () => {
    const found = runExample([rule], of([['2ad', 2]]));
    expect(found.map(({ params }) => params)).toEqual([
      { kode: '2ad', regel: 'regning/sum', felt: 'repetisjonsprosent' },
    ]);
  });

  it('says what field and what rule it is about', () => {
    const found = runExample([rule], of([['X1', 1]]));
    expect(found.map(({ params }) => params)).toEqual([
      { kode: 'X1', regel: 'takst/ugyldig-kombinasjon', felt: 'ugyldig_kombinasjon' },
      { kode: 'X1', regel: 'takst/krever-takst', felt: 'krever_takst' },
    ]);
  });
});
