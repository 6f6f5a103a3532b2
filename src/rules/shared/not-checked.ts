import type { BillView } from '../../bkm/view.ts';
import { NO_HITS, type Watch } from '../../validate/rule.ts';

/** Says once for the message that a rule could not be evaluated, where it holds a bill that the rule is about. */
export function notChecked(text: string, at: string, concerns: (bill: BillView) => boolean): Watch {
  let concerned = false;
  return {
    bill(bill) {
      concerned ||= concerns(bill);
      return NO_HITS;
    },
    end: () => (concerned ? [{ at, text }] : NO_HITS),
  };
}
