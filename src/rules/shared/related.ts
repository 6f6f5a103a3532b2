import type { BillView } from '../../bkm/view.ts';
import { type Hit, NO_HITS } from '../../validate/rule.ts';
import { isOriginal } from './original.ts';

/** A hit, naming the first of the tariffs that match, on a bill that gives no related practitioner. */
export function unrelated(bill: BillView, takster: RegExp): readonly Hit[] {
  if ((bill.relatertBehandler?.id ?? null) !== null || !isOriginal(bill)) return NO_HITS;
  const takst = bill.takster.find(({ kode }) => kode !== null && takster.test(kode))?.kode ?? null;
  if (takst === null) return NO_HITS;
  return [{ at: bill.relatertBehandler === null ? '/relatertBehandler' : '/relatertBehandler/id', params: { takst } }];
}
