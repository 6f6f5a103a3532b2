import type { JWK } from 'jose';
import type { Cell, Clock, Random, Slice } from '../frame.ts';
import { isObject } from '../json.ts';
import { makeRsaKey, publicHalf } from '../rsa-key.ts';

/** An encryption key: current while `until` is null, after that readable until then (epoch ms). */
export interface StoredKey {
  readonly kid: string;
  readonly privateJwk: JWK;
  readonly until: number | null;
}

/** Kept with the rest, so that a client's cached key still fits after a restart. */
export const KEYS: Slice<readonly StoredKey[]> = { name: 'keys', version: 1, empty: () => [], read: readKeys };

function readKeys(json: unknown): readonly StoredKey[] {
  if (!Array.isArray(json)) throw new TypeError('keys');
  return json.map((key: unknown) => {
    if (!isObject(key) || typeof key.kid !== 'string' || !isObject(key.privateJwk)) throw new TypeError('key');
    const { kid, until, privateJwk } = key;
    if (until !== null && typeof until !== 'number') throw new TypeError('until');
    if (typeof privateJwk.kty !== 'string') throw new TypeError('kty');
    return { kid, until, privateJwk: { ...privateJwk, kty: privateJwk.kty } };
  });
}

/** KUHR's encryption keys: one is current, older ones may still be read. The first is made when it is first needed. */
export class KeyRing {
  readonly #state: Cell<readonly StoredKey[]>;
  readonly #clock: Clock;
  readonly #random: Random;
  #making: Promise<unknown> = Promise.resolve();

  constructor(state: Cell<readonly StoredKey[]>, clock: Clock, random: Random) {
    this.#state = state;
    this.#clock = clock;
    this.#random = random;
  }

  /** Public keys that a message may be encrypted for, the current one first. */
  async published(): Promise<readonly JWK[]> {
    await this.#oneAfterTheOther(async () => {
      if (this.#state.get().every(({ until }) => until !== null)) await this.#make(this.#state.get());
    });
    return this.#readable().map(({ privateJwk }) => publicHalf(privateJwk));
  }

  /** The private key of that kid; null when it was never ours, or is no longer read. */
  find(kid: string): JWK | null {
    return this.#readable().find((key) => key.kid === kid)?.privateJwk ?? null;
  }

  /** Another key is current from now on; the one before is read for `grace` ms more. Gives the new kid. */
  async rotate(grace: number): Promise<string> {
    return await this.#oneAfterTheOther(async () => {
      const until = this.#clock.now() + grace;
      return await this.#make(this.#state.get().map((key) => ({ ...key, until: key.until ?? until })));
    });
  }

  #readable(): readonly StoredKey[] {
    const now = this.#clock.now();
    return this.#state.get().filter(({ until }) => until === null || until > now);
  }

  async #make(before: readonly StoredKey[]): Promise<string> {
    const kid = this.#random.uuid();
    const privateJwk = await makeRsaKey(kid, 'RSA-OAEP-256');
    await this.#state.update(() => [{ kid, privateJwk, until: null }, ...before]);
    return kid;
  }

  /** Two requests at once don't make two keys. */
  #oneAfterTheOther<T>(task: () => Promise<T>): Promise<T> {
    const done = this.#making.catch(() => {}).then(task);
    this.#making = done;
    return done;
  }
}
