import type { Finding, ValidateOptions } from '../../src/index.ts';
import type { KravClient } from '../../src/krav.ts';
import {
  type Conflict,
  type Ledger,
  type LedgerMessage,
  type Outgoing,
  originalName,
  originalsIn,
  outgoing,
  type SendResult,
  type SplitBounds,
  sendMessage,
  splitMessage,
} from '../../src/send.ts';
import type { Args } from '../args.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import type { Io } from '../io.ts';
import { type KravEnv, patienceOf } from '../krav-env.ts';
import type { Setting } from '../setting.ts';
import { tellingSleep } from '../telling-sleep.ts';
import { billsOf } from './bills.ts';
import { type Sent, sentLine } from './line.ts';
import { type BillUses, hashesOf, messagesOf } from './prepare.ts';
import { maySend, type Ready, sameBytes } from './ready.ts';
import { countsOf, sentJson, summaryLine } from './summary.ts';

/** With what to send; without client or ledger nothing is sent (`--dry-run`). */
export interface SendingSetting {
  readonly args: Args;
  readonly setting: Setting;
  readonly env: KravEnv;
  readonly client: KravClient | null;
  readonly ledger: Ledger | null;
  readonly forced: ReadonlySet<string>;
  readonly bounds: SplitBounds;
  /** Id of the message whose refused bills are sent again. */
  readonly replaces?: string;
}

/** Of a dry run where the simulator's address is not set: nothing was sent there, and nothing will be. */
const NOWHERE = 'http://localhost';

/** Sends messages one after another, and tells of each. */
export class Sending {
  readonly #with: SendingSetting;
  readonly #io: Io;
  readonly #sent: Sent[] = [];
  /** Messages that were not tried, as they are not valid. */
  #held = 0;
  /** Messages and parts that nothing is told of yet. */
  #left = 0;
  /** Messages of inputs that the API has, as the ledger knows. */
  readonly #known = new Set<string>();
  /** Original bills of this run, and those of them that the API has, or would get in a real run. */
  readonly #originals = new Set<string>();
  readonly #accepted = new Set<string>();
  /** Nothing more is tried: the next message would fare no better. */
  #isStopped = false;

  constructor(setting: SendingSetting, io: Io) {
    this.#with = setting;
    this.#io = io;
  }

