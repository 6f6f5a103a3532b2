import { type HttpIo, realIo } from '../http/io.ts';
import { isForGood } from './call.ts';
import { type KravClient, MELDING_CALL } from './client.ts';
import { KravError } from './error.ts';
import type { Melding } from './status.ts';

export interface WaitOptions extends Pick<HttpIo, 'now' | 'sleep'> {
  /** ms in all; then the last answer is given as it is. */
  readonly timeout: number;
  /** ms between two questions, at first; it grows to ten times that. Default: 2,000. */
  readonly every?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Told each answer. */
  readonly onAnswer?: ((entries: readonly Melding[]) => void) | undefined;
  /** Told each question that failed as the next one may not. */
  readonly onFault?: ((fault: KravError) => void) | undefined;
}

/** ms that the question asked when the time is up may take. */
const GRACE = 1000;

/** The pace is this one's own: the client is not to try again within a question. */
const ONCE = AbortSignal.abort();

/**
 * Asks for a message until its control is done: 10 to 20 seconds as a rule, much longer where people control it. A question that
 * fails as the next one may not (5xx, 429, no answer, a connection that was cut) is asked again, after `Retry-After` where the
 * answer says so.
 *
 * @returns the last answer, a second after the time is up at the latest; `areControlled` tells whether the control is done
 * @throws what `client.melding` throws where there was no answer in all that time, or none can come; the signal's reason
 */
export async function waitForControl(
  client: KravClient,
  id: string,
  options: WaitOptions,
): Promise<readonly Melding[]> {
  const { timeout, every = 2000, signal, onAnswer, onFault } = options;
  const io = realIo(options);
  const end = io.now() + timeout;
  let last: readonly Melding[] | null = null;
  for (let wait = every; ; wait = Math.min(wait * 1.3, every * 10)) {
    const answer = await asked(client, id, Math.max(end - io.now(), GRACE), signal);
    const isFault = answer instanceof KravError;
    if (isFault) onFault?.(answer);
    else {
      onAnswer?.(answer);
      if (areControlled(answer)) return answer;
      last = answer;
    }
    const left = end - io.now();
    const asksFor = isFault ? (answer.retryAfter ?? 0) : 0;
    if (left > 0 && asksFor <= left) await io.sleep(Math.min(Math.max(wait, asksFor), left), signal);
    else if (last !== null) return last;
    else throw answer;
  }
}

/** The answer to one question, or why there is none yet. */
async function asked(
  client: KravClient,
  id: string,
  timeout: number,
  signal: AbortSignal | undefined,
): Promise<readonly Melding[] | KravError> {
  const late = AbortSignal.timeout(timeout);
  const either = signal === undefined ? late : AbortSignal.any([signal, late]);
  try {
    return await client.melding(id, { signal: either, hurry: ONCE });
  } catch (error) {
    if (error instanceof KravError && isPassing(error)) return error;
    if (late.aborted && error === late.reason) return new KravError('timeout', { call: MELDING_CALL, stored: 'no' });
    throw error;
  }
}

function isPassing({ fault, systemCode }: KravError): boolean {
  if (fault === 'unreached') return !isForGood({ code: systemCode });
  return fault === 'server' || fault === 'throttled' || fault === 'timeout' || fault === 'cut';
}

/** True when the control of all of them is done. An answer without any tells nothing. */
export function areControlled(entries: readonly Melding[]): boolean {
  return entries.length > 0 && entries.every(isControlled);
}

/** True when the control has told what it will tell, or there will be no control. */
export function isControlled({ meldingsstatus, kontrollstatus }: Melding): boolean {
  return meldingsstatus === 'feil_i_melding' || kontrollstatus === 'ferdig_kontrollert';
}
