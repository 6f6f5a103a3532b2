import { exampleCatalogue } from '../../../src/catalogue/example.ts';
import { rule } from '../../../src/rules/takst/belop.ts';
import { kr } from '../../helpers/ore.ts';
import { inBill, ruleTable } from '../../helpers/rule-table.ts';

const tariffs = [
  { kode: '2ad', refusjon: kr(15), honorar: kr(175), egenandel: kr(160), til: '2026-01-31' },
  { kode: '2ad', refusjon: kr(16), honorar: kr(180), fra: '2026-02-01' },
  { kode: 'L1', refusjon: kr(26), honorar: kr(26) },
  { kode: 'U1', refusjon: kr(10), honorar: null },
  { kode: 'X1', refusjon: { unread: 'etter avtale' }, honorar: kr(20) },
  { kode: 'D1', refusjon: kr(10), honorar: kr(20), til: '2026-01-06' },
  { kode: 'D1', refusjon: kr(11), honorar: kr(21), fra: '2026-01-06' },
];
const catalogue = exampleCatalogue({ tariffs });
const of = (belop: number | null, more: object = {}, kode = '2ad') => ({
  regninger: [{ takster: [{ belop, kode, antall: 1 }], ...more }],
  facts: { catalogue },
});
const fri = { arsakFriEgenandel: 'F' };
const at = inBill('/takster/0/belop');

ruleTable(rule, [
  ['admits the refund', of(15), []],
  ['admits nothing', of(0), []],
  ['tells of an øre more', of(15.01), [at]],
  ['tells of the fee where the patient pays', of(175), [[at, 'honorar']]],
  ['admits the fee where the patient is exempt', of(175, fri), []],
  ['tells of the refund where the patient is exempt', of(15, fri), [[at, 'fri']]],
  ['admits nothing where the patient is exempt', of(0, fri), []],
  ['goes by the day of the treatment', of(16, { tidspunkt: '2026-02-01T10:00:00+01:00' }), []],
  ['tells of the price of another day', of(16, { tidspunkt: '2026-01-31T10:00:00+01:00' }), [at]],
  [
    'takes the amount of one, however often it was used',
    of(15, { takster: [{ belop: 15, kode: '2ad', antall: 3 }] }),
    [],
  ],
  ['admits the price of either of two entries of the day', of(10, {}, 'D1'), []],
  ['admits the price of the other', of(11, {}, 'D1'), []],
  ['tells of neither', of(12, {}, 'D1'), [at]],
  ['is silent where the register has no fee', of(12, fri, 'U1'), []],
  ['is silent where the amount of the register can not be read', of(12, {}, 'X1'), []],
  ['admits both with a benefit point', of(175, { stonadspunkt: '6b' }), []],
  ['admits no other with a benefit point', of(100, { stonadspunkt: '6b' }), [at]],
  ['admits what is between with moderation', of(100, { stonadspunkt: '8', moderasjonskode: '1' }), []],
  ['admits no more than the fee with moderation', of(175.01, { moderasjonskode: '1' }), [at]],
  ['leaves a credit alone', of(-16, { kreditering: true, belop: -16 }), []],
  ['leaves an unknown tariff to its own rule', of(99, {}, 'X9'), []],
  ['is silent about a line without an amount', of(null), []],
  ['is silent without a catalogue', { ...of(99), facts: { catalogue: null } }, []],
]);
