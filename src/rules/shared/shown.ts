import { MASK } from '../../diagnostics/mask.ts';

/**
 * A code as it may be shown: at most three capitals (id types, countries), or a number of at most two digits with what a benefit
 * point has after it. What else stands in a code's place may be anything: a name, a diagnosis, a number of a person.
 */
export function shownKode(code: string): string {
  return /^(?:[A-Z]{1,3}|\d{1,2}[a-zA-Z]?\d{0,2})$/.test(code) ? code : MASK;
}
