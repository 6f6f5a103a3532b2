import type { CallOptions, KravClient } from '../krav/client.ts';
import { KravError } from '../krav/error.ts';
import type { Melding } from '../krav/status.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { LedgerMessage, NewMessage } from '../ledger/types.ts';
import { type Found, findAtApi, hasBills, lookAtApi } from './find.ts';

/** What looking for an unknown message gave. */
export type FoundUnclear =
  | Found
  /** Messages with the same bills that were received before ours was sent: another message, or ours from another machine. */
  | { readonly kind: 'earlier'; readonly ids: readonly string[] };

/**
 * Looks for a message at the API by what the ledger knows of it, without sending it: for one whose content is gone, or was edited
 * since.
 *
 * @param message of which nobody knows whether it arrived
 */
export async function findUnclear(
  message: LedgerMessage,
  client: KravClient,
  ledger: Ledger,
  options: CallOptions = {},
): Promise<FoundUnclear> {
  const whole = wholeOf(message, ledger);
  const found = await lookAtApi(whole, message.firstSent, client, ledger, options);
  if (found.kind !== 'none') return found;
  const earlier = await findAtApi(whole, null, client, ledger, options);
  if (earlier.kind === 'found') return { kind: 'earlier', ids: [earlier.id] };
  return earlier.kind === 'several' ? { kind: 'earlier', ids: earlier.ids } : found;
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
  const known = ledger.byId(message.target, behandlerkravmeldingId);
  const why = notIt(entries, wholeOf(message, ledger), known);
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

function notIt(entries: readonly Melding[], message: NewMessage, known: LedgerMessage | null): NotIt | null {
  const isReplaced = entries.some(({ behandlerkravmeldingId }) => behandlerkravmeldingId === message.replaces);
  if (isReplaced || (known !== null && known.hash !== message.hash)) return 'annen';
  if (entries.some(({ meldingsstatus }) => meldingsstatus === 'feil_i_melding')) return 'avvist';
  if (entries.some(({ praksisId }) => praksisId !== null && praksisId !== message.praksisId)) return 'praksis';
  const has = hasBills(entries, message);
  return has === null ? 'uten-regninger' : has ? null : 'regninger';
}

function wholeOf(message: LedgerMessage, ledger: Ledger): NewMessage {
  return { ...message, bills: ledger.bills(message) };
}
