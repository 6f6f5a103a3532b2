import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FaultRule } from '../../src/simulator.ts';
import { blindAtRandom, deathAtRandom, faultsAtRandom, LOST_ANSWER } from './at-random.ts';
import { bundledSender } from './bundled.ts';
import { Chance, roundsOf, seedOf } from './chance.ts';
import { STEPS } from './order.ts';
import { World } from './world.ts';

let sender: Awaited<ReturnType<typeof bundledSender>>;

beforeAll(async () => {
  sender = await bundledSender();
});

afterAll(() => sender.remove());

const POST = { path: '/kuhr/krav/v1/process/*' };
const MEETING: readonly (readonly [string, readonly FaultRule[]])[] = [
  ['nothing else', []],
  ['an answer that was lost', [LOST_ANSWER]],
  ['a 500 after it was stored', [{ when: POST, fault: { kind: 'status', status: 500, after: true } }]],
  ['a 503 before', [{ when: POST, fault: { kind: 'status', status: 503, retryAfter: 0 } }]],
  ['an answer that came too late', [{ when: POST, fault: { kind: 'latency', ms: 5000 } }]],
];

describe.concurrent.each(STEPS)('a sender killed at the step %s', (at) => {
  it.each(MEETING)('that meets %s has sent each claim once, when another has run', async (_, faults) => {
    const world = await World.make(sender.file, 2);
    try {
      // Only what may have arrived is looked for, and only a duplicate that the overview did not show is to be found.
      const isSought = at === 'look' || at === 'find';
      world.simulator.faults.add(...(isSought && faults.length === 0 ? [LOST_ANSWER] : faults));
      if (at === 'find') await world.blind({ oversikt: 3_600_000 });
      const isFound = faults.every(({ fault }) => fault.kind !== 'status' || fault.after === true);
      const { killed } = await world.send({ die: { at, nth: 1 }, timeout: 3000, attempts: 5 });
      expect(killed).toBe(at !== 'find' || isFound);
      await world.expectNoneForgotten();
      await world.settle();
      await world.expectOnce();
    } finally {
      await world.end();
    }
  });
});

const [ORIGINAL, CREDIT, ANEW, CORRECTION] = [3, 4, 1, 5];

describe.concurrent.each(STEPS)('a sender killed at the step %s of an original', (at) => {
  it.each(MEETING)('that meets %s leaves nothing that its correction is taken for', async (_, faults) => {
    const world = await World.make(sender.file, 6);
    try {
      world.simulator.faults.add(...faults);
      await world.send({ die: { at, nth: 1 }, indexes: [ORIGINAL], timeout: 3000 });
      world.simulator.faults.clear();
      world.simulator.faults.add({ when: POST, fault: { kind: 'cut-before' } });
      await world.send({ indexes: [CORRECTION, CREDIT, ANEW] });
      await world.expectNoneForgotten();
      await world.settle();
      await world.expectOnce();
    } finally {
      await world.end();
    }
  });
});

const SEED = seedOf(process.env);
/** Those above count too; one of them is not killed. */
const ROUNDS = roundsOf(process.env) - STEPS.length * MEETING.length + 1;
const WORLDS = 4;

describe('senders that are killed at random, alone and two at once, while the server fails', () => {
  it(`have sent each claim once, over ${ROUNDS} of them`, { timeout: ROUNDS * 2000 }, async () => {
    const worlds = Array.from({ length: WORLDS }, (_, number) => SEED + number);
    const killed = await Promise.all(worlds.map((seed) => storm(new Chance(seed), Math.ceil(ROUNDS / WORLDS))));
    expect(killed.reduce((sum, count) => sum + count)).toBeGreaterThanOrEqual(ROUNDS);
  });
});

/** Two more claims a round, until so many senders are killed. */
async function storm(chance: Chance, kills: number): Promise<number> {
  const world = await World.make(sender.file, kills * 3);
  let killed = 0;
  try {
    for (let round = 1; killed < kills; round++) {
      world.simulator.faults.clear();
      world.simulator.faults.add(...faultsAtRandom(chance));
      await world.blind(blindAtRandom(chance));
      const racing = Array.from({ length: chance.next() < 0.4 ? 2 : 1 }, () => one(world, chance, round));
      killed += (await Promise.all(racing)).filter((ended) => ended).length;
      expect(round).toBeLessThan(kills * 5);
      await world.expectNoneForgotten();
    }
    await world.settle();
    await world.expectOnce();
    return killed;
  } catch (error) {
    throw new Error(`BKM_FAULT_SEED=${SEED} shows it again (chance of ${chance.seed})`, { cause: error });
  } finally {
    await world.end();
  }
}

async function one(world: World, chance: Chance, round: number): Promise<boolean> {
  const die = deathAtRandom(chance);
  const indexes = chance.shuffled(world.open(round * 2)).slice(0, 12);
  const { killed, code, stderr } = await world.send({ die, indexes }, die === null ? chance.between(30, 250) : null);
  expect([killed ? 0 : code, stderr]).toEqual([0, '']);
  return killed;
}
