import { isOrgnr } from '../values/orgnr.ts';
import { optionFault } from './fault.ts';
import type { Algorithm } from './keys/algorithm.ts';
import type { SigningKey } from './keys/signing-key.ts';

/** @throws {BkmError} OPTIONS when the text is empty or has space around it */
export function given(text: string, what: string): string {
  if (text !== '' && text.trim() === text) return text;
  throw optionFault([`${what} er tom, eller har mellomrom rundt seg`, `${what} is empty, or has spaces around it`]);
}

/** @throws {BkmError} OPTIONS when it is no organisation number */
export function orgnrIn(text: string, what: string): string {
  if (isOrgnr(text)) return text;
  throw optionFault(
    [`${what} er ikke et organisasjonsnummer`, `${what} is no organisation number`],
    ['Ni siffer uten mellomrom, med riktig kontrollsiffer.', 'Nine digits without spaces, with the right check digit.'],
  );
}

/** @throws {BkmError} OPTIONS when the service does not take what the key signs with */
export function acceptedBy(who: string, accepted: readonly Algorithm[], { algorithm }: SigningKey): void {
  if (accepted.includes(algorithm)) return;
  throw optionFault(
    [`${who} godtar ikke signaturer med ${algorithm}`, `${who} does not accept signatures with ${algorithm}`],
    [`Den godtar ${accepted.join(', ')}.`, `It accepts ${accepted.join(', ')}.`],
  );
}

/** Scopes as they are sent: with a space between them. */
export function scopesIn(scope: string | readonly string[]): string {
  const scopes = typeof scope === 'string' ? scope : scope.join(' ');
  return given(scopes, 'scope');
}
