import { type BillRule, NO_HITS } from '../../validate/rule.ts';
import { isDate } from '../../values/date.ts';
import { tellingId } from '../shared/norsk-id.ts';

export const rule: BillRule = {
  scope: 'bill',
  meta: {
    id: 'pasient/fodselsdato-samsvar',
    severity: 'warning',
    about: {
      nb: 'Fødselsnummer og D-nummer begynner med fødselsdatoen. Er fodselsdato en annen, gjelder nummeret kanskje en annen pasient. Rett den som er feil, eller la fodselsdato være. Gjelder ikke numre etter reglene fra 2032, og ikke behandling fra da av.',
      en: 'Fødselsnummer and D-number begin with the birth date. Where fodselsdato is another one, the number may be that of another patient. Correct the wrong one, or leave fodselsdato out. Not for numbers by the rules from 2032, nor for treatments from then on.',
    },
    source: 'Forskrift om folkeregistrering (2007) § 2-2; Skatteetaten, nytt fødselsnummer fra 2032',
    texts: {
      '': {
        nb: 'fodselsdato {fodselsdato} er en annen enn i identifikasjon.id ({nummer}).',
        en: 'fodselsdato {fodselsdato} is not that of identifikasjon.id ({nummer}).',
        params: { fodselsdato: 'person', nummer: 'person' },
      },
    },
    good: { regninger: [{ pasient: { fodselsdato: '1954-03-17' } }] },
    bad: { regninger: [{ pasient: { fodselsdato: '1945-03-17' } }] },
  },
  bill(bill) {
    const fodselsdato = bill.pasient?.fodselsdato ?? null;
    if (fodselsdato === null || !isDate(fodselsdato)) return NO_HITS;
    const nummer = tellingId(bill)?.fodselsdato ?? fodselsdato;
    return nummer === fodselsdato ? NO_HITS : [{ at: '/pasient/fodselsdato', params: { fodselsdato, nummer } }];
  },
};
