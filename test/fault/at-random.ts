import type { Etterslep, Fault, FaultRule } from '../../src/simulator.ts';
import type { Chance } from './chance.ts';
import { type Death, STEPS } from './order.ts';

export const FAULTS: readonly Fault[] = [
  { kind: 'latency', ms: 40 },
  // Longer than the senders wait: handled, and never told.
  { kind: 'latency', ms: 900 },
  { kind: 'status', status: 429, retryAfter: 0 },
  { kind: 'status', status: 500 },
  { kind: 'status', status: 503, retryAfter: 0 },
  { kind: 'status', status: 500, after: true },
  { kind: 'status', status: 503, after: true, retryAfter: 0 },
  { kind: 'status', status: 401 },
  { kind: 'status', status: 408, after: true },
  { kind: 'cut-before' },
  { kind: 'cut-after' },
  { kind: 'truncate' },
  { kind: 'unknown-status' },
  { kind: 'bare-object' },
  { kind: 'not-json' },
];

/** ms that the senders wait for what may have arrived; far longer than the server takes on a busy machine. */
export const PATIENCE = 400;

const SUBMISSION = '/kuhr/krav/v1/process/*';

/** Up to three faults, of submissions and of all other calls. */
export function faultsAtRandom(chance: Chance): readonly FaultRule[] {
  return Array.from({ length: chance.between(0, 3) }, () => ({
    when: {
      path: chance.one([SUBMISSION, SUBMISSION, '/kuhr/krav/v1/data/*', '/kuhr/*']),
      nth: chance.between(1, 4),
      count: chance.between(1, 2),
    },
    fault: chance.one(FAULTS),
  }));
}

/**
 * What the server does not see of what it has just stored. The overview and the check for duplicates at once for a short time alone: no
 * client could know.
 */
export function blindAtRandom(chance: Chance): Etterslep {
  const long = () => chance.between(1, 1500);
  return chance.one<Etterslep>([
    {},
    {},
    { duplikat: long() },
    { oversikt: long() },
    { regninger: long() },
    { duplikat: long(), regninger: long() },
    { duplikat: PATIENCE / 4, oversikt: PATIENCE / 4 },
  ]);
}

/** At a step; or never, and then the process is killed from outside. */
export function deathAtRandom(chance: Chance): Death | null {
  if (chance.next() < 0.35) return null;
  return { at: chance.one(STEPS), nth: chance.between(1, 3) };
}

/** The answer to the first submission is lost, so that the sender has to find out. */
export const LOST_ANSWER: FaultRule = { when: { path: SUBMISSION }, fault: { kind: 'cut-after' } };
