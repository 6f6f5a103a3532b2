/** Why a text can't be read as a value. Closed: the converter has a text for each. */
export type Reason =
  | 'tom'
  | 'ikke-tall'
  | 'inf'
  | 'nan'
  | 'flere-enn-to-desimaler'
  | 'for-stort'
  | 'ikke-heltall'
  | 'ikke-boolsk'
  | 'ikke-guid'
  | 'ikke-dato'
  | 'med-klokkeslett'
  | 'ikke-tid'
  | 'uten-klokkeslett'
  | 'ugyldig-dato'
  | 'finnes-ikke'
  | 'utenfor';

/**
 * What a reader of a value gives: the value with notes on how it was written (lenient forms, facts worth telling), or the reason
 * why it can't be read without doubt. Data only: the converter makes findings of it.
 */
export type Read<T, Note extends string = never, Why extends Reason = Reason> =
  | { readonly ok: true; readonly value: T; readonly notes: readonly Note[] }
  | { readonly ok: false; readonly why: Why };

const NO_NOTES: readonly never[] = Object.freeze([]);

/** A value that was read; nothing is allocated for the notes that nearly all values lack. */
export function read<T, Note extends string = never>(
  value: T,
  notes: readonly Note[] = NO_NOTES,
): { readonly ok: true; readonly value: T; readonly notes: readonly Note[] } {
  return { ok: true, value, notes };
}

/** A value that can't be read. */
export function unread<Why extends Reason>(why: Why): { readonly ok: false; readonly why: Why } {
  return { ok: false, why };
}
