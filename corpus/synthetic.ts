/** Ids that can belong to nobody: what the corpus is written with, and what its tests hold it to. */

const firstWeights = [3, 7, 6, 1, 8, 9, 4, 5, 2];
const secondWeights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];
const orgnrWeights = [3, 2, 7, 6, 5, 4, 3, 2];

/** The mod-11 control digit of `digits`; 10 where none exists, which makes the number unusable. */
function controlDigit(digits: string, weights: readonly number[]): number {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return (11 - (sum % 11)) % 11;
}

/**
 * A national id of the synthetic series (month + 80), the `serial`-th of that birth date and sex that has control digits.
 *
 * @param birth `YYYY-MM-DD`, 1900 to 2039
 * @param sex as in code list 3101: '1' man, '2' woman
 * @throws RangeError where the date has no such number left
 * @example syntheticId('1954-03-17', '2', 0) // '17835400085'
 */
export function syntheticId(birth: string, sex: '1' | '2', serial: number): string {
  const [year = 0, month = 0, day = 0] = birth.split('-').map(Number);
  const date = `${two(day)}${two(month + 80)}${two(year % 100)}`;
  const from = year < 2000 ? 0 : 500;
  let left = serial;
  for (let individual = from + (sex === '1' ? 1 : 0); individual < from + 500; individual += 2) {
    const nine = date + String(individual).padStart(3, '0');
    const first = controlDigit(nine, firstWeights);
    const second = controlDigit(`${nine}${first}`, secondWeights);
    if (first === 10 || second === 10) continue;
    if (left === 0) return `${nine}${first}${second}`;
    left -= 1;
  }
  throw new RangeError(`no synthetic id number ${serial} for ${birth}`);
}

/** Whether eleven digits are a synthetic national id or D-number (month + 80) with both control digits right. */
export function isSyntheticId(id: string): boolean {
  if (!/^\d{11}$/.test(id)) return false;
  const day = Number(id.slice(0, 2)) % 40;
  const month = Number(id.slice(2, 4)) - 80;
  if (day < 1 || day > 31 || month < 1 || month > 12) return false;
  return controlDigit(id, firstWeights) === Number(id[9]) && controlDigit(id, secondWeights) === Number(id[10]);
}

/** Whether nine digits are an organisation number of the synthetic 3-series with its control digit right. */
export function isSyntheticOrgnr(orgnr: string): boolean {
  return /^3\d{8}$/.test(orgnr) && controlDigit(orgnr, orgnrWeights) === Number(orgnr[8]);
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
