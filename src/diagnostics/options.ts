import { BkmError } from '../errors.ts';
import { isJsonObject } from './pointer.ts';

/** What an option may be, where it is given. */
export interface OptionForm {
  fits(value: unknown): boolean;
  /** `true or false`: what it must be. */
  readonly nb: string;
  readonly en: string;
}

export const TEXT: OptionForm = { fits: (value) => typeof value === 'string', nb: 'en tekst', en: 'a string' };
export const BOOLEAN: OptionForm = {
  fits: (value) => typeof value === 'boolean',
  nb: 'true eller false',
  en: 'true or false',
};
export const OBJECT: OptionForm = { fits: isJsonObject, nb: 'et objekt', en: 'an object' };
export const LIST: OptionForm = { fits: Array.isArray, nb: 'en liste', en: 'an array' };

/** One of some words. */
export function oneOf(words: readonly string[]): OptionForm {
  const last = words.at(-1) ?? '';
  const others = words.slice(0, -1).join(', ');
  return {
    fits: (value) => words.some((word) => word === value),
    nb: others === '' ? last : `${others} eller ${last}`,
    en: others === '' ? last : `${others} or ${last}`,
  };
}

/**
 * Refuses options that have a wrong form: JavaScript callers, and settings read from a file, are not held by types. What is
 * undefined is not given. Values are not quoted.
 *
 * @throws {BkmError} OPTIONS
 */
export function checkOptions(options: unknown, forms: Readonly<Record<string, OptionForm>>): void {
  if (!isJsonObject(options)) throw wrongCall('the options must be an object', 'valgene skal være et objekt');
  for (const [name, form] of Object.entries(forms)) {
    const value = options[name];
    if (value !== undefined && !form.fits(value)) {
      throw wrongCall(`the option ${name} must be ${form.en}`, `valget ${name} skal være ${form.nb}`);
    }
  }
}

/** A call of this library that can't be carried out as it is. */
export function wrongCall(message: string, nb: string): BkmError {
  return new BkmError('OPTIONS', message, { nb: { message: nb } });
}
