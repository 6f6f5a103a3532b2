import { contentHash } from '../bkm/canonical.ts';
import { listIn, textIn } from '../bkm/read-json.ts';
import { member } from '../diagnostics/pointer.ts';
import { BkmError } from '../errors.ts';
import { baseUrlOf } from '../krav/base-url.ts';
import type { NewBill, NewMessage } from '../ledger/types.ts';
import { numberToOre } from '../values/ore.ts';
import { nameOf } from './bill-name.ts';

/** A message that is to be sent, with what the ledger is to know of it. */
export interface Outgoing extends NewMessage {
  readonly message: unknown;
}

/**
 * Makes a message ready to be sent to `target`. It should have been validated: here it is only read.
 *
 * @param target base URL of the API, as it is given to the client
 * @param replaces id of the message whose refused bills it holds again
 * @returns without `uses`, which only a catalogue tells: `checkOutgoing` knows them
 * @throws {BkmError} OPTIONS where it has no praksisId, no bills, a bill without guid, or no sum; for a target that is no address
 */
export async function outgoing(message: unknown, target: string, replaces: string | null = null): Promise<Outgoing> {
  const krav = member(message, 'behandlerkrav');
  const praksisId = textIn(message, 'praksisId');
  const belop = member(krav, 'belop');
  const sum = typeof belop === 'number' ? numberToOre(belop) : null;
  const bills = listIn(krav, 'regninger').map(billOf);
  if (praksisId === null || sum === null || bills.length === 0) {
    throw new BkmError('OPTIONS', 'The message can not be sent: it has no praksisId, no bills or no sum.', {
      hint: 'Validate it first.',
      nb: {
        message: 'Meldingen kan ikke sendes: den mangler praksisId, regninger eller sum.',
        hint: 'Kontroller den først.',
      },
    });
  }
  return {
    ...{ message, praksisId, sum, bills },
    target: baseUrlOf(target),
    hash: await contentHash(message),
    replaces: replaces?.toLowerCase() ?? null,
  };
}

function billOf(regning: unknown): NewBill {
  const { guid, kind } = nameOf(regning);
  if (guid === '') {
    throw new BkmError('OPTIONS', 'The message can not be sent: a bill has no guid.', {
      hint: 'Validate it first.',
      nb: { message: 'Meldingen kan ikke sendes: en regning mangler guid.', hint: 'Kontroller den først.' },
    });
  }
  return { guid, regningsnummer: textIn(regning, 'regningsnummer'), kind };
}
