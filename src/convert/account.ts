import type { PathNode } from '../xml/tree.ts';
import type { Loudness } from './row.ts';

/** What becomes of a value of the source: exactly one of these. */
export type Outcome = 'mapped' | 'used' | 'unmapped' | 'dropped' | 'withheld';

export const OUTCOMES: readonly Outcome[] = ['mapped', 'used', 'unmapped', 'dropped', 'withheld'];

/** One field of the account: a path without indexes, what became of its values, how many, and where the first one stands. */
export interface AccountField {
  readonly xpath: string;
  readonly outcome: Outcome;
  readonly count: number;
  /** From 1, in the original file. */
  readonly line: number;
  readonly column: number;
}

/** The account of a file: source = mapped + used + unmapped + dropped + withheld, always. */
export interface Account {
  readonly source: number;
  readonly mapped: number;
  readonly used: number;
  readonly unmapped: number;
  readonly dropped: number;
  readonly withheld: number;
  readonly fields: readonly AccountField[];
}

interface Spot {
  readonly line: number;
  readonly column: number;
}

/** A value of the source, by where it stands. */
interface Counted extends Spot {
  readonly path: PathNode;
}

/** The values of one bill or one message, noted before it is known whether it is withheld. */
export class Tally {
  readonly #values: Counted[] = [];
  readonly #outcomes: Outcome[] = [];

  add(value: Counted, outcome: Outcome): void {
    this.#values.push(value);
    this.#outcomes.push(outcome);
  }

  /** Moves all to `book`; withheld, whatever was noted, where `withheld` says so. */
  post(book: AccountBook, withheld: boolean): void {
    for (let at = 0; at < this.#values.length; at += 1) {
      const value = this.#values[at];
      const outcome = this.#outcomes[at];
      if (value && outcome) book.add(value.path, withheld ? 'withheld' : outcome, 1, value);
    }
  }
}

interface Entry {
  count: number;
  line: number;
  column: number;
}

/** Counts by path and outcome. Memory grows with the number of different paths, not with the file. */
export class AccountBook {
  readonly #entries = new Map<Outcome, (Entry | undefined)[]>(OUTCOMES.map((outcome) => [outcome, []]));
  /** Those that have an entry: a file of many messages may have many paths that one message has nothing of. */
  readonly #paths = new Set<PathNode>();
  readonly #loudness = new Map<PathNode, Loudness>();

  add(path: PathNode, outcome: Outcome, count: number, spot: Spot): void {
    const entries = this.#entries.get(outcome) ?? [];
    const entry = entries[path.id];
    if (!entry) {
      entries[path.id] = { count, line: spot.line, column: spot.column };
      this.#paths.add(path);
      return;
    }
    entry.count += count;
    if (spot.line < entry.line || (spot.line === entry.line && spot.column < entry.column)) {
      entry.line = spot.line;
      entry.column = spot.column;
    }
  }

  /** How loudly a path without a field in the JSON is to be reported. */
  setLoudness(path: PathNode, loudness: Loudness): void {
    this.#loudness.set(path, loudness);
  }

  /** Moves all to `book`; withheld where `withheld` says so. */
  post(book: AccountBook, withheld: boolean): void {
    for (const [path, outcome, entry] of this.#rows()) {
      book.add(path, withheld ? 'withheld' : outcome, entry.count, entry);
    }
    for (const [path, loudness] of this.#loudness) book.setLoudness(path, loudness);
  }

  /** Fields without a place in the JSON that are to be reported, with their counts. */
  *loud(): Generator<{ readonly field: AccountField; readonly loudness: 'info' | 'warning' | 'dropped' }> {
    for (const [path, outcome, entry] of this.#rows()) {
      const field = { xpath: path.toString(), outcome, ...entry };
      const loudness = this.#loudness.get(path) ?? 'silent';
      if (outcome === 'dropped') yield { field, loudness: 'dropped' };
      if (outcome === 'unmapped' && loudness !== 'silent') yield { field, loudness };
    }
  }

  /** The account so far, fields in the order in which the paths were first met. */
  toAccount(): Account {
    const totals = { mapped: 0, used: 0, unmapped: 0, dropped: 0, withheld: 0 };
    const fields: AccountField[] = [];
    let source = 0;
    for (const [path, outcome, entry] of this.#rows()) {
      totals[outcome] += entry.count;
      source += entry.count;
      fields.push({ xpath: path.toString(), outcome, count: entry.count, line: entry.line, column: entry.column });
    }
    return { source, ...totals, fields };
  }

  *#rows(): Generator<readonly [PathNode, Outcome, Entry]> {
    for (const path of [...this.#paths].sort((a, b) => a.id - b.id)) {
      for (const outcome of OUTCOMES) {
        const entry = this.#entries.get(outcome)?.[path.id];
        if (entry) yield [path, outcome, entry];
      }
    }
  }
}

/** The account of nothing. */
export const EMPTY_ACCOUNT: Account = {
  source: 0,
  mapped: 0,
  used: 0,
  unmapped: 0,
  dropped: 0,
  withheld: 0,
  fields: [],
};

/** One account of several files; a field's line and column are those of the first file that has it. */
export function addAccounts(accounts: readonly Account[]): Account {
  const fields = new Map<string, AccountField>();
  for (const field of accounts.flatMap((account) => account.fields)) {
    const key = `${field.outcome} ${field.xpath}`;
    const before = fields.get(key);
    fields.set(key, before ? { ...before, count: before.count + field.count } : field);
  }
  const sum = (key: Outcome | 'source') => accounts.reduce((total, account) => total + account[key], 0);
  return {
    source: sum('source'),
    mapped: sum('mapped'),
    used: sum('used'),
    unmapped: sum('unmapped'),
    dropped: sum('dropped'),
    withheld: sum('withheld'),
    fields: [...fields.values()],
  };
}
