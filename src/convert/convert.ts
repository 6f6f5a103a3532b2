import type { Bkm } from '../bkm/types.ts';
import type { Finding, Place } from '../diagnostics/finding.ts';
import { compareFindings } from '../diagnostics/order.ts';
import type { Source } from '../xml/source.ts';
import { type Account, EMPTY_ACCOUNT } from './account.ts';
import type { ConvertedBill, MessageEnd } from './event.ts';
import type { ConvertOptions } from './options.ts';
import { convertStream } from './stream.ts';

/** One message of a file, converted. */
export interface ConvertedMessage {
  /** From 0, over the messages of the file. */
  readonly index: number;
  /** The JSON BKM of the revision asked for; null when the message is withheld. */
  readonly message: Bkm | null;
  /** Bills in the source, and how many of them are not in `message`. */
  readonly bills: number;
  readonly withheldBills: number;
  /** MsgInfo/GenDate as written; null where there is none. */
  readonly genDate: string | null;
  /** Place in the original XML of the value at a JSON pointer into `message`, or of the closest thing around it. */
  locate(pointer: string): Place;
}

export interface ConvertResult {
  readonly messages: readonly ConvertedMessage[];
  /** In the order of the file. */
  readonly findings: readonly Finding[];
  readonly account: Account;
  /** False when the file could not be read to its end, or holds no claim message. */
  readonly readable: boolean;
}

/**
 * Converts a whole file of BKM XML. All messages are kept in memory: for large files use `convertStream`.
 *
 * @throws what the source itself throws, and BkmError OPTIONS where the call is wrong; whatever is wrong with the content is a finding
 * @example
 * const { messages, findings } = await convert(xml, { praksisId: '1000005649' });
 */
export async function convert(source: Source, options: ConvertOptions = {}): Promise<ConvertResult> {
  const messages: ConvertedMessage[] = [];
  const findings: Finding[] = [];
  let bills: ConvertedBill[] = [];
  let account = EMPTY_ACCOUNT;
  let readable = false;
  for await (const event of convertStream(source, options)) {
    if (event.kind === 'finding') {
      findings.push(event.finding);
    } else if (event.kind === 'bill') {
      bills.push(event.bill);
    } else if (event.kind === 'message-end') {
      messages.push(toMessage(event.end, bills));
      bills = [];
    } else if (event.kind === 'end') {
      ({ account, readable } = event.end);
    }
  }
  return { messages, findings: findings.sort(compareFindings), account, readable };
}

/** The message of its bills; null when it is withheld. */
export function assemble(end: MessageEnd, bills: readonly ConvertedBill[]): Bkm | null {
  if (end.withheld || end.praksisId === null) return null;
  const regninger = bills.flatMap(({ regning }) => (regning === null ? [] : [regning]));
  const { antallRegninger, belop } = end;
  // Each regning is of the revision asked for, and so is the message.
  return { praksisId: end.praksisId, behandlerkrav: { ...end.head, regninger, antallRegninger, belop } } as Bkm;
}

function toMessage(end: MessageEnd, bills: readonly ConvertedBill[]): ConvertedMessage {
  const converted = bills.filter(({ position }) => position !== null);
  return {
    index: end.messageIndex,
    message: assemble(end, bills),
    bills: end.bills,
    withheldBills: end.withheldBills,
    genDate: end.genDate,
    locate(pointer) {
      const [, position, inBill] = /^\/behandlerkrav\/regninger\/(\d+)(.*)$/.exec(pointer) ?? [];
      const bill = position === undefined ? undefined : converted[Number(position)];
      return bill ? bill.locate(inBill ?? '') : end.locate(pointer);
    },
  };
}
