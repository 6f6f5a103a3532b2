import type { BillView } from '../../bkm/view.ts';
import type { Hit, Watch } from '../../validate/rule.ts';
import { notChecked } from './not-checked.ts';

/**
 * Watches a message for a rule that concerns some professions only.
 *
 * @param concerned null where it is not known whether the rule concerns the message
 * @param unknown text told once, at the end, where that is not known and the rule would have had something to say
 */
export function watchWhere(
  concerned: boolean | null,
  unknown: string,
  check: (bill: BillView) => readonly Hit[],
): Watch {
  if (concerned === null) return notChecked(unknown, '/praksisId', (bill) => check(bill).length > 0);
  return concerned ? { bill: check } : {};
}
