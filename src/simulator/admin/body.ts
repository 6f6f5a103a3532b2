import { BkmError, isBkmError } from '../../errors.ts';
import type { Answer, SimRequest } from '../frame.ts';
import { isObject, type JsonObject, unknownKeys } from '../json.ts';

/**
 * The JSON object of an admin call; none is an empty one.
 *
 * @throws {BkmError} OPTIONS for another body, or a key that is not known
 */
export function bodyOf(request: SimRequest, known: readonly string[]): JsonObject {
  const json = request.body.length === 0 ? {} : request.json();
  if (isObject(json) && unknownKeys(json, known).length === 0) return json;
  throw new BkmError('OPTIONS', `Send a JSON object with ${known.join(', ') || 'nothing in it'}.`);
}

/** Runs an admin call; what is wrong with its body is 400, in words. */
export function answering(
  handle: (request: SimRequest) => Promise<Answer> | Answer,
): (request: SimRequest) => Promise<Answer> {
  return async (request) => {
    try {
      return await handle(request);
    } catch (error) {
      if (!isBkmError(error) || error.code !== 'OPTIONS') throw error;
      return { status: 400, json: { error: 'bad_request', message: error.message, hint: error.hint ?? null } };
    }
  };
}
