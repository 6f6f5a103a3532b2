import type { Regning } from '../bkm/types.ts';
import type { BillRef, Finding, Place } from '../diagnostics/finding.ts';
import type { Account } from './account.ts';

/** The fields around the bills. */
export interface MessageHead {
  readonly avdeling?: string;
  readonly navnEPJ?: string;
  readonly reshId?: string;
}

/** What the source says of its sender and its making, as written; null where it says nothing. */
export interface MessageSender {
  /** MsgInfo/Type without the D of a physical medium: `LOM`. */
  readonly meldingstype: string | null;
  /** Praksistype of the XML, `1` to `13`. */
  readonly praksistype: string | null;
  /** MsgInfo/GenDate. */
  readonly genDate: string | null;
}

/** What the converter gives, in the order of the file; a message is complete, and known to be usable, at its `message-end`. */
export type ConvertEvent =
  | { readonly kind: 'message-start'; readonly messageIndex: number }
  /** What is known before the first bill. `praksisId` is null where it can't be found, and then the message is withheld. */
  | {
      readonly kind: 'message-head';
      readonly messageIndex: number;
      readonly praksisId: string | null;
      readonly head: MessageHead;
      readonly sender: MessageSender;
    }
  | { readonly kind: 'bill'; readonly messageIndex: number; readonly bill: ConvertedBill }
  | { readonly kind: 'message-end'; readonly end: MessageEnd }
  | { readonly kind: 'finding'; readonly finding: Finding }
  /** Always the last. */
  | { readonly kind: 'end'; readonly end: FileEnd };

export interface ConvertedBill extends BillRef {
  /** The bill, of the revision asked for; null when it is withheld. */
  readonly regning: Regning | null;
  /** Its index in `behandlerkrav.regninger`; null when it is withheld. */
  readonly position: number | null;
  /** Place in the XML of a value of this bill; `pointer` is relative to the bill. */
  locate(pointer: string): Place;
}

export interface MessageEnd {
  readonly messageIndex: number;
  /** True when nothing of the message may be sent. */
  readonly withheld: boolean;
  readonly praksisId: string | null;
  /** As at the end: a field that stands after the bills is in it. */
  readonly head: MessageHead;
  /** As claimed, or counted anew where a bill is withheld. */
  readonly antallRegninger: number;
  /** Kroner. */
  readonly belop: number;
  /** Bills in the source, and how many of them are withheld. */
  readonly bills: number;
  readonly withheldBills: number;
  /** MsgInfo/GenDate as written. */
  readonly genDate: string | null;
  /** Place in the XML of a value around the bills; `pointer` is relative to the message. */
  locate(pointer: string): Place;
}

export interface FileEnd {
  readonly account: Account;
  /** False when the file could not be read to its end, or holds no claim message. */
  readonly readable: boolean;
}