  /**
   * Sends the messages of an input that may be sent.
   *
   * @param findings about the input
   * @throws {Problem} where the input has changed; what was sent is then told
   */
  async input(ready: Ready, options: ValidateOptions, findings: readonly Finding[]): Promise<void> {
    const messages = await messagesOf(await sameBytes(ready), options);
    const { name } = ready.input;
    // What can't be read is none of them.
    this.hold(ready.result.messages - messages.length);
    for (const { index, message, hasForm, uses } of messages) {
      const isKnown = await this.isKnown(message);
      if (isKnown) this.#known.add(placeOf(name, index));
      const isHeld = !isKnown && !(hasForm && maySend(ready, index, findings, this.#with.forced));
      if (isHeld) this.hold(1);
      else await this.message(message, name, index, uses);
    }
  }

  /** Counts messages that are to come, so that those which an error or a signal leaves untried are told of. */
  plan(messages: number): void {
    this.#left += messages;
  }

  /** Counts messages that are not tried. */
  hold(messages: number): void {
    this.#held += messages;
    this.#left -= messages;
  }

  /** Whether the API has all of a message already: then nothing is sent, and what is found of it comes too late. */
  async isKnown(message: unknown): Promise<boolean> {
    const { ledger, env, bounds } = this.#with;
    if (ledger === null) return false;
    const hashes = await hashesOf(message, bounds);
    return hashes.length > 0 && hashes.every((hash) => isAtApi(ledger.byHash(env.baseUrl, hash)));
  }

  /** Whether a finding is about something that is still to be sent. */
  isOpen({ file, messageIndex }: Finding): boolean {
    return file === null || messageIndex === null || !this.#known.has(placeOf(file, messageIndex));
  }

  /**
   * Sends one message, in parts where it is larger than wanted.
   *
   * @param uses what its bills use of tariffs that have a cap a year, for the ledger; null: not known
   */
  async message(message: unknown, file: string, index: number, uses: BillUses | null): Promise<void> {
    const { env, bounds, replaces = null } = this.#with;
    const usesOf = uses === null ? null : new Map(billsOf(message).map((bill, at) => [bill, uses[at] ?? []]));
    this.expect(originalsIn(message));
    const parts = splitMessage(message, bounds);
    this.#left += parts.length - 1;
    for (const [at, part] of parts.entries()) {
      this.#io.signal.throwIfAborted();
      const whole = await outgoing(part, env.baseUrl || NOWHERE, replaces);
      const ofPart = usesOf === null ? undefined : billsOf(part).map((bill) => usesOf.get(bill) ?? []);
      const ready = ofPart === undefined ? whole : { ...whole, uses: ofPart };
      const waiting = this.#isStopped ? [] : this.#waiting(ready);
      const result = this.#isStopped || waiting.length > 0 ? null : await this.#submit(ready);
      this.#isStopped ||= result !== null && isHopeless(result);
      if (result?.utfall === 'mottatt' || (result === null && waiting.length === 0 && this.#with.client === null)) {
        for (const name of originalsIn(part)) this.#accepted.add(name);
      }
      await this.#tell({
        file,
        melding: index + 1,
        part: parts.length === 1 ? null : { number: at + 1, of: parts.length },
        outgoing: ready,
        result,
        waiting,
      });
    }
  }

  /** Notes original bills of this run (`originalsIn`), which others of it may be about. */
  expect(originals: readonly string[]): void {
    for (const name of originals) this.#originals.add(name);
  }

  /**
   * Places of credits and corrections whose original is of this run too, and which the API has not got: they are about nothing there. The
   * whole message waits with them; without them it would be another one the next time. One that may have arrived waits no more.
   */
  #waiting({ praksisId, bills, target, hash }: Outgoing): readonly number[] {
    const { ledger } = this.#with;
    const state = ledger?.byHash(target, hash)?.state;
    if (state === 'sendes' || state === 'ukjent') return [];
    return bills.flatMap(({ guid, kind }, at) => {
      const name = originalName(praksisId, guid);
      if (kind === 'original' || !this.#originals.has(name) || this.#accepted.has(name)) return [];
      const known = ledger?.sendt(target).regning(praksisId, 'guid', guid, 'original');
      return known == null || known.meldingId === null ? [at] : [];
    });
  }

  /** The summary, or the document for programs. */
  async end(): Promise<void> {
    const { args, setting } = this.#with;
    const counts = countsOf(this.#sent, this.#held + this.#left);
    const { stdout, stderr, signal } = this.#io;
    if (signal.aborted && this.#with.client !== null) await stderr.write(summaryLine(counts, setting.say));
    signal.throwIfAborted();
    if (args.format === 'json') return stdout.write(sentJson(this.#sent, counts, setting.showValues));
    if (this.#with.client !== null) await stdout.write(summaryLine(counts, setting.say));
    else if (this.#held > 0) await stdout.write(heldLine(this.#held, setting));
  }

  /** What the sending itself ends with; the findings may be graver. */
  get exitCode(): ExitCode {
    if (this.#with.client === null) {
      return this.#held > 0 || this.#sent.some(isHeld) ? EXIT.findings : EXIT.ok;
    }
    const { avvist, ukjent, ikkeSendt, opptatt } = countsOf(this.#sent, 0);
    const held = this.#sent.filter(isHeld).length;
    if (avvist + ukjent + ikkeSendt + opptatt > held || this.#isStopped) return EXIT.refused;
    return held + this.#held > 0 ? EXIT.findings : EXIT.ok;
  }

  async #submit(ready: Sent['outgoing']): Promise<SendResult | null> {
    const { client, ledger, args, env, forced, setting } = this.#with;
    if (ledger === null) return null;
    const reuse = forced.has('melding/unik-guid') || forced.has('melding/unik-regningsnummer');
    if (client === null) return this.#foreseen(ready, ledger, reuse);
    const { signal } = this.#io;
    const sleep = tellingSleep(args.quiet, this.#io, setting.say);
    return sendMessage(ready, { client, ledger, again: args.again, reuse, signal, sleep, patience: patienceOf(env) });
  }

  /** Of a dry run: what is certain beforehand. An unknown original of the run would be found out before. */
  #foreseen(ready: Outgoing, ledger: Ledger, reuse: boolean): SendResult | null {
    const known = ledger.byHash(ready.target, ready.hash);
    if (isAtApi(known)) return { utfall: 'mottatt', id: known.id ?? '', how: 'kjent' };
    const isFoundOut = ({ by, bill }: Conflict) =>
      by === 'related' && this.#accepted.has(originalName(ready.praksisId, bill.guid));
    const conflicts = reuse ? [] : ledger.conflicts(ready).filter((conflict) => !isFoundOut(conflict));
    return conflicts.length > 0 ? { utfall: 'konflikt', conflicts } : null;
  }

  async #tell(sent: Sent): Promise<void> {
    this.#sent.push(sent);
    this.#left -= 1;
    const { args, setting, client } = this.#with;
    // Who stops the run is still told of the message that was in flight: stdout takes nothing more then.
    const { aborted } = this.#io.signal;
    if (args.format === 'json' && !aborted) return;
    const line = sentLine(sent, client !== null, setting.lang, setting.say, setting.showValues);
    await (aborted ? this.#io.stderr : this.#io.stdout).write(line);
  }
}

/** Not tried, for another message. */
function isHeld({ result, waiting }: Sent): boolean {
  return result?.utfall === 'konflikt' || waiting.length > 0;
}

function placeOf(file: string, index: number): string {
  return `${index} ${file}`;
}

/** Received, and not refused by the technical check that follows. */
function isAtApi(known: LedgerMessage | null): known is LedgerMessage {
  return known?.state === 'mottatt' && known.meldingsstatus !== 'feil_i_melding';
}

/** No token, no network, a server that is down: the attempts of this message have shown it. */
function isHopeless({ utfall, ...result }: SendResult): boolean {
  return utfall === 'ikke_sendt' || (utfall === 'ukjent' && 'why' in result && result.why.kind === 'error');
}

function heldLine(held: number, { say }: Setting): string {
  return say(`${held} ville ikke blitt sendt: se funnene\n`, `${held} would not be sent: see the findings\n`);
}
