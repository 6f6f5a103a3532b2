import { isOrgnr } from '../../values/orgnr.ts';
import { isObject, type JsonObject } from '../json.ts';
import { isId, isNumericDate } from './numeric-date.ts';

/** Seconds from now to `exp`, and from `iat` to it, at most. */
const MAX_LIFETIME = 60;
/** Seconds that clocks may differ. */
const SKEW = 10;

/**
 * What is wrong with the claims of a client assertion; null: nothing. Source: NHN, HelseID, security profile.
 *
 * @param now epoch ms
 */
export function helseidClaimFault(claims: JsonObject, issuer: string, now: number): string | null {
  const { iss, sub, aud, jti, assertion_details: details } = claims;
  if (iss !== sub) return 'iss and sub are both the client id';
  if (aud !== issuer) return `aud is the issuer as one text, ${issuer}`;
  if (!isId(jti)) return 'jti is missing';
  if (details !== undefined && organisationIn(details) === null) return DETAILS_FORM;
  return timeFault(claims, now / 1000);
}

function timeFault({ iat, nbf, exp }: JsonObject, now: number): string | null {
  if (!isNumericDate(iat) || !isNumericDate(nbf) || !isNumericDate(exp)) {
    return 'iat, nbf and exp are whole seconds since 1970';
  }
  if (iat > now + SKEW || nbf > now + SKEW) return 'iat or nbf has not come yet';
  if (exp <= now) return 'exp has passed';
  return exp > now + MAX_LIFETIME + SKEW || exp - iat > MAX_LIFETIME ? `exp is more than ${MAX_LIFETIME} s on` : null;
}

const DETAILS_FORM =
  'assertion_details is {type: helseid_authorization, practitioner_role: {organization: {identifier: {type: ENH, system: urn:oid:1.0.6523, ' +
  'value: NO:ORGNR:<parent>:<child>}}}}, or with system urn:oid:2.16.578.1.12.4.1.4.101 the child alone';

/** The organisations that assertion_details names; `parent` null: the client's own. */
export interface NamedOrganisation {
  readonly parent: string | null;
  readonly child: string | null;
}

/** Reads assertion_details, one entry or a list of one; null for another form. Source: NHN, HelseID, "Organisasjonsnumre". */
export function organisationIn(details: unknown): NamedOrganisation | null {
  const entry: unknown = Array.isArray(details) && details.length === 1 ? details[0] : details;
  if (!isObject(entry) || entry.type !== 'helseid_authorization') return null;
  const identifier = within(within(within(entry, 'practitioner_role'), 'organization'), 'identifier');
  if (identifier?.type !== 'ENH' || typeof identifier.value !== 'string') return null;
  const named = namedBy(identifier.system, identifier.value);
  return named !== null && [named.parent, named.child].every((orgnr) => orgnr === null || isOrgnr(orgnr))
    ? named
    : null;
}

function namedBy(system: unknown, value: string): NamedOrganisation | null {
  if (system === 'urn:oid:2.16.578.1.12.4.1.4.101') return { parent: null, child: value };
  const match = /^NO:ORGNR:(\d{9})(?::(\d{9})?)?$/.exec(value);
  if (system !== 'urn:oid:1.0.6523' || match === null) return null;
  return { parent: match[1] ?? null, child: match[2] ?? null };
}

function within(json: JsonObject | null, key: string): JsonObject | null {
  const value = json?.[key];
  return isObject(value) ? value : null;
}
