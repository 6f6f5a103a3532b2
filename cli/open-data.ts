import { OPEN_DATA_SOURCE, OpenDataClient } from '../src/catalogue.ts';
import type { Args } from './args.ts';
import { refuseUnknown } from './env-names.ts';
import type { Io } from './io.ts';
import type { Say } from './lang.ts';
import { tellingSleep } from './telling-sleep.ts';

/**
 * The client of the open data: `--url`, else `BKM_OPNE_DATA_URL`, else Helserefusjon. Calls nothing yet.
 *
 * @throws {Problem} where a variable is misspelt, which may be that one
 */
export function openDataClient(args: Args, io: Pick<Io, 'env' | 'stderr'>, say: Say): OpenDataClient {
  refuseUnknown(io.env);
  return new OpenDataClient({
    baseUrl: args.url ?? (io.env.BKM_OPNE_DATA_URL?.trim() || undefined),
    sleep: tellingSleep(args.quiet, io, say),
  });
}

/** Where data is from, as its licence asks, and whether it is made up. */
export function sourceLine(synthetic: boolean, say: Say): string {
  const made = synthetic
    ? say(
        '\nSYNTETISKE DATA: laget for prøver, ikke ekte takster.',
        '\nSYNTHETIC DATA: made for tests, no real tariffs.',
      )
    : '';
  return `${say('Kilde', 'Source')}: ${OPEN_DATA_SOURCE}${made}\n`;
}

/** A note for the reader of a report, on stderr. */
export function warning(words: string, say: Say): string {
  return `bkm: ${say('advarsel', 'warning')}: ${words}\n`;
}
