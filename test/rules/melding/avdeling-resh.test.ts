import { rule } from '../../../src/rules/melding/avdeling-resh.ts';
import { ruleTable } from '../../helpers/rule-table.ts';

const avdeling = '/behandlerkrav/avdeling';
const reshId = '/behandlerkrav/reshId';
const type = (praksistype: string | null, meldingstype: string | null = null) => ({
  facts: { praksistype, meldingstype },
});
const given = { avdeling: 'Poliklinikken', reshId: '123456' };

ruleTable(rule, [
  ['asks out-patient clinics for both', type('SYKE'), [avdeling, reshId]],
  ['asks rehabilitation for both', type('OPPT'), [avdeling, reshId]],
  ['asks treatment abroad for both', type('BEUT'), [avdeling, reshId]],
  ['asks by the type of the message where the practice is not known', type(null, 'FBV'), [avdeling, reshId]],
  ['knows the message of rehabilitation', type(null, 'ROM'), [avdeling, reshId]],
  ['knows the message of treatment abroad', type(null, 'BOM'), [avdeling, reshId]],
  ['asks by the message also where the practice is of another type', type('FRBE', 'FBV'), [avdeling, reshId]],
  ['asks for what is missing alone', { ...type('SYKE'), behandlerkrav: { avdeling: 'Poliklinikken' } }, [reshId]],
  ['asks for the other alone', { ...type('SYKE'), behandlerkrav: { reshId: '123456' } }, [avdeling]],
  ['is silent when both are given', { ...type('SYKE'), behandlerkrav: given }, []],
  ['asks no one else', type('FALE'), []],
  ['asks no one else by message', type(null, 'LOM'), []],
  ['lets anyone give them', { ...type('FALE', 'LOM'), behandlerkrav: given }, []],
  ['says that it did not check where nothing is known', type(null), [['/praksisId', 'ikke-kontrollert']]],
  ['has nothing to check when both are given', { ...type(null), behandlerkrav: given }, []],
  ['speaks of a message once', { ...type(null), regninger: [{}, {}] }, [['/praksisId', 'ikke-kontrollert']]],
]);
