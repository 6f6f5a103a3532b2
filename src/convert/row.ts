import type { Revision } from '../bkm/revision.ts';
import type { Kind } from './kind.ts';

/** Where a value goes in the JSON: one path, or one for each revision. `[]` marks a list. */
export type Target = string | Readonly<Record<Revision, string>>;

/** Values that need more than their own field to be placed; each has its file in `settle/`. */
export type Settled = 'mellomnavn' | 'relatertBehandler' | 'tann' | 'navnEpj';

/** How loudly a value without a field in the JSON is reported, beside its place in the account. */
export type Loudness = 'silent' | 'info' | 'warning';

/** One field of the message: where it stands in the XML, and what becomes of it. */
export type Row =
  | {
      readonly does: 'map';
      readonly from: string;
      readonly to: Target;
      readonly as: Kind;
      readonly required: boolean;
    }
  | { readonly does: 'settle'; readonly from: string; readonly by: Settled; readonly to: Target; readonly as: Kind }
  /** Must be NOK: it says what the amount beside it is in. */
  | { readonly does: 'currency'; readonly from: string }
  /** Decides something and is in no field: Praksistype chooses the praksisId. */
  | { readonly does: 'use'; readonly from: string }
  /** An element without a value of its own that the XSD requires where its parent stands. */
  | { readonly does: 'require'; readonly from: string }
  | { readonly does: 'unmapped'; readonly from: string; readonly loudness: Loudness };

/** A field that goes over. */
export function map(from: string, to: Target, as: Kind): Row {
  return { does: 'map', from, to, as, required: false };
}

/** A field that goes over, and that the XSD requires where its parent stands. */
export function must(from: string, to: Target, as: Kind): Row {
  return { does: 'map', from, to, as, required: true };
}

export function settle(from: string, by: Settled, to: Target, as: Kind): Row {
  return { does: 'settle', from, by, to, as };
}

export function currency(from: string): Row {
  return { does: 'currency', from };
}

export function use(from: string): Row {
  return { does: 'use', from };
}

export function require(from: string): Row {
  return { does: 'require', from };
}

export function unmapped(from: string, loudness: Loudness): Row {
  return { does: 'unmapped', from, loudness };
}

/** Each revision's own path. */
export function byRevision(older: string, newer: string): Target {
  return { '2026-01-08': older, '2026-04-23': newer };
}

/** The path in one revision. */
export function targetIn(target: Target, revision: Revision): string {
  return typeof target === 'string' ? target : target[revision];
}
