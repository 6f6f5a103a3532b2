import { BkmError } from '../../errors.ts';
import { after } from '../clock/duration.ts';
import type { Answer, Clock, Route } from '../frame.ts';
import type { KeyRing } from '../jwk/key-ring.ts';
import { answering, bodyOf } from './body.ts';

/** Rotates the key that messages are encrypted for. */
export function rotateKeyRoute(keys: KeyRing, clock: Clock): Route {
  return {
    method: 'POST',
    path: '/simulator/rotate-key',
    public: true,
    about: '{"grace": "PT1H"}: another key; the one before is read for so long, without a grace no more',
    handle: answering(async (request): Promise<Answer> => {
      const { grace = 'PT0S' } = bodyOf(request, ['grace']);
      return { status: 200, json: { kid: await keys.rotate(graceMs(grace, clock.now())) } };
    }),
  };
}

/**
 * ms of a grace: ms, or an ISO 8601 duration from `now`.
 *
 * @throws {BkmError} OPTIONS
 */
export function graceMs(grace: unknown, now: number): number {
  if (typeof grace === 'number' && grace >= 0) return grace;
  const end = typeof grace === 'string' ? after(now, grace) : null;
  if (end === null) throw new BkmError('OPTIONS', '"grace" is a duration such as PT1H, or ms.');
  return end - now;
}
