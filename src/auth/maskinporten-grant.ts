import type { RealAuthIo } from './auth-io.ts';
import { optionFault } from './fault.ts';
import type { SigningKey } from './keys/signing-key.ts';
import type { MaskinportenOptions } from './maskinporten-options.ts';
import { acceptedBy, given, orgnrIn, scopesIn } from './settings.ts';

/** How long an assertion is good, s. At most 120 after `iat`. */
const LIFE = 60;

const ACCEPTED = ['RS256', 'RS384', 'RS512'] as const;

/**
 * Makes the assertions of one client, each signed anew with a `jti` of its own. Claims that are not documented are refused ("Invalid
 * assertion"): these are all that there may be. Source: Digdir, "JWT grant" of Maskinporten.
 *
 * @throws {BkmError} OPTIONS when the settings are not such that Maskinporten could accept them
 */
export function grantsOf(
  options: MaskinportenOptions,
  { now, uuid }: Pick<RealAuthIo, 'now' | 'uuid'>,
): () => Promise<string> {
  acceptedBy('Maskinporten', ACCEPTED, options.key);
  const header = headerOf(options.key, options.identifyBy);
  const fixed = fixedClaims(options);
  return () => {
    const iat = Math.floor(now() / 1000);
    return options.key.sign(header, { ...fixed, iat, exp: iat + LIFE, jti: uuid() });
  };
}

/** Either the name of a key that is registered on the client, or the organisation's certificate with its chain. */
function headerOf({ kid, chain }: SigningKey, identifyBy: 'kid' | 'x5c' | undefined) {
  if (kid !== null && identifyBy !== 'x5c') return { kid };
  if (chain.length > 0 && identifyBy !== 'kid') return { x5c: chain };
  if (identifyBy === 'x5c') {
    throw optionFault(
      ['det er ikke noe sertifikat sammen med nøkkelen', 'there is no certificate with the key'],
      [
        'Bruk PKCS#12-filen til virksomhetssertifikatet, eller PEM med sertifikatkjeden.',
        'Use the PKCS#12 file of the virksomhetssertifikat, or PEM with the chain of certificates.',
      ],
    );
  }
  throw optionFault(
    ['Maskinporten trenger kid: navnet på nøkkelen', 'Maskinporten needs kid: the name of the key'],
    [
      'Kid er det som nøkkelen fikk da den ble registrert på klienten. Med virksomhetssertifikat brukes x5c i stedet.',
      'The kid is what the key got when it was registered on the client. With a virksomhetssertifikat, x5c is used instead.',
    ],
  );
}

function fixedClaims(options: MaskinportenOptions) {
  const { consumerOrg, onBehalfOf, pid, resource } = options;
  if (consumerOrg !== undefined && onBehalfOf !== undefined) {
    throw optionFault([
      'consumerOrg og onBehalfOf kan ikke brukes sammen',
      'consumerOrg and onBehalfOf can not be used together',
    ]);
  }
  return {
    aud: given(options.issuer, 'issuer'),
    iss: given(options.clientId, 'clientId'),
    scope: scopesIn(options.scope),
    ...(consumerOrg === undefined ? {} : { consumer_org: orgnrIn(consumerOrg, 'consumerOrg') }),
    ...(onBehalfOf === undefined ? {} : { iss_onbehalfof: given(onBehalfOf, 'onBehalfOf') }),
    ...(pid === undefined ? {} : { pid: pidIn(pid) }),
    ...(resource === undefined ? {} : { resource: [...resource] }),
  };
}

/** What was written is not told: it is a person's number. */
function pidIn(pid: string): string {
  if (/^\d{11}$/.test(pid)) return pid;
  throw optionFault(['pid er ikke elleve siffer', 'pid is not eleven digits']);
}
