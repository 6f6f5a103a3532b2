import { type BillRule, type Hit, NO_HITS } from '../../validate/rule.ts';

/** Silent where antall is left out: the form admits it, and the sum takes the line as used once. */
export const rule: BillRule = {
  scope: 'bill',
  meta: {
    id: 'takst/antall',
    severity: 'error',
    about: {
      nb: 'antall er hvor mange ganger taksten er brukt: et helt tall, minst 1. En takst som ikke er brukt, tas bort. Også en kreditering gjentar antallet som det var.',
      en: 'antall is how many times the tariff was used: a whole number, at least 1. Take out a tariff that was not used. A credit too repeats the number as it was.',
    },
    source: 'BKM 1.8.3, Takst/Antall',
    texts: {
      '': {
        nb: 'Antallet er {antall}; det skal være et helt tall fra 1.',
        en: 'The number is {antall}; it shall be a whole number from 1.',
        params: { antall: 'public' },
      },
    },
    good: { regninger: [{ takster: [{ belop: 15, kode: '2ad', antall: 1 }] }] },
    bad: { regninger: [{ takster: [{ belop: 15, kode: '2ad', antall: 0 }] }] },
  },
  bill({ takster, nlkkoder }) {
    let hits: readonly Hit[] = NO_HITS;
    for (const { antall, pointer } of [...takster, ...nlkkoder]) {
      if (antall !== null && (!Number.isInteger(antall) || antall < 1))
        hits = [...hits, { at: `${pointer}/antall`, params: { antall } }];
    }
    return hits;
  },
};
