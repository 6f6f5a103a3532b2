import type { BillView } from '../../bkm/view.ts';
import type { Hit } from '../../validate/rule.ts';
import { osloDate, yearsAfter } from './deadline.ts';

const YEARS = 3;

/**
 * How long after the treatment a bill can be credited or corrected, checked over one message: `tooLate` speaks of each bill that is
 * past it, `unknown` once, where the time of a treatment or of the message is not known.
 */
export function threeYears(now: number | null, tooLate: string, unknown: string): (bill: BillView) => readonly Hit[] {
  const today = now === null ? null : osloDate(now);
  let told = false;
  return ({ dato }) => {
    if (dato !== null && today !== null) {
      const frist = yearsAfter(dato, YEARS);
      return frist < today ? [{ at: '/tidspunkt', text: tooLate, params: { dato, frist } }] : [];
    }
    if (told) return [];
    told = true;
    return [{ at: '/tidspunkt', text: unknown }];
  };
}
