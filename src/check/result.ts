import type { Revision } from '../bkm/revision.ts';
import type { Account } from '../convert/account.ts';
import type { ConvertOptions } from '../convert/options.ts';
import type { Finding } from '../diagnostics/finding.ts';
import type { InputKind } from './peek.ts';

export interface ValidateOptions extends Omit<ConvertOptions, 'revision'> {
  /** For JSON, `auto` is the revision that each message's form fits; for XML it is the default one. Default: `auto`. */
  readonly revision?: Revision | 'auto' | undefined;
}

/** What was found in one input. */
export interface ValidateResult {
  readonly kind: InputKind;
  /** Of the messages; null where there are none, or of several revisions. */
  readonly revision: Revision | null;
  readonly messages: number;
  readonly bills: number;
  readonly withheldBills: number;
  /** In the order of the input. */
  readonly findings: readonly Finding[];
  /** Of the XML; all zero for JSON. */
  readonly account: Account;
  /** False when the input could not be read to its end, or holds no message. */
  readonly readable: boolean;
}
