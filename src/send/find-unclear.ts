import type { CallOptions, KravClient } from '../krav/client.ts';
import { KravError } from '../krav/error.ts';
import type { Melding } from '../krav/status.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { isSaidToBeThere } from '../ledger/said.ts';
import type { LedgerMessage, NewMessage } from '../ledger/types.ts';
import { earlierAtApi, type Found, findAtApi, lookAtApi } from './find.ts';
import { hasBills, isAnother } from './search.ts';

/**
 * Looks for a message at the API by what the ledger knows of it, without sending it: for one whose content is gone, or was edited
 * since. What was received before the first attempt at it is `earlier`, however long before: another message, or ours from another
 * machine; where the API has said that it has it, that is taken for it.
 *
 * @param message of which nobody knows whether it arrived
 */
export async function findUnclear(
  message: LedgerMessage,
  client: KravClient,
  ledger: Ledger,
  options: CallOptions = {},
): Promise<Found> {
  const whole = wholeOf(message, ledger);
  if (isSaidToBeThere(message)) return findAtApi(whole, message.firstSent, client, ledger, options);
  const found = await lookAtApi(whole, message.firstSent, client, ledger, options);
  return found.kind === 'none' ? earlierAtApi(whole, client, ledger, options) : found;
}

/** What stands against taking a message of the API for an unknown one. */
export type NotIt =
  /** There is none of that id. */
  | 'ingen'
  /** The ledger knows it as another message, or ours holds its refused bills again. */
  | 'annen'
  /** It was refused. */
  | 'avvist'
  /** It is another practice's. */
  | 'praksis'
  /** It has other bills. */
  | 'regninger'
  /** It does not show its bills yet. */
  | 'uten-regninger';

/**
 * Whether an unknown message is the one that a person names, where `findUnclear` found several that it could be: made sure of by what
 * the API tells of that, its bills above all.
 *
 * @param id behandlerkravmeldingId, a GUID
 */
export async function confirmUnclear(
  message: LedgerMessage,
  id: string,
  client: KravClient,
  ledger: Ledger,
  options: CallOptions = {},
): Promise<{ readonly kind: 'found'; readonly id: string } | { readonly kind: 'not-it'; readonly why: NotIt }> {
  const entries = await entriesOf(id, client, options);
  const [first] = entries;
  if (first === undefined) return { kind: 'not-it', why: 'ingen' };
  // As the ledger writes it, however it was given.
  const { behandlerkravmeldingId } = first;
  const whole = wholeOf(message, ledger);
  const why = isAnother(behandlerkravmeldingId, whole, ledger) ? 'annen' : notIt(entries, whole);
  return why === null ? { kind: 'found', id: behandlerkravmeldingId } : { kind: 'not-it', why };
}

async function entriesOf(id: string, client: KravClient, options: CallOptions): Promise<readonly Melding[]> {
  try {
    return await client.melding(id, options);
  } catch (error) {
    if (error instanceof KravError && error.fault === 'not-found') return [];
    throw error;
  }
}

function notIt(entries: readonly Melding[], message: NewMessage): NotIt | null {
  if (entries.some(({ meldingsstatus }) => meldingsstatus === 'feil_i_melding')) return 'avvist';
  if (entries.some(({ praksisId }) => praksisId !== null && praksisId !== message.praksisId)) return 'praksis';
  const has = hasBills(entries, message);
  return has === null ? 'uten-regninger' : has ? null : 'regninger';
}

function wholeOf(message: LedgerMessage, ledger: Ledger): NewMessage {
  return { ...message, bills: ledger.bills(message) };
}
