import type { Finding } from '../../diagnostics/finding.ts';
import type { Estimate } from './model.ts';

/** Counts what will be refused, as far as the findings tell. Of each file a bit a bill is kept, while it is read. */
export class Refusals {
  #refusedMessages = 0;
  #refusedBills = 0;
  readonly #byApiKode = new Map<string, number>();
  readonly #byMerknad = new Map<string, number>();
  #messages = new Set<number>();
  #bills = new Map<number, Uint8Array>();

  /** A finding of a message that was written. */
  add({ severity, apiKode, merknad, messageIndex, regning }: Finding): void {
    if (severity !== 'error' || messageIndex === null) return;
    if (apiKode !== null) {
      count(this.#byApiKode, apiKode);
      this.#messages.add(messageIndex);
    } else if (merknad !== null) {
      count(this.#byMerknad, String(merknad));
      if (regning !== null) this.#mark(messageIndex, regning.index);
    }
  }

  endFile(): void {
    this.#refusedMessages += this.#messages.size;
    for (const [message, bits] of this.#bills) if (!this.#messages.has(message)) this.#refusedBills += onesIn(bits);
    this.#messages = new Set();
    this.#bills = new Map();
  }

  get estimate(): Omit<Estimate, 'messages' | 'bills'> {
    return {
      refusedMessages: this.#refusedMessages,
      refusedBills: this.#refusedBills,
      byApiKode: inOrder(this.#byApiKode, (a, b) => (a < b ? -1 : 1)),
      byMerknad: inOrder(this.#byMerknad, (a, b) => Number(a) - Number(b)),
    };
  }

  #mark(message: number, bill: number): void {
    let bits = this.#bills.get(message) ?? new Uint8Array(16);
    if (bill >>> 3 >= bits.length) {
      const larger = new Uint8Array(Math.max(bits.length * 2, (bill >>> 3) + 1));
      larger.set(bits);
      bits = larger;
    }
    bits[bill >>> 3] = (bits[bill >>> 3] ?? 0) | (1 << (bill & 7));
    this.#bills.set(message, bits);
  }
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function inOrder(counts: ReadonlyMap<string, number>, by: (a: string, b: string) => number) {
  return Object.fromEntries([...counts].sort(([a], [b]) => by(a, b)));
}

function onesIn(bits: Uint8Array): number {
  let ones = 0;
  for (const byte of bits) for (let left = byte; left !== 0; left &= left - 1) ones += 1;
  return ones;
}
