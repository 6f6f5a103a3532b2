import { type MessageRule, NO_HITS } from '../../validate/rule.ts';

const PRAKSIS = {
  praksisId: '1004326178',
  type: 'FALE',
  status: 'ok',
  gyldigePerioder: [{ fraOgMedDato: '2020-01-01', tilOgMedDato: '2028-07-15' }],
};

/** Silent where the practices are not known: that they are given is what asks for the check. */
export const rule: MessageRule = {
  scope: 'message',
  meta: {
    id: 'melding/praksis',
    severity: 'error',
    apiKode: 'UKJENT_PRAKSISID',
    about: {
      nb: 'praksisId skal være en praksis som er registrert på helseaktøren, med status ok, og gyldig da behandlingen fant sted. Kontrolleres mot praksisene fra Krav API (--praksis-file); uten dem kontrolleres den ikke. Velg riktig praksis, eller rett registreringen i tjenesteportalen for helseaktører.',
      en: 'praksisId shall be a practice that is registered for the health actor, with status ok, and valid when the treatment took place. It is checked against the practices from the Krav API (--praksis-file), and not without them. Choose the right practice, or correct its registration in the service portal for health actors.',
    },
    source: 'Krav API, Feilmeldingskoder, UKJENT_PRAKSISID; Hent registrerte praksiser',
    texts: {
      '': {
        nb: 'praksisId er ikke blant de registrerte praksisene: {registrerte}.',
        en: 'praksisId is not among the registered practices: {registrerte}.',
        params: { registrerte: 'public' },
      },
      status: {
        nb: 'Praksisen har status {status}; den må være ok.',
        en: 'The practice has status {status}; it must be ok.',
        params: { status: 'public' },
      },
      periode: {
        nb: 'Praksisen var ikke gyldig {dato}.',
        en: 'The practice was not valid on {dato}.',
        params: { dato: 'public' },
      },
    },
    good: { facts: { praksiser: [PRAKSIS] } },
    bad: { facts: { praksiser: [{ ...PRAKSIS, praksisId: '1004326468' }] } },
  },
  watch({ praksisId, praksiser }) {
    if (praksisId === null || praksiser === null) return {};
    const praksis = praksiser.find((it) => it.praksisId === praksisId);
    if (praksis === undefined) {
      const registrerte = praksiser.map((it) => it.praksisId).join(', ') || '–';
      return { end: () => [{ at: '/praksisId', params: { registrerte } }] };
    }
    const { status, gyldigePerioder } = praksis;
    const isValid = (dato: string): boolean =>
      gyldigePerioder.length === 0 ||
      gyldigePerioder.some(
        ({ fraOgMedDato, tilOgMedDato }) =>
          (fraOgMedDato === null || fraOgMedDato <= dato) && (tilOgMedDato === null || dato <= tilOgMedDato),
      );
    return {
      bill({ dato }) {
        if (dato === null || isValid(dato)) return NO_HITS;
        return [{ at: '/tidspunkt', text: 'periode', params: { dato } }];
      },
      end() {
        if (status === null || status === 'ok') return NO_HITS;
        return [{ at: '/praksisId', text: 'status', params: { status } }];
      },
    };
  },
};
