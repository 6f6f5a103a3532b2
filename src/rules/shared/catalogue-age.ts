import type { Catalogue } from '../../catalogue/types.ts';

const DAY = 24 * 60 * 60 * 1000;

/** From this age on, in days, a catalogue is old. Tariffs change in January and July, and now and then between. */
const OLD = 30;

/**
 * Whether a catalogue is too old to say that a code is not valid on a day: one that was fetched more than 30 days before may lack what
 * came since. False where its time can't be read.
 */
export function isOldFor({ version }: Catalogue, dato: string): boolean {
  return Date.parse(dato) - Date.parse(version.fetched) > OLD * DAY;
}

/** The day it was fetched, as texts show it. */
export function fetchedOn({ version }: Catalogue): string {
  return version.fetched.slice(0, 10);
}
