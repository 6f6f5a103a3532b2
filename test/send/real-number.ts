import { readNasjonalId } from '../../src/values/nasjonal-id.ts';

/** A number that would be somebody's, had it been given out: made by its control digits, on a day long ago. */
export const REAL_NUMBER = numberOn('010150', 100);

function numberOn(day: string, individual: number): string {
  for (let last = 0; last < 100; last++) {
    const number = `${day}${individual}${String(last).padStart(2, '0')}`;
    const read = readNasjonalId(number);
    if (typeof read === 'object' && read.regler === 'klassisk') return number;
  }
  return numberOn(day, individual + 1);
}
