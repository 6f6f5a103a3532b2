import { formatKroner, numberToOre, type Ore, sumOre } from '../../values/ore.ts';
import { type MessageRule, NO_HITS } from '../../validate/rule.ts';

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
        params: { oppgitt: 'public', talt: 'public' },
      },
    },
    good: { regninger: [{}, {}] },
    bad: { behandlerkrav: { belop: 1 } },
  },
  watch() {
    const amounts: { sum: Ore | null } = { sum: sumOre([]) };
    return {
      bill({ belop }) {
        if (belop !== null && amounts.sum !== null) amounts.sum = sumOre([amounts.sum, belop]);
        return NO_HITS;
      },
      end({ belop }) {
        const claimed = belop === null ? null : numberToOre(belop);
        const { sum } = amounts;
        if (claimed === null || sum === null || claimed === sum) return NO_HITS;
        const params = { oppgitt: formatKroner(claimed, 'nb'), talt: formatKroner(sum, 'nb') };
        return [{ at: '/behandlerkrav/belop', params }];
      },
    };
  },
};
