import { BkmError } from '../../errors.ts';
import type { Cell, RowSlice, Rows, Slice, State } from '../frame.ts';
import { goneLine, linesOf, rowLine, type StoredSlice, type StoredSlices, valueLine } from './stored.ts';

const NEW_FILE = { hint: 'Start with a new state file.' };

/**
 * Told of each change; resolved when it is kept.
 *
 * @param line gives the change as a line of the state file
 * @param all gives the lines of all that is known
 */
export type Keep = (line: () => string, all: () => Iterable<string>) => Promise<void>;

interface Named {
  readonly name: string;
  readonly version: number;
}

/** The state of all parts. */
export class MemoryState implements State {
  /** What no part has opened. */
  readonly #stored: Map<string, StoredSlice>;
  readonly #keep: Keep;
  readonly #open = new Map<string, () => StoredSlice>();

  /** @param stored what an earlier run left */
  constructor(stored: StoredSlices = new Map(), keep: Keep = async () => {}) {
    this.#stored = new Map(stored);
    this.#keep = keep;
  }

  /** @throws {BkmError} CONFIG when what is stored has another version or form; INTERNAL when the name is taken */
  open<T>(slice: Slice<T>): Cell<T> {
    const { name, version } = slice;
    let value = this.#initial(slice, (stored) => {
      if (stored === undefined) return slice.empty();
      if (!('value' in stored)) throw new TypeError('rows');
      return slice.read(stored.value);
    });
    this.#open.set(name, () => ({ version, value }));
    return {
      get: () => value,
      update: async (change) => {
        value = change(value);
        const changed = value;
        await this.#keep(
          () => valueLine(name, version, changed),
          () => this.lines(),
        );
      },
    };
  }

  /** @throws {BkmError} as `open` */
  openRows<T>(slice: RowSlice<T>): Rows<T> {
    const { name, version } = slice;
    const rows = this.#initial(slice, (stored) => {
      if (stored === undefined) return new Map<string, T>();
      if ('value' in stored) throw new TypeError('no rows');
      return new Map([...stored.rows].map(([key, row]) => [key, slice.read(row)]));
    });
    this.#open.set(name, () => ({ version, rows }));
    return {
      get size() {
        return rows.size;
      },
      get: (key) => rows.get(key),
      entries: () => rows.entries(),
      put: async (key, row) => {
        rows.set(key, row);
        await this.#keep(
          () => rowLine(name, version, key, row),
          () => this.lines(),
        );
      },
      remove: async (key) => {
        if (rows.delete(key))
          await this.#keep(
            () => goneLine(name, version, key),
            () => this.lines(),
          );
      },
    };
  }

  /** All as it is now, with the slices that no part has opened: the lines of a new state file. */
  *lines(): Iterable<string> {
    for (const [name, slice] of this.#stored) yield* linesOf(name, slice);
    for (const [name, take] of this.#open) yield* linesOf(name, take());
  }

  #initial<T>(slice: Named, read: (stored: StoredSlice | undefined) => T): T {
    if (this.#open.has(slice.name)) throw new BkmError('INTERNAL', `Two parts keep a state named ${slice.name}.`);
    const stored = this.#stored.get(slice.name);
    this.#stored.delete(slice.name);
    if (stored !== undefined && stored.version !== slice.version) {
      throw new BkmError(
        'CONFIG',
        `The state file has version ${stored.version} of "${slice.name}"; this is version ${slice.version}.`,
        {
          ...NEW_FILE,
          nb: {
            message: `Tilstandsfilen har versjon ${stored.version} av «${slice.name}»; dette er versjon ${slice.version}.`,
            hint: 'Start med en ny tilstandsfil.',
          },
        },
      );
    }
    try {
      return read(stored);
    } catch (cause) {
      throw new BkmError('CONFIG', `The state file's "${slice.name}" has not the form that it needs.`, {
        ...NEW_FILE,
        nb: {
          message: `«${slice.name}» i tilstandsfilen har ikke den formen den må ha.`,
          hint: 'Start med en ny tilstandsfil.',
        },
        cause,
      });
    }
  }
}
