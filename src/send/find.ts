import type { CallOptions, KravClient } from '../krav/client.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { isSaidToBeThere } from '../ledger/said.ts';
import type { LedgerMessage, NewMessage } from '../ledger/types.ts';
import { type Candidate, instantOf, isAnother, Search } from './search.ts';

/** What looking for a message at the API gave. */
export type Found =
  /** It has the very bills of ours, and nothing that is known could be it but ours. */
  | { readonly kind: 'found'; readonly id: string }
  /** Nothing that it could be. */
  | { readonly kind: 'none' }
  | Doubtful
  /** What it could be, and does not show its bills yet. */
  | { readonly kind: 'perhaps'; readonly ids: readonly string[] };

/**
 * Has the very bills of ours, and may be another message: a credit, a correction and a refused bill that is sent anew have the guid of
 * the first. To send ours once more tells, when the control of all of them is done.
 */
export interface Doubtful {
  readonly kind: /** More than one has them. */
    | 'several'
    /** It was received before the first attempt at ours, by our clock. */
    | 'earlier'
    /** It may as well be another unknown message of the ledger. */
    | 'shared';
  readonly ids: readonly string[];
  readonly isControlled: boolean;
}

const SECOND = 1000;
const HOUR = 3600 * SECOND;
const DAY = 24 * HOUR;

/**
 * Looks for a message that the API may have, by what was received since the first attempt to send it: in the overview by practice,
 * count and sum, and then by the guids of its bills. Messages that are known to be others, and refused ones, are left out; so is the
 * one whose bills it holds again.
 *
 * What was received an hour or more before the first attempt is another one, though it have the same bills. (A clock that is wrong by
 * more gets no token.) Within that hour it is `earlier`: another one, or ours, where our clock is ahead.
 *
 * @param since epoch ms of the first attempt
 */
export async function lookAtApi(
  message: NewMessage,
  since: number,
  client: KravClient,
  ledger: Ledger,
  options: CallOptions = {},
): Promise<Found> {
  const overview = await client.oversikt({ ...options, fom: dayBefore(since) });
  const from = since - HOUR;
  const recent = overview.filter(({ mottattidspunkt }) => (instantOf(mottattidspunkt) ?? from) >= from);
  const candidates = await new Search(message, client, ledger, options).among(recent);
  const found = foundOf(candidates.filter(isSince(since)), message, ledger);
  if (found.kind !== 'none') return found;
  const before = candidates.filter(({ received }) => (received ?? from) >= from);
  const own = before.filter(({ hasBills }) => hasBills === true);
  if (own.length > 0) return { kind: 'earlier', ...doubt(own) };
  return before.length > 0 ? { kind: 'perhaps', ids: idsOf(before) } : found;
}

/** Those of the whole overview that have the bills of a message, and are not known to be others. */
export async function earlierAtApi(
  message: NewMessage,
  client: KravClient,
  ledger: Ledger,
  options: CallOptions = {},
): Promise<Found> {
  const candidates = await new Search(message, client, ledger, options).among(await client.oversikt(options));
  const own = candidates.filter(({ hasBills }) => hasBills === true);
  return own.length > 0 ? { kind: 'earlier', ...doubt(own) } : { kind: 'none' };
}

/**
 * Finds a message that the API says it has: as `lookAtApi`, and in the whole overview where it is not there. Another machine may have
 * sent it before.
 *
 * @param since epoch ms of the first attempt, to be looked at first; null: the whole overview at once
 */
export async function findAtApi(
  message: NewMessage,
  since: number | null,
  client: KravClient,
  ledger: Ledger,
  options: CallOptions = {},
): Promise<Found> {
  const search = new Search(message, client, ledger, options);
  if (since !== null) {
    const recent = await search.among(await client.oversikt({ ...options, fom: dayBefore(since) }));
    const found = foundOf(recent.filter(isSince(since)), message, ledger);
    if (found.kind !== 'none' && found.kind !== 'perhaps') return found;
  }
  const candidates = await search.among(await client.oversikt(options));
  const found = foundOf(candidates, message, ledger);
  const hidden = candidates.filter(({ hasBills }) => hasBills === null);
  // What does not show its bills yet may be it, and the one that shows them its original.
  return found.kind === 'found' && hidden.length > 0 ? { kind: 'perhaps', ids: idsOf(candidates) } : found;
}

/** The API tells times by the second. */
function isSince(since: number): (candidate: Candidate) => boolean {
  return ({ received }) => received !== null && received >= since - (since % SECOND);
}

function foundOf(candidates: readonly Candidate[], message: NewMessage, ledger: Ledger): Found {
  const own = candidates.filter(({ hasBills }) => hasBills === true);
  const [only] = own;
  if (only === undefined) return candidates.length > 0 ? { kind: 'perhaps', ids: idsOf(candidates) } : { kind: 'none' };
  if (own.length > 1) return { kind: 'several', ...doubt(own) };
  // Asked for last, and in this order: who got an answer since is no longer unknown, and has that id.
  const twins = ledger.twins(message);
  if (isAnother(only.id, message, ledger)) return { kind: 'none' };
  return twins.some((twin) => mayBeTwin(only, twin))
    ? { kind: 'shared', ...doubt(own) }
    : { kind: 'found', id: only.id };
}

/** By the rules that ours is looked for by; one that the API says it has may have come from another machine long ago. */
function mayBeTwin({ received, sum }: Candidate, twin: LedgerMessage): boolean {
  if (sum !== null && sum !== twin.sum) return false;
  return received === null || received >= twin.firstSent - HOUR || isSaidToBeThere(twin);
}

function doubt(candidates: readonly Candidate[]): Pick<Doubtful, 'ids' | 'isControlled'> {
  return { ids: idsOf(candidates), isControlled: candidates.every(({ isControlled }) => isControlled) };
}

function idsOf(candidates: readonly Candidate[]): readonly string[] {
  return candidates.map(({ id }) => id);
}

/** Their clock and ours, and which day a night belongs to. */
function dayBefore(instant: number): string {
  return new Date(instant - DAY).toISOString().slice(0, 10);
}
