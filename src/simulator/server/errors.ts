import type { Answer, Route } from '../frame.ts';
import { nearestRoute } from './nearest.ts';

/** Bodies of the errors that are the simulator's own, not the API's. What was asked for is never repeated: a path may hold an id. */
function error(status: number, code: string, message: string, more: object = {}): Answer {
  return { status, json: { error: code, message, ...more } };
}

export const UNREADABLE_TARGET: Answer = error(400, 'bad_request', 'The request line has no path.');

export const TOO_LARGE: Answer = {
  ...error(413, 'payload_too_large', 'The body is larger than this call takes.'),
  headers: { connection: 'close' },
};

export function notFound(path: string, routes: readonly Route[]): Answer {
  const near = nearestRoute(path, routes);
  const nearest = near === null ? null : `${near.method} ${near.path}`;
  const hint = nearest === null ? 'GET / lists all.' : `Did you mean ${nearest}? GET / lists all.`;
  return error(404, 'not_found', `No such path. ${hint}`, { nearest });
}

export function otherMethod(allow: readonly string[]): Answer {
  return {
    ...error(405, 'method_not_allowed', `This path takes ${allow.join(', ')}.`),
    headers: { allow: allow.join(', ') },
  };
}

export function refusedHost(base: string): Answer {
  return error(403, 'forbidden', `What is under /simulator/ is for this machine alone: call it at ${base}.`);
}
