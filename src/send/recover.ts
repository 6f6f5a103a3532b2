import { realIo } from '../http/io.ts';
import { backoff, DEFAULT_RETRY } from '../http/retry.ts';
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

/** The API has said that it has the message: it is looked for, and never sent again. */
export function isDuplicate({ before }: Recovering): boolean {
  return before.codes.includes('DUPLIKAT_KRAV');
}

/**
 * Looks at the API for a message that an earlier attempt may have brought there.
 *
 * The check for duplicates is not trusted alone: the documentation calls a duplicate what is identical with a message that is "allerede
 * behandlet", so one that is still being treated could be stored twice. The overview is not trusted alone either: it may be late. A
 * message is sent again when it has stayed unseen for as long as `patience` since the last attempt ended; then the check for duplicates
 * still stands behind. Where both are blind for longer than that, no client could know.
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
  let left = patienceLeft(claim, options);
  // No wait is longer than it may be: then a later run sends it.
  const isTooLong = left > retry.longestWait;
  for (let number = 1; ; number++) {
    await onStep?.('look');
    const look = isDuplicate(claim) ? findAtApi : lookAtApi;
    const found = await look(message, claim.message.firstSent, client, ledger, { hurry });
    if (found.kind === 'found') return { utfall: 'mottatt', id: found.id, how: 'funnet' };
    if (isDuplicate(claim)) return duplicate(found);
    const unclear = { utfall: 'ukjent', why: { kind: 'unseen', ids: 'ids' in found ? found.ids : [] } } as const;
    if (found.kind === 'several' || isTooLong || hurry?.aborted) return unclear;
    // One that it could be, and that does not show its bills yet, is waited for, and then left to the next run.
    if (left <= 0) return found.kind === 'none' ? null : unclear;
    const wait = Math.min(left, backoff(number, retry, io));
    await io.sleep(wait, hurry).catch(() => undefined);
    if (hurry?.aborted) return unclear;
    left -= wait;
  }
}

/** ms until it may be sent again, counted from the end of the last attempt. */
function patienceLeft({ before, message }: Recovering, { patience = PATIENCE }: SendOptions): number {
  // Our claim came after it in any case.
  const end = before.answered ?? Math.min(message.lastSent, before.lastSent + LONGEST_ATTEMPT);
  return Math.min(Math.max(0, end + patience - message.lastSent), patience);
}

/** Of one that the API says it has: what was found of it, and was not it for certain. */
export function duplicate(found: Exclude<Found, { kind: 'found' }>): SendResult {
  return { utfall: 'ukjent', why: { kind: 'duplicate', ids: found.kind === 'several' ? found.ids : [] } };
}
