import { type MessageRule, NO_HITS } from '../../validate/rule.ts';
import { notChecked } from '../shared/not-checked.ts';

/** Clocks differ: a treatment a few minutes ahead is no mistake. Milliseconds. */
const TOLERANCE = 5 * 60 * 1000;

export const rule: MessageRule = {
  scope: 'message',
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
        nb: 'Ikke kontrollert om behandlinger er datert fram i tid: det er ukjent når meldingen ble laget (--now).',
        en: 'Not checked whether treatments lie in the future: it is not known when the message was made (--now).',
        params: {},
      },
    },
    good: {},
    bad: { regninger: [{ tidspunkt: '2026-02-06T15:00:00+01:00' }] },
  },
  watch({ now }) {
    if (now === null) return notChecked('ikke-kontrollert', '', ({ instant }) => instant !== null);
    return {
      bill({ instant, tidspunkt }) {
        if (instant === null || tidspunkt === null || instant <= now + TOLERANCE) return NO_HITS;
        return [{ at: '/tidspunkt', params: { tidspunkt } }];
      },
    };
  },
};
