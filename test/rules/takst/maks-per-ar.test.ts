import { expect, it } from 'vitest';
import { exampleCatalogue } from '../../../src/catalogue/example.ts';
import { rule } from '../../../src/rules/takst/maks-per-ar.ts';
import { runExample } from '../../../src/validate/example.ts';
import type { Sendt, SendtBruk } from '../../../src/validate/rule.ts';
import { inBill, ruleTable } from '../../helpers/rule-table.ts';
import { runMessages } from '../../helpers/run-messages.ts';

const catalogue = exampleCatalogue({
  tariffs: [
    { kode: 'K1', maksAntallPerKalenderAar: 2, maksAntallGjelderPasient: true },
    { kode: 'R1', maksAntallPerAar: 2, maksAntallGjelderPasient: true },
    { kode: 'B1', maksAntallPerKalenderAar: 2, maksAntallGjelderPasient: false },
    { kode: 'B2', maksAntallPerAar: 2, maksAntallGjelderPasient: false },
    { kode: 'N1', maksAntallPerAar: 0, maksAntallPerKalenderAar: 0, maksAntallGjelderPasient: true },
    { kode: 'U1', maksAntallPerAar: 2, maksAntallGjelderPasient: null },
    { kode: 'X1', maksAntallPerAar: { unread: 'av og til' }, maksAntallGjelderPasient: true },
  ],
});
const bill = (dato: string, kode = 'K1', more: object = {}, antall: number | null = 1) => ({
  tidspunkt: `${dato}T10:00:00+01:00`,
  takster: [{ kode, antall, belop: 1 }],
  ...more,
});
const of = (...regninger: readonly object[]) => ({
  regninger: regninger.map((each) => ({ ...each })),
  facts: { catalogue },
});
const at = (index: number) => inBill('/takster/0/kode', index);
const other = { pasient: { identifikasjon: { id: '23886010199', type: 'FNR' } } };
const by = (id: string) => ({ utforendeBehandler: { identifikasjon: { id, type: 'HPR' } } });
const GUID = '99999999-9999-4999-8999-999999999999';
const PATIENT = '17835415872';
/** What was sent before, by practice and key; null: that is lost. */
const before = (uses: Readonly<Record<string, readonly SendtBruk[]>> | null): Sendt => ({
  regning: () => null,
  bruk: (praksisId, key) => (uses === null ? null : (uses[`${praksisId} ${key}`] ?? [])),
});
const sent = (key: string, dato: string, antall: number, guid = GUID) =>
  before({ [`1004326178 ${key}`]: [{ guid, dato, antall }] });
const after = (sendt: Sendt, ...regninger: readonly object[]) => ({
  ...of(...regninger),
  facts: { catalogue, sendt },
});
const rolling = (index: number) => [at(index), 'rullerende-ar'] as const;

