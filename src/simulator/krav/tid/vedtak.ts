import { datoOf, instantAt } from './oslo.ts';
import { isVirkedag, virkedagerAfter } from './virkedag.ts';

/** When vedtak are made on a working day, Oslo. Source: Krav API, Hent status, utbetalingsstatus. */
const VEDTAK_TIME = '16:00:00';

/** Working days from vedtak to payment. Source: the same, "2-3 virkedager". */
const TO_PAYMENT = 2;

/** When the bank pays, Oslo; as in the example of Hent status. */
const PAYMENT_TIME = '08:30:00';

/** The vedtak that takes what was controlled at an instant: the first 16:00 of a working day from then on, that instant included. */
export function vedtakAfter(instant: number): number {
  const dato = datoOf(instant);
  const today = isVirkedag(dato) ? instantAt(dato, VEDTAK_TIME) : null;
  return today !== null && instant <= today ? today : instantAt(virkedagerAfter(dato, 1), VEDTAK_TIME);
}

/** When the payment of a vedtak is done. */
export function paymentOf(vedtak: number): number {
  return instantAt(virkedagerAfter(datoOf(vedtak), TO_PAYMENT), PAYMENT_TIME);
}
