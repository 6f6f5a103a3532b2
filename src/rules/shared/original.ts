import type { BillView } from '../../bkm/view.ts';

/**
 * True for a bill that is claimed for the first time, or anew after a refusal. A credit or correction repeats its original as it
 * was, or names it by guid alone: what the original lacked is not to be added.
 */
export function isOriginal({ kreditering, korrigering }: Pick<BillView, 'kreditering' | 'korrigering'>): boolean {
  return kreditering !== true && korrigering !== true;
}

/** The same, and there is a treatment to look at. */
export function isTreatment(bill: BillView): boolean {
  return bill.harBehandling && isOriginal(bill);
}
