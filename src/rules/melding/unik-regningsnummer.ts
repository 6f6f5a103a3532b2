import { safeRegningsnummer } from '../../diagnostics/mask.ts';
import { type Hit, NO_HITS, type RunBill, type RunRule, type Sendt } from '../../validate/rule.ts';
import { markOf } from '../../values/mark.ts';
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
        nb: 'Regningsnummer {nummer} er brukt på regning nr. {regning} i melding nr. {melding} i {fil}, med en annen guid.',
        en: 'Regningsnummer {nummer} is used on bill no. {regning} of message no. {melding} in {fil}, with another guid.',
        params: { nummer: 'public', regning: 'public', melding: 'public', fil: 'file' },
      },
      sendt: {
        nb: 'Regningsnummer {nummer} er alt brukt på en regning som er sendt i melding {id}, og ikke avvist.',
        en: 'Regningsnummer {nummer} was used on a bill that was sent in message {id}, and not refused.',
        params: { nummer: 'public', id: 'public' },
      },
      'sendt-ukjent': {
        nb: 'Regningsnummer {nummer} er brukt i en annen melding som kanskje er sendt. Send den igjen først, eller kjør bkm ledger resolve {hash}, så det blir avklart.',
        en: 'Regningsnummer {nummer} is used in another message that may have been sent. Send that one again first, or run bkm ledger resolve {hash}, so that it is found out.',
        params: { nummer: 'public', hash: 'public' },
      },
    },
    good: { regninger: [{ regningsnummer: '7' }, { regningsnummer: '8' }] },
    bad: { regninger: [{ regningsnummer: '7' }, { regningsnummer: '7' }] },
  },
  watch() {
    const seen = new Seen(1);
    return {
      bill(bill, { praksisId, sted, sendt }) {
        const { index, guid, regningsnummer } = bill;
        if (regningsnummer === null || !isOriginal(bill)) return NO_HITS;
        const first = seen.add(`${praksisId ?? ''} ${regningsnummer}`, index, [markOf(guid)], sted);
        if (first === null) return sentBefore(bill, praksisId ?? '', sendt);
        const { regning, melding, fil, sammeMelding, likt } = first;
        const nummer = safeRegningsnummer(regningsnummer);
        if (sammeMelding) return [{ at: '/regningsnummer', params: { nummer, regning } }];
        const [sameGuid] = likt;
        if (sameGuid) return NO_HITS;
        return [{ at: '/regningsnummer', text: 'annen-melding', params: { nummer, regning, melding, fil } }];
      },
      end() {
        seen.endMessage();
        return NO_HITS;
      },
      withheld: () => seen.withholdMessage(),
    };
  },
};

function sentBefore({ guid, regningsnummer }: RunBill, praksisId: string, sendt: Sendt | null): readonly Hit[] {
  if (sendt === null || regningsnummer === null) return NO_HITS;
  const before = sendt.regning(praksisId, 'regningsnummer', regningsnummer, 'original');
  if (before === null || (guid !== null && sendt.regning(praksisId, 'guid', guid, 'original') !== null)) return NO_HITS;
  const nummer = safeRegningsnummer(regningsnummer);
  const { meldingId, hash } = before;
  const said =
    meldingId === null
      ? { text: 'sendt-ukjent', params: { nummer, hash: hash.slice(0, 12) } }
      : { text: 'sendt', params: { nummer, id: meldingId } };
  return [{ at: '/regningsnummer', ...said }];
}
