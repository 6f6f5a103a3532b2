import { KeyIndex } from '../../values/key-index.ts';

/** Where a key was first seen, and which of its marks it had then. Numbers count from 1, as people do. */
export interface First {
  readonly melding: number;
  readonly regning: number;
  readonly sammeMelding: boolean;
  /** By mark: true when the first had the same. */
  readonly likt: readonly boolean[];
}

/**
 * Remembers over a run which bill had a key first, without keeping the bill: 40 bytes, and 4 for each mark. Marks are kept as 32
 * bits: two that differ pass for the same once in 4 billion, and only where the key is seen again.
 */
export class Seen {
  readonly #keys = new KeyIndex();
  readonly #width: number;
  #rows = new Uint32Array(1024);
  #melding = 1;
  readonly #withheld = new Set<number>();

  /** @param marks how many marks each key has */
  constructor(marks: number) {
    this.#width = 2 + marks;
  }

  /** The first bill with the key; null where this is it. `index` counts from 0 in the message. */
  add(key: string, index: number, marks: readonly string[]): First | null {
    const row = [this.#melding, index + 1, ...marks.map(hash)];
    const place = this.#keys.add(key, this.#keys.size);
    if (place === null) {
      this.#keep(row, (this.#keys.size - 1) * this.#width);
      return null;
    }
    const [melding = 0, regning = 0, ...likt] = this.#rows.subarray(place * this.#width, (place + 1) * this.#width);
    if (this.#withheld.has(melding)) {
      this.#keep(row, place * this.#width);
      return null;
    }
    return {
      melding,
      regning,
      sammeMelding: melding === this.#melding,
      likt: likt.map((mark, at) => mark === row[at + 2]),
    };
  }

  /** The bills that follow are of the next message. */
  endMessage(): void {
    this.#melding += 1;
  }

  /** The same, where the message is withheld: its bills are not sent, and so were not seen. */
  withholdMessage(): void {
    this.#withheld.add(this.#melding);
    this.#melding += 1;
  }

  #keep(row: readonly number[], at: number): void {
    if (at + this.#width > this.#rows.length) {
      const rows = new Uint32Array(this.#rows.length * 2);
      rows.set(this.#rows);
      this.#rows = rows;
    }
    this.#rows.set(row, at);
  }
}

/** FNV-1a. */
function hash(mark: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < mark.length; i += 1) h = Math.imul(h ^ mark.charCodeAt(i), 0x01000193);
  return h >>> 0;
}
