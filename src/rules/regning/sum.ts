import { type BillRule, NO_HITS } from '../../validate/rule.ts';
import { isOre, oreToText } from '../../values/ore.ts';
import { type Bounds, outermostSum, sumsOf } from '../shared/amount-sums.ts';
import { lineAmounts } from '../shared/line-amount.ts';
import { isOriginal } from '../shared/original.ts';

/**
 * Exact where no line is repeated, or the catalogue has the prices of the repetitions (rounded either way, reduced from either of two);
 * else between each line once and each line at its full amount every time.
 */
export const rule: BillRule = {
  scope: 'bill',
  meta: {
    id: 'regning/sum',
    severity: 'error',
    about: {
      nb: 'belop på regningen skal være summen av linjene i takster og nlkkoder. En linje som er brukt flere ganger, oppgir beløpet for den første; gjentakelser prises etter taksten. Uten takstkatalogen, eller uten prosenten for gjentakelser i den (laboratoriekoder har ingen), blir summen da bare kontrollert mot grenser. En regning med linjer og uten eget beløp blir også meldt. Regninger uten linjer kontrolleres ikke. Rett summen eller linja som er feil.',
      en: 'belop of the bill shall be the sum of its lines in takster and nlkkoder. A line that is used several times gives the amount of the first; repetitions are priced by the tariff. Without the tariff catalogue, or a percentage for repetitions in it (laboratory codes have none), the sum is then held against bounds only. A bill that has lines and no amount of its own is told of. Bills without lines are not checked. Correct the sum, or the line that is wrong.',
    },
    source: 'BKM 1.8.3, Takst/Verdi, Takst/Antall og SumKrav/Refusjon',
    texts: {
      '': {
        nb: 'Regningen krever {oppgitt} kr, men linjene er til sammen {talt} kr.',
        en: 'The bill claims NOK {oppgitt}, but its lines add up to NOK {talt}.',
        params: { oppgitt: 'kroner', talt: 'kroner' },
      },
      grense: {
        nb: 'Regningen krever {oppgitt} kr, men linjene gir minst {minst} og høyst {mest} kr.',
        en: 'The bill claims NOK {oppgitt}, but its lines come to at least NOK {minst} and at most NOK {mest}.',
        params: { oppgitt: 'kroner', minst: 'kroner', mest: 'kroner' },
      },
      mangler: {
        severity: 'warning',
        nb: 'Regningen har ikke noe beløp som kan leses, men linjene er til sammen {talt} kr.',
        en: 'The bill has no amount that can be read, but its lines add up to NOK {talt}.',
        params: { talt: 'kroner' },
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
    const bounds = lines.amounts.map((amount) => amount.bounds);
    const outermost = outermostSum(bounds);
    if (belop === null) {
      // A credit or correction may leave its amount out; so may a bill whose lines come to nothing.
      if (!isOriginal(bill) || (outermost.min === 0 && outermost.max === 0)) return NO_HITS;
      return [{ at: '/belop', text: 'mangler', params: { talt: shownBounds(outermost) } }];
    }
    const sums = sumsOf(bounds);
    const fits = (within: readonly Bounds[]) =>
      // Systems differ in whether a credit turns the sign of its lines, or of the sum alone.
      isWithin(belop, within) || (bill.kreditering === true && isWithin(-belop, within));
    if (fits(sums)) return NO_HITS;
    if (lines.without !== null) return [{ at: `${lines.without}/belop`, text: 'ikke-kontrollert' }];
    const params = { oppgitt: kroner(belop), minst: kroner(outermost.min), mest: kroner(outermost.max) };
    const isBeyond = lines.amounts.some(({ known }) => !known) && !fits([outermost]);
    if (isBeyond) return [{ at: '/belop', text: 'grense', params }];
    return [{ at: '/belop', params: { oppgitt: params.oppgitt, talt: shownSums(sums, belop) } }];
  },
};

const SHOWN = 4;

/** Of many, those next to what is claimed. */
function shownSums(sums: readonly Bounds[], belop: number): string {
  const below = sums.filter(({ max }) => max < belop).length;
  const from = Math.max(0, Math.min(below - SHOWN / 2, sums.length - SHOWN));
  const shown = sums.slice(from, from + SHOWN).map(shownBounds);
  return [...(from > 0 ? ['…'] : []), ...shown, ...(from + SHOWN < sums.length ? ['…'] : [])].join(' / ');
}

function shownBounds({ min, max }: Bounds): string {
  return min === max ? kroner(min) : `${kroner(min)}–${kroner(max)}`;
}

function isWithin(belop: number, sums: readonly Bounds[]): boolean {
  return sums.some(({ min, max }) => min <= belop && belop <= max);
}

/** Lines can add up to more than an amount can be. */
function kroner(ore: number): string {
  return isOre(ore) ? oreToText(ore) : (ore / 100).toFixed(2);
}
