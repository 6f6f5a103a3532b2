import type { Revision } from '../bkm/revision.ts';
import type { Account } from '../convert/account.ts';
import type { ConvertOptions } from '../convert/options.ts';
import type { Finding } from '../diagnostics/finding.ts';
import type { Rule } from '../validate/rule.ts';
import type { Severities } from '../validate/severities.ts';
import type { InputKind } from './peek.ts';

export interface ValidateOptions extends Omit<ConvertOptions, 'revision'> {
  /** For JSON, `auto` is the revision that each message's form fits; for XML it is the default one. Default: `auto`. */
  readonly revision?: Revision | 'auto' | undefined;
  /** Default: all of this library's; an empty list leaves the schema alone. */
  readonly rules?: readonly Rule[] | undefined;
  /** Severities by rule id or `group/*`, instead of the rules' own. */
  readonly severities?: Severities | undefined;
  /**
   * Epoch ms taken as now, or `gendate` for each message's own generation time (history). Default: not known, and the rules
   * that need it say that they did not check.
   */
  readonly now?: number | 'gendate' | undefined;
  /** False where the claims are for production: synthetic national ids are told of. Default: true. */
  readonly testData?: boolean | undefined;
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
