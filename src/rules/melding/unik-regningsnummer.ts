import { safeRegningsnummer } from '../../diagnostics/mask.ts';
import { NO_HITS, type RunRule } from '../../validate/rule.ts';
import { isOriginal } from '../shared/original.ts';
import { Seen } from '../shared/seen.ts';

/** By practice, over the whole run. Of a bill that is there again with number and guid, melding/unik-guid tells. */
export const rule: RunRule = {
  scope: 'run',
  meta: {
    id: 'melding/unik-regningsnummer',
    severity: 'error',
    merknad: 99,
    about: {
      nb: 'Et regningsnummer brukes én gang i en praksis. Bare en kreditering, en korrigering av betalt egenandel, eller en avvist regning som sendes på nytt, bruker nummeret til den første. Gi regningen det neste ledige nummeret.',
      en: 'A regningsnummer is used once in a practice. Only a credit, a correction of paid copayment, or a refused bill sent anew uses the number of the first. Give the bill the next free number.',
    },
    source: 'Krav API, normal arbeidsflyt: «hver regning har en unik GUID og regningsnummer for helseaktøren»',
    texts: {
      '': {
        nb: 'Regningsnummer {nummer} er brukt på regning nr. {regning} i meldingen.',
        en: 'Regningsnummer {nummer} is used on bill no. {regning} of the message.',
        params: { nummer: 'public', regning: 'public' },
      },
      'annen-melding': {
        nb: 'Regningsnummer {nummer} er brukt på regning nr. {regning} i melding nr. {melding} i denne kjøringen, med en annen guid.',
        en: 'Regningsnummer {nummer} is used on bill no. {regning} of message no. {melding} in this run, with another guid.',
        params: { nummer: 'public', regning: 'public', melding: 'public' },
      },
    },
    good: { regninger: [{ regningsnummer: '7' }, { regningsnummer: '8' }] },
    bad: { regninger: [{ regningsnummer: '7' }, { regningsnummer: '7' }] },
  },
  watch() {
    const seen = new Seen(1);
    return {
      bill(bill, { praksisId }) {
        const { index, guid, regningsnummer } = bill;
        if (regningsnummer === null || !isOriginal(bill)) return NO_HITS;
        const first = seen.add(`${praksisId ?? ''} ${regningsnummer}`, index, [guid ?? '']);
        if (first === null) return NO_HITS;
        const { regning, melding, sammeMelding, likt } = first;
        const nummer = safeRegningsnummer(regningsnummer);
        if (sammeMelding) return [{ at: '/regningsnummer', params: { nummer, regning } }];
        const [sameGuid] = likt;
        if (sameGuid) return NO_HITS;
        return [{ at: '/regningsnummer', text: 'annen-melding', params: { nummer, regning, melding } }];
      },
      end() {
        seen.endMessage();
        return NO_HITS;
      },
      withheld: () => seen.withholdMessage(),
    };
  },
};
