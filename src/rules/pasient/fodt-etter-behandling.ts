import { type BillRule, type Hit, NO_HITS } from '../../validate/rule.ts';
import { isDate } from '../../values/date.ts';
import { alder } from '../shared/alder.ts';
import { tellingId } from '../shared/norsk-id.ts';

/** Full years. The oldest known person of Norway became 114. */
const OLDEST = 120;

export const rule: BillRule = {
  scope: 'bill',
  meta: {
    id: 'pasient/fodt-etter-behandling',
    severity: 'error',
    about: {
      nb: `Ingen behandles før fødselen, og ingen er over ${OLDEST} år: fødselsdatoen, nummeret eller tidspunktet er feil. En nyfødt kan behandles på fødselsdagen.`,
      en: `Nobody is treated before birth, and nobody is over ${OLDEST} years old: the birth date, the number or the time is wrong. A newborn may be treated on the day of birth.`,
    },
    source: 'BKM 1.8.3, Patient/DateOfBirth og Enkeltregning/DatoTid',
    texts: {
      '': {
        nb: 'Pasienten er født etter behandlingen {dato}.',
        en: 'The patient is born after the treatment on {dato}.',
        params: { dato: 'public' },
      },
      'over-120': {
        severity: 'warning',
        nb: `Pasienten var over ${OLDEST} år ved behandlingen {dato}.`,
        en: `The patient was over ${OLDEST} years old at the treatment on {dato}.`,
        params: { dato: 'public' },
      },
    },
    good: { regninger: [{ pasient: { identifikasjon: { id: '06812650066' }, fodselsdato: '2026-01-06' } }] },
    bad: { regninger: [{ pasient: { identifikasjon: undefined, fodselsdato: '2026-01-07' } }] },
  },
  bill(bill) {
    const { dato, pasient } = bill;
    if (dato === null || pasient === null) return NO_HITS;
    const told = tellingId(bill)?.fodselsdato ?? null;
    const given = pasient.fodselsdato === told ? null : pasient.fodselsdato;
    return [...check(told, '/pasient/identifikasjon/id', dato), ...check(given, '/pasient/fodselsdato', dato)];
  },
};

function check(fodselsdato: string | null, at: string, dato: string): readonly Hit[] {
  if (fodselsdato === null || !isDate(fodselsdato)) return NO_HITS;
  if (fodselsdato > dato) return [{ at, params: { dato } }];
  return alder(fodselsdato, dato) > OLDEST ? [{ at, text: 'over-120', params: { dato } }] : NO_HITS;
}
