import { realIo } from '../http/io.ts';
import { backoff, DEFAULT_RETRY } from '../http/retry.ts';
import { isSaidToBeThere } from '../ledger/said.ts';
import type { Claim, LedgerMessage, NewMessage } from '../ledger/types.ts';
import { type Found, findAtApi, lookAtApi } from './find.ts';
import type { SendOptions, SendResult } from './result.ts';

/** ms: see `SendOptions.patience`. */
export const PATIENCE = 60_000;

/** ms that an attempt may have lasted of whose end nobody knows: all waits of a submission, and its time-out. */
const LONGEST_ATTEMPT = 10 * 60_000;

type Recovering = Extract<Claim, { kind: 'claimed' }> & { readonly before: LedgerMessage };

/** Whether an earlier attempt may have arrived. */
export function isRecovering(claim: Extract<Claim, { kind: 'claimed' }>): claim is Recovering {
  return claim.recovering && claim.before !== null;
}

/**
 * Looks at the API for a message that an earlier attempt may have brought there.
 *
 * The check for duplicates is not trusted alone: the documentation calls a duplicate what is identical with a message that is "allerede
 * behandlet", so one that is still being treated could be stored twice. The overview is not trusted alone either: it may be late. A
 * message is sent again when it has stayed unseen for as long as `patience` since the last attempt ended; then the check for duplicates
 * still stands behind. Where both are blind for longer than that, no client could know.
 *
 * What has the same bills and may be another message is no answer: ours is sent again then, too, as that is what tells. But not before
 * the control of the other is done, which is when the check for duplicates knows it whatever "behandlet" means.
 *
 * @returns null: it may be sent again
 */
export async function recovered(
  message: NewMessage,
  claim: Recovering,
  options: SendOptions,
): Promise<SendResult | null> {
  const { client, ledger, onStep, signal: hurry, retry = DEFAULT_RETRY } = options;
  const io = realIo(options);
  const isThere = isSaidToBeThere(claim.before);
  let left = patienceLeft(claim, options);
  // No wait is longer than it may be: then a later run sends it.
  const isTooLong = left > retry.longestWait;
  for (let number = 1; ; number++) {
    await onStep?.('look');
    const look = isThere ? findAtApi : lookAtApi;
    const found = await look(message, claim.message.firstSent, client, ledger, { hurry });
    if (found.kind === 'found') return { utfall: 'mottatt', id: found.id, how: 'funnet' };
    if (isThere) return duplicate(found);
    const unclear = { utfall: 'ukjent', why: { kind: 'unseen', ids: 'ids' in found ? found.ids : [] } } as const;
    if (isTooLong || hurry?.aborted) return unclear;
    if (left <= 0) return maySendAgain(found) ? null : unclear;
    const wait = Math.min(left, backoff(number, retry, io));
    await io.sleep(wait, hurry).catch(() => undefined);
    if (hurry?.aborted) return unclear;
    left -= wait;
  }
}

/** What it could be, and does not show its bills or is not controlled yet, is left to the next run. */
function maySendAgain(found: Exclude<Found, { kind: 'found' }>): boolean {
  return found.kind === 'none' || (found.kind !== 'perhaps' && found.isControlled);
}

/** ms until it may be sent again, counted from the end of the last attempt. */
function patienceLeft({ before, message }: Recovering, { patience = PATIENCE }: SendOptions): number {
  // Our claim came after it in any case.
  const end = before.answered ?? Math.min(message.lastSent, before.lastSent + LONGEST_ATTEMPT);
  return Math.min(Math.max(0, end + patience - message.lastSent), patience);
}

/** Of one that the API says it has: what was found of it, and was not it for certain. */
export function duplicate(found: Exclude<Found, { kind: 'found' }>): SendResult {
  const ids = found.kind === 'none' || found.kind === 'perhaps' ? [] : found.ids;
  return { utfall: 'ukjent', why: { kind: 'duplicate', ids } };
}
