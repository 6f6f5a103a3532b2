import { expect, it } from 'vitest';
import { rule } from '../../../src/rules/melding/praksis.ts';
import { inBill, ruleTable } from '../../helpers/rule-table.ts';
import { runMessages } from '../../helpers/run-messages.ts';

const registered = {
  praksisId: '1004326178',
  type: 'FALE',
  status: 'ok',
  gyldigePerioder: [
    { fraOgMedDato: '2020-01-01', tilOgMedDato: '2025-06-30' },
    { fraOgMedDato: '2026-01-06', tilOgMedDato: '2026-01-08' },
  ],
};
const legevakt = { ...registered, praksisId: '1004326468', type: 'LEVA' };
const known = (changes: object, tidspunkt = '2026-01-06T13:00:00+01:00') => ({
  regninger: [{ tidspunkt }],
  facts: { praksiser: [legevakt, { ...registered, ...changes }] },
});
const outside = [[inBill('/tidspunkt'), 'periode']] as const;
const open = { gyldigePerioder: [{ fraOgMedDato: '2026-01-01', tilOgMedDato: null }] };

ruleTable(rule, [
  ['is silent about a practice that is registered and valid', known({}), []],
  ['tells of one that is not registered', known({ praksisId: '1004326179' }), ['/praksisId']],
  ['tells where none is registered', { facts: { praksiser: [] } }, [['/praksisId', 'ingen']]],
  ['says so once', { regninger: [{}, {}], facts: { praksiser: [legevakt] } }, ['/praksisId']],
  ['tells of a practice that is not ok', known({ status: 'ikke_ok' }), [['/praksisId', 'status']]],
  ['takes a status that is not given for ok', known({ status: null }), []],
  ['is silent on the first day of a period', known({}, '2026-01-06T00:00:00+01:00'), []],
  ['tells of the day before', known({}, '2026-01-05T23:59:59+01:00'), outside],
  ['is silent on the last day', known({}, '2026-01-08T23:59:59+01:00'), []],
  ['tells of the day after', known({}, '2026-01-09T00:00:00+01:00'), outside],
  ['goes by the Norwegian date', known({}, '2026-01-08T23:30:00+00:00'), outside],
  ['knows earlier periods', known({}, '2025-06-30T12:00:00+02:00'), []],
  ['tells of a gap between periods', known({}, '2025-07-01T12:00:00+02:00'), outside],
  ['lets a period be open at its end', known(open, '2030-01-01T12:00:00+01:00'), []],
  ['tells of what lies before an open period', known(open, '2025-12-31T12:00:00+01:00'), outside],
  [
    'lets a period be open at its start',
    known({ gyldigePerioder: [{ fraOgMedDato: null, tilOgMedDato: '2026-01-06' }] }),
    [],
  ],
  ['asks nothing of a practice without periods', known({ gyldigePerioder: [] }), []],
  ['leaves a missing time alone', { regninger: [{ tidspunkt: null }], facts: { praksiser: [registered] } }, []],
  [
    'tells of each bill outside',
    {
      regninger: [{}, {}],
      facts: {
        praksiser: [{ ...registered, ...{ gyldigePerioder: [{ fraOgMedDato: '2027-01-01', tilOgMedDato: null }] } }],
      },
    },
    [
      [inBill('/tidspunkt'), 'periode'],
      [inBill('/tidspunkt', 1), 'periode'],
    ],
  ],
  ['leaves a missing praksisId to the schema', { facts: { praksisId: null, praksiser: [registered] } }, []],
  [
    'says that it does not check where the practices are not known',
    { praksisId: '1', facts: { praksiser: null } },
    [['/praksisId', 'ikke-kontrollert']],
  ],
  ['but for a message without praksisId', { facts: { praksisId: null, praksiser: null } }, []],
]);

it('says so once a run', () => {
  const unknown = { facts: { praksiser: null } };
  expect(runMessages(rule, [unknown, unknown, unknown]).map((found) => found.length)).toEqual([1, 0, 0]);
});
