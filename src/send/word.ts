import { readNasjonalId } from '../values/nasjonal-id.ts';

/**
 * A word of the API's own, as codes, numbers of remarks and statuses are. What is none may hold what the claim holds, and the ledger is
 * to know nothing of a patient: `•••` in its place.
 */
export function wordOf(text: string): string {
  return /^[A-Za-z0-9_.:/-]{0,64}$/.test(text) && !holdsPerson(text) ? text : '•••';
}

function holdsPerson(text: string): boolean {
  return (text.match(/\d+/g) ?? []).some((digits) => typeof readNasjonalId(digits) === 'object');
}
