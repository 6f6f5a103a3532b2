/**
 * bkm-toolkit/send: submits claims so that none is lost and none is sent twice. Needs Node, with a local disk for the ledger.
 */
export { canonicalJson, contentHash } from './bkm/canonical.ts';
export { LedgerError, type LedgerFault } from './ledger/error.ts';
export { Ledger } from './ledger/ledger.ts';
export { isSaidToBeThere } from './ledger/said.ts';
export {
  type BillKind,
  type Claim,
  type ClaimOptions,
  type Conflict,
  type Ending,
  type Filter,
  type LedgerBill,
  type LedgerMessage,
  type LedgerOptions,
  type NewBill,
  type NewMessage,
  type NewUse,
  STATES,
  type State,
  type Told,
} from './ledger/types.ts';
export { originalName, originalsIn } from './send/bill-name.ts';
export { type CheckedOutgoing, type CheckOutgoingOptions, checkOutgoing, ownHashes } from './send/check-outgoing.ts';
export { type Doubtful, type Found, findAtApi } from './send/find.ts';
export { confirmUnclear, findUnclear, type NotIt } from './send/find-unclear.ts';
export { tellLedger } from './send/follow.ts';
export { type Outgoing, outgoing } from './send/outgoing.ts';
export { realIds } from './send/real-ids.ts';
export { type Resend, type ResendFault, resendOf } from './send/resend.ts';
export type { SendOptions, SendResult, SendStep, Unknown } from './send/result.ts';
export { sendMessage } from './send/send-message.ts';
export { type Oversized, oversized, type SplitBounds, splitMessage } from './send/split.ts';
