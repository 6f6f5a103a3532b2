import type { Clock, Random } from '../frame.ts';

/** ms after which another nonce is given out. */
const ROTATE = 60_000;
/** ms that one is taken after it was made. */
const VALID = 120_000;

/** Nonces for DPoP proofs: a new one each minute of the simulator's clock, each good for two. Source: RFC 9449, sections 8 and 9. */
export class Nonces {
  readonly #clock: Clock;
  readonly #random: Random;
  #made: readonly { readonly nonce: string; readonly at: number }[] = [];

  constructor(clock: Clock, random: Random) {
    this.#clock = clock;
    this.#random = random;
  }

  /** The one to use from now on. */
  current(): string {
    const now = this.#clock.now();
    const good = this.#made.filter(({ at }) => at <= now && now - at < VALID);
    const [latest] = good;
    if (latest !== undefined && now - latest.at < ROTATE) return latest.nonce;
    const nonce = Buffer.from(this.#random.bytes(18)).toString('base64url');
    this.#made = [{ nonce, at: now }, ...good];
    return nonce;
  }

  accepts(nonce: unknown): boolean {
    const now = this.#clock.now();
    return this.#made.some((each) => each.nonce === nonce && each.at <= now && now - each.at < VALID);
  }
}
