const DAY = 86_400_000;

/** Days from Easter Sunday: Maundy Thursday, Good Friday, both days of Easter, Ascension, both days of Whitsun. */
const AROUND_EASTER = [-3, -2, 0, 1, 39, 49, 50];

/** Source: lov om helligdager og helligdagsfred § 2; lov om 1 og 17 mai som høgtidsdager. */
const FIXED = ['01-01', '05-01', '05-17', '12-25', '12-26'];

/** True for Monday to Friday but public holidays, of a date `YYYY-MM-DD`. */
export function isVirkedag(dato: string): boolean {
  const day = Date.parse(dato);
  const weekday = new Date(day).getUTCDay();
  if (weekday === 0 || weekday === 6 || FIXED.includes(dato.slice(5))) return false;
  return !AROUND_EASTER.includes((day - easterSunday(Number(dato.slice(0, 4)))) / DAY);
}

/** The date that is so many days of the calendar later; before, where `count` is below 0. */
export function daysAfter(dato: string, count: number): string {
  return new Date(Date.parse(dato) + count * DAY).toISOString().slice(0, 10);
}

/** The date that is so many working days later, `count` from 1. */
export function virkedagerAfter(dato: string, count: number): string {
  let day = dato;
  for (let left = count; left > 0; ) {
    day = daysAfter(day, 1);
    if (isVirkedag(day)) left -= 1;
  }
  return day;
}

/** UTC midnight of Easter Sunday, epoch ms. Source: the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, chapter 8). */
function easterSunday(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return Date.UTC(year, Math.floor(n / 31) - 1, (n % 31) + 1);
}
