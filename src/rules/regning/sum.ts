import { type BillRule, NO_HITS } from '../../validate/rule.ts';
import { formatKroner, isOre } from '../../values/ore.ts';
import { type LineAmounts, lineAmounts } from '../shared/line-amount.ts';
import { isOriginal } from '../shared/original.ts';

/**
 * Exact where no line is repeated, or the catalogue has the prices of the repetitions (rounded either way); else between each line
 * once and each line at its full amount every time.
 */
export const rule: BillRule = {
  scope: 'bill',
  meta: {
    id: 'regning/sum',
    severity: 'error',
    about: {
      nb: 'belop på regningen skal være summen av linjene i takster og nlkkoder. En linje som er brukt flere ganger, oppgir beløpet for den første; gjentakelser prises etter taksten. Uten takstkatalogen, eller uten prosenten for gjentakelser i den, blir summen da bare kontrollert mot grenser. En regning med linjer og uten eget beløp blir også meldt. Regninger uten linjer kontrolleres ikke. Rett summen eller linja som er feil.',
      en: 'belop of the bill shall be the sum of its lines in takster and nlkkoder. A line that is used several times gives the amount of the first; repetitions are priced by the tariff. Without the tariff catalogue, or a percentage for repetitions in it, the sum is then held against bounds only. A bill that has lines and no amount of its own is told of. Bills without lines are not checked. Correct the sum, or the line that is wrong.',
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
      mangler: {
        severity: 'warning',
        nb: 'Regningen har ikke noe beløp som kan leses, men linjene er til sammen {talt} kr.',
        en: 'The bill has no amount that can be read, but its lines add up to NOK {talt}.',
        params: { talt: 'public' },
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
  bill(bill, facts) {
    const { belop } = bill;
    const lines = lineAmounts(bill, facts);
    if (lines === null || (lines.amounts.length === 0 && lines.without === null)) return NO_HITS;
    const { min, max } = boundsOf(lines);
    if (belop === null) {
      // A credit or correction may leave its amount out; so may a bill whose lines come to nothing.
      if (!isOriginal(bill) || (min === 0 && max === 0)) return NO_HITS;
      return [{ at: '/belop', text: 'mangler', params: { talt: shownBounds(min, max) } }];
    }
    // Systems differ in whether a credit turns the sign of its lines, or of the sum alone.
    if (isWithin(belop, min, max) || (bill.kreditering === true && isWithin(-belop, min, max))) return NO_HITS;
    if (lines.without !== null) return [{ at: `${lines.without}/belop`, text: 'ikke-kontrollert' }];
    const params = { oppgitt: kroner(belop), minst: kroner(min), mest: kroner(max) };
    if (lines.amounts.some(({ known }) => !known)) return [{ at: '/belop', text: 'grense', params }];
    return [{ at: '/belop', params: { oppgitt: params.oppgitt, talt: shownBounds(min, max) } }];
  },
};

function boundsOf({ amounts }: LineAmounts): { readonly min: number; readonly max: number } {
  let min = 0;
  let max = 0;
  for (const amount of amounts) {
    min += amount.min;
    max += amount.max;
  }
  return { min, max };
}

function shownBounds(min: number, max: number): string {
  return min === max ? kroner(min) : `${kroner(min)}–${kroner(max)}`;
}

function isWithin(belop: number, min: number, max: number): boolean {
  return min <= belop && belop <= max;
}

/** Lines can add up to more than an amount can be. */
function kroner(ore: number): string {
  return isOre(ore) ? formatKroner(ore, 'nb') : String(ore / 100);
}
