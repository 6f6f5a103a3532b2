import { isOrgnr } from '../../values/orgnr.ts';
import { isTexts, type JsonObject, unknownKeys } from '../json.ts';
import { isId, isNumericDate } from './numeric-date.ts';
import { scopesOf } from './scopes.ts';

/** Claims that the documentation has. Source: Digdir, Maskinporten, API-konsumentguide. */
const DOCUMENTED = [
  ...['aud', 'iss', 'scope', 'iat', 'exp', 'jti'],
  ...['resource', 'pid', 'consumer_org', 'iss_onbehalfof'],
];

/** Seconds that `iat` may differ from the server's clock. */
const IAT_SKEW = 10;
/** Seconds from `iat` to `exp`, at most. */
const MAX_LIFETIME = 120;

/**
 * What is wrong with the claims of an assertion, all but `aud`; null: nothing.
 *
 * @param now epoch ms
 */
export function maskinportenClaimFault(claims: JsonObject, now: number): string | null {
  const [unknown] = unknownKeys(claims, DOCUMENTED);
  if (unknown !== undefined) return `claim ${JSON.stringify(unknown.slice(0, 40))} is not documented`;
  return timeFault(claims, now / 1000) ?? formFault(claims) ?? behalfFault(claims);
}

function timeFault({ iat, exp }: JsonObject, now: number): string | null {
  if (!isNumericDate(iat)) return 'iat is whole seconds since 1970';
  if (!isNumericDate(exp)) return 'exp is whole seconds since 1970';
  if (Math.abs(now - iat) > IAT_SKEW) {
    return `iat is more than ${IAT_SKEW} s from the server's clock, ${new Date(now * 1000).toISOString()}`;
  }
  if (exp <= iat) return 'exp is not after iat';
  if (exp - iat > MAX_LIFETIME) return `exp is more than ${MAX_LIFETIME} s after iat`;
  return exp > now ? null : 'exp has passed';
}

function formFault({ iss, scope, jti, resource }: JsonObject): string | null {
  if (!isId(iss)) return 'iss is the client id';
  if (scopesOf(scope) === null) return 'scope is missing';
  if (!isId(jti)) return 'jti is missing';
  return resource === undefined || isTexts(resource) ? null : 'resource is a list of texts';
}

function behalfFault({ pid, consumer_org: consumer, iss_onbehalfof: behalf }: JsonObject): string | null {
  if (pid !== undefined && !(typeof pid === 'string' && /^\d{11}$/.test(pid))) return 'pid has 11 digits';
  if (consumer !== undefined && behalf !== undefined) return 'consumer_org and iss_onbehalfof do not go together';
  if (consumer !== undefined && !(typeof consumer === 'string' && isOrgnr(consumer))) {
    return 'consumer_org is an organisation number of 9 digits, as text';
  }
  return behalf === undefined || isId(behalf) ? null : 'iss_onbehalfof is text';
}
