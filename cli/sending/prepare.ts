import { type CappedUse, type Finding, isBkmError, type ValidateOptions, Validation } from '../../src/index.ts';
import {
  contentHash,
  type Ledger,
  type Oversized,
  originalsIn,
  oversized,
  ownHashes,
  realIds,
  type SplitBounds,
  splitMessage,
} from '../../src/send.ts';
import { Collected } from '../collected.ts';
import type { Input, Missing } from '../inputs.ts';
import type { Io } from '../io.ts';
import { overInputs } from '../over-inputs.ts';
import type { Setting } from '../setting.ts';
import { bytesOf, type Ready, sha256Of } from './ready.ts';

/** What was sent before. */
export interface Before {
  readonly ledger: Ledger;
  readonly target: string;
}

/**
 * Validates every input before the first message is sent; each is read once, and known again by its bytes.
 *
 * @param before null: bills are held against this run alone
 * @param bounds of the parts that messages are sent in
 */
export async function prepare(
  inputs: readonly (Input | Missing)[],
  options: ValidateOptions,
  before: Before | null,
  bounds: SplitBounds,
  setting: Setting,
  io: Io,
): Promise<{ readonly ready: readonly Ready[]; readonly collected: Collected }> {
  const collected = new Collected(setting);
  const ready: Ready[] = [];
  let incomplete = new Set<number>();
  let real = new Map<number, readonly string[]>();
  let originals: string[] = [];
  let large = new Map<number, Oversized>();
  // Messages that the ledger has: they don't stand against themselves.
  const own = new Set<string>();
  const validation = new Validation({
    ...options,
    sendt: before?.ledger.sendt(before.target, own),
    onMessage: (message, index) => {
      originals.push(...originalsIn(message));
      const places = realIds(message);
      if (places.length > 0) real.set(index, places);
      const bill = oversizedIn(message, bounds);
      if (bill !== null) large.set(index, bill);
    },
    onConverted: (event) => {
      if (event.kind !== 'message-end') return;
      const { withheld, withheldBills, messageIndex } = event.end;
      if (withheld || withheldBills > 0) incomplete.add(messageIndex);
    },
  });
  await overInputs(inputs, collected, io, async (input) => {
    incomplete = new Set();
    real = new Map();
    originals = [];
    large = new Map();
    const bytes = await bytesOf(input);
    if (before !== null) for (const hash of await sentHashes(bytes, options, before, bounds)) own.add(hash);
    const result = await validation.check(bytes, input.name);
    const kept = { sha256: sha256Of(bytes), bytes: input.path === null ? bytes : null };
    ready.push({ input, ...kept, result, incomplete, originals, real, large });
    return result;
  });
  return { ready, collected };
}

/** A message as it is to be sent. */
export interface ReadMessage {
  /** In its input, from 0. */
  readonly index: number;
  readonly message: unknown;
  /** False where it can't be read whole or has not the form of a message, whatever the rules are set to: it is never sent. */
  readonly hasForm: boolean;
  /** What each bill uses of tariffs that have a cap a year; null where there is no catalogue, and no cap is known. */
  readonly uses: BillUses | null;
}

/** By bill, in the order of the message. */
export type BillUses = readonly (readonly CappedUse[])[];

/** The messages of an input, as they are to be sent. */
export async function messagesOf(bytes: Uint8Array, options: ValidateOptions): Promise<readonly ReadMessage[]> {
  const messages: Omit<ReadMessage, 'hasForm'>[] = [];
  const usesBy = new Map<number, (readonly CappedUse[])[]>();
  const { findings } = await new Validation({
    ...options,
    rules: [],
    severities: {},
    onUses: (uses, index) => {
      const before = usesBy.get(index);
      if (before === undefined) usesBy.set(index, [uses]);
      else before.push(uses);
    },
    onMessage: (message, index) => void messages.push({ index, message, uses: usesBy.get(index) ?? null }),
  }).check(bytes);
  const errors = findings.filter(({ severity }) => severity === 'error');
  return messages.map((each) => ({
    ...each,
    hasForm: errors.every(({ messageIndex }) => messageIndex !== null && messageIndex !== each.index),
  }));
}

/** What is overridden, for a person: the rule, and how often. */
export function overridden(
  findings: readonly Finding[],
  forced: ReadonlySet<string>,
): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { rule, severity } of findings) {
    if (severity === 'error' && forced.has(rule)) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  return [...counts];
}

async function sentHashes(
  bytes: Uint8Array,
  options: ValidateOptions,
  { ledger, target }: Before,
  bounds: SplitBounds,
): Promise<readonly string[]> {
  const hashes: string[] = [];
  for (const { message } of await messagesOf(bytes, options)) hashes.push(...(await hashesOf(message, bounds)));
  return hashes.flatMap((hash) => ownHashes(ledger, target, hash));
}

/** What can't be split or has no canonical form is told of where it is validated or sent. */
export async function hashesOf(message: unknown, bounds: SplitBounds): Promise<readonly string[]> {
  try {
    return await Promise.all(splitMessage(message, bounds).map(contentHash));
  } catch (error) {
    if (isBkmError(error)) return [];
    throw error;
  }
}

/** As above. */
function oversizedIn(message: unknown, bounds: SplitBounds): Oversized | null {
  try {
    return oversized(message, bounds);
  } catch (error) {
    if (isBkmError(error)) return null;
    throw error;
  }
}
