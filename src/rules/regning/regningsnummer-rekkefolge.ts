import { safeRegningsnummer } from '../../diagnostics/mask.ts';
import { type MessageRule, NO_HITS } from '../../validate/rule.ts';
import { isOriginal } from '../shared/original.ts';

/** Numbers beyond this are no running numbers. */
const NUMBER = /^\d{1,30}$/;

interface Numbered {
  readonly nummer: string;
  readonly instant: number;
}

/**
 * Compares each bill with the one before it in the message, in whichever order the bills stand, and speaks once: a message that is
 * numbered in another way would else get a warning for half of its bills.
 */
export const rule: MessageRule = {
  scope: 'message',
  meta: {
    id: 'regning/regningsnummer-rekkefolge',
    severity: 'warning',
    about: {
      nb: 'Regningsnumrene skal stige med tidspunktet for behandlingen. Et fall kan bety at nummerserien er startet på nytt, så at numre blir brukt to ganger, eller at et tidspunkt er feil. Sies én gang per melding.',
      en: 'The numbers of the bills shall rise with the time of treatment. A drop may mean that the series was started anew, so that numbers are used twice, or that a time is wrong. Said once for a message.',
    },
    source: 'BKM 1.8.3, Enkeltregning/RegningNr: fortløpende nummerering',
    texts: {
      '': {
        nb: 'Regningsnummer {nummer} og {annet} følger ikke tiden: det høyeste nummeret har det tidligste tidspunktet.',
        en: 'Regningsnummer {nummer} and {annet} do not follow time: the higher number has the earlier time.',
        params: { nummer: 'public', annet: 'public' },
      },
    },
    good: { regninger: [{ regningsnummer: '9' }, { regningsnummer: '10' }] },
    bad: { regninger: [{ regningsnummer: '10' }, { regningsnummer: '9' }] },
  },
  watch() {
    let before: Numbered | null = null;
    let told = false;
    return {
      bill(bill) {
        const { regningsnummer: nummer, instant } = bill;
        if (told || nummer === null || !NUMBER.test(nummer) || instant === null || !isOriginal(bill)) return NO_HITS;
        const earlier = before;
        before = { nummer, instant };
        if (earlier === null || inOrder(earlier, before)) return NO_HITS;
        told = true;
        return [
          {
            at: '/regningsnummer',
            params: { nummer: safeRegningsnummer(nummer), annet: safeRegningsnummer(earlier.nummer) },
          },
        ];
      },
    };
  },
};

function inOrder(a: Numbered, b: Numbered): boolean {
  const byTime = a.instant - b.instant;
  const higher = BigInt(a.nummer) > BigInt(b.nummer);
  const lower = BigInt(a.nummer) < BigInt(b.nummer);
  return !(higher && byTime < 0) && !(lower && byTime > 0);
}
