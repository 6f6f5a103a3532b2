import type { DatasetName } from '../client/client.ts';
import { type Answer, readAnswer } from '../read/answer.ts';

/** The entries of a dataset, or why it can't be used, in both languages. */
export type Parsed = { readonly answer: Answer } | { readonly unusable: { readonly nb: string; readonly en: string } };

/**
 * Reads a whole dataset. An answer that itself says that it has more entries than it holds is not whole.
 */
export function parseDataset(name: DatasetName, text: string): Parsed {
  const result = readAnswer(text, name);
  if (!result.ok)
    return {
      unusable: { nb: `halvt eller av en annen form (${result.why})`, en: `half or of another form (${result.why})` },
    };
  const { rows, notRows, antall } = result.answer;
  const has = rows.length + notRows;
  if (antall !== null && has < antall) {
    return { unusable: { nb: `${has} av ${antall} rader`, en: `${has} of ${antall} rows` } };
  }
  return { answer: result.answer };
}
