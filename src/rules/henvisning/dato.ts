import type { BillView } from '../../bkm/view.ts';
import { type Hit, type MessageRule, NO_HITS } from '../../validate/rule.ts';
import { isDate } from '../../values/date.ts';
import { isFor, isOfType } from '../shared/fagomrade.ts';
import { isOriginal, isTreatment } from '../shared/original.ts';

/** From this date of treatment orthodontists have to give the date of the referral. */
const KJEVEORTOPEDER_FRA = '2026-01-01';

export const rule: MessageRule = {
  scope: 'message',
  meta: {
    id: 'henvisning/dato',
    severity: 'error',
    about: {
      nb: 'En henvisning er utstedt før behandlingen, eller samme dag. Kjeveortopeder oppgir henvisningsdato for behandling fra 1. januar 2026, ortoptister alltid henvisningens id. Rett datoen, eller fyll inn det som mangler fra henvisningen.',
      en: 'A referral is issued before the treatment, or on the same day. Orthodontists give its date for treatment from 1 January 2026, orthoptists always its id. Correct the date, or fill in what is missing from the referral.',
    },
    source:
      'Krav API, behandlerkravmelding_json, henvisning.dato og henvisning.id; BKM 1.8.3, HenvisningsDato, HenvisningsId',
    texts: {
      '': {
        nb: 'Henvisningen er datert {dato}, etter behandlingen {behandlet}.',
        en: 'The referral is dated {dato}, after the treatment on {behandlet}.',
        params: { dato: 'public', behandlet: 'public' },
      },
      'dato-mangler': {
        severity: 'warning',
        nb: 'Henvisningsdato mangler. Kjeveortopeder skal oppgi den for behandling fra 2026-01-01.',
        en: 'The date of the referral is missing. Orthodontists have to give it for treatment from 2026-01-01.',
        params: {},
      },
      'id-mangler': {
        severity: 'warning',
        nb: 'Henvisningens id mangler. Ortoptister skal alltid oppgi den.',
        en: 'The id of the referral is missing. Orthoptists always have to give it.',
        params: {},
      },
      'ikke-kontrollert': {
        severity: 'info',
        nb: 'Ikke kontrollert om henvisningen mangler noe: praksistypen er ukjent.',
        en: 'Not checked whether the referral lacks something: the type of the practice is not known.',
        params: {},
      },
    },
    good: { regninger: [{ henvisning: { dato: '2026-01-06' } }] },
    bad: { regninger: [{ henvisning: { dato: '2026-01-07' } }] },
  },
  watch(facts) {
    const kjeveortoped = isOfType(facts, ['TAKJ', 'TAFK']);
    const ortoptist = isFor(facts, ['OR']);
    let unchecked = false;
    return {
      bill(bill) {
        const dato = missingDate(bill);
        const id = missingId(bill);
        unchecked ||= (kjeveortoped === null && dato.length > 0) || (ortoptist === null && id.length > 0);
        return [...after(bill), ...(kjeveortoped === true ? dato : []), ...(ortoptist === true ? id : [])];
      },
      end: () => (unchecked ? [{ at: '/praksisId', text: 'ikke-kontrollert' }] : NO_HITS),
    };
  },
};

function after(bill: BillView): readonly Hit[] {
  const dato = bill.henvisning?.dato ?? null;
  const behandlet = bill.dato;
  if (dato === null || behandlet === null || !isDate(dato) || dato <= behandlet) return NO_HITS;
  return isOriginal(bill) ? [{ at: '/henvisning/dato', params: { dato, behandlet } }] : NO_HITS;
}

function missingDate(bill: BillView): readonly Hit[] {
  const due = bill.dato !== null && bill.dato >= KJEVEORTOPEDER_FRA && isTreatment(bill);
  return due && (bill.henvisning?.dato ?? null) === null ? [{ at: '/henvisning/dato', text: 'dato-mangler' }] : NO_HITS;
}

function missingId(bill: BillView): readonly Hit[] {
  const given = (bill.henvisning?.id ?? null) !== null;
  return given || !isTreatment(bill) ? NO_HITS : [{ at: '/henvisning/id', text: 'id-mangler' }];
}
