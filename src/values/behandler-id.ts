import { isOrgnr } from './orgnr.ts';

/** D-number, national identity number, organisation number, health personnel number. */
export type BehandlerIdType = 'DNR' | 'FNR' | 'ENH' | 'HPR';

/**
 * The type of a bare id as `RelatertBehandler` holds it (a string without type in BKM XML 1.8.3), or null when no type fits:
 * 11 digits are DNR (first digit 4-7) or FNR, 9 digits that pass the orgnr check are ENH, any other 1-9 digits are HPR.
 * Only the form of 11 digits is looked at: whether the check digits hold is a rule's business.
 *
 * @example behandlerIdType('9144757') // 'HPR'
 */
export function behandlerIdType(id: string): BehandlerIdType | null {
  if (/^\d{11}$/.test(id)) return /^[4-7]/.test(id) ? 'DNR' : 'FNR';
  if (isOrgnr(id)) return 'ENH';
  return /^\d{1,9}$/.test(id) ? 'HPR' : null;
}
