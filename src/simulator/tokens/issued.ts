import { createHash } from 'node:crypto';
import type { Caller, Clock, Random, RowSlice, Rows } from '../frame.ts';
import { isObject, isTexts } from '../json.ts';
import { readSamhandler } from './read-client.ts';

/** What an access token stands for. */
export interface Grant extends Caller {
  /** Epoch ms of the simulator's clock. */
  readonly expiresAt: number;
  /** Thumbprint (RFC 7638) of the key that it is bound to; null: a Bearer token. */
  readonly jkt: string | null;
}

/** By the token's SHA-256: who reads the state has no token. */
export const ISSUED: RowSlice<Grant> = { name: 'tokens', version: 1, read: readGrant };

/** So many are kept before the expired ones are looked for. */
const FEW = 100;

function readGrant(json: unknown): Grant {
  if (!isObject(json)) throw new TypeError('grant');
  const { clientId, samhandler, scopes, issuer, expiresAt, jkt } = json;
  if (typeof clientId !== 'string' || typeof expiresAt !== 'number' || !isTexts(scopes)) throw new TypeError('grant');
  if (issuer !== 'maskinporten' && issuer !== 'helseid' && issuer !== 'simulator') throw new TypeError('issuer');
  if (jkt !== null && typeof jkt !== 'string') throw new TypeError('jkt');
  return { clientId, samhandler: readSamhandler(samhandler), scopes, issuer, expiresAt, jkt };
}

/** The access tokens that are in the world: opaque, random, known by their hash. */
export class IssuedTokens {
  readonly #grants: Rows<Grant>;
  readonly #clock: Clock;
  readonly #random: Random;
  #many = FEW;

  constructor(grants: Rows<Grant>, clock: Clock, random: Random) {
    this.#grants = grants;
    this.#clock = clock;
    this.#random = random;
  }

  /** @param lifetime s; gives the token, which is kept nowhere */
  async issue(grant: Omit<Grant, 'expiresAt'>, lifetime: number): Promise<string> {
    const token = Buffer.from(this.#random.bytes(32)).toString('base64url');
    const now = this.#clock.now();
    await Promise.all([
      this.#grants.put(hashOf(token), { ...grant, expiresAt: now + lifetime * 1000 }),
      ...this.#forgetExpired(now),
    ]);
    return token;
  }

  /** Not at each token: looking through many for each one of many would be slow. */
  #forgetExpired(now: number): readonly Promise<void>[] {
    if (this.#grants.size < this.#many) return [];
    const expired = [...this.#grants.entries()].filter(([, { expiresAt }]) => expiresAt <= now);
    const removed = expired.map(([hash]) => this.#grants.remove(hash));
    this.#many = Math.max(FEW, 2 * this.#grants.size);
    return removed;
  }

  /** Null for a token that was never issued, or has expired. */
  find(token: string): Grant | null {
    const grant = this.#grants.get(hashOf(token));
    return grant !== undefined && grant.expiresAt > this.#clock.now() ? grant : null;
  }
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