ruleTable(rule, [
  ['is content at the cap', of(bill('2026-01-01'), bill('2026-12-31')), []],
  ['tells beyond it', of(bill('2026-01-01'), bill('2026-06-01'), bill('2026-12-31')), [at(2)]],
  ['in whatever order', of(bill('2026-12-31'), bill('2026-06-01'), bill('2026-01-01')), [at(2)]],
  ['begins anew with the calendar year', of(bill('2026-01-01'), bill('2026-12-31'), bill('2027-01-01')), []],
  ['counts repetitions', of(bill('2026-01-01', 'K1', {}, 3)), [at(0)]],
  [
    'counts a line without antall as one',
    of(bill('2026-01-01', 'K1', {}, 2), bill('2026-01-02', 'K1', {}, null)),
    [at(1)],
  ],
  [
    'tells of each bill beyond',
    of(bill('2026-01-01', 'K1', {}, 2), bill('2026-01-02'), bill('2026-01-03')),
    [at(1), at(2)],
  ],
  ['counts patients apart', of(bill('2026-01-01', 'K1', {}, 2), bill('2026-01-02', 'K1', other)), []],
  ['does not know a patient without a number', of(bill('2026-01-01', 'K1', { pasient: undefined }, 3)), []],
  [
    'tells within 365 days',
    of(bill('2025-06-01', 'R1'), bill('2025-12-01', 'R1'), bill('2026-05-31', 'R1')),
    [rolling(2)],
  ],
  ['is content on the 366th', of(bill('2025-06-01', 'R1'), bill('2025-12-01', 'R1'), bill('2026-06-01', 'R1')), []],
  ['looks forward too', of(bill('2026-05-31', 'R1'), bill('2025-12-01', 'R1'), bill('2025-06-01', 'R1')), [rolling(2)]],
  [
    'counts a day between two that is too much for one of them',
    of(bill('2025-01-01', 'R1'), bill('2025-12-31', 'R1'), bill('2025-07-01', 'R1')),
    [rolling(2)],
  ],
  [
    'counts practitioners where the cap is theirs',
    of(bill('2026-01-01', 'B1', by('1'), 2), bill('2026-01-02', 'B1', { ...by('1'), ...other })),
    [[at(1), 'behandler']],
  ],
  [
    'in 365 days too',
    of(bill('2026-01-01', 'B2', by('1'), 2), bill('2026-01-02', 'B2', { ...by('1'), ...other })),
    [[at(1), 'behandler-rullerende-ar']],
  ],
  ['counts practitioners apart', of(bill('2026-01-01', 'B1', by('1'), 2), bill('2026-01-02', 'B1', by('2'))), []],
  [
    'takes the practice for one where none is named',
    of(bill('2026-01-01', 'B1', {}, 2), bill('2026-01-02', 'B1', other)),
    [[at(1), 'behandler']],
  ],
  ['takes a cap of 0 for none', of(bill('2026-01-01', 'N1', {}, 9)), []],
  ['is silent where it is not known whose the cap is', of(bill('2026-01-01', 'U1', {}, 9)), []],
  ['is silent where the cap can not be read', of(bill('2026-01-01', 'X1', {}, 9)), []],
  [
    'does not count credits',
    of(
      bill('2026-01-01', 'K1', {}, 2),
      bill('2026-01-01', 'K1', { kreditering: true, belop: -1 }),
      bill('2026-01-02', 'L9'),
    ),
    [],
  ],
  [
    'counts what was sent before',
    after(sent(`K1 ${PATIENT}`, '2026-02-01', 2), bill('2026-01-01')),
    [[at(0), 'sendt']],
  ],
  [
    'of 365 days too',
    after(sent(`R1 ${PATIENT}`, '2025-06-01', 2), bill('2026-05-31', 'R1'), bill('2026-06-01', 'R1')),
    [[at(0), 'sendt-rullerende-ar']],
  ],
  [
    'by a practitioner',
    after(sent('B1 1', '2026-02-01', 2), bill('2026-01-01', 'B1', by('1'))),
    [[at(0), 'sendt-behandler']],
  ],
  [
    'by a practitioner in 365 days',
    after(sent('B2 1', '2026-02-01', 2), bill('2026-01-01', 'B2', by('1'))),
    [[at(0), 'sendt-behandler-rullerende-ar']],
  ],
  ['not what was sent of another year', after(sent(`K1 ${PATIENT}`, '2025-12-31', 9), bill('2026-01-01')), []],
  [
    'does not name it where the run alone is too much',
    after(sent(`K1 ${PATIENT}`, '2025-12-31', 9), bill('2026-01-01', 'K1', {}, 3)),
    [at(0)],
  ],
  [
    'counts a bill once that is of the run and was sent before',
    after(sent(`K1 ${PATIENT}`, '2026-01-01', 2), bill('2026-01-01', 'K1', { guid: GUID }, 2)),
    [],
  ],
  [
    'asks for it once a key',
    after(sent(`K1 ${PATIENT}`, '2026-01-01', 1), bill('2026-01-01'), bill('2026-01-02')),
    [[at(1), 'sendt']],
  ],
  [
    'says once that it is lost, and counts the run',
    after(before(null), bill('2026-01-01'), bill('2026-01-02'), bill('2026-01-03'), bill('2026-01-03', 'R1')),
    [
      [at(0), 'sendt-ukjent'],
      [at(2), ''],
    ],
  ],
  ['is silent without a catalogue', { ...of(bill('2026-01-01', 'K1', {}, 9)), facts: { catalogue: null } }, []],
]);

it('says how often, and how often is allowed; not whose', () => {
  const [found] = runExample([rule], of(bill('2026-01-01', 'K1', {}, 3)));
  expect(found?.params).toEqual({ takst: 'K1', antall: 3, mest: 2 });
});

it('counts over the messages of a run', () => {
  const found = runMessages(rule, [of(bill('2026-01-01', 'K1', {}, 2)), of(bill('2026-01-02'))]);
  expect(found.map((each) => each.length)).toEqual([0, 1]);
});
