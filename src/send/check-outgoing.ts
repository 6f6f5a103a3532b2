import { canonicalJson, contentHash } from '../bkm/canonical.ts';
import type { ValidateOptions, ValidateResult } from '../check/result.ts';
import { validate } from '../check/validate.ts';
import { baseUrlOf } from '../krav/base-url.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { NewUse } from '../ledger/types.ts';
import { type Outgoing, outgoing } from './outgoing.ts';

export interface CheckOutgoingOptions extends Omit<ValidateOptions, 'sendt' | 'onMessage' | 'onConverted'> {
  /** What was sent before is asked of it. */
  readonly ledger: Ledger;
  /** Id of the message whose refused bills it holds again. */
  readonly replaces?: string | null | undefined;
}

export interface CheckedOutgoing {
  /** As it may be sent; null where an error stands against that. */
  readonly outgoing: Outgoing | null;
  readonly result: ValidateResult;
}

/**
 * Validates a message against the rules and against what the ledger says was sent before (guid, regningsnummer, caps a year), and makes
 * it ready to be sent: with what the ledger is to keep of it, so that the next one is held against it too.
 *
 * A message that was sent before does not stand against itself: sending it again gives what is known of it.
 *
 * @param target base URL of the API, as it is given to the client
 * @throws {BkmError} OPTIONS for a target that is no address
 * @throws {LedgerError} where the ledger can't be read
 * @example
 * const { outgoing, result } = await checkOutgoing(message, baseUrl, { ledger, catalogue, praksiser, now: Date.now() });
 * if (outgoing !== null) await sendMessage(outgoing, { client, ledger });
 */
export async function checkOutgoing(
  message: unknown,
  target: string,
  { ledger, replaces = null, ...options }: CheckOutgoingOptions,
): Promise<CheckedOutgoing> {
  const url = baseUrlOf(target);
  const uses: (readonly NewUse[])[] = [];
  const result = await validate(canonicalJson(message), {
    ...options,
    sendt: ledger.sendt(url, new Set(ownHashes(ledger, url, await contentHash(message)))),
    onUses: (ofBill, index) => {
      uses.push(ofBill);
      options.onUses?.(ofBill, index);
    },
  });
  if (!result.readable || result.findings.some(({ severity }) => severity === 'error'))
    return { outgoing: null, result };
  const ready = await outgoing(message, target, replaces);
  return { outgoing: options.catalogue == null ? ready : { ...ready, uses }, result };
}

/** Hashes of a message and, where it was sent, of those that lawfully hold its refused bills again: they don't stand against it. */
export function ownHashes(ledger: Ledger, target: string, hash: string): readonly string[] {
  const id = ledger.byHash(target, hash)?.id ?? null;
  return [hash, ...(id === null ? [] : ledger.replacing(target, id)).map((each) => each.hash)];
}
