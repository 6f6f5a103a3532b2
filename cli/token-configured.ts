import { type Algorithm, helseId, type KeyWarning, maskinporten, type TokenSource } from '../src/krav.ts';
import { EnvGroup } from './env-group.ts';
import { HELSEID, MASKINPORTEN } from './env-names.ts';
import type { Io } from './io.ts';
import type { KravEnv } from './krav-env.ts';
import { Problem } from './problem.ts';
import { keyOf } from './token-key.ts';

/** A source of tokens, and what should be told about its key. */
export interface Configured {
  readonly source: TokenSource;
  readonly warnings: readonly KeyWarning[];
}

/** What Maskinporten gives a token for. Source: Krav API, API-endepunkter. */
export type KravScope = 'nav:kuhr/krav' | 'nav:kuhr/oppslagpasientreiser';

/** Source: Krav API, "Miljøer". The simulator's own differ by its port. */
const ISSUERS = {
  maskinporten: { dev: 'https://test.maskinporten.no/', prod: 'https://maskinporten.no/', local: undefined },
  helseId: { dev: 'https://helseid-sts.test.nhn.no', prod: 'https://helseid-sts.nhn.no', local: undefined },
} as const;

const RSA: readonly Algorithm[] = ['RS256', 'RS384', 'RS512'];
const ALL: readonly Algorithm[] = [...RSA, 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512'];

export function maskinportenVariables(env: Io['env']) {
  return new EnvGroup(MASKINPORTEN.prefix, MASKINPORTEN.names, env);
}

export function helseIdVariables(env: Io['env']) {
  return new EnvGroup(HELSEID.prefix, HELSEID.names, env);
}

/** @throws {Problem | BkmError} when the variables are not such that a token could be had */
export async function fromMaskinporten(
  { name }: KravEnv,
  scope: KravScope,
  { env, cwd }: Pick<Io, 'env' | 'cwd'>,
): Promise<Configured> {
  const group = maskinportenVariables(env);
  group.refuseUnknown();
  const x5c = group.flag('X5C');
  if (x5c === true && group.get('KID') !== undefined) {
    throw new Problem([
      'BKM_MASKINPORTEN_KID og BKM_MASKINPORTEN_X5C kan ikke brukes sammen',
      'BKM_MASKINPORTEN_KID and BKM_MASKINPORTEN_X5C can not be used together',
    ]);
  }
  const clientId = group.need('CLIENT_ID');
  const { key, warnings } = await keyOf(group, RSA, cwd);
  const source = maskinporten({
    clientId,
    key,
    identifyBy: x5c === undefined ? undefined : x5c ? 'x5c' : 'kid',
    scope: group.get('SCOPE') ?? scope,
    issuer: group.get('ISSUER') ?? ISSUERS.maskinporten[name] ?? group.need('ISSUER'),
    tokenEndpoint: group.get('TOKEN_ENDPOINT'),
    consumerOrg: group.get('CONSUMER_ORG'),
    onBehalfOf: group.get('ON_BEHALF_OF'),
    pid: group.get('PID'),
    resource: group.get('RESOURCE')?.split(/[\s,]+/),
  });
  return { source, warnings };
}

/** @throws {Problem | BkmError} when the variables are not such that a token could be had */
export async function fromHelseId({ name }: KravEnv, { env, cwd }: Pick<Io, 'env' | 'cwd'>): Promise<Configured> {
  const group = helseIdVariables(env);
  group.refuseUnknown();
  const clientId = group.need('CLIENT_ID');
  const { key, warnings } = await keyOf(group, ALL, cwd);
  const source = helseId({
    clientId,
    key,
    scope: group.get('SCOPE') ?? 'hdir:kuhr-krav-api/krav',
    issuer: group.get('ISSUER') ?? ISSUERS.helseId[name] ?? group.need('ISSUER'),
    orgnrParent: group.get('ORGNR_PARENT'),
    orgnrChild: group.get('ORGNR_CHILD'),
    dpop: group.flag('DPOP'),
    tokenType: group.choice('TOKEN_TYPE', ['Bearer', 'DPoP']),
  });
  return { source, warnings };
}
