import type { Progress } from './options.ts';
import type { Unit } from './unit.ts';

/** How far a run has come; the workers count in shared memory. */
export class RunProgress implements Progress {
  phase: 'convert' | 'settle' = 'convert';
  #filesDone = 0;
  readonly files: number;
  readonly bytes: number;
  /** Three 64-bit numbers: bytes read, and steps of settling done and in all. */
  readonly counter = new SharedArrayBuffer(24);
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
    if (this.phase === 'convert') return this.#filesDone;
    const [done, steps] = [Number(Atomics.load(this.#counts, 1)), Number(Atomics.load(this.#counts, 2))];
    // Rules go over the files before their reports are written: of that, each file has its share.
    return steps === 0 ? 0 : Math.floor((done / steps) * this.files);
  }

  fileDone(): void {
    this.#filesDone += 1;
  }

  settle(): void {
    Atomics.store(this.#counts, 1, 0n);
    Atomics.store(this.#counts, 2, 0n);
    this.phase = 'settle';
  }
}
