import { NO_HITS, type RunRule } from '../../validate/rule.ts';
import { isOriginal } from '../shared/original.ts';
import { Seen } from '../shared/seen.ts';

const GUID = '11111111-1111-4111-8111-111111111111';

/**
 * Over the whole run. A credit and a correction name the bill that they concern by its guid: that is lawful. So is a refused bill
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
      nb: 'Hver regning skal ha sin egen guid. Bare en kreditering, en korrigering av betalt egenandel, eller en avvist regning som rettes og sendes på nytt med samme regningsnummer, bruker guid-en til den første. Gi regningen ny guid, eller ta bort den som er med to ganger.',
      en: 'Each bill shall have a guid of its own. Only a credit, a correction of paid copayment, or a refused bill that is corrected and sent anew with the same regningsnummer, uses the guid of the first. Give the bill a new guid, or take out the one that is there twice.',
    },
    source: 'Krav API, normal arbeidsflyt: «hver regning har en unik GUID og regningsnummer for helseaktøren»',
    texts: {
      '': {
        nb: 'Samme guid som regning nr. {regning} i meldingen.',
        en: 'The same guid as bill no. {regning} of the message.',
        params: { regning: 'public' },
      },
      'annen-melding': {
        nb: 'Samme guid som regning nr. {regning} i melding nr. {melding} i denne kjøringen.',
        en: 'The same guid as bill no. {regning} of message no. {melding} in this run.',
        params: { regning: 'public', melding: 'public' },
      },
      'sendt-pa-nytt': {
        severity: 'warning',
        nb: 'Samme guid og regningsnummer som regning nr. {regning} i melding nr. {melding} i denne kjøringen: lovlig bare hvis den ble avvist og nå er rettet.',
        en: 'The same guid and regningsnummer as bill no. {regning} of message no. {melding} in this run: lawful only if that one was refused, and this is its correction.',
        params: { regning: 'public', melding: 'public' },
      },
    },
    good: { regninger: [{}, {}] },
    bad: { regninger: [{ guid: GUID }, { guid: GUID }] },
  },
  watch() {
    const seen = new Seen(2);
    return {
      bill(bill) {
        const { guid, index, regningsnummer } = bill;
        if (guid === null || !isOriginal(bill)) return NO_HITS;
        const content = JSON.stringify({ ...bill, index: null });
        const first = seen.add(guid, index, [regningsnummer ?? '', content]);
        if (first === null) return NO_HITS;
        const { regning, melding, sammeMelding, likt } = first;
        if (sammeMelding) return [{ at: '/guid', params: { regning } }];
        const [sameNumber, sameContent] = likt;
        const text = sameNumber && !sameContent ? 'sendt-pa-nytt' : 'annen-melding';
        return [{ at: '/guid', text, params: { regning, melding } }];
      },
      end() {
        seen.endMessage();
        return NO_HITS;
      },
      withheld: () => seen.withholdMessage(),
    };
  },
};
