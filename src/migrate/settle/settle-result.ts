import { RuleCrash } from '../../validate/engine.ts';
import { systemCode } from '../read/read-fault.ts';
import { type Settled, StoppedAt } from './settle.ts';
import { RecordLost } from './with-record.ts';

/** How settling ended, as data: between threads an error loses what it is. */
export type SettleResult =
  | { readonly kind: 'settled'; readonly settled: Settled }
  | { readonly kind: 'rule-crash'; readonly rule: string }
  /** A record is damaged, and its file to be done anew. */
  | { readonly kind: 'record-lost' }
  /** The output folder can't be written, at a file or at what is of them all. */
  | { readonly kind: 'stopped'; readonly code: string; readonly file: string | null };

/** @throws what is neither a rule's fault nor the disk's */
export async function settleResult(settling: Promise<Settled>): Promise<SettleResult> {
  try {
    return { kind: 'settled', settled: await settling };
  } catch (error) {
    if (error instanceof RuleCrash) return { kind: 'rule-crash', rule: error.rule };
    if (error instanceof RecordLost) return { kind: 'record-lost' };
    if (error instanceof StoppedAt) return { kind: 'stopped', code: error.code, file: error.file };
    const code = systemCode(error);
    if (code !== '') return { kind: 'stopped', code, file: null };
    throw error;
  }
}
