import type { Revision } from '../bkm/revision.ts';
import type { Catalogue } from '../catalogue/types.ts';
import type { Account } from '../convert/account.ts';
import type { ConvertEvent } from '../convert/event.ts';
import type { ConvertOptions } from '../convert/options.ts';
import type { Finding } from '../diagnostics/finding.ts';
import type { CappedUse } from '../rules/shared/capped-uses.ts';
import type { Rule, Sendt } from '../validate/rule.ts';
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
  /** The open data that tariffs are held against. Default: none, and the findings tell once which rules did not run. */
  readonly catalogue?: Catalogue | null | undefined;
  /** What was sent before this run: `Ledger.sendt` gives it. Default: not known, and bills are held against the run alone. */
  readonly sendt?: Sendt | null | undefined;
  /**
   * Told each message whole, as it would be sent, once its findings are made; a withheld one is not told. Messages are then in
   * memory one at a time.
   */
  readonly onMessage?: ((message: unknown, messageIndex: number) => void) | undefined;
  /**
   * Told, where there is a catalogue, what each bill of a message uses of tariffs that have a cap a year, in the order of the bills and
   * before the message is told: for the ledger, which is to count it (`outgoing`). Keys may hold a patient's number.
   */
  readonly onUses?: ((uses: readonly CappedUse[], messageIndex: number) => void) | undefined;
  /** Told each step of the conversion of XML, and waited for: to write what was converted while it is validated. */
  readonly onConverted?: ((event: ConvertEvent) => void | Promise<void>) | undefined;
  /**
   * Told each finding of XML as it is made, in no order: the result then has none, and memory does not grow with them. Default: the
   * result has them.
   */
  readonly onFinding?: ((finding: Finding) => void) | undefined;
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
