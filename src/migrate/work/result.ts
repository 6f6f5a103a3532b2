import type { Params } from '../../diagnostics/finding.ts';
import type { MigrateTextId } from '../read/unpack-fault.ts';

/** Why a unit has no record: told in the report, and tried again by the next run. */
export interface Failure {
  readonly id: MigrateTextId;
  readonly params: Params;
}

/** What became of a unit in a worker. */
export type Result =
  /** It was done before, and is as it was. */
  | { readonly kind: 'kept'; readonly content: string; readonly bills: number }
  /** `ms` that it took. */
  | { readonly kind: 'made'; readonly content: string; readonly bills: number; readonly ms: number }
  | { readonly kind: 'failed'; readonly failure: Failure }
  /** The output folder can't be written: the run ends, and can be taken up again. */
  | { readonly kind: 'stopped'; readonly code: string };
