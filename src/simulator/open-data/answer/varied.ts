import { hash } from '../hash.ts';
import type { Row, Value } from '../rows.ts';

/**
 * A row in other forms of the same values, as no sample of the real answers is public: numbers as text, decimal commas, dates with a
 * time, codes as numbers, what is absent as null, as empty text or left out. Which form a field gets is chance, the same each time.
 */
export function varied(row: Row): Row {
  const seed = String(Object.values(row).find((value) => value !== null && typeof value !== 'object'));
  const pairs = Object.entries(row).map(([name, value], at) => [name, variant(name, value, hash(`${seed} ${at}`))]);
  return Object.fromEntries(pairs.filter(([, value]) => value !== LEFT_OUT));
}

const LEFT_OUT = Symbol('left out');
type Variant = Value | typeof LEFT_OUT;

const DATES = /^(fradato|tildato|gyldig_fra|gyldig_til)$/;
const AMOUNTS = /^(honorar|refusjon|egenandel|pasient_egenbetaling|refusjonssats|belop|sum_(refusjon|egenandel.*))$/;
const CODES = /^(takstkode|behandler_kommunenr|behandler_fylke)$/;

function variant(name: string, value: Value, chance: number): Variant {
  if (value === null) return one(name === 'tildato' ? OPEN : ABSENT, chance);
  if (typeof value === 'boolean') return one<Variant>(value ? [true, 'J', 'ja', 1] : [false, 'N', 'nei', 0], chance);
  if (typeof value === 'number') return number(name, value, chance);
  if (typeof value !== 'string') return value.map(varied);
  if (DATES.test(name)) return one(datesOf(value), chance);
  return CODES.test(name) && /^\d{1,4}$/.test(value) ? one<Variant>([value, Number(value)], chance) : value;
}

const ABSENT: Forms<Variant> = [null, '', LEFT_OUT];
const OPEN: Forms<Variant> = [...ABSENT, '9999-12-31'];

type Forms<T> = readonly [T, ...T[]];

function number(name: string, value: number, chance: number): Variant {
  const decimals = value.toFixed(2).replace('.', ',');
  if (AMOUNTS.test(name)) return one<Variant>([value, value.toFixed(2), decimals, spaced(decimals)], chance);
  if (name.endsWith('prosent')) return one<Variant>([value, `${value}`, `${value},0`, `${value} %`], chance);
  return one<Variant>([value, `${value}`], chance);
}

/** `6 774,00`, with a hard space. */
function spaced(decimals: string): string {
  return decimals.replace(/\B(?=(\d{3})+,)/g, '\u00a0');
}

function datesOf(date: string): Forms<string> {
  const [year, month, day] = date.split('-');
  return [date, `${date}T00:00:00`, `${date}T00:00:00.000+00:00`, `${day}.${month}.${year}`];
}

function one<T>(forms: Forms<T>, chance: number): T {
  return forms[chance % forms.length] ?? forms[0];
}
