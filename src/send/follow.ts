import { latestTreatment } from '../krav/latest.ts';
import type { Melding } from '../krav/status.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { wordOf } from './word.ts';

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
      status: wordOf(status),
      merknader: merknader.flatMap(({ nummer }) => (nummer === '' ? [] : [wordOf(nummer)])),
    }));
  const told = {
    meldingsstatus: wordOf(latest.meldingsstatus) || (ledger.byId(target, id)?.meldingsstatus ?? ''),
    kontrollstatus: wordOrNull(kontrollstatus),
    utbetalingsstatus: wordOrNull(utbetalingsstatus),
    vedtakId: wordOrNull(vedtakId),
    sumUtbetalt: latest.sumUtbetaltbelop,
    bills,
  };
  return ledger.tell(target, id, told, at);
}

function wordOrNull(text: string | null): string | null {
  return text === null ? null : wordOf(text);
}
