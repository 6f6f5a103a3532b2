import type { BillView } from '../../bkm/view.ts';
import { type BillRule, type Hit, NO_HITS } from '../../validate/rule.ts';
import { isOriginal } from '../shared/original.ts';

export const rule: BillRule = {
  scope: 'bill',
  meta: {
    id: 'regning/pasient-mangler',
    severity: 'error',
    about: {
      nb: 'En regning skal si hvem som ble behandlet, og hva som kreves. Bare en kreditering eller en korrigering av betalt egenandel, som viser til originalen med guid, kan utelate det. Fyll inn pasienten og behandlingen.',
      en: 'A bill shall say who was treated, and what is claimed. Only a credit or a correction of paid copayment, which names its original by guid, may leave that out. Fill in the patient and the treatment.',
    },
    source: 'BKM 1.8.3, Enkeltregning/Patient og Behandling',
    texts: {
      '': {
        nb: 'pasient mangler.',
        en: 'pasient is missing.',
        params: {},
      },
      behandling: {
        nb: 'Behandlingen mangler: regningen har verken koder, diagnoser, årsak til fri egenandel eller beløp.',
        en: 'The treatment is missing: the bill has neither codes, diagnoses, a reason for exemption nor an amount.',
        params: {},
      },
    },
    good: {},
    bad: { regninger: [{ pasient: undefined }] },
  },
  bill(bill) {
    if (!isOriginal(bill)) return NO_HITS;
    const hits: Hit[] = [];
    if (bill.pasient === null) hits.push({ at: '/pasient' });
    if (!hasTreatment(bill)) hits.push({ at: '/takster', text: 'behandling' });
    return hits;
  },
};

/** A report of copayment has neither tariffs nor diagnoses: an amount, be it 0, or the reason for its exemption is all of it. */
function hasTreatment({ harBehandling, arsakFriEgenandel, belop }: BillView): boolean {
  return harBehandling || arsakFriEgenandel !== null || belop !== null;
}
