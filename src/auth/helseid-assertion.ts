import type { RealAuthIo } from './auth-io.ts';
import type { HelseIdOptions } from './helseid-options.ts';
import { acceptedBy, given, orgnrIn } from './settings.ts';

/** How long an assertion is good, s. At most 60; 10 is usual. */
const LIFE = 10;

const ACCEPTED = [
  ...(['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'] as const),
  ...(['ES256', 'ES384', 'ES512'] as const),
];

/**
 * Makes the assertions that a client shows itself with (private_key_jwt), each with a `jti` of its own. Source: NHN, utviklerportal,
 * HelseID "Client assertion" and "Organisasjonsnumre".
 *
 * @throws {BkmError} OPTIONS when the settings are not such that HelseID could accept them
 */
export function assertionsOf(
  options: HelseIdOptions,
  { now, uuid }: Pick<RealAuthIo, 'now' | 'uuid'>,
): (audience: string) => Promise<string> {
  acceptedBy('HelseID', ACCEPTED, options.key);
  const { kid } = options.key;
  const header = { typ: 'client-authentication+jwt', ...(kid === null ? {} : { kid }) };
  const clientId = given(options.clientId, 'clientId');
  const details = assertionDetails(options);
  return (audience) => {
    const iat = Math.floor(now() / 1000);
    return options.key.sign(header, {
      iss: clientId,
      sub: clientId,
      aud: audience,
      iat,
      nbf: iat,
      exp: iat + LIFE,
      jti: uuid(),
      ...details,
    });
  };
}

/** The organisation that the token is to be for; nothing where none was given. */
function assertionDetails({ orgnrParent, orgnrChild }: HelseIdOptions) {
  const parent = orgnrParent === undefined ? null : orgnrIn(orgnrParent, 'orgnrParent');
  const child = orgnrChild === undefined ? null : orgnrIn(orgnrChild, 'orgnrChild');
  if (parent !== null) {
    const value = ['NO', 'ORGNR', parent, ...(child === null ? [] : [child])].join(':');
    return detailsWith({ system: 'urn:oid:1.0.6523', type: 'ENH', value });
  }
  return child === null ? {} : detailsWith({ system: 'urn:oid:2.16.578.1.12.4.1.4.101', type: 'ENH', value: child });
}

function detailsWith(identifier: Readonly<Record<'system' | 'type' | 'value', string>>) {
  return {
    assertion_details: [{ type: 'helseid_authorization', practitioner_role: { organization: { identifier } } }],
  };
}
