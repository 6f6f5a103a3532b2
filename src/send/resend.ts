import { listIn, textIn } from '../bkm/read-json.ts';
import { member } from '../diagnostics/pointer.ts';
import { latestTreatment } from '../krav/latest.ts';
import type { Melding } from '../krav/status.ts';
import type { BillKind } from '../ledger/types.ts';
import { nameOf } from './bill-name.ts';
import { withBills } from './split.ts';

/** What stands against sending a corrected bill; `index` is its place in the corrected message. */
export interface ResendFault {
  readonly index: number;
  readonly guid: string | null;
  readonly why: /** The refused message has no such bill. */
    | 'annen'
    /** It was not refused; `status` tells what it is. */
    | 'ikke-avvist'
    /** Its regningsnummer is not that of the refused bill. */
    | 'regningsnummer'
    /** It is claimed by another practice. */
    | 'praksis'
    /** It is a credit or a correction and the refused bill is not, or the other way round; `kind` tells what the refused one is. */
    | 'slag'
    /** It stands twice. */
    | 'to-ganger';
  readonly status: string | null;
  readonly kind: BillKind;
}

export interface Resend {
  /** Of the corrected bills that were refused, with their count and sum; null where there are none. */
  readonly message: unknown;
  /** Refused bills that the corrected message does not hold. */
  readonly left: readonly { readonly guid: string; readonly regningsnummer: string | null }[];
  /** Bills that are not sent, for they were approved or are being treated; unlike faults they are to be expected in a whole file. */
  readonly approved: number;
  readonly faults: readonly ResendFault[];
}

/**
 * Takes the refused bills of a message out of a corrected one. Guid and regningsnummer tell which they are: a refused bill is sent
 * again under both, by the same practice.
 *
 * @param corrected the message that holds the corrected bills, and maybe others
 * @param entries what the API tells of the refused message; the latest treatment counts
 * @param refused guids to take, lower case; default: all that were refused
 * @param kinds of the refused message's bills, by guid, which the API does not tell and a ledger knows; default: originals
 */
export function resendOf(
  corrected: unknown,
  entries: readonly Melding[],
  refused?: ReadonlySet<string>,
  kinds: ReadonlyMap<string, BillKind> = new Map(),
): Resend {
  const latest = latestTreatment(entries);
  const told = new Map((latest?.regninger ?? []).map((regning) => [regning.guid ?? '', regning]));
  const isWanted = (guid: string) =>
    told.get(guid)?.status === 'avvist' && (refused === undefined || refused.has(guid));
  const praksisId = textIn(corrected, 'praksisId');
  const refusedBy = latest?.praksisId ?? null;
  const isOthers = praksisId !== null && refusedBy !== null && refusedBy !== praksisId;
  const taken = new Map<string, unknown>();
  const faults: ResendFault[] = [];
  let approved = 0;
  for (const [index, regning] of listIn(member(corrected, 'behandlerkrav'), 'regninger').entries()) {
    const { guid, kind } = nameOf(regning);
    const bill = told.get(guid);
    const refusedKind = kinds.get(guid) ?? 'original';
    const fault = (why: ResendFault['why']) =>
      void faults.push({
        index,
        guid: guid === '' ? null : guid,
        why,
        status: bill?.status ?? null,
        kind: refusedKind,
      });
    if (bill === undefined) fault('annen');
    else if (isOthers) fault('praksis');
    else if (bill.status === 'godkjent') approved += 1;
    else if (bill.status !== 'avvist') fault('ikke-avvist');
    else if (bill.regningsnummer !== textIn(regning, 'regningsnummer')) fault('regningsnummer');
    else if (kind !== refusedKind) fault('slag');
    else if (taken.has(guid)) fault('to-ganger');
    else if (isWanted(guid)) taken.set(guid, regning);
  }
  const left = [...told].flatMap(([guid, { regningsnummer }]) =>
    isWanted(guid) && !taken.has(guid) ? [{ guid, regningsnummer }] : [],
  );
  return { message: taken.size === 0 ? null : withBills(corrected, [...taken.values()]), left, approved, faults };
}
