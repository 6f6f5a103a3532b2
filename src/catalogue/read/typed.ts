import type { UnreadField } from '../types.ts';
import type { Dataset } from './datasets.ts';
import { datesOf } from './dates.ts';
import { textOf } from './fields.ts';
import { readApat, readNlk, readRate } from './laboratory.ts';
import { readBandasjist, readFagomraade, readTakstbruk } from './registers.ts';
import type { Row } from './row.ts';
import { tariffKey, tariffReader } from './tariff.ts';

/** An entry as it was read, and the days it begins and ends on, as far as it has any. */
export interface Typed {
  /** Null where it lacks what it would be found by. */
  readonly entry: object | null;
  readonly dates: Readonly<Record<string, string | null | UnreadField>>;
}

const OPEN = { fra: null, til: null };

/**
 * A reader of each dataset's entries, for those who look at all of them: dates that can't be read don't matter to the other
 * fields.
 */
export const READERS: Readonly<Record<Dataset, () => (row: Row) => Typed>> = {
  takstkoder: () => {
    const read = tariffReader();
    return (row) => {
      const { kode, fagomrade } = tariffKey(row);
      return dated(row, kode === null || fagomrade === null ? null : read(row, kode, fagomrade, OPEN));
    };
  },
  nlkkoder: () => (row) => {
    const kode = textOf(row.nlkKode);
    return dated(row, kode === null ? null : readNlk(row, kode, OPEN, () => []));
  },
  refusjonskategorisatser: () => (row) =>
    dated(row, textOf(row.refusjonskategori) === null ? null : readRate(withoutDates(row))),
  apatkombinasjoner: () => (row) => {
    const [tKode, pKode] = [textOf(row.t_kode), textOf(row.p_kode)];
    return dated(row, tKode === null || pKode === null ? null : readApat(row, tKode, pKode, OPEN));
  },
  fagomraader: () => (row) => ({ entry: readFagomraade(row), dates: {} }),
  bandasjister: () => (row) => {
    const { fra, til } = datesOf(row, 'gyldig_fra', 'gyldig_til');
    return { entry: readBandasjist(withoutDates(row)), dates: { gyldig_fra: fra, gyldig_til: til } };
  },
  takstbruk: () => (row) => ({ entry: readTakstbruk(row), dates: {} }),
};

function dated(row: Row, entry: object | null): Typed {
  const { fra, til } = datesOf(row);
  return { entry, dates: { fradato: fra, tildato: til } };
}

/** Dates are counted by themselves: not as fields too, nor as what makes others unread. */
function withoutDates(row: Row): Row {
  return { ...row, fradato: null, tildato: null, gyldig_fra: null, gyldig_til: null };
}
