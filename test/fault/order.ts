import type { SendStep } from '../../src/send/result.ts';

/** The named steps of sending, at each of which a sender may die. */
export const STEPS = [
  'claim',
  'look',
  'submit',
  'answered',
  'find',
  'settle',
  'settled',
] as const satisfies readonly SendStep[];

/** When a sender kills itself: as a step begins for the nth time. */
export interface Death {
  readonly at: SendStep;
  readonly nth: number;
}

/** What a sender process is to do. */
export interface Order {
  readonly url: string;
  readonly ledger: string;
  /** A JSON file with a list of messages. */
  readonly messages: string;
  /** Which of them, in which order. */
  readonly indexes: readonly number[];
  readonly die: Death | null;
  /** At most, of a message and of each of its calls. */
  readonly attempts: number;
  /** ms. */
  readonly timeout: number;
  /** ms. */
  readonly patience: number;
}

/** What a sender told of a message. */
export interface Told {
  readonly index: number;
  readonly utfall: string;
  readonly id: string | null;
  readonly why: string | null;
}
