import { realpathSync, statSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { conflictsOf, EarlierBills } from './conflicts.ts';
import { guarded, LedgerError } from './error.ts';
import { Messages, type Named } from './messages.ts';
import { openDatabase } from './open.ts';
import { clearDead, folderOf, isAlive, Presence } from './presence.ts';
import { rollBack } from './roll-back.ts';
import { messageOf, type Row, textOrNull } from './rows.ts';
import { isSaidToBeThere } from './said.ts';
import type {
  Claim,
  ClaimOptions,
  Conflict,
  Ending,
  Filter,
  LedgerBill,
  LedgerMessage,
  LedgerOptions,
  NewMessage,
  Sendt,
  Told,
} from './types.ts';
import { forgetUses, keepUses, sentUses } from './uses.ts';

/**
 * The ledger: what was sent, so that no claim is lost or sent twice. A SQLite file on a local disk, shared by all that send from this
 * machine. It holds hashes, ids and sums, never a claim, and never a patient: of who used a tariff that has a cap a year it keeps a hash
 * made with a secret, which is in a file beside it (`.key`), and the day; nothing of that where `keepUses` is off.
 *
 * Every method may throw LedgerError.
 *
 * @example
 * const ledger = new Ledger('bkm-ledger.sqlite');
 * const claim = ledger.claim(message, { now: Date.now() });
 */
export class Ledger implements Disposable {
  readonly file: string;
  readonly #database: DatabaseSync;
  readonly #messages: Messages;
  readonly #keepsUses: boolean;
  /** By whatever name it is opened, those who send are looked for in one place. */
  readonly #place: string;
  readonly #inode: number;
  #presence: Presence | null = null;
  /** What is being sent through this ledger, by the names that it was claimed under. */
  readonly #claims = new Map<string, string>();

  constructor(file: string, { keepUses: keepsUses = true }: LedgerOptions = {}) {
    this.file = file;
    this.#keepsUses = keepsUses;
    this.#database = guarded(file, () => openDatabase(file));
    this.#messages = new Messages(this.#database);
    this.#place = guarded(file, () => realpathSync.native(file));
    this.#inode = guarded(file, () => statSync(this.#place).ino);
  }

  /**
   * Asks to send a message. When it is `claimed` the intent is on disk, nobody else gets it, and the one who asked has to `settle`
   * it; a process that ends before leaves it to be found as `ukjent`.
   */
  claim(message: NewMessage, { now, again = false, reuse = false }: ClaimOptions): Claim {
    this.#checkPlace();
    const sender = this.#sender();
    const claim = this.#transaction((): Claim => {
      const row = this.#messages.row(message);
      const known = row === undefined ? null : messageOf(row);
      if (known !== null && isRefused(known)) {
        if (!again) return { kind: 'feil_i_melding', message: known };
      } else if (known?.state === 'mottatt') return { kind: 'mottatt', message: known };
      if (row !== undefined && known?.state === 'sendes' && this.#isSending(row))
        return { kind: 'busy', message: known };
      const conflicts = reuse ? [] : this.#conflicts(message, known);
      if (conflicts.length > 0) return { kind: 'conflict', conflicts };
      if (row === undefined) this.#messages.insert(message, sender, now);
      else this.#messages.resume(row, sender, now);
      this.#keepUses(message);
      const recovering = known !== null && isUnclear(known);
      return { kind: 'claimed', recovering, message: this.#messages.known(message), before: known };
    });
    if (claim.kind === 'claimed') this.#claims.set(keyOf(message), sender);
    return claim;
  }

  /**
   * Writes how the attempt of a claimed message ended. Where that can't be written the message is `ukjent`: to this process at once, to
   * others when it ends.
   *
   * @returns as it stands then: `ukjent` also where it was to be `mottatt` under an id that another message has; null where this sender
   * has it no more, as somebody removed what shows that it is alive, and another one took over: nothing is written then
   */
  settle(message: Named, ending: Ending): LedgerMessage | null {
    const sender = this.#claims.get(keyOf(message));
    if (sender === undefined) throw new TypeError('a message is settled that was not claimed');
    // Whatever comes of the writing, it is not being sent any more.
    this.#claims.delete(keyOf(message));
    return this.#transaction(() => {
      const isWrong = ending.state === 'mottatt' && this.#isOfAnother(message, ending.id);
      const written: Ending = isWrong
        ? { state: 'ukjent', codes: this.#messages.known(message).codes, at: ending.at }
        : ending;
      return this.#messages.settle(message, written, sender) ? this.#messages.known(message) : null;
    });
  }

  /**
   * Writes what was found out of an unknown message without sending it.
   *
   * @param seen as it was when the finding out began
   * @returns false where nothing is written: it is unknown no more, or has been tried since; another message has that id; it is not to be
   * called unsent, as the API has said that it has it
   */
  clear(seen: LedgerMessage, ending: Extract<Ending, { state: 'mottatt' | 'ikke_sendt' }>): boolean {
    return this.#transaction(() => {
      const row = this.#messages.row(seen);
      const known = row === undefined ? null : this.#seen(row);
      if (known?.state !== 'ukjent' || known.attempts !== seen.attempts) return false;
      const isWrong = ending.state === 'mottatt' ? this.#isOfAnother(seen, ending.id) : isSaidToBeThere(known);
      if (isWrong) return false;
      this.#messages.clear(seen, ending);
      return true;
    });
  }

  /** Writes what the API told of a message that it has; false where the ledger does not know it. */
  tell(target: string, id: string, told: Told, at: number): boolean {
    return this.#transaction(() => this.#messages.tell(target, id, told, at));
  }

  /** By the hash of its content. One whose sender died is `ukjent`. */
  byHash(target: string, hash: string): LedgerMessage | null {
    const row = guarded(this.file, () => this.#messages.row({ target, hash }));
    return row === undefined ? null : this.#seen(row);
  }

  /** By behandlerkravmeldingId. */
  byId(target: string, id: string): LedgerMessage | null {
    return this.#read((messages) => messages.byId(target, id))[0] ?? null;
  }

  /** Messages that hold refused bills of a message again, and of those in turn. */
  replacing(target: string, id: string): readonly LedgerMessage[] {
    const found: LedgerMessage[] = [];
    const ids = [id];
    for (const asked of ids) {
      const next = this.#read((messages) => messages.replacing(target, asked));
      found.push(...next);
      ids.push(...next.flatMap((message) => (message.id === null || ids.includes(message.id) ? [] : [message.id])));
    }
    return found;
  }

  /**
   * Other messages of the practice that may have arrived, and that have the very bills of this one, as a credit and its original have:
   * what the API shows by its bills may be any of them.
   */
  twins(message: NewMessage): readonly LedgerMessage[] {
    const guids = guidsOf(message.bills);
    const [first = ''] = guids;
    return this.#read((messages) => messages.unclear(message, first)).filter(
      (other) => guidsOf(this.bills(other)).join() === guids.join(),
    );
  }

  /** Messages in the order in which they were first sent. */
  list(filter: Filter = {}): readonly LedgerMessage[] {
    const { states } = filter;
    const found = this.#read((messages) => messages.list(filter));
    return states === undefined ? found : found.filter(({ state }) => states.includes(state));
  }

  /** The bills of a message, in its order. */
  bills(message: Named): readonly LedgerBill[] {
    return guarded(this.file, () => this.#messages.bills(message));
  }

  /** What stands against sending the bills of a message: see `Conflict`. Reads alone. */
  conflicts(message: NewMessage): readonly Conflict[] {
    return guarded(this.file, () => {
      const row = this.#messages.row(message);
      return this.#conflicts(message, row === undefined ? null : messageOf(row));
    });
  }

  /**
   * What was sent to an environment before, for the rules that look at it (`ValidateOptions.sendt`).
   *
   * @param apart hashes of messages that do not count: those that are about to be sent, and were tried before
   */
  sendt(target: string, apart: ReadonlySet<string> = new Set()): Sendt {
    const isApart = (hash: string) => apart.has(hash);
    const earlier = guarded(this.file, () => new EarlierBills(this.#database, target, isApart));
    const uses = this.#keepsUses
      ? guarded(this.file, () => sentUses(this.#database, this.#place, target, isApart))
      : () => [];
    return {
      regning: (praksisId, by, value, slag) => {
        const found = guarded(this.file, () => earlier.find(praksisId, by, value, slag));
        return found === null ? null : { meldingId: found.id, hash: found.hash };
      },
      bruk: (praksisId, key) => guarded(this.file, () => uses(praksisId, key)),
    };
  }

  close(): void {
    this.#presence?.end();
    this.#presence = null;
    this.#database.close();
  }

  [Symbol.dispose](): void {
    this.close();
  }

  #conflicts(message: NewMessage, known: LedgerMessage | null): readonly Conflict[] {
    const conflicts = conflictsOf(this.#database, message);
    // What may have arrived is found out; else two could wait for each other.
    return known !== null && isUnclear(known) ? conflicts.filter(({ by }) => by !== 'related') : conflicts;
  }

  #keepUses(message: NewMessage): void {
    const { praksisId, uses } = message;
    const row = this.#messages.row(message);
    if (!this.#keepsUses) forgetUses(this.#database, this.#place);
    else if (uses !== undefined && row !== undefined) {
      keepUses(this.#database, this.#place, Number(row.message), praksisId, uses);
    }
  }

  #isOfAnother({ target, hash }: Named, id: string): boolean {
    return this.#messages.byId(target, id).some((row) => row.hash !== hash);
  }

  #read(rows: (messages: Messages) => readonly Row[]): readonly LedgerMessage[] {
    return guarded(this.file, () => rows(this.#messages).map((row) => this.#seen(row)));
  }

  /** As it is known now: what a dead sender left is unknown. */
  #seen(row: Row): LedgerMessage {
    const message = messageOf(row);
    return message.state === 'sendes' && !this.#isSending(row) ? { ...message, state: 'ukjent' } : message;
  }

  #isSending(row: Row): boolean {
    const sender = textOrNull(row.sender);
    if (sender === null) return false;
    if (this.#claims.get(keyOf({ target: String(row.target), hash: String(row.hash) })) === sender) return true;
    return sender !== this.#presence?.sender && guarded(folderOf(this.#place), () => isAlive(this.#place, sender));
  }

  /** Where the file was removed, or a copy brought back, SQLite goes on writing into what nobody will find again. */
  #checkPlace(): void {
    const found = guarded(this.file, () => statSync(this.#place, { throwIfNoEntry: false }));
    if (found?.ino !== this.#inode) throw new LedgerError('moved', this.file);
  }

  /** Our name as a sender; from the first claim on our presence is shown, and anew where somebody removed what shows it. */
  #sender(): string {
    const { sender } = guarded(folderOf(this.#place), () => {
      if (this.#presence?.isShown === true) return this.#presence;
      this.#presence?.end();
      clearDead(this.#place);
      this.#presence = new Presence(this.#place);
      return this.#presence;
    });
    return sender;
  }

  #transaction<T>(step: () => T): T {
    return guarded(this.file, () => {
      this.#database.exec('BEGIN IMMEDIATE');
      try {
        const result = step();
        this.#database.exec('COMMIT');
        return result;
      } catch (error) {
        rollBack(this.#database);
        throw error;
      }
    });
  }
}

/** At once, or after it had taken it: the technical check comes a second or two later. */
function isRefused({ state, meldingsstatus }: LedgerMessage): boolean {
  return state === 'feil_i_melding' || (state === 'mottatt' && meldingsstatus === 'feil_i_melding');
}

/** As it stands on disk, where what a dead sender left is still being sent. */
function isUnclear({ state }: LedgerMessage): boolean {
  return state === 'sendes' || state === 'ukjent';
}

function guidsOf(bills: readonly { readonly guid: string }[]): readonly string[] {
  return bills.map(({ guid }) => guid).sort();
}

function keyOf({ target, hash }: Named): string {
  return `${hash} ${target}`;
}
