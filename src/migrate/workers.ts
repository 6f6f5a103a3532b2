import { Tinypool } from 'tinypool';
import { BkmError } from '../errors.ts';
import { RuleCrash } from '../validate/engine.ts';
import type { Settled, SettleTask } from './settle/settle.ts';
import type { SettleResult } from './settle/settle-result.ts';
import { RecordLost } from './settle/with-record.ts';
import type { Unit } from './unit.ts';
import type { Result } from './work/result.ts';
import type { WorkerData } from './work/worker.ts';
import { writeFault } from './work/write-fault.ts';

/**
 * MiB of one worker's heap: without the open data, with it (the largest thing there by far), and of young objects. One bill at a time is
 * in memory, and it is bounded. A small heap costs little time, and keeps the process small.
 */
const HEAP = 144;
const HEAP_WITH_CATALOGUE = 384;
const YOUNG = 8;

/** Bills of a run from which on it is worth a new worker to have less memory while it is settled. */
const MANY_BILLS = 100_000;

/** Units that are handed out, a worker: enough that none is idle. */
const HANDED_OUT = 2;

/** The worker threads of a run. */
export class Workers {
  readonly #pool: Tinypool;
  readonly #threads: number;
  readonly #root: string;
  readonly #signal: AbortSignal;

  /**
   * @param signal ends the workers where they are
   * @param heap MiB of one worker's heap
   */
  constructor(threads: number, data: WorkerData, signal: AbortSignal, heap = heapOf(data)) {
    this.#threads = threads;
    this.#root = data.root;
    this.#signal = signal;
    this.#pool = new Tinypool({
      filename: workerUrl().href,
      minThreads: threads,
      maxThreads: threads,
      // Waiting by Atomics would stop what a worker has still to close.
      useAtomics: false,
      resourceLimits: {
        maxOldGenerationSizeMb: heap,
        maxYoungGenerationSizeMb: YOUNG,
      },
      workerData: data,
    });
    // Where a worker dies between two units, the pool says so here; the next unit goes to another.
    this.#pool.on('error', () => {});
    signal.addEventListener('abort', this.#onAbort, { once: true });
  }

  /**
   * Does units. A worker that dies takes its one unit with it, which is told as failed; another takes its place.
   *
   * @param done told each result, in the order that they end
   * @throws the signal's reason, and what `done` throws
   */
  async overUnits(units: readonly Unit[], done: (unit: Unit, result: Result) => void): Promise<void> {
    const rest = units.values();
    let stopped = false;
    const line = async (): Promise<void> => {
      for (const unit of rest) {
        this.#signal.throwIfAborted();
        if (stopped) return;
        done(unit, await this.#resultOf(unit));
      }
    };
    const guarded = async (): Promise<void> => {
      await line().catch((error: unknown) => {
        stopped = true;
        throw error;
      });
    };
    await Promise.all(Array.from({ length: this.#threads * HANDED_OUT }, guarded));
  }

  /**
   * Settles the run, in a worker as its heap is bounded.
   *
   * @throws {RuleCrash} for a fault of a rule, {RecordLost}, {BkmError} OUTPUT or INTERNAL (no memory), and the signal's reason
   */
  async settle(task: SettleTask): Promise<Settled> {
    this.#signal.throwIfAborted();
    const result = await this.#settled(task);
    if (result.kind === 'settled') return result.settled;
    if (result.kind === 'rule-crash') throw new RuleCrash(result.rule, null);
    if (result.kind === 'record-lost') throw new RecordLost('record');
    throw writeFault(this.#root, result.code, result.file);
  }

  async end(): Promise<void> {
    this.#signal.removeEventListener('abort', this.#onAbort);
    await this.#pool.destroy();
  }

  readonly #onAbort = (): void => void this.#pool.destroy();

  async #settled(task: SettleTask): Promise<SettleResult> {
    try {
      // What the workers' heaps have grown to is let go of before the keys of so many bills come on top.
      if (task.bills > MANY_BILLS) await this.#pool.recycleWorkers();
      return await this.#pool.run(task, { name: 'settleRun' });
    } catch (error) {
      this.#signal.throwIfAborted();
      throw isOutOfMemory(error) ? noMemory() : error;
    }
  }

  async #resultOf(unit: Unit): Promise<Result> {
    try {
      return await this.#pool.run(unit);
    } catch (error) {
      this.#signal.throwIfAborted();
      if (isOutOfMemory(error)) return { kind: 'failed', failure: { id: 'migrering/minne', params: {} } };
      const feil = error instanceof Error ? error.name : typeof error;
      return { kind: 'failed', failure: { id: 'migrering/feil-i-bkm', params: { feil } } };
    }
  }
}

function heapOf({ settings }: WorkerData): number {
  return settings.catalogue === null ? HEAP : HEAP_WITH_CATALOGUE;
}

/** How a worker ends that wants more than its heap. */
function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

function noMemory(): BkmError {
  return new BkmError('INTERNAL', 'the rules over all files and the reports took more memory than a worker gets', {
    hint: 'The messages are written, and what is done is kept. Migrate the archive in parts, and please report it.',
    nb: {
      message: 'reglene over alle filer og rapportene tok mer minne enn en arbeider får',
      hint: 'Meldingene er skrevet, og det som er gjort, er tatt vare på. Migrer arkivet i deler, og meld gjerne fra.',
    },
  });
}

/** Beside this file, from its source or compiled; in the command's bundle, where this is in a chunk, beside its main file. */
function workerUrl(): URL {
  const [, extension] = /\/workers\.(ts|js)$/.exec(import.meta.url) ?? [];
  const file = extension === undefined ? '../migrate-worker.js' : `./work/worker.${extension}`;
  return new URL(file, import.meta.url);
}
