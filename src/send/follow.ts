import { latestTreatment } from '../krav/latest.ts';
import type { Melding } from '../krav/status.ts';
import type { Ledger } from '../ledger/ledger.ts';

/**
 * Writes what the API told of a message into the ledger; where it was treated again, the latest treatment counts.
 *
 * @param entries details of one message
 * @param at epoch ms
 * @returns false where the ledger does not know the message
 */
export function tellLedger(ledger: Ledger, target: string, entries: readonly Melding[], at: number): boolean {
  const latest = latestTreatment(entries);
  if (latest === undefined) return false;
  const { behandlerkravmeldingId: id, kontrollstatus, utbetalingsstatus, vedtakId } = latest;
  // What is not told takes the place of nothing that was.
  const bills = (latest.regninger ?? [])
    .filter(({ status }) => status !== '')
    .map(({ guid, status, merknader }) => ({
      guid,
      status,
      merknader: merknader.map(({ nummer }) => nummer).filter((nummer) => nummer !== ''),
    }));
  const told = {
    meldingsstatus: latest.meldingsstatus || (ledger.byId(target, id)?.meldingsstatus ?? ''),
    kontrollstatus,
    utbetalingsstatus,
    vedtakId,
    sumUtbetalt: latest.sumUtbetaltbelop,
    bills,
  };
  return ledger.tell(target, id, told, at);
}
