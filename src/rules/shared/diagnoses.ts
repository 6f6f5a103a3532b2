import type { BillView, KodeView } from '../../bkm/view.ts';

/** Every diagnosis of a bill: the treatment's own, then those of its referral. */
export function diagnosesOf({ diagnoser, henvisning }: BillView): readonly KodeView[] {
  return henvisning === null ? diagnoser : [...diagnoser, ...henvisning.diagnoser];
}
