import type { Parameters } from './parameters.ts';
import { Refused } from './refused.ts';

/** Months from and to and including, numbered from year 0: 2026-01 is 2026 * 12. */
export interface Months {
  readonly first: number;
  readonly last: number;
}

/** Source: Helserefusjon, åpne data, Aggregert takstbruk. */
const MOST = 13;

/** `fommaned` and `tommaned`, YYYYMM. @throws {Refused} for one that is missing or wrong, a period backwards or over 13 months */
export function readMonths(parameters: Parameters): Months {
  const first = month(parameters, 'fommaned');
  const last = month(parameters, 'tommaned');
  if (last < first) throw new Refused('tommaned is before fommaned.');
  if (last - first >= MOST) throw new Refused(`The period from fommaned to tommaned is longer than ${MOST} months.`);
  return { first, last };
}

/** `fomar` and `tomar`, YYYY. @throws {Refused} for one that is missing or wrong, a period backwards */
export function readYears(parameters: Parameters): Months {
  const [first, last] = [year(parameters, 'fomar'), year(parameters, 'tomar')];
  if (last < first) throw new Refused('tomar is before fomar.');
  return { first: first * 12, last: last * 12 + 11 };
}

function month(parameters: Parameters, name: string): number {
  const text = obligatory(parameters, name);
  const [, yyyy, mm] = /^(\d{4})(0[1-9]|1[0-2])$/.exec(text) ?? [];
  if (yyyy === undefined) throw new Refused(`${name} is to be a month, yyyyMM.`);
  return Number(yyyy) * 12 + Number(mm) - 1;
}

function year(parameters: Parameters, name: string): number {
  const text = obligatory(parameters, name);
  if (!/^\d{4}$/.test(text)) throw new Refused(`${name} is to be a year, yyyy.`);
  return Number(text);
}

function obligatory(parameters: Parameters, name: string): string {
  const text = parameters.text(name);
  if (text === null) throw new Refused(`${name} is obligatory.`);
  return text;
}
