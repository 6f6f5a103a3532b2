import { BkmError } from '../../errors.ts';
import { instantOf, readTidspunkt } from '../../values/oslo-time.ts';
import type { Cell, Clock, Slice } from '../frame.ts';
import { after } from './duration.ts';

/** How the simulator's clock relates to the real one: so many ms ahead of it, or standing still. */
export type ClockState = { readonly ahead: number } | { readonly standsAt: number };

/** A running simulator's clock, for tests and users. */
export interface ClockControl extends Clock {
  /**
   * To an instant: epoch ms, or ISO 8601 (without an offset: Norwegian time). Runs on from there, unless it stands still.
   *
   * @throws {BkmError} OPTIONS for text that is no instant
   */
  set(instant: number | string): Promise<void>;
  /**
   * Forward by ms, or by an ISO 8601 duration such as `PT10S` or `P1D`.
   *
   * @throws {BkmError} OPTIONS for what is no duration, or a negative one
   */
  advance(by: number | string): Promise<void>;
  /** Stands still until `run`, `set` and `advance` excepted. */
  stop(): Promise<void>;
  run(): Promise<void>;
  readonly running: boolean;
}

/** Kept with the rest: what was stored at 16:00 is not in the future after a restart. */
export const CLOCK: Slice<ClockState> = { name: 'clock', version: 1, empty: () => ({ ahead: 0 }), read: readClock };

function readClock(json: unknown): ClockState {
  if (typeof json === 'object' && json !== null) {
    if ('ahead' in json && typeof json.ahead === 'number') return { ahead: json.ahead };
    if ('standsAt' in json && typeof json.standsAt === 'number') return { standsAt: json.standsAt };
  }
  throw new BkmError('CONFIG', 'not the state of a clock');
}

/** The simulator's time, over the real one (`realNow`: epoch ms). */
export class SimClock implements ClockControl {
  readonly #realNow: () => number;
  readonly #state: Cell<ClockState>;

  constructor(realNow: () => number, state: Cell<ClockState>) {
    this.#realNow = realNow;
    this.#state = state;
  }

  now(): number {
    const state = this.#state.get();
    return 'ahead' in state ? this.#realNow() + state.ahead : state.standsAt;
  }

  get running(): boolean {
    return 'ahead' in this.#state.get();
  }

  async set(instant: number | string): Promise<void> {
    const to = instantFrom(instant);
    await this.#state.update((before) => ('ahead' in before ? { ahead: to - this.#realNow() } : { standsAt: to }));
  }

  async advance(by: number | string): Promise<void> {
    const from = this.now();
    const to = typeof by === 'number' ? (by >= 0 ? from + by : null) : after(from, by);
    if (to === null || !inBounds(to)) {
      throw new BkmError('OPTIONS', 'The clock is advanced by ms, or a duration such as PT10S or P1D, not backwards.', {
        nb: { message: 'Klokken stilles frem med ms, eller en varighet som PT10S eller P1D, ikke bakover.' },
      });
    }
    await this.set(to);
  }

  stop(): Promise<void> {
    const standsAt = this.now();
    return this.#state.update(() => ({ standsAt }));
  }

  run(): Promise<void> {
    const ahead = this.now() - this.#realNow();
    return this.#state.update(() => ({ ahead }));
  }
}

/**
 * Epoch ms of an instant.
 *
 * @throws {BkmError} OPTIONS for what is none
 */
function instantFrom(instant: number | string): number {
  const read = typeof instant === 'number' ? instant : fromText(instant);
  if (read === null || !inBounds(read)) {
    throw new BkmError('OPTIONS', 'The clock is set to an instant such as 2026-01-06T15:30:00+01:00, 1900 to 2199.', {
      nb: { message: 'Klokken stilles til et tidspunkt som 2026-01-06T15:30:00+01:00, fra 1900 til 2199.' },
    });
  }
  return read;
}

function fromText(text: string): number | null {
  const read = readTidspunkt(text);
  return read.ok ? instantOf(read.value) : null;
}

/** What Oslo time is known for. */
function inBounds(instant: number): boolean {
  return instant >= Date.UTC(1900, 0, 2) && instant < Date.UTC(2199, 11, 31);
}
