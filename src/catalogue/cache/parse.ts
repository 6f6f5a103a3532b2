import type { DatasetName } from '../client/client.ts';
import { type Answer, readAnswer } from '../read/answer.ts';
import { ANSWER_FAULTS } from '../read/answer-words.ts';

/** The entries of a dataset, or why it can't be used, in both languages. */
export type Parsed = { readonly answer: Answer } | { readonly unusable: Unusable };

export interface Unusable {
  /** `form`: no answer of this dataset. `part`: one that came in part. */
  readonly kind: 'form' | 'part';
  readonly nb: string;
  readonly en: string;
}

/**
 * Reads a whole dataset. An answer that itself says that it has more entries than it holds is not whole.
 */
export function parseDataset(name: DatasetName, text: string): Parsed {
  const result = readAnswer(text, name);
  if (!result.ok) return { unusable: { kind: 'form', ...ANSWER_FAULTS[result.why] } };
  const { rows, notRows, antall } = result.answer;
  const has = rows.length + notRows;
  if (antall !== null && has < antall) {
    const [nb, en] = [`det har ${has} av ${antall} rader`, `it has ${has} of ${antall} rows`];
    return { unusable: { kind: 'part', nb, en } };
  }
  return { answer: result.answer };
}
