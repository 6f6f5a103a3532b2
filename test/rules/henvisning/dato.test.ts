import { rule } from '../../../src/rules/henvisning/dato.ts';
import { inBill, ruleTable } from '../../helpers/rule-table.ts';

const dated = (dato: unknown, tidspunkt = '2026-01-06T13:35:00+01:00') => ({
  regninger: [{ tidspunkt, henvisning: { dato } }],
});
const ortho = (regning: object, praksistype = 'TAKJ') => ({
  regninger: [{ ...regning }],
  facts: { praksistype, meldingstype: 'TOM' },
});
const orto = (regning: object) => ({
  regninger: [{ ...regning }],
  facts: { praksistype: 'ORTO', meldingstype: 'OOM' },
});
const at = inBill('/henvisning/dato');
const id = inBill('/henvisning/id');
const byGuid = { pasient: undefined, diagnoser: undefined, takster: undefined, belop: -15 };

ruleTable(rule, [
  ['allows the day of the treatment', dated('2026-01-06'), []],
  ['allows any day before', dated('2019-05-01'), []],
  ['refuses the day after', dated('2026-01-07'), [at]],
  ['compares with the day in Oslo', dated('2026-01-07', '2026-01-06T23:30:00+00:00'), []],
  ['leaves what is no date to the schema', dated('7.1.2026'), []],
  ['leaves a blank date alone', dated(''), []],
  ['needs a time of treatment', dated('2026-01-07', 'i går'), []],
  ['lets a credit repeat its original', { regninger: [{ kreditering: true, henvisning: { dato: '2026-01-07' } }] }, []],
  ['wants it of orthodontists from 2026', ortho({ tidspunkt: '2026-01-01T00:00:00+01:00' }), [[at, 'dato-mangler']]],
  ['wants it of county orthodontists', ortho({}, 'TAFK'), [[at, 'dato-mangler']]],
  ['does not want it of them before', ortho({ tidspunkt: '2025-12-31T23:59:59+01:00' }), []],
  ['takes a blank one as missing', ortho({ henvisning: { id: '1', dato: '' } }), [[at, 'dato-mangler']]],
  ['is content with it', ortho({ henvisning: { dato: '2025-06-01' } }), []],
  ['does not want it of other dentists', ortho({}, 'TANN'), []],
  ['does not want it on a credit by guid', ortho({ ...byGuid, kreditering: true }), []],
  ['does not want it on a credit that repeats the bill', ortho({ kreditering: true, belop: -15 }), []],
  ['does not want it on a correction', ortho({ korrigeringBetaltEgenandel: true, betaltEgenandel: true }), []],
  ['does not want it where there is no treatment', ortho(byGuid), []],
  ['wants the id of orthoptists', orto({ henvisning: { dato: '2026-01-01' } }), [[id, 'id-mangler']]],
  ['wants it at any date', orto({ tidspunkt: '2019-01-06T13:35:00+01:00' }), [[id, 'id-mangler']]],
  ['knows orthoptists by the XML too', { facts: { praksistype: null, meldingstype: 'OOM' } }, [[id, 'id-mangler']]],
  ['is content with the id', orto({ henvisning: { id: '2' } }), []],
  [
    'says once that the practice is unknown',
    { regninger: [{}, {}], facts: { praksistype: null, meldingstype: null } },
    [['/praksisId', 'ikke-kontrollert']],
  ],
  [
    'needs the practice to tell dentists apart',
    { facts: { praksistype: null, meldingstype: 'TOM' } },
    [['/praksisId', 'ikke-kontrollert']],
  ],
  [
    'does not need it where nothing is missing',
    { ...dated('2026-01-06'), facts: { praksistype: null, meldingstype: 'TOM' } },
    [],
  ],
  [
    'needs to know nothing where date and id are given',
    { regninger: [{ henvisning: { dato: '2026-01-06', id: '1' } }], facts: { praksistype: null, meldingstype: null } },
    [],
  ],
  ['does not need it for a doctor', { facts: { praksistype: null, meldingstype: 'LOM' } }, []],
  ['checks the date without it', { ...dated('2026-01-07'), facts: { praksistype: null, meldingstype: 'LOM' } }, [at]],
]);
