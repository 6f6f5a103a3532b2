/**
 * The two formats that the schemas use, for the generated validators. Ours and not ajv-formats', whose whole table of patterns
 * would be bundled with each validator. Which written form a moment may have, the schema's pattern says.
 */

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const OFFSET = /^[+-]([01]\d|2[0-3]):[0-5]\d$/;
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** True for a day that the calendar has, `YYYY-MM-DD`. */
export function date(text: string): boolean {
  const [, year, month, day] = DATE.exec(text) ?? [];
  const days = month === '02' && isLeap(Number(year)) ? 29 : DAYS[Number(month) - 1];
  return days !== undefined && Number(day) >= 1 && Number(day) <= days;
}

/** True for a moment whose day and offset exist, `YYYY-MM-DDTHH:mm:ss±hh:mm`. */
export function dateTime(text: string): boolean {
  return date(text.slice(0, 10)) && OFFSET.test(text.slice(19));
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
