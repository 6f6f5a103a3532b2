import type { NewBill, NewMessage } from '../../src/ledger/types.ts';

export const TARGET = 'https://krav.example';

/** A hash that is told from others by its number. */
export function hashOf(number: number): string {
  return number.toString(16).padStart(64, '0');
}

export function billOf(number: number, changes: Partial<NewBill> = {}): NewBill {
  const guid = `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;
  return { guid, regningsnummer: String(number), kind: 'original', ...changes };
}

/** A message of one bill, both told from others by the number. */
export function messageOf(number: number, changes: Partial<NewMessage> = {}): NewMessage {
  return { target: TARGET, hash: hashOf(number), praksisId: '7', sum: 7400, bills: [billOf(number)], ...changes };
}
