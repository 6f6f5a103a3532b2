import { exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';
import { NOW } from '../running.ts';

/** The simulator's time in the tests, s. */
export const AT = Date.parse(NOW) / 1000;

export const ORGNR = '310991015';
/** Another organisation with a valid check digit. */
export const OTHER_ORGNR = '974760673';

export interface Pair {
  readonly privateKey: Parameters<typeof exportJWK>[0];
  readonly publicJwk: JWK;
}

export async function makePair(alg: 'RS256' | 'ES256', kid: string): Promise<Pair> {
  const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
  return { privateKey, publicJwk: { ...(await exportJWK(publicKey)), kid } };
}

/** A signed JWT with just these headers and claims; an undefined one is left out. */
export function signed(header: object, claims: object, { privateKey }: Pair): Promise<string> {
  const { alg = 'RS256', ...rest } = defined(header);
  return new SignJWT(defined(claims)).setProtectedHeader({ ...rest, alg: String(alg) }).sign(privateKey);
}

function defined(object: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}

let count = 0;

/** Another one each time. */
export function nextId(): string {
  count += 1;
  return `id-${count}`;
}

/** A form, as the token endpoints take it. */
export function form(
  parameters: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
): RequestInit {
  return { method: 'POST', body: new URLSearchParams(parameters), headers };
}
