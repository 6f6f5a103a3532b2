import type { CallOptions, KravClient } from '../krav/client.ts';
import { KravError } from '../krav/error.ts';
import type { Melding } from '../krav/status.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { NewMessage } from '../ledger/types.ts';

/** What looking for a message at the API gave. */
export type Found =
  | { readonly kind: 'found'; readonly id: string }
  /** Nothing that it could be. */
  | { readonly kind: 'none' }
  /** More than one that it could be: nothing tells which. */
  | { readonly kind: 'several'; readonly ids: readonly string[] }
  /** What it could be, and does not show its bills yet. */
  | { readonly kind: 'perhaps'; readonly ids: readonly string[] };

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/**
 * Looks for a message that the API has, or may have, by what was received since the first attempt to send it: in the overview by
 * practice, count and sum, and then by the guids of its bills. Messages that are known to be others, and refused ones, are left out; so
 * is the one whose bills it holds again.
 *
 * What was received an hour or more before the first attempt is another one, though it have the same bills: a credit has the guid of
 * its original, and a ledger need not know all that a practice ever sent. (A clock that is wrong by more gets no token.)
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
  const recent = overview.filter(({ mottattidspunkt }) => !isBefore(mottattidspunkt, since - HOUR));
  return foundOf(await new Search(message, client, ledger, options).among(recent));
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
    const found = foundOf(await search.among(await client.oversikt({ ...options, fom: dayBefore(since) })));
    if (found.kind === 'found' || found.kind === 'several') return found;
  }
  return foundOf(await search.among(await client.oversikt(options)));
}

/** Ids of those that have the bills of the message, and of those that may have. */
interface Candidates {
  readonly isIt: readonly string[];
  readonly perhaps: readonly string[];
}

/** Asks for the details of each message once, however often it stands in the lists. */
class Search {
  readonly #message: NewMessage;
  readonly #client: KravClient;
  readonly #ledger: Ledger;
  readonly #options: CallOptions;
  /** By id: whether it has the bills; null where it does not show them. */
  readonly #asked = new Map<string, boolean | null>();

  constructor(message: NewMessage, client: KravClient, ledger: Ledger, options: CallOptions) {
    this.#message = message;
    this.#client = client;
    this.#ledger = ledger;
    this.#options = options;
  }

  async among(overview: readonly Melding[]): Promise<Candidates> {
    const ids = new Set(
      overview
        .filter((melding) => mayBe(melding, this.#message, this.#ledger))
        .map(({ behandlerkravmeldingId }) => behandlerkravmeldingId),
    );
    for (const id of ids) if (!this.#asked.has(id)) this.#asked.set(id, await this.#isIt(id));
    const those = (has: boolean | null) => [...ids].filter((id) => this.#asked.get(id) === has);
    return { isIt: those(true), perhaps: those(null) };
  }

  async #isIt(id: string): Promise<boolean | null> {
    try {
      return hasBills(await this.#client.melding(id, this.#options), this.#message);
    } catch (error) {
      // The overview has it, the details not yet.
      if (error instanceof KravError && error.fault === 'not-found') return null;
      throw error;
    }
  }
}

/** By what the overview tells; what it does not tell rules nothing out. */
function mayBe(melding: Melding, message: NewMessage, ledger: Ledger): boolean {
  const { behandlerkravmeldingId: id, praksisId, antallRegninger, sumKravbelop, meldingsstatus } = melding;
  if (meldingsstatus === 'feil_i_melding' || id === message.replaces) return false;
  if (praksisId !== null && praksisId !== message.praksisId) return false;
  if (antallRegninger !== null && antallRegninger !== message.bills.length) return false;
  if (sumKravbelop !== null && sumKravbelop !== message.sum) return false;
  const known = ledger.byId(message.target, id);
  return known === null || known.hash === message.hash;
}

/**
 * Whether a message at the API has the very bills of ours.
 *
 * @param entries its details
 * @returns null where they do not show its bills, or not yet
 */
export function hasBills(entries: readonly Melding[], { bills }: Pick<NewMessage, 'bills'>): boolean | null {
  const names = (list: readonly { readonly guid: string | null }[]) =>
    list
      .map(({ guid }) => guid ?? '')
      .sort()
      .join();
  const shown = entries.flatMap(({ regninger }) => (isShown(regninger) ? [names(regninger)] : []));
  return shown.length === 0 ? null : shown.includes(names(bills));
}

/** There is no message without bills, and no bill without a guid. */
function isShown(regninger: Melding['regninger']): regninger is NonNullable<Melding['regninger']> {
  return regninger !== null && regninger.length > 0 && regninger.every(({ guid }) => guid !== null);
}

function foundOf({ isIt, perhaps }: Candidates): Found {
  const [id] = isIt;
  if (id !== undefined) return isIt.length === 1 ? { kind: 'found', id } : { kind: 'several', ids: isIt };
  return perhaps.length > 0 ? { kind: 'perhaps', ids: perhaps } : { kind: 'none' };
}

/** Their clock and ours, and which day a night belongs to. */
function dayBefore(instant: number): string {
  return new Date(instant - DAY).toISOString().slice(0, 10);
}

/** False for a time that is not told, or not of which zone. */
function isBefore(time: string | null, instant: number): boolean {
  return time !== null && /(?:Z|[+-]\d\d:\d\d)$/.test(time) && Date.parse(time) < instant;
}
