import type { JWK } from 'jose';
import { BkmError } from '../../errors.ts';
import { isOrgnr } from '../../values/orgnr.ts';
import type { Samhandler } from '../frame.ts';
import { isObject, isTexts, type JsonObject, unknownKeys } from '../json.ts';
import type { ClientRegistration } from './client.ts';

const FIELDS = ['clientId', 'kind', 'jwks', 'samhandler', 'scopes', 'delegations'];

/**
 * A client from JSON.
 *
 * @throws {BkmError} OPTIONS that says what is wrong with it
 */
export function readClient(json: unknown): ClientRegistration {
  if (!isObject(json)) throw wrong('A client is an object with clientId, kind, jwks and samhandler.');
  if (unknownKeys(json, FIELDS).length > 0) throw wrong(`A client has ${FIELDS.join(', ')} only.`);
  const { clientId, kind, jwks, samhandler, scopes, delegations } = json;
  if (typeof clientId !== 'string' || clientId === '') throw wrong('"clientId" is text.');
  if (kind !== 'maskinporten' && kind !== 'helseid') throw wrong('"kind" is maskinporten or helseid.');
  if (scopes !== undefined && !isTexts(scopes)) throw wrong('"scopes" is a list of texts.');
  if (delegations !== undefined && !(isTexts(delegations) && delegations.every(isOrgnr))) {
    throw wrong('"delegations" is a list of organisation numbers.');
  }
  const owner = readSamhandler(samhandler);
  if (kind === 'maskinporten' && owner.type !== 'orgnr') {
    throw wrong('A client of Maskinporten is an organisation: {"type": "orgnr", "id": …}.');
  }
  return {
    clientId,
    kind,
    jwks: { keys: readKeys(jwks) },
    samhandler: owner,
    ...(scopes === undefined ? {} : { scopes }),
    ...(delegations === undefined ? {} : { delegations }),
  };
}

/**
 * A samhandler from JSON.
 *
 * @throws {BkmError} OPTIONS
 */
export function readSamhandler(json: unknown): Samhandler {
  if (isObject(json) && unknownKeys(json, ['type', 'id']).length === 0) {
    const { type, id } = json;
    if (typeof id === 'string') {
      if (type === 'orgnr' && isOrgnr(id)) return { type, id };
      if (type === 'hpr' && /^\d{1,9}$/.test(id)) return { type, id };
      if (type === 'fnr' && /^\d{11}$/.test(id)) return { type, id };
    }
  }
  throw wrong('"samhandler" is {"type": "orgnr" | "hpr" | "fnr", "id": …}, with a valid number.');
}

function readKeys(json: unknown): readonly JWK[] {
  if (!isObject(json) || !Array.isArray(json.keys)) throw wrong('"jwks" is {"keys": […]}.');
  const keys = json.keys.map(readKey);
  const kids = keys.map(({ kid }) => kid);
  if (new Set(kids).size < kids.length) throw wrong('Two keys have the same "kid".');
  return keys;
}

function readKey(json: unknown): JWK {
  if (!isObject(json) || typeof json.kty !== 'string' || typeof json.kid !== 'string' || json.kid === '') {
    throw wrong('Each key has "kty" and "kid".');
  }
  if (json.kty === 'oct' || isPrivate(json)) {
    throw wrong('A key is private. Register the public half: leave out d, p, q, dp, dq and qi.');
  }
  return { ...json, kty: json.kty };
}

/** Whether a JWK holds what only its owner may have. */
export function isPrivate(jwk: JsonObject): boolean {
  return 'd' in jwk || 'k' in jwk || 'priv' in jwk;
}

function wrong(message: string): BkmError {
  return new BkmError('OPTIONS', message);
}
