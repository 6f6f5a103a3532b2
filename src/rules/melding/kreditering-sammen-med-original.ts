import { type MessageRule, NO_HITS } from '../../validate/rule.ts';
import { KeyIndex } from '../../values/key-index.ts';
import { isOriginal } from '../shared/original.ts';

const GUID = '11111111-1111-4111-8111-111111111111';
const CREDIT = { guid: GUID, kreditering: true, belop: -15, takster: [{ belop: -15, kode: '2ad', antall: 1 }] };

/** The original may stand on either side of its credit; the later one of the two is pointed at. */
export const rule: MessageRule = {
  scope: 'message',
  meta: {
    id: 'melding/kreditering-sammen-med-original',
    severity: 'error',
    about: {
      nb: 'En kreditering eller korrigering gjelder en regning som er sendt før, og kan ikke stå i samme melding som den. Er originalen ikke sendt, rettes den i stedet, og krediteringen tas bort. Er den sendt, skal den ikke sendes på nytt.',
      en: 'A credit or correction is about a bill that was sent before, and can not stand in the same message as it. If the original has not been sent, correct it instead and take out the credit. If it has, it shall not be sent again.',
    },
    source: 'BKM 1.8.3, Enkeltregning/Kreditering og BetaltEgenandel/@korrigering',
    texts: {
      '': {
        nb: 'Krediterer eller korrigerer regning nr. {regning} i samme melding.',
        en: 'Credits or corrects bill no. {regning} of the same message.',
        params: { regning: 'public' },
      },
      original: {
        nb: 'Krediteres eller korrigeres av regning nr. {regning} i samme melding.',
        en: 'Is credited or corrected by bill no. {regning} of the same message.',
        params: { regning: 'public' },
      },
    },
    good: { regninger: [{}, CREDIT] },
    bad: { regninger: [{ guid: GUID }, CREDIT] },
  },
  watch() {
    const originals = new KeyIndex();
    const credits = new KeyIndex();
    return {
      bill(bill) {
        const { guid, index } = bill;
        if (guid === null) return NO_HITS;
        const original = isOriginal(bill);
        (original ? originals : credits).add(guid, index + 1);
        const regning = (original ? credits : originals).get(guid);
        if (regning === null) return NO_HITS;
        return [
          original ? { at: '/guid', text: 'original', params: { regning } } : { at: '/guid', params: { regning } },
        ];
      },
    };
  },
};
