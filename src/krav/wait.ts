import { type HttpIo, realIo } from '../http/io.ts';
import type { KravClient } from './client.ts';
import type { Melding } from './status.ts';

export interface WaitOptions extends Pick<HttpIo, 'now' | 'sleep'> {
  /** ms in all; then the last answer is given as it is. */
  readonly timeout: number;
  /** ms between two questions, at first; it grows to ten times that. Default: 2,000. */
  readonly every?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Told each answer. */
  readonly onAnswer?: ((entries: readonly Melding[]) => void) | undefined;
}

/**
 * Asks for a message until its control is done: 10 to 20 seconds as a rule, much longer where people control it.
 *
 * @returns the last answer, asked for when the time is up at the latest; `areControlled` tells whether it is that
 * @throws what `client.melding` throws, and the signal's reason
 */
export async function waitForControl(
  client: KravClient,
  id: string,
  options: WaitOptions,
): Promise<readonly Melding[]> {
  const { timeout, every = 2000, signal, onAnswer } = options;
  const io = realIo(options);
  const end = io.now() + timeout;
  for (let wait = every; ; wait = Math.min(wait * 1.3, every * 10)) {
    const entries = await client.melding(id, { signal });
    onAnswer?.(entries);
    const left = end - io.now();
    if (areControlled(entries) || left <= 0) return entries;
    await io.sleep(Math.min(wait, left), signal);
  }
}

/** True when the control of all of them is done. An answer without any tells nothing. */
export function areControlled(entries: readonly Melding[]): boolean {
  return entries.length > 0 && entries.every(isControlled);
}

/** True when the control has told what it will tell, or there will be no control. */
export function isControlled({ meldingsstatus, kontrollstatus }: Melding): boolean {
  return meldingsstatus === 'feil_i_melding' || kontrollstatus === 'ferdig_kontrollert';
}
