import type { Facts, RunBill } from '../../validate/rule.ts';

/** Who gave the treatment, as a key: the bill's own practitioner, else the message's practice; null where neither is known. */
export function practitionerOf({ utforendeBehandler }: RunBill, { praksisId }: Facts): string | null {
  return utforendeBehandler?.id ?? (praksisId === null ? null : `praksis ${praksisId}`);
}
