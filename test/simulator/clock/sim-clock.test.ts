import { expect, it } from 'vitest';
import { CLOCK, SimClock } from '../../../src/simulator/clock/sim-clock.ts';
import { MemoryState } from '../../../src/simulator/state/memory.ts';
import { call, NOW, post, running } from '../running.ts';

/** A clock over a real time that the test moves. */
function clockAt(real: { now: number }): SimClock {
  return new SimClock(() => real.now, new MemoryState().open(CLOCK));
}

it('is the real one until it is set, and runs on from there', async () => {
  const real = { now: Date.UTC(2026, 10, 21) };
  const clock = clockAt(real);
  expect(clock.now()).toBe(real.now);
  await clock.set('2026-01-06T15:30:00+01:00');
  real.now += 5000;
  expect(new Date(clock.now()).toISOString()).toBe('2026-01-06T14:30:05.000Z');
});

it('stands still when told to, goes on from there, and advances meanwhile', async () => {
  const real = { now: 1_000_000 };
  const clock = clockAt(real);
  await clock.stop();
  real.now += 5000;
  await clock.advance('PT10S');
  expect([clock.now(), clock.running]).toEqual([1_010_000, false]);
  await clock.run();
  real.now += 1;
  expect([clock.now(), clock.running]).toEqual([1_010_001, true]);
});

it('takes a time without an offset as Norwegian', async () => {
  const clock = clockAt({ now: 0 });
  await clock.set('2026-07-01T16:00:00');
  expect(new Date(clock.now()).toISOString()).toBe('2026-07-01T14:00:00.000Z');
});

it.each(['yesterday', '2026-02-30T10:00:00Z', '2026-01-06', '', Number.NaN, 1e15])(
  'can not be set to %j',
  async (instant) => {
    await expect(clockAt({ now: 0 }).set(instant)).rejects.toThrow(/^The clock is set to an instant/);
  },
);

it.each(['PT', '-PT1S', '10', -1, 'P400Y'])('can not be advanced by %j', async (by) => {
  await expect(clockAt({ now: 0 }).advance(by)).rejects.toThrow(/^The clock is advanced by/);
});

it('is steered over HTTP', async () => {
  const { url } = await running({ clock: NOW });
  const set = { now: '2026-01-06T15:00:00.000Z', epochMs: Date.UTC(2026, 0, 6, 15), running: false };
  expect((await post(`${url}/simulator/clock`, { set: '2026-01-06T16:00:00+01:00' })).json).toEqual(set);
  expect((await post(`${url}/simulator/clock`, { advance: 'P1D' })).json).toMatchObject({
    now: '2026-01-07T15:00:00.000Z',
  });
  expect((await post(`${url}/simulator/clock`, { advance: 500, running: true })).json).toMatchObject({ running: true });
  expect((await post(`${url}/simulator/clock`, { set: set.epochMs, running: false })).json).toEqual(set);
  expect((await call(`${url}/simulator/clock`)).json).toEqual(set);
});

it('that is given a time at the start runs on from there, or stands there', async () => {
  const real = { now: 0 };
  const runs = await running({ clock: NOW, clockFixed: false, realNow: () => real.now });
  const stands = await running({ clock: NOW, clockFixed: true, realNow: () => real.now });
  real.now = 1000;
  expect([runs, stands].map(({ clock }) => clock.now() - Date.parse(NOW))).toEqual([1000, 0]);
});
