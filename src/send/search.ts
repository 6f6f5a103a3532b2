import type { CallOptions, KravClient } from '../krav/client.ts';
import { KravError } from '../krav/error.ts';
import type { Melding } from '../krav/status.ts';
import { areControlled } from '../krav/wait.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { NewMessage } from '../ledger/types.ts';

/** A message of the API that ours could be. */
export interface Candidate {
  readonly id: string;
  /** Whether it has the very bills of ours; null where it does not show its bills, or not yet. */
  readonly hasBills: boolean | null;
  /** Epoch ms, of its first treatment; null where it is not told, or not of which zone. */
  readonly received: number | null;
  /** Øre; null where it is not told. */
  readonly sum: number | null;
  /** Its control is done: from then on at the latest the check for duplicates knows it. */
  readonly isControlled: boolean;
}

/** Looks in overviews for what a message could be, and asks for the details of each once, however often it stands in them. */
export class Search {
  readonly #message: NewMessage;
  readonly #client: KravClient;
  readonly #ledger: Ledger;
  readonly #options: CallOptions;
  readonly #asked = new Map<string, Candidate>();

  constructor(message: NewMessage, client: KravClient, ledger: Ledger, options: CallOptions) {
    this.#message = message;
    this.#client = client;
    this.#ledger = ledger;
    this.#options = options;
  }

  /** Without those that have other bills. */
  async among(overview: readonly Melding[]): Promise<readonly Candidate[]> {
    const found: Candidate[] = [];
    for (const [id, entries] of Map.groupBy(overview, ({ behandlerkravmeldingId }) => behandlerkravmeldingId)) {
      if (!entries.some((entry) => mayBe(entry, this.#message))) continue;
      if (isAnother(id, this.#message, this.#ledger)) continue;
      const candidate = this.#asked.get(id) ?? (await this.#ask(id, entries));
      this.#asked.set(id, candidate);
      if (candidate.hasBills !== false) found.push(candidate);
    }
    return found;
  }

  async #ask(id: string, overview: readonly Melding[]): Promise<Candidate> {
    const details = await this.#details(id);
    // Of one that was treated again the overview may show the later treatment alone.
    const entries = [...overview, ...details];
    const times = entries.flatMap(({ mottattidspunkt }) => instantOf(mottattidspunkt) ?? []);
    return {
      id,
      hasBills: hasBills(details, this.#message),
      received: times.length === 0 ? null : Math.min(...times),
      sum: entries.find(({ sumKravbelop }) => sumKravbelop !== null)?.sumKravbelop ?? null,
      isControlled: areControlled(details),
    };
  }

  async #details(id: string): Promise<readonly Melding[]> {
    try {
      return await this.#client.melding(id, this.#options);
    } catch (error) {
      // The overview has it, the details not yet.
      if (error instanceof KravError && error.fault === 'not-found') return [];
      throw error;
    }
  }
}

/** By what the overview tells; what it does not tell rules nothing out. */
function mayBe({ praksisId, antallRegninger, sumKravbelop, meldingsstatus }: Melding, message: NewMessage): boolean {
  if (meldingsstatus === 'feil_i_melding') return false;
  if (praksisId !== null && praksisId !== message.praksisId) return false;
  if (antallRegninger !== null && antallRegninger !== message.bills.length) return false;
  return sumKravbelop === null || sumKravbelop === message.sum;
}

/** Whether an id is that of another message: the ledger knows it as such, or ours holds its refused bills again. */
export function isAnother(id: string, { target, hash, replaces }: NewMessage, ledger: Ledger): boolean {
  const known = ledger.byId(target, id);
  return id === replaces || (known !== null && known.hash !== hash);
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

/** Epoch ms of a time that tells its zone. */
export function instantOf(time: string | null): number | null {
  const instant = time !== null && /(?:Z|[+-]\d\d:\d\d)$/.test(time) ? Date.parse(time) : Number.NaN;
  return Number.isNaN(instant) ? null : instant;
}
