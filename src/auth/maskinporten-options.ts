import type { AuthIo } from './auth-io.ts';
import type { SigningKey } from './keys/signing-key.ts';
import type { AccessToken } from './token.ts';

/** A client of Maskinporten, and what it asks for. */
export interface MaskinportenOptions extends AuthIo {
  readonly clientId: string;
  readonly key: SigningKey;
  /** Default: `kid` where the key has one, else `x5c`. */
  readonly identifyBy?: 'kid' | 'x5c' | undefined;
  /** Such as `nav:kuhr/krav`. */
  readonly scope: string | readonly string[];
  /** Exactly as Maskinporten names itself, with the slash at its end: `https://maskinporten.no/`, `https://test.maskinporten.no/`. */
  readonly issuer: string;
  /** Default: `<issuer>token`. */
  readonly tokenEndpoint?: string | undefined;
  /** Organisation number of who has delegated its access in Altinn. Not together with `onBehalfOf`. */
  readonly consumerOrg?: string | undefined;
  /** `iss_onbehalfof`: the name under which the supplier has registered its customer. */
  readonly onBehalfOf?: string | undefined;
  /** National id of the person that it is done for, where the API asks for it. */
  readonly pid?: string | undefined;
  /** Audiences of the token (RFC 8707). */
  readonly resource?: readonly string[] | undefined;
  /** Default: as the answer says. */
  readonly tokenType?: AccessToken['type'] | undefined;
}
