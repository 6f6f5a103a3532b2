import { BkmError } from '../../errors.ts';
import type { ClockControl } from '../clock/sim-clock.ts';
import type { Answer, Route } from '../frame.ts';
import { answering, bodyOf } from './body.ts';

/** Reads and sets the clock. */
export function clockRoutes(clock: ClockControl): readonly Route[] {
  return [
    {
      method: 'GET',
      path: '/simulator/clock',
      public: true,
      about: "the simulator's time",
      handle: () => shown(clock),
    },
    {
      method: 'POST',
      path: '/simulator/clock',
      public: true,
      about: '{"set": "2026-01-06T16:00:00+01:00"}, {"advance": "PT10S"}, {"running": false}',
      handle: answering(async (request) => {
        const { set, advance, running } = bodyOf(request, ['set', 'advance', 'running']);
        if (set !== undefined) await clock.set(instant(set));
        if (advance !== undefined) await clock.advance(instant(advance));
        if (running !== undefined) await run(clock, running);
        return shown(clock);
      }),
    },
  ];
}

function shown(clock: ClockControl): Answer {
  const now = clock.now();
  return { status: 200, json: { now: new Date(now).toISOString(), epochMs: now, running: clock.running } };
}

function instant(json: unknown): number | string {
  if (typeof json === 'number' || typeof json === 'string') return json;
  throw new BkmError('OPTIONS', '"set" is an instant (ISO 8601 or epoch ms), "advance" a duration (ISO 8601 or ms).');
}

async function run(clock: ClockControl, running: unknown): Promise<void> {
  if (typeof running !== 'boolean') throw new BkmError('OPTIONS', '"running" is true or false.');
  await (running ? clock.run() : clock.stop());
}
