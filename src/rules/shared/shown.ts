import { MASK } from '../../diagnostics/mask.ts';

/** A code as it may be shown: short and plain. What else stands in a code's place may be anything, a name or a number of a person. */
export function shownKode(code: string): string {
  return /^[\p{L}\d]{1,5}$/u.test(code) ? code : MASK;
}
