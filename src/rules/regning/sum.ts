import { type BillRule, NO_HITS } from '../../validate/rule.ts';
import { formatKroner, isOre } from '../../values/ore.ts';
import { lineAmounts } from '../shared/line-amount.ts';

/** Exact where no line is repeated; else between each line once and each line at its full amount every time. */
export const rule: BillRule = {
  scope: 'bill',
  meta: {
    id: 'regning/sum',
    severity: 'error',
    about: {
      nb: 'belop på regningen skal være summen av linjene i takster og nlkkoder. En linje som er brukt flere ganger, oppgir beløpet for den første; gjentakelser prises etter taksten. Uten takstregisteret blir summen da bare kontrollert mot grenser. Regninger uten linjer kontrolleres ikke. Rett summen eller linja som er feil.',
      en: 'belop of the bill shall be the sum of its lines in takster and nlkkoder. A line that is used several times gives the amount of the first; repetitions are priced by the tariff. Without the tariff catalogue, the sum is then held against bounds only. Bills without lines are not checked. Correct the sum, or the line that is wrong.',
    },
    source: 'BKM 1.8.3, Takst/Verdi, Takst/Antall og SumKrav/Refusjon',
    texts: {
      '': {
        nb: 'Regningen krever {oppgitt} kr, men linjene er til sammen {talt} kr.',
        en: 'The bill claims NOK {oppgitt}, but its lines add up to NOK {talt}.',
        params: { oppgitt: 'public', talt: 'public' },
      },
      grense: {
        nb: 'Regningen krever {oppgitt} kr, men linjene gir minst {minst} og høyst {mest} kr.',
        en: 'The bill claims NOK {oppgitt}, but its lines come to at least NOK {minst} and at most NOK {mest}.',
        params: { oppgitt: 'public', minst: 'public', mest: 'public' },
      },
      'ikke-kontrollert': {
        severity: 'info',
        nb: 'Summen av linjene er ikke kontrollert: linja har ikke noe beløp.',
        en: 'The sum of the lines is not checked: this line has no amount.',
        params: {},
      },
    },
    good: {},
    bad: { regninger: [{ belop: 16 }] },
  },
  bill(bill) {
    const { belop } = bill;
    const lines = belop === null ? null : lineAmounts(bill);
    if (belop === null || lines === null || (lines.amounts.length === 0 && lines.without === null)) return NO_HITS;
    let min = 0;
    let max = 0;
    for (const amount of lines.amounts) {
      min += amount.min;
      max += amount.max;
    }
    // Systems differ in whether a credit turns the sign of its lines, or of the sum alone.
    if (isWithin(belop, min, max) || (bill.kreditering === true && isWithin(-belop, min, max))) return NO_HITS;
    if (lines.without !== null) return [{ at: `${lines.without}/belop`, text: 'ikke-kontrollert' }];
    const params = { oppgitt: kroner(belop), minst: kroner(min), mest: kroner(max) };
    if (min < max) return [{ at: '/belop', text: 'grense', params }];
    return [{ at: '/belop', params: { oppgitt: params.oppgitt, talt: params.minst } }];
  },
};

function isWithin(belop: number, min: number, max: number): boolean {
  return min <= belop && belop <= max;
}

/** Lines can add up to more than an amount can be. */
function kroner(ore: number): string {
  return isOre(ore) ? formatKroner(ore, 'nb') : String(ore / 100);
}
