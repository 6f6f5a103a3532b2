import { parseCsv } from './csv.ts';
import type { Dataset } from './datasets.ts';
import { countField, flagField } from './fields.ts';
import { isRow, type Row } from './row.ts';
import { findRows, hasField } from './rows.ts';
import { parseXml } from './xml.ts';

/** What a dataset's answer says, its entries not yet read. */
export interface Answer {
  readonly rows: readonly Row[];
  /** Entries that are no objects, and so are left out. */
  readonly notRows: number;
  /** How many entries the answer itself says that it has; null where it doesn't. */
  readonly antall: number | null;
  /** Made up, by the simulator: the envelope says `"syntetisk": true`. */
  readonly syntetisk: boolean;
}

/** Why an answer can't be read at all. */
export type AnswerFault =
  /** Longer than the bound. */
  | 'for-stor'
  | 'tom'
  /** Neither JSON nor well-formed XML (nor, of takstbruk, CSV). */
  | 'ikke-lesbar'
  /** XML with a document type, as HTML pages too have it. */
  | 'doctype'
  /** Nothing in it can be told to be the list of entries. */
  | 'uten-liste'
  /** It has entries, and not one of them has a field of the dataset: another answer, or a fault told as JSON. */
  | 'uten-rader';

export type AnswerResult =
  | { readonly ok: true; readonly answer: Answer }
  | { readonly ok: false; readonly why: AnswerFault };

export interface AnswerLimits {
  /** Characters of JSON; default 400 million (all tariffs of twenty years have about half of it). */
  readonly maxJson?: number;
  /** Characters of XML or CSV, which take ten times as long; default 64 million. */
  readonly maxOther?: number;
}

/**
 * Reads an answer of the open data: JSON, XML, or CSV of takstbruk, told apart by how it begins. Never throws. Fields are not
 * looked at: unknown ones do no harm, missing ones are found by who needs them.
 *
 * @example readAnswer('{"takstkoder":[{"takstkode":"2ad"}],"antall":1}', 'takstkoder')
 */
export function readAnswer(text: string, dataset: Dataset, limits: AnswerLimits = {}): AnswerResult {
  const { maxJson = 400_000_000, maxOther = 64_000_000 } = limits;
  const start = /[^\s\ufeff]/.exec(text)?.[0];
  if (start === undefined) return { ok: false, why: 'tom' };
  const isJson = start === '{' || start === '[';
  if (text.length > (isJson ? maxJson : maxOther)) return { ok: false, why: 'for-stor' };
  if (start === '<' && /<!DOCTYPE/i.test(text)) return { ok: false, why: 'doctype' };
  const parsed = start === '<' ? parseXml(text.trim()) : isJson ? parseJson(text.trim()) : tableOf(text, dataset);
  if (parsed === null) return { ok: false, why: 'ikke-lesbar' };
  return fromParsed(parsed, dataset);
}

/** Without a BOM; null where it is none. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function tableOf(text: string, dataset: Dataset): unknown {
  return dataset === 'takstbruk' ? parseCsv(text) : null;
}

function fromParsed(parsed: unknown, dataset: Dataset): AnswerResult {
  const found = findRows(parsed, dataset);
  if (found === null) return { ok: false, why: 'uten-liste' };
  const rows = found.rows.every(isRow) ? found.rows : found.rows.filter(isRow);
  const notRows = found.rows.length - rows.length;
  if (found.rows.length > 0 && !rows.some((row) => hasField(row, dataset))) return { ok: false, why: 'uten-rader' };
  return { ok: true, answer: { rows, notRows, ...envelopeOf(found.envelopes) } };
}

function envelopeOf(envelopes: readonly Row[]): Pick<Answer, 'antall' | 'syntetisk'> {
  const counts = envelopes.map((envelope) => countField(envelope.antall)).filter((count) => typeof count === 'number');
  return {
    antall: counts[0] ?? null,
    syntetisk: envelopes.some((envelope) => flagField(envelope.syntetisk) === true),
  };
}
