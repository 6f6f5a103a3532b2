import { randomBytes, randomUUID } from 'node:crypto';
import type { Random } from './frame.ts';

/** Chance as the machine gives it. */
export const MACHINE_RANDOM: Random = { uuid: () => randomUUID(), bytes: (count) => randomBytes(count) };
