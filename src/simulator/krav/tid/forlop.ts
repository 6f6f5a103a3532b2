/** ms after it is received that a message is ready, and that it goes to the control. Source: Hent status, "1-2 sekunder". */
export const KLAR = 1000;
export const TIL_BEHANDLING = 2000;

const FASTEST = 10_000;
const SLOWEST = 20_000;

/**
 * ms that the automatic control takes, from when a message is received: 10 to 20 s, the same each time for one id. Source: Hent
 * status, kontrollstatus.
 *
 * @param id GUID of the message
 */
export function kontrolltid(id: string): number {
  return FASTEST + (Number.parseInt(id.slice(0, 8), 16) % (SLOWEST - FASTEST + 1));
}
