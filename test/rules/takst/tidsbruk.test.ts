import { expect, it } from 'vitest';
import { exampleCatalogue } from '../../../src/catalogue/example.ts';
import { rule } from '../../../src/rules/takst/tidsbruk.ts';
import { runExample } from '../../../src/validate/example.ts';
import { inBill, ruleTable } from '../../helpers/rule-table.ts';
import { runMessages } from '../../helpers/run-messages.ts';

const catalogue = exampleCatalogue({
  tariffs: [
    { kode: '2ad', minimumTidsbruk: 20 },
    { kode: 'G1', minimumTidsbruk: 45, tidsbrukPerRep: 15 },
    { kode: 'L1' },
    { kode: 'X1', minimumTidsbruk: { unread: 'en stund' } },
    { kode: 'Z1', minimumTidsbruk: 100_000 },
  ],
});
const bill = (at: string, kode = '2ad', more: object = {}, antall = 1) => ({
  tidspunkt: `2026-01-06T${at}+01:00`,
  takster: [
    { kode: 'L1', antall: 1, belop: 1 },
    { kode, antall, belop: 1 },
  ],
  ...more,
});
const by = (id: string) => ({ utforendeBehandler: { identifikasjon: { id, type: 'HPR' } } });
const of = (...regninger: readonly object[]) => ({
  regninger: regninger.map((each) => ({ ...each })),
  facts: { catalogue },
});
const at = (index: number) => inBill('/tidspunkt', index);

ruleTable(rule, [
  ['is content where one begins as the other ends', of(bill('13:00:00'), bill('13:20:00')), []],
  ['tells of a second less', of(bill('13:00:00'), bill('13:19:59')), [at(1)]],
  ['whatever order they stand in', of(bill('13:19:59'), bill('13:00:00')), [at(1)]],
  ['tells of the same time', of(bill('13:00:00'), bill('13:00:00')), [at(1)]],
  ['adds the time of each repetition', of(bill('13:00:00', 'G1', {}, 3), bill('14:14:00')), [at(1)]],
  ['and no more', of(bill('13:00:00', 'G1', {}, 3), bill('14:15:00')), []],
  ['looks back over hours', of(bill('08:00:00', 'G1', {}, 20), bill('13:29:00')), [at(1)]],
  ['does not believe in more than twelve hours', of(bill('00:30:00', 'Z1'), bill('12:30:00')), []],
  [
    'does not mind another practitioner',
    of(bill('13:00:00', '2ad', by('99000302')), bill('13:01:00', '2ad', by('99000310'))),
    [],
  ],
  [
    'tells of the same practitioner',
    of(bill('13:00:00', '2ad', by('99000302')), bill('13:01:00', '2ad', by('99000302'))),
    [at(1)],
  ],
  ['does not mind a tariff without a least time', of(bill('13:00:00'), bill('13:01:00', 'L1')), []],
  ['is silent where the time can not be read', of(bill('13:00:00'), bill('13:01:00', 'X1')), []],
  ['leaves credits alone', of(bill('13:00:00'), bill('13:01:00', '2ad', { kreditering: true, belop: -1 })), []],
  ['is silent without a catalogue', { ...of(bill('13:00:00'), bill('13:01:00')), facts: { catalogue: null } }, []],
]);

it('says how long each takes, and which the other is', () => {
  const [found] = runExample([rule], of(bill('13:00:00', 'G1'), bill('13:01:00')));
  expect(found?.params).toEqual({ minutter: 20, andre: 45, regning: 1, melding: 1, fil: 'krav.json' });
});

it('holds over the messages of a run', () => {
  const found = runMessages(rule, [of(bill('13:00:00')), of(bill('13:01:00'))]);
  expect(found.map((each) => each.length)).toEqual([0, 1]);
});
