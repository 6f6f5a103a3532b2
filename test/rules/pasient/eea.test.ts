import { rule } from '../../../src/rules/pasient/eea.ts';
import { inBill, ruleTable } from '../../helpers/rule-table.ts';

const AT = inBill('/pasient/eea');
/** Treated on 2026-01-06. */
const of = (trygdenasjon: string | null, eea: object | null | undefined, more: object = {}) => ({
  regninger: [{ pasient: { identifikasjon: undefined, fodselsdato: '1954-03-17', trygdenasjon, eea }, ...more }],
});
const EHIC = {
  dok: 'EHIC',
  cardId: '80276001019999990001',
  id: 'SYN540317',
  trygdekontorNavn: 'Musterstadt',
  trygdekontorNr: '990001',
  gyldighet: '2026-12-31',
};
const ELDRE = {
  Dok: 'EHIC',
  CardId: '80276001019999990001',
  Id: 'SYN540317',
  TrygdekontorNavn: 'Musterstadt',
  TrygdekontorNr: '990001',
  eeaGyldighet: '2026-12-31',
};
const eldre = { facts: { revision: '2026-01-08' } } as const;
const without = (field: string) => of('DE', { ...EHIC, [field]: null });

ruleTable(rule, [
  ['is silent about a card with all its fields', of('DE', EHIC), []],
  ['and in the older revision', { ...of('DE', ELDRE), ...eldre }, []],
  ['is silent about Nordic countries', of('SE', undefined), []],
  ['is silent about countries beyond', of('US', undefined), []],
  ['is silent about Hungary, which the list does not have', of('HU', undefined), []],
  ['is silent without a country', of(null, undefined), []],
  ['fires without documentation', of('DE', undefined), [AT]],
  ['fires on one that holds nothing', of('GB', { dok: '', cardId: null }), [AT]],
  ['asks which document it is', of('DE', { ...EHIC, dok: null }), [`${AT}/dok`]],
  ['where the country needs one', of('SE', { ...EHIC, dok: null }), []],
  ['asks for the number of a card', without('cardId'), [[`${AT}/cardId`, 'felt']]],
  ['asks for the id of a card', without('id'), [[`${AT}/id`, 'felt']]],
  ['asks for the office of a card', without('trygdekontorNavn'), [[`${AT}/trygdekontorNavn`, 'felt']]],
  ['asks for the office’s number', without('trygdekontorNr'), [[`${AT}/trygdekontorNr`, 'felt']]],
  ['asks for the end of a card', without('gyldighet'), [[`${AT}/gyldighet`, 'felt']]],
  ['takes the id in the spelling of the full example', of('DE', { ...EHIC, id: undefined, Id: 'SYN540317' }), []],
  [
    'names older fields by their older names',
    { ...of('DE', { ...ELDRE, CardId: null, eeaGyldighet: null }), ...eldre },
    [
      [`${AT}/CardId`, 'felt'],
      [`${AT}/eeaGyldighet`, 'felt'],
    ],
  ],
  ['asks when HAST begins', of('PL', { dok: 'HAST' }), [[`${AT}/gyldighetFra`, 'felt']]],
  ['asks when E112 begins', of('PL', { dok: 'E112' }), [[`${AT}/gyldighetFra`, 'felt']]],
  ['asks when E123 begins', of('PL', { dok: 'E123' }), [[`${AT}/gyldighetFra`, 'felt']]],
  ['asks nothing of S2', of('FR', { dok: 'S2' }), []],
  ['tells of a document that it does not know', of('FR', { dok: 'toString' }), [[`${AT}/dok`, 'ukjent-dok']]],
  ['and of one in another case, wherever from', of('SE', { dok: 'ehic' }), [[`${AT}/dok`, 'ukjent-dok']]],
  [
    'and still looks at its validity',
    of('FR', { dok: 'X', gyldighet: '2026-01-05' }),
    [
      [`${AT}/dok`, 'ukjent-dok'],
      [`${AT}/gyldighet`, 'ugyldig'],
    ],
  ],
  ['holds on the last day', of('DE', { ...EHIC, gyldighet: '2026-01-06' }), []],
  ['not a day after', of('DE', { ...EHIC, gyldighet: '2026-01-05' }), [[`${AT}/gyldighet`, 'ugyldig']]],
  ['holds on the first day', of('PL', { dok: 'HAST', gyldighetFra: '2026-01-06' }), []],
  ['not a day before', of('PL', { dok: 'HAST', gyldighetFra: '2026-01-07' }), [[`${AT}/gyldighetFra`, 'ugyldig']]],
  [
    'looks at the validity of any document',
    { ...of('SE', { Dok: 'S2', eeaGyldighet: '2025-12-31' }), ...eldre },
    [[`${AT}/eeaGyldighet`, 'ugyldig']],
  ],
  ['leaves a date that is none to the schema', of('DE', { ...EHIC, gyldighet: '2025-02-30' }), []],
  [
    'looks at no validity without a time of treatment',
    of('DE', { ...EHIC, gyldighet: '2020-01-01' }, { tidspunkt: null }),
    [],
  ],
  ['warns beside FNR', { regninger: [{ pasient: { trygdenasjon: 'DE', eea: EHIC } }] }, [[AT, 'norsk-nummer']]],
  ['is not needed beside FNR', { regninger: [{ pasient: { trygdenasjon: 'DE' } }] }, []],
  [
    'is needed beside a foreign number',
    { regninger: [{ pasient: { identifikasjon: { id: 'SYN', type: 'UID' }, trygdenasjon: 'DE' } }] },
    [AT],
  ],
  ['adds nothing to a credit', of('DE', undefined, { kreditering: true }), []],
  ['adds nothing to a correction', of('DE', undefined, { korrigeringBetaltEgenandel: true }), []],
  ['leaves a missing patient to another rule', { regninger: [{ pasient: null, kreditering: true }] }, []],
]);
