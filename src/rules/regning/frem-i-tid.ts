import { type BillRule, NO_HITS } from '../../validate/rule.ts';

/** Clocks differ: a treatment a few minutes ahead is no mistake. Milliseconds. */
const TOLERANCE = 5 * 60 * 1000;

export const rule: BillRule = {
  scope: 'bill',
  meta: {
    id: 'regning/frem-i-tid',
    severity: 'error',
    merknad: 766,
    about: {
      nb: 'Behandlingen kan ikke ha skjedd etter at kravet sendes (5 minutters slingring for klokka). Rett datoen; regningen kan så sendes.',
      en: 'A treatment can not have happened after the claim is sent (with 5 minutes of tolerance for the clock). Correct the date; then the bill can be sent.',
    },
    source: 'Merknad 766; Krav API, normal arbeidsflyt, regning 6',
    texts: {
      '': {
        nb: 'tidspunkt {tidspunkt} er fram i tid.',
        en: 'tidspunkt {tidspunkt} lies in the future.',
        params: { tidspunkt: 'public' },
      },
      'ikke-kontrollert': {
        severity: 'info',
        nb: 'Ikke kontrollert: det er ukjent når meldingen ble laget (--now gendate).',
        en: 'Not checked: it is not known when the message was made (--now gendate).',
        params: {},
      },
    },
    good: {},
    bad: { regninger: [{ tidspunkt: '2026-02-06T15:00:00+01:00' }] },
  },
  bill({ instant, tidspunkt }, { now }) {
    if (instant === null || tidspunkt === null) return NO_HITS;
    if (now === null) return [{ at: '/tidspunkt', text: 'ikke-kontrollert' }];
    return instant > now + TOLERANCE ? [{ at: '/tidspunkt', params: { tidspunkt } }] : NO_HITS;
  },
};
