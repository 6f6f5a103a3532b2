import type { Tariff } from '../types.ts';
import { type Dates, datesOf } from './dates.ts';
import { textOf } from './fields.ts';
import type { Row } from './row.ts';
import { tariffFields } from './tariff.ts';

/** A row of /takstkoder with all its fields, as far as they can be read. */
export interface Takstkode extends Omit<Tariff, 'fagomrade' | 'fra' | 'til'>, Dates {
  readonly takstId: string | null;
  /** Null: no lookup finds it. */
  readonly fagomrade: string | null;
  readonly resourceId: string | null;
}

/**
 * Reads a row of /takstkoder. Null without a takstkode.
 *
 * @example readAnswer(text, 'takstkoder') // then, where it is ok: answer.rows.map(readTakstkode)
 */
export function readTakstkode(row: Row): Takstkode | null {
  const kode = textOf(row.takstkode);
  if (kode === null) return null;
  return {
    takstId: textOf(row.takst_id),
    kode,
    fagomrade: textOf(row.fagomraade),
    ...datesOf(row),
    ...tariffFields(row, kode),
    resourceId: textOf(row.resource_id),
  };
}
