import { isJsonObject } from '../diagnostics/pointer.ts';
import type { Answer } from './ask.ts';
import type { Prover } from './dpop.ts';
import { AuthError } from './fault.ts';
import { HeldToken, isTokenText } from './held-token.ts';
import type { AccessToken } from './token.ts';

export interface AnswerOptions {
  /** Whose answer it is, for errors. */
  readonly who: string;
  /** Default: as the answer's `token_type` says. */
  readonly tokenType?: AccessToken['type'] | undefined;
  /** Of the key that the token is bound to; undefined where it is bound to none. */
  readonly prover?: Prover | undefined;
}

/**
 * The token in a good answer (RFC 6749 5.1). `expires_in` counts from when it was asked for: to renew early harms nobody.
 *
 * @throws {AuthError} for an answer that is none
 */
export function tokenIn(answer: Answer, options: AnswerOptions): AccessToken {
  const body = jsonIn(answer.text);
  const value = body?.access_token;
  if (body === null || typeof value !== 'string' || !isTokenText(value)) throw unusable(answer, options.who);
  const seconds = Number(body.expires_in ?? Number.NaN);
  return asToken(value, body.token_type, answer.begun, Number.isFinite(seconds) ? seconds : null, answer, options);
}

function asToken(
  value: string,
  typeInAnswer: unknown,
  begun: number,
  seconds: number | null,
  answer: Answer,
  { who, tokenType, prover }: AnswerOptions,
): AccessToken {
  const type = tokenType ?? typeNamed(typeInAnswer);
  if (type === null || (type === 'DPoP' && prover === undefined)) throw ofOtherType(answer, who);
  return new HeldToken({
    type,
    value,
    expiresAt: seconds === null ? null : begun + seconds * 1000,
    proof: type === 'DPoP' && prover !== undefined ? (request) => prover(request, value) : undefined,
  });
}

/** `token_type` is case-insensitive: RFC 6749 5.1. */
export function typeNamed(name: unknown): AccessToken['type'] | null {
  const lower = typeof name === 'string' ? name.toLowerCase() : null;
  if (lower === 'bearer') return 'Bearer';
  return lower === 'dpop' ? 'DPoP' : null;
}

/** The members of a JSON object; null for any other text. */
export function jsonIn(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return isJsonObject(value) ? value : null;
  } catch {
    return null;
  }
}

function unusable({ status }: Answer, who: string): AuthError {
  return new AuthError(
    [
      `${who} svarte ${status}, men ikke med et token som kan brukes`,
      `${who} answered ${status}, but not with a token that can be used`,
    ],
    ['Sjekk adressen: er det riktig tjeneste?', 'Check the address: is it the right service?'],
    { status, error: null },
  );
}

function ofOtherType({ status }: Answer, who: string): AuthError {
  return new AuthError(
    [
      `${who} ga et token av en type som ikke kan brukes her`,
      `${who} gave a token of a type that can not be used here`,
    ],
    ['Bearer kan alltid brukes; DPoP krever en DPoP-nøkkel.', 'Bearer can always be used; DPoP needs a DPoP key.'],
    { status, error: null },
  );
}
