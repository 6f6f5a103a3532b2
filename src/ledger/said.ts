import type { LedgerMessage } from './types.ts';

/**
 * The API has said that it has it, as it refused the same content as a duplicate: it is looked for, never sent again, and never called
 * unsent. Source: Krav API, Duplikatkontroll.
 */
export function isSaidToBeThere({ codes }: Pick<LedgerMessage, 'codes'>): boolean {
  return codes.includes('DUPLIKAT_KRAV');
}
