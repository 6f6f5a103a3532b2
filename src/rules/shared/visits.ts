import type { Sted } from '../../validate/rule.ts';
import { KeyIndex } from '../../values/key-index.ts';
import { NumberList } from '../../values/number-list.ts';

/** A treatment that was kept, and where its bill stands. */
export interface Visit extends Sted {
  /** Epoch ms, whole seconds. */
  readonly instant: number;
  /** What the rule keeps with it. */
  readonly mark: number;
  /** Index of the bill in its message, from 0. */
  readonly index: number;
  readonly sammeMelding: boolean;
}

interface Message {
  /** The number in the run of its first bill. */
  readonly from: number;
  readonly sted: Sted;
  withheld: boolean;
}

const HOUR = 3600;

/** Of one person in one hour; more are not kept, as they would make a hostile file slow. melding/duplikatregning tells of such bills. */
const MOST_AN_HOUR = 16;

/** A mark is a whole number from 0 to below this: with the second of the hour it fits 32 bits. */
export const MARKS = 2 ** 20;

/**
 * Remembers over a run when somebody was treated, to find what lies close in time in whatever order the bills come: 40 bytes a
 * visit, and time that does not grow with the run. Who it was is kept as a hash only.
 */
export class Visits {
  readonly #keys = new KeyIndex();
  /** Two numbers a visit: its bill in the run, then mark and second of the hour. */
  readonly #rows = new NumberList();
  readonly #messages: Message[] = [];
  #open = false;
  /** Bills of the messages that ended, and those of this one up to the last that was kept. */
  #before = 0;
  #bills = 0;

  /**
   * Keeps a visit.
   *
   * @param who whose visits are to be found together
   * @param instant epoch ms
   * @param mark 0 up to MARKS
   * @param sted of the bill's message
   */
  add(who: string, instant: number, index: number, mark: number, sted: Sted): void {
    if (!this.#open) {
      this.#open = true;
      this.#messages.push({ from: this.#before, sted, withheld: false });
    }
    this.#bills = Math.max(this.#bills, index + 1);
    const second = Math.floor(instant / 1000);
    const hour = Math.floor(second / HOUR);
    for (let nth = 0; nth < MOST_AN_HOUR; nth += 1) {
      const place = this.#keys.size;
      if (this.#keys.add(keyOf(who, hour, nth), place) !== null) continue;
      this.#keep(place * 2, this.#before + index, Math.min(mark, MARKS - 1) * HOUR + (second - hour * HOUR));
      return;
    }
  }

  /** The visits from one instant to another, both included, by hour and in the order that they were kept. */
  between(who: string, from: number, to: number): readonly Visit[] {
    if (this.#keys.size === 0) return [];
    const found: Visit[] = [];
    for (let hour = hourOf(from); hour <= hourOf(to); hour += 1) {
      for (let nth = 0; nth < MOST_AN_HOUR; nth += 1) {
        const place = this.#keys.get(keyOf(who, hour, nth));
        if (place === null) break;
        const visit = this.#visit(place, hour);
        if (visit !== null && visit.instant >= from && visit.instant <= to) found.push(visit);
      }
    }
    return found;
  }

  /** The bills that follow are of the next message. */
  endMessage(): void {
    this.#open = false;
    this.#before += this.#bills;
    this.#bills = 0;
  }

  /** The same, where the message is withheld: its bills are not sent, and are not found any more. */
  withholdMessage(): void {
    const last = this.#messages.at(-1);
    if (this.#open && last !== undefined) last.withheld = true;
    this.endMessage();
  }

  #visit(place: number, hour: number): Visit | null {
    const [bill, packed] = [this.#rows.get(place * 2), this.#rows.get(place * 2 + 1)];
    const message = this.#messageOf(bill);
    if (message === undefined || message.withheld) return null;
    return {
      ...message.sted,
      instant: (hour * HOUR + (packed % HOUR)) * 1000,
      mark: Math.floor(packed / HOUR),
      index: bill - message.from,
      sammeMelding: this.#open && message === this.#messages.at(-1),
    };
  }

  /** The last message that begins at the bill or before it. */
  #messageOf(bill: number): Message | undefined {
    let low = 0;
    let high = this.#messages.length;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if ((this.#messages[middle]?.from ?? 0) <= bill) low = middle;
      else high = middle;
    }
    return this.#messages[low];
  }

  #keep(at: number, bill: number, packed: number): void {
    this.#rows.set(at, bill);
    this.#rows.set(at + 1, packed);
  }
}

function hourOf(instant: number): number {
  return Math.floor(Math.floor(instant / 1000) / HOUR);
}

function keyOf(who: string, hour: number, nth: number): string {
  return nth === 0 ? `${hour} ${who}` : `${hour}.${nth} ${who}`;
}
