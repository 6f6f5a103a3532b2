import type { BillView } from '../../bkm/view.ts';
import { type BillRule, NO_HITS } from '../../validate/rule.ts';
import { isDate } from '../../values/date.ts';
import { alder } from '../shared/alder.ts';
import { tellingId } from '../shared/norsk-id.ts';

/** Codes of list 7461 for children: the age, in full years, that ends them. */
const BELOW: ReadonlyMap<string, number> = new Map([
  ['B', 16],
  ['J', 18],
]);

export const rule: BillRule = {
  scope: 'bill',
  meta: {
    id: 'egenandel/arsak-alder',
    severity: 'error',
    about: {
      nb: 'Kode B er for barn under 16 år, J for barn under 18 år i psykoterapeutisk eller psykiatrisk behandling. Alderen på behandlingsdagen teller. Bruk en annen kode, eller krev egenandel.',
      en: 'Code B is for children under 16, J for children under 18 in psychotherapeutic or psychiatric treatment. The age on the day of treatment counts. Use another code, or collect the copayment.',
    },
    source: 'Kodeverk 7461, kode B og J',
    texts: {
      '': {
        nb: 'Kode {kode} gjelder under {grense} år; pasienten var eldre ved behandlingen {dato}.',
        en: 'Code {kode} holds below {grense} years; the patient was older at the treatment on {dato}.',
        params: { kode: 'public', grense: 'public', dato: 'public' },
      },
      'ikke-kontrollert': {
        severity: 'info',
        nb: 'Kode {kode} er ikke kontrollert: pasientens fødselsdato er ukjent.',
        en: 'Code {kode} is not checked: the birth date of the patient is not known.',
        params: { kode: 'public' },
      },
    },
    good: { regninger: [{ pasient: { identifikasjon: { id: '07811050061' } }, arsakFriEgenandel: 'B' }] },
    bad: { regninger: [{ arsakFriEgenandel: 'B' }] },
  },
  bill(bill) {
    const { arsakFriEgenandel: kode, dato, pasient } = bill;
    const grense = kode === null ? undefined : BELOW.get(kode);
    if (kode === null || grense === undefined || dato === null || pasient === null) return NO_HITS;
    const at = '/arsakFriEgenandel';
    const fodselsdato = birthDate(bill);
    if (fodselsdato === null) return [{ at, text: 'ikke-kontrollert', params: { kode } }];
    return alder(fodselsdato, dato) < grense ? NO_HITS : [{ at, params: { kode, grense, dato } }];
  },
};

/** The number goes before the field, as in the control. */
function birthDate(bill: BillView): string | null {
  const given = bill.pasient?.fodselsdato ?? null;
  return tellingId(bill)?.fodselsdato ?? (given !== null && isDate(given) ? given : null);
}
