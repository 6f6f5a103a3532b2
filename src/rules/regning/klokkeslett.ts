import { type BillRule, NO_HITS } from '../../validate/rule.ts';
import { toLocalDateTime } from '../../values/oslo-time.ts';
import { isOriginal } from '../shared/original.ts';

/** Norwegian time of day. A credit or correction repeats the time of its original, whatever it was. */
export const rule: BillRule = {
  scope: 'bill',
  meta: {
    id: 'regning/klokkeslett',
    severity: 'warning',
    about: {
      nb: 'tidspunkt skal være da behandlingen begynte. 00.00.00 og 23.59 er som regel satt av et system som bare kjenner datoen. Klokkeslettet avgjør kvelds- og nattakster og hva som er samme kontakt; oppgi det virkelige.',
      en: 'tidspunkt shall be when the treatment began. 00:00:00 and 23:59 are mostly set by a system that knows the date only. The time of day decides about evening and night tariffs and what is one contact; give the real one.',
    },
    source: 'BKM 1.8.3, Enkeltregning/DatoTid',
    texts: {
      '': {
        nb: 'Klokkeslettet {klokkeslett} er neppe da behandlingen begynte.',
        en: 'The time of day {klokkeslett} is hardly when the treatment began.',
        params: { klokkeslett: 'public' },
      },
      mangler: {
        nb: 'Regningen har ikke noe gyldig tidspunkt: frister, alder og takster kan ikke kontrolleres.',
        en: 'The bill has no valid tidspunkt: deadlines, age and tariffs can not be checked.',
        params: {},
      },
    },
    good: { regninger: [{ tidspunkt: '2026-01-06T00:00:01+01:00' }] },
    bad: { regninger: [{ tidspunkt: '2026-01-06T00:00:00+01:00' }] },
  },
  bill(bill) {
    const { tidspunkt } = bill;
    if (!isOriginal(bill)) return NO_HITS;
    if (tidspunkt === null) return [{ at: '/tidspunkt', text: 'mangler' }];
    const klokkeslett = toLocalDateTime(tidspunkt).text.slice(11);
    if (klokkeslett !== '00:00:00' && !klokkeslett.startsWith('23:59')) return NO_HITS;
    return [{ at: '/tidspunkt', params: { klokkeslett } }];
  },
};
