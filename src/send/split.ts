import { canonicalJson } from '../bkm/canonical.ts';
import { listIn } from '../bkm/read-json.ts';
import { isJsonObject, member } from '../diagnostics/pointer.ts';
import { BkmError } from '../errors.ts';
import { numberToOre, oreToNumber, sumOre } from '../values/ore.ts';
import { nameOf } from './bill-name.ts';

/** How large a message may be; what is left out does not bound. */
export interface SplitBounds {
  /** At least 1. */
  readonly maxBills?: number | undefined;
  /** Of the message's canonical JSON, as it is encrypted: UTF-8. */
  readonly maxBytes?: number | undefined;
}

/**
 * Cuts a message into several, each with its own count and sum, its bills in their order. Two bills of one guid (a credit or a
 * correction and its original) never come into the same one: the original comes first, also where it stands behind. The later one is
 * to be sent only when the API has the earlier one.
 *
 * @returns the message itself, alone, where it is within the bounds
 * @throws {BkmError} OPTIONS where a bill alone is too large, has no amount, or a bound is below 1
 */
export function splitMessage(
  message: unknown,
  { maxBills = Infinity, maxBytes = Infinity }: SplitBounds,
): readonly unknown[] {
  if (maxBills < 1 || maxBytes < 1 || Number.isNaN(maxBills) || Number.isNaN(maxBytes)) {
    throw unsplit('The bounds of a message are at least 1.', 'Grensene for en melding er minst 1.');
  }
  const regninger = originalsFirst(listIn(member(message, 'behandlerkrav'), 'regninger'));
  const around = bytesAround(message);
  const parts: Part[] = [];
  for (const regning of regninger) {
    const bytes = bytesOf(regning) + 1;
    const { guid } = nameOf(regning);
    if (around + bytes > maxBytes) {
      throw unsplit(
        'A bill alone is larger than a message may be.',
        'Én regning alene er større enn en melding får være.',
        ['Raise maxBytes; oversized tells which it is.', 'Sett opp maxBytes; oversized sier hvilken det er.'],
      );
    }
    const last = parts.at(-1);
    const fits =
      last !== undefined &&
      last.regninger.length < maxBills &&
      around + last.bytes + bytes <= maxBytes &&
      !last.guids.has(guid);
    const part = fits ? last : { regninger: [], bytes: 0, guids: new Set<string>() };
    if (!fits) parts.push(part);
    part.regninger.push(regning);
    part.bytes += bytes;
    if (guid !== '') part.guids.add(guid);
  }
  return parts.length <= 1 ? [message] : parts.map((part) => withBills(message, part.regninger));
}

/** A bill that is larger than a message may be. */
export interface Oversized {
  /** Its place in its message. */
  readonly index: number;
  /** Of a message of it alone: the least `maxBytes` for it. */
  readonly bytes: number;
}

/** The largest bill of a message that is larger than a message may be, alone in one; null where none is, and it can be split. */
export function oversized(message: unknown, { maxBytes = Infinity }: SplitBounds): Oversized | null {
  if (maxBytes === Infinity) return null;
  const around = bytesAround(message);
  let largest: Oversized | null = null;
  for (const [index, regning] of listIn(member(message, 'behandlerkrav'), 'regninger').entries()) {
    const bytes = around + bytesOf(regning) + 1;
    if (bytes > Math.max(maxBytes, largest?.bytes ?? 0)) largest = { index, bytes };
  }
  return largest;
}

/** An empty list, and room for the largest count and sum that can stand there. */
function bytesAround(message: unknown): number {
  return bytesOf(withBills(message, [])) + 40;
}

/** A credit or a correction that stands before its original is moved to the end. */
function originalsFirst(regninger: readonly unknown[]): readonly unknown[] {
  const names = regninger.map(nameOf);
  const places = new Map(names.flatMap(({ guid, kind }, at) => (kind === 'original' ? [[guid, at] as const] : [])));
  const isEarly = names.map(
    ({ guid, kind }, at) => kind !== 'original' && guid !== '' && (places.get(guid) ?? at) > at,
  );
  return [...regninger.filter((_, at) => !isEarly[at]), ...regninger.filter((_, at) => isEarly[at])];
}

interface Part {
  readonly regninger: unknown[];
  /** Of the bills. */
  bytes: number;
  readonly guids: Set<string>;
}

/**
 * The same message of other bills: with their count and their sum.
 *
 * @throws {BkmError} OPTIONS where a bill has no amount in whole øre
 */
export function withBills(message: unknown, regninger: readonly unknown[]): unknown {
  const krav = member(message, 'behandlerkrav');
  const amounts = regninger.map((regning) => {
    const belop = member(regning, 'belop');
    const ore = typeof belop === 'number' ? numberToOre(belop) : null;
    if (ore === null) throw unsplit('A bill has no amount.', 'En regning mangler beløp.');
    return ore;
  });
  const sum = sumOre(amounts);
  if (sum === null) throw unsplit('The sum of the bills is too large.', 'Summen av regningene er for stor.');
  return {
    ...(isJsonObject(message) ? message : {}),
    behandlerkrav: {
      ...(isJsonObject(krav) ? krav : {}),
      regninger,
      antallRegninger: regninger.length,
      belop: oreToNumber(sum),
    },
  };
}

function bytesOf(value: unknown): number {
  return new TextEncoder().encode(canonicalJson(value)).length;
}

function unsplit(en: string, nb: string, hint?: readonly [en: string, nb: string]): BkmError {
  if (hint === undefined) return new BkmError('OPTIONS', en, { nb: { message: nb } });
  return new BkmError('OPTIONS', en, { hint: hint[0], nb: { message: nb, hint: hint[1] } });
}
