import {
  type Hit,
  NO_HITS,
  type RegningSlag,
  type RunBill,
  type RunRule,
  type SendtRegning,
} from '../../validate/rule.ts';
import { markOf } from '../../values/mark.ts';
import { Seen } from '../shared/seen.ts';

const GUID = '11111111-1111-4111-8111-111111111111';

/**
 * Over the whole run, and what was sent before it where that is known. A credit and a correction name the bill that they concern by its guid: that is lawful, once. So is a refused bill
 * that is sent anew, and only what was sent before tells whether it was refused; here, a bill of another message that kept its
 * number and was changed may be one.
 */
export const rule: RunRule = {
  scope: 'run',
  meta: {
    id: 'melding/unik-guid',
    severity: 'error',
    merknad: 531,
    about: {
      nb: 'Hver regning skal ha sin egen guid. Bare en kreditering, en korrigering av betalt egenandel, eller en avvist regning som rettes og sendes på nytt med samme regningsnummer, bruker guid-en til den første. En regning krediteres eller korrigeres én gang: to ganger gjør beløpet dobbelt. Gi regningen ny guid, eller ta bort den som er med to ganger.',
      en: 'Each bill shall have a guid of its own. Only a credit, a correction of paid copayment, or a refused bill that is corrected and sent anew with the same regningsnummer, uses the guid of the first. A bill is credited or corrected once: twice doubles the amount. Give the bill a new guid, or take out the one that is there twice.',
    },
    source: 'Krav API, normal arbeidsflyt: «hver regning har en unik GUID og regningsnummer for helseaktøren»',
    texts: {
      '': {
        nb: 'Samme guid som regning nr. {regning} i meldingen.',
        en: 'The same guid as bill no. {regning} of the message.',
        params: { regning: 'public' },
      },
      'annen-melding': {
        nb: 'Samme guid som regning nr. {regning} i melding nr. {melding} i {fil}.',
        en: 'The same guid as bill no. {regning} of message no. {melding} in {fil}.',
        params: { regning: 'public', melding: 'public', fil: 'file' },
      },
      kreditering: {
        nb: 'Regningen med denne guid-en er alt kreditert av regning nr. {regning} i melding nr. {melding} i {fil}.',
        en: 'The bill with this guid is already credited by bill no. {regning} of message no. {melding} in {fil}.',
        params: { regning: 'public', melding: 'public', fil: 'file' },
      },
      korrigering: {
        nb: 'Betalt egenandel på regningen med denne guid-en er alt korrigert av regning nr. {regning} i melding nr. {melding} i {fil}.',
        en: 'The paid copayment of the bill with this guid is already corrected by bill no. {regning} of message no. {melding} in {fil}.',
        params: { regning: 'public', melding: 'public', fil: 'file' },
      },
      'sendt-pa-nytt': {
        severity: 'warning',
        nb: 'Samme guid og regningsnummer som regning nr. {regning} i melding nr. {melding} i {fil}: lovlig bare hvis den ble avvist og nå er rettet.',
        en: 'The same guid and regningsnummer as bill no. {regning} of message no. {melding} in {fil}: lawful only if that one was refused, and this is its correction.',
        params: { regning: 'public', melding: 'public', fil: 'file' },
      },
      sendt: {
        nb: 'Regningen er alt sendt, i melding {id}, og ikke avvist.',
        en: 'The bill was sent before, in message {id}, and not refused.',
        params: { id: 'public' },
      },
      'sendt-ukjent': {
        nb: 'Regningen er med i en annen melding som kanskje er sendt. Send den igjen først, eller kjør bkm ledger resolve {hash}, så det blir avklart.',
        en: 'The bill is in another message that may have been sent. Send that one again first, or run bkm ledger resolve {hash}, so that it is found out.',
        params: { hash: 'public' },
      },
    },
    good: { regninger: [{}, {}] },
    bad: { regninger: [{ guid: GUID }, { guid: GUID }] },
  },
  watch() {
    const seen = { original: new Seen(2), kreditering: new Seen(2), korrigering: new Seen(2) };
    return {
      bill(bill, { sted, sendt, praksisId }) {
        const { guid, index, regningsnummer, innhold } = bill;
        if (guid === null) return NO_HITS;
        const kind = kindOf(bill);
        const first = seen[kind].add(guid, index, [markOf(regningsnummer), innhold], sted);
        if (first === null) return sentBefore(sendt?.regning(praksisId ?? '', 'guid', guid, kind) ?? null);
        const { regning, melding, fil, sammeMelding, likt } = first;
        if (sammeMelding && kind === 'original') return [{ at: '/guid', params: { regning } }];
        const [sameNumber, sameContent] = likt;
        const isAnew = !sammeMelding && sameNumber === true && sameContent !== true;
        const text = isAnew ? 'sendt-pa-nytt' : kind === 'original' ? 'annen-melding' : kind;
        return [{ at: '/guid', text, params: { regning, melding, fil } }];
      },
      end() {
        for (const each of Object.values(seen)) each.endMessage();
        return NO_HITS;
      },
      withheld() {
        for (const each of Object.values(seen)) each.withholdMessage();
      },
    };
  },
};

function sentBefore(before: SendtRegning | null): readonly Hit[] {
  if (before === null) return NO_HITS;
  const { meldingId, hash } = before;
  return meldingId === null
    ? [{ at: '/guid', text: 'sendt-ukjent', params: { hash: hash.slice(0, 12) } }]
    : [{ at: '/guid', text: 'sendt', params: { id: meldingId } }];
}

function kindOf({ kreditering, korrigering }: RunBill): RegningSlag {
  if (kreditering === true) return 'kreditering';
  return korrigering === true ? 'korrigering' : 'original';
}
