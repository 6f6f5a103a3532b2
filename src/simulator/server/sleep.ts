import { setTimeout } from 'node:timers/promises';
import type { Sleep } from '../options.ts';

/** Waits in real time. */
export const realSleep: Sleep = async (ms, signal) => {
  await setTimeout(ms, undefined, { signal }).catch(() => {});
};
