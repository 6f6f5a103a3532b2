import type { Progress } from './options.ts';
import type { Unit } from './unit.ts';

/** How far a run has come; the workers count in shared memory. */
export class RunProgress implements Progress {
  phase: 'convert' | 'settle' = 'convert';
  #filesDone = 0;
  readonly files: number;
  readonly bytes: number;
  /** Two 64-bit numbers: bytes read, and files settled. */
  readonly counter = new SharedArrayBuffer(16);
  readonly #counts = new BigInt64Array(this.counter);

  constructor(units: readonly Unit[]) {
    this.files = units.length;
    this.bytes = units.reduce((sum, { size }) => sum + size, 0);
    this.#filesDone = units.filter(({ fault }) => fault !== null).length;
  }

  get bytesRead(): number {
    return Number(Atomics.load(this.#counts, 0));
  }

  get filesDone(): number {
    return this.phase === 'convert' ? this.#filesDone : Number(Atomics.load(this.#counts, 1));
  }

  fileDone(): void {
    this.#filesDone += 1;
  }

  settle(): void {
    Atomics.store(this.#counts, 1, 0n);
    this.phase = 'settle';
  }
}
