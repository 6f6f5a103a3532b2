import { BkmError } from '../../errors.ts';
import type { Answer, Route, Samhandler } from '../frame.ts';
import { isTexts } from '../json.ts';
import { DEMO_ORGANISASJON } from '../tokens/demo.ts';
import type { IssuedTokens } from '../tokens/issued.ts';
import { readSamhandler } from '../tokens/read-client.ts';
import { KRAV_SCOPES, scopesOf } from '../tokens/scopes.ts';
import { answering, bodyOf } from './body.ts';

/** A Bearer token without a token endpoint. All has a default. */
export interface TokenOptions {
  /** Default: the demo organisation. */
  readonly samhandler?: Samhandler;
  /** Default: those of the calls on claims. */
  readonly scopes?: readonly string[];
  /** Seconds of the simulator's clock. Default 3600. */
  readonly expiresIn?: number;
}

/** An answer as a token endpoint gives it. */
export interface SimToken {
  readonly access_token: string;
  readonly token_type: 'Bearer';
  readonly expires_in: number;
  readonly scope: string;
}

/** @throws {BkmError} OPTIONS for a samhandler or a lifetime that can't be */
export async function simulatorToken(issued: IssuedTokens, options: TokenOptions = {}): Promise<SimToken> {
  const { scopes = KRAV_SCOPES, expiresIn = 3600 } = options;
  if (!Number.isSafeInteger(expiresIn) || expiresIn < 1) {
    throw new BkmError('OPTIONS', '"expiresIn" is whole seconds from 1.');
  }
  const samhandler = readSamhandler(options.samhandler ?? DEMO_ORGANISASJON);
  const grant = { clientId: 'simulator', samhandler, scopes, issuer: 'simulator', jkt: null } as const;
  const token = await issued.issue(grant, expiresIn);
  return { access_token: token, token_type: 'Bearer', expires_in: expiresIn, scope: scopes.join(' ') };
}

/** For the first day, and for `bkm` with the environment `local`. */
export function tokenRoute(issued: IssuedTokens): Route {
  return {
    method: 'POST',
    path: '/simulator/token',
    public: true,
    about: 'a Bearer token at once: {"samhandler", "scopes", "expiresIn"}, each optional',
    handle: answering(async (request): Promise<Answer> => {
      const { samhandler, scopes, expiresIn } = bodyOf(request, ['samhandler', 'scopes', 'expiresIn']);
      const options = {
        ...(samhandler === undefined ? {} : { samhandler: readSamhandler(samhandler) }),
        ...(scopes === undefined ? {} : { scopes: readScopes(scopes) }),
        ...(expiresIn === undefined ? {} : { expiresIn: Number(expiresIn) }),
      };
      return { status: 200, json: await simulatorToken(issued, options) };
    }),
  };
}

function readScopes(json: unknown): readonly string[] {
  const scopes = isTexts(json) ? json : scopesOf(json);
  if (scopes === null || scopes.length === 0) throw new BkmError('OPTIONS', '"scopes" is a list of texts.');
  return scopes;
}
