import { type Facts, NO_HITS, type Praksis, type RunRule } from '../../validate/rule.ts';

const PRAKSIS = {
  praksisId: '1004326178',
  type: 'FALE',
  status: 'ok',
  gyldigePerioder: [{ fraOgMedDato: '2020-01-01', tilOgMedDato: '2028-07-15' }],
};

/** By message; where the practices are not known it says so once a run, as they are given once for all messages. */
export const rule: RunRule = {
  scope: 'run',
  keeps: 'little',
  meta: {
    id: 'melding/praksis',
    severity: 'error',
    apiKode: 'UKJENT_PRAKSISID',
    about: {
      nb: 'praksisId skal være en praksis som er registrert på helseaktøren, med status ok, og gyldig da behandlingen fant sted. Kontrolleres mot praksisene fra Krav API (--praksis-file, --praksis-live); uten dem kontrolleres den ikke. Velg riktig praksis, eller rett registreringen i tjenesteportalen for helseaktører.',
      en: 'praksisId shall be a practice that is registered for the health actor, with status ok, and valid when the treatment took place. It is checked against the practices from the Krav API (--praksis-file, --praksis-live), and not without them. Choose the right practice, or correct its registration in the service portal for health actors.',
    },
    source: 'Krav API, Feilmeldingskoder, UKJENT_PRAKSISID; Hent registrerte praksiser',
    texts: {
      '': {
        nb: 'praksisId er ikke blant de registrerte praksisene: {registrerte}.',
        en: 'praksisId is not among the registered practices: {registrerte}.',
        params: { registrerte: 'public' },
      },
      ingen: {
        nb: 'Helseaktøren har ingen registrerte praksiser.',
        en: 'The health actor has no registered practices.',
        params: {},
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
      'ikke-kontrollert': {
        severity: 'info',
        nb: 'Ikke kontrollert om praksisId er registrert og gyldig: praksisene er ikke kjent (--praksis-file, --praksis-live).',
        en: 'Not checked whether praksisId is registered and valid: the practices are not known (--praksis-file, --praksis-live).',
        params: {},
      },
    },
    good: { facts: { praksiser: [PRAKSIS] } },
    bad: { facts: { praksiser: [{ ...PRAKSIS, praksisId: '1004326468' }] } },
  },
  watch() {
    let told = false;
    return {
      bill({ dato }, facts) {
        const praksis = praksisOf(facts);
        if (praksis === undefined || dato === null || isValid(praksis, dato)) return NO_HITS;
        return [{ at: '/tidspunkt', text: 'periode', params: { dato } }];
      },
      end(_, facts) {
        const { praksisId, praksiser } = facts;
        if (praksisId === null) return NO_HITS;
        if (praksiser === null) {
          const hits = told ? NO_HITS : [{ at: '/praksisId', text: 'ikke-kontrollert' }];
          told = true;
          return hits;
        }
        if (praksiser.length === 0) return [{ at: '/praksisId', text: 'ingen' }];
        const praksis = praksisOf(facts);
        if (praksis === undefined) {
          const registrerte = praksiser.map((it) => it.praksisId).join(', ');
          return [{ at: '/praksisId', params: { registrerte } }];
        }
        const { status } = praksis;
        return status === null || status === 'ok'
          ? NO_HITS
          : [{ at: '/praksisId', text: 'status', params: { status } }];
      },
    };
  },
};

function praksisOf({ praksisId, praksiser }: Facts): Praksis | undefined {
  return praksisId === null ? undefined : praksiser?.find((it) => it.praksisId === praksisId);
}

function isValid({ gyldigePerioder }: Praksis, dato: string): boolean {
  return (
    gyldigePerioder.length === 0 ||
    gyldigePerioder.some(
      ({ fraOgMedDato, tilOgMedDato }) =>
        (fraOgMedDato === null || fraOgMedDato <= dato) && (tilOgMedDato === null || dato <= tilOgMedDato),
    )
  );
}
