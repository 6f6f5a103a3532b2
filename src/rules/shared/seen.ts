import type { Sted } from '../../validate/rule.ts';
import { KeyIndex } from '../../values/key-index.ts';
import { NumberList } from '../../values/number-list.ts';

/** Where a key was first seen, and which of its marks it had then. Numbers count from 1, as people do. */
export interface First extends Sted {
  readonly regning: number;
  readonly sammeMelding: boolean;
  /** By mark: true when the first had the same. */
  readonly likt: readonly boolean[];
}

/**
 * Remembers over a run which bill had a key first, without keeping the bill: 40 bytes, and 4 for each mark; of each message, where it
 * stands. Marks are 32 bits, of `markOf`.
 */
export class Seen {
  readonly #keys = new KeyIndex();
  readonly #width: number;
  readonly #rows = new NumberList();
  #melding = 1;
  /** By message of the run. */
  readonly #steder = new Map<number, Sted>();
  readonly #withheld = new Set<number>();

  /** @param marks how many marks each key has */
  constructor(marks: number) {
    this.#width = 2 + marks;
  }

  /** The first bill with the key; null where this is it. `index` counts from 0 in the message, which stands at `sted`. */
  add(key: string, index: number, marks: readonly number[], sted: Sted): First | null {
    if (!this.#steder.has(this.#melding)) this.#steder.set(this.#melding, sted);
    const place = this.#keys.add(key, this.#keys.size);
    if (place === null) {
      this.#keep((this.#keys.size - 1) * this.#width, index, marks);
      return null;
    }
    const at = place * this.#width;
    const melding = this.#rows.get(at);
    if (this.#withheld.has(melding)) {
      this.#keep(at, index, marks);
      return null;
    }
    return {
      ...(this.#steder.get(melding) ?? sted),
      regning: this.#rows.get(at + 1),
      sammeMelding: melding === this.#melding,
      likt: marks.map((mark, number) => this.#rows.get(at + 2 + number) === mark),
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

  #keep(at: number, index: number, marks: readonly number[]): void {
    this.#rows.set(at, this.#melding);
    this.#rows.set(at + 1, index + 1);
    for (let number = 0; number < marks.length; number += 1) this.#rows.set(at + 2 + number, marks[number] ?? 0);
  }
}
