import { hovedpunkt } from '../../codelists/stonadspunkt.ts';
import { type BillRule, NO_HITS } from '../../validate/rule.ts';
import { isOriginal } from '../shared/original.ts';

/** Whose profession it is doesn't matter: with another one than dental care the point itself is wrong (stonadspunkt/kode). */
export const rule: BillRule = {
  scope: 'bill',
  meta: {
    id: 'stonadspunkt/smt',
    severity: 'error',
    about: {
      nb: 'Stønadspunkt 1 er sjelden medisinsk tilstand, og tilstanden fra SMT-lista må da oppgis i sjeldenMedisinskTilstand. Fyll inn tilstanden, eller velg et annet stønadspunkt.',
      en: 'Point of benefit 1 is a rare medical condition, and the condition of the SMT list then has to be given in sjeldenMedisinskTilstand. Fill in the condition, or choose another point.',
    },
    source: 'BKM 1.8.3, Behandling/Sykdomslistepunkt; Krav API, behandlerkravmelding_json, sjeldenMedisinskTilstand',
    texts: {
      '': {
        nb: 'Stønadspunkt 1 krever sjeldenMedisinskTilstand, som mangler.',
        en: 'Point of benefit 1 needs sjeldenMedisinskTilstand, which is missing.',
        params: {},
      },
    },
    good: {
      regninger: [
        {
          diagnoser: undefined,
          sjeldenMedisinskTilstand: 'EDS',
          stonadspunkt: '1',
          takster: [{ belop: 15, kode: '1', antall: 1, tenner: [{ tannkode: '11' }] }],
        },
      ],
      facts: { praksistype: 'TANN', meldingstype: 'TOM' },
    },
    bad: { regninger: [{ stonadspunkt: '1' }], facts: { praksistype: 'TANN', meldingstype: 'TOM' } },
  },
  bill(bill) {
    const { sjeldenMedisinskTilstand, stonadspunkt } = bill;
    if (stonadspunkt === null || hovedpunkt(stonadspunkt) !== '1' || sjeldenMedisinskTilstand !== null) return NO_HITS;
    return isOriginal(bill) ? [{ at: '/sjeldenMedisinskTilstand' }] : NO_HITS;
  },
};
