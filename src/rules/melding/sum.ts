import { type MessageRule, NO_HITS } from '../../validate/rule.ts';
import { numberToOre, type Ore, oreToText, sumOre } from '../../values/ore.ts';
import { isOriginal } from '../shared/original.ts';

/** Exact in øre; credits count with their sign. */
export const rule: MessageRule = {
  scope: 'message',
  meta: {
    id: 'melding/sum',
    severity: 'error',
    about: {
      nb: 'behandlerkrav.belop skal være summen av regningenes belop, i øre, med negative beløp (krediteringer) medregnet. Rett summen, eller regningen som er feil.',
      en: 'behandlerkrav.belop shall be the sum of the belop of the bills, in øre, negative amounts (credits) included. Correct the sum, or the bill that is wrong.',
    },
    source: 'BKM 1.8.3, Krav/SumKravSamlet; Krav API, behandlerkravmelding_json, behandlerkrav.belop',
    texts: {
      '': {
        nb: 'Meldingen krever {oppgitt} kr, men regningene er til sammen {talt} kr.',
        en: 'The message claims NOK {oppgitt}, but its bills add up to NOK {talt}.',
        params: { oppgitt: 'kroner', talt: 'kroner' },
      },
      'ikke-kontrollert': {
        severity: 'info',
        nb: 'Summen er ikke kontrollert: en regning har ikke noe beløp som kan leses.',
        en: 'The sum is not checked: a bill has no amount that can be read.',
        params: {},
      },
      grense: {
        nb: 'Regningene er til sammen mer enn et beløp kan være.',
        en: 'The bills add up to more than an amount can be.',
        params: {},
      },
    },
    good: { regninger: [{}, {}] },
    bad: { behandlerkrav: { belop: 1 } },
  },
  watch() {
    let sum: Ore | null = sumOre([]);
    let unread = false;
    return {
      bill(bill) {
        const { belop } = bill;
        // A credit or correction by guid alone leaves its amount out with all the rest.
        if (belop === null) unread ||= isOriginal(bill) || bill.harBehandling;
        else if (sum !== null) sum = sumOre([sum, belop]);
        return NO_HITS;
      },
      end({ belop }) {
        const claimed = belop === null ? null : numberToOre(belop);
        if (claimed === null || claimed === sum) return NO_HITS;
        if (sum === null) return [{ at: '/behandlerkrav/belop', text: 'grense' }];
        if (unread) return [{ at: '/behandlerkrav/belop', text: 'ikke-kontrollert' }];
        const params = { oppgitt: oreToText(claimed), talt: oreToText(sum) };
        return [{ at: '/behandlerkrav/belop', params }];
      },
    };
  },
};
