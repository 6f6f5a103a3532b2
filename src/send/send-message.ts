import { realIo } from '../http/io.ts';
import { backoff, DEFAULT_RETRY } from '../http/retry.ts';
import { KravError } from '../krav/error.ts';
import { LedgerError } from '../ledger/error.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Claim, LedgerMessage } from '../ledger/types.ts';
import { attempt, type Claimed, wrongId } from './attempt.ts';
import type { Outgoing } from './outgoing.ts';
import type { SendOptions, SendResult, Unknown } from './result.ts';
import { wordOf } from './word.ts';

/**
 * Sends a message so that the API has it once: the intent is on disk before the first byte goes out, and whatever happens then, the
 * next attempt finds out. It looks for the message at the API first, and sends the same content again when that has not shown it for a
 * while (`patience`); then an identical message is refused with DUPLIKAT_KRAV, which tells that it had arrived after all. Source: Krav
 * API, Duplikatkontroll.
 *
 * @returns `ukjent` also where the ledger can't be written any more once something was sent: the next run finds out
 * @throws {LedgerError} where the ledger can't be used: nothing was sent
 */
export async function sendMessage(message: Outgoing, options: SendOptions): Promise<SendResult> {
  const io = realIo(options);
  let before: SendResult | null = null;
  for (let number = 1; ; number++) {
    await options.onStep?.('claim');
    const claim = claimOf(message, options, before);
    if (!('kind' in claim)) return claim;
    if (claim.kind !== 'claimed') return known(claim);
    const result = await settled(message, claim, options);
    const wait = waitAfter(result, number, options);
    if (wait === null) return result;
    await io.sleep(wait, options.signal).catch(() => undefined);
    if (options.signal?.aborted) return result;
    before = result;
  }
}

/** @param before of the attempt before; given where there is no further one, so that an error does not hide it */
function claimOf(message: Outgoing, options: SendOptions, before: SendResult | null): Claim | SendResult {
  const { ledger, again, reuse } = options;
  try {
    return ledger.claim(message, { now: realIo(options).now(), again, reuse });
  } catch (error) {
    if (before !== null && error instanceof LedgerError) return before;
    throw error;
  }
}

function known(claim: Exclude<Claim, { kind: 'claimed' }>): SendResult {
  switch (claim.kind) {
    case 'busy':
      return { utfall: 'opptatt' };
    case 'mottatt':
      return { utfall: 'mottatt', id: claim.message.id ?? '', how: 'kjent' };
    case 'feil_i_melding': {
      const feilmeldinger = claim.message.codes.map((kode) => ({ kode, melding: '' }));
      return { utfall: 'feil_i_melding', feilmeldinger, how: 'kjent' };
    }
    case 'conflict':
      return { utfall: 'konflikt', conflicts: claim.conflicts };
  }
}

/** ms until the same content is to be sent again; null: it is not. */
function waitAfter(
  result: SendResult,
  number: number,
  { retry = DEFAULT_RETRY, signal, ...io }: SendOptions,
): number | null {
  if (result.utfall !== 'ukjent' || !mayClear(result.why) || number >= retry.attempts || signal?.aborted) return null;
  const error = result.why.kind === 'error' ? result.why.error : null;
  const wait = (error instanceof KravError ? error.retryAfter : null) ?? backoff(number, retry, realIo(io));
  return wait > retry.longestWait ? null : wait;
}

/** Whether another attempt may tell more: the overview may be some seconds late, and servers come back. Who is unseen was waited for. */
function mayClear(why: Unknown): boolean {
  if (why.kind === 'error') return !(why.error instanceof LedgerError);
  return why.kind === 'duplicate' && why.ids.length === 0;
}

/** One attempt of a claimed message, to its end in the ledger. */
async function settled(message: Outgoing, claim: Claimed, options: SendOptions): Promise<SendResult> {
  const { ledger, onStep } = options;
  const { result, isThere } = await attempt(message, claim, options);
  await onStep?.('settle');
  let written: LedgerMessage | null;
  try {
    written = ledger.settle(message, { ...endingOf(result, isThere), at: realIo(options).now() });
  } catch (error) {
    if (!(error instanceof LedgerError)) throw error;
    // On disk it stands as being sent: whoever comes next finds out.
    return { utfall: 'ukjent', why: { kind: 'error', error } };
  }
  if (written === null) return takenOver(message, ledger);
  await onStep?.('settled');
  // Another message got that id since it was held against the ledger.
  const isWrong = result.utfall === 'mottatt' && written.state !== 'mottatt';
  return isWrong ? { utfall: 'ukjent', why: { kind: 'error', error: wrongId() } } : result;
}

/** Who has it now finds out at the API what came of our attempt, too. */
function takenOver({ target, hash }: Outgoing, ledger: Ledger): SendResult {
  const now = ledger.byHash(target, hash);
  return now?.state === 'mottatt' ? known({ kind: 'mottatt', message: now }) : { utfall: 'opptatt' };
}

/** @param isThere the API has said that it has it: kept as its code, as it is then looked for and never sent again */
function endingOf(result: SendResult, isThere: boolean) {
  switch (result.utfall) {
    case 'mottatt':
      return { state: 'mottatt', id: result.id } as const;
    case 'feil_i_melding':
      return { state: 'feil_i_melding', codes: result.feilmeldinger.map(({ kode }) => wordOf(kode)) } as const;
    case 'ikke_sendt':
      return { state: 'ikke_sendt' } as const;
    case 'ukjent':
      return { state: 'ukjent', codes: isThere ? ['DUPLIKAT_KRAV'] : [] } as const;
    default:
      throw new TypeError(`a claimed message can not be ${result.utfall}`);
  }
}
