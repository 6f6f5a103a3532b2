import { BkmError } from '../../errors.ts';
import type { HttpIo } from '../../http/io.ts';

/** Helserefusjon, åpne data. */
export const OPEN_DATA_URL = 'https://opne-data-api.helserefusjon.no/v1';

/** How the source is named where its data is shown, as its licence asks. The same in both languages: names. */
export const OPEN_DATA_SOURCE = 'Helserefusjon, åpne data (NLOD, https://data.norge.no/nlod/no)';

/** How the client is to call; network, clock, chance and sleep are in `HttpIo`. */
export interface OpenDataClientOptions extends HttpIo {
  /** http or https, without user, query and fragment. Default: `OPEN_DATA_URL`. */
  readonly baseUrl?: string | undefined;
  /** ms for the whole of one attempt, with the reading of its answer; 1 to 3 600 000. Default: 120 000. */
  readonly timeout?: number | undefined;
  /** Bytes of one answer, unpacked; 1 to 500 000 000. Default: 256 MiB. */
  readonly maxBytes?: number | undefined;
  /** In all, the first included; 1 to 10. Default: 4. */
  readonly attempts?: number | undefined;
  /** ms; a server that asks for a longer wait is not tried again. 0 to 3 600 000. Default: 60 000. */
  readonly longestWait?: number | undefined;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** The same, whole and in bounds. */
export interface Settled {
  /** Without a slash at its end. */
  readonly baseUrl: string;
  readonly timeout: number;
  readonly maxBytes: number;
  readonly attempts: number;
  readonly longestWait: number;
}

/** @throws {BkmError} OPTIONS for what is out of bounds */
export function settled(options: OpenDataClientOptions): Settled {
  return {
    baseUrl: base(options.baseUrl ?? OPEN_DATA_URL),
    timeout: bounded('timeout', options.timeout ?? 2 * MINUTE, 1, HOUR),
    maxBytes: bounded('maxBytes', options.maxBytes ?? 256 * 1024 * 1024, 1, 500_000_000),
    attempts: bounded('attempts', options.attempts ?? 4, 1, 10),
    longestWait: bounded('longestWait', options.longestWait ?? MINUTE, 0, HOUR),
  };
}

function bounded(name: string, value: number, min: number, max: number): number {
  if (Number.isInteger(value) && value >= min && value <= max) return value;
  throw new BkmError('OPTIONS', `${name} ${value}: must be a whole number from ${min} to ${max}.`, {
    nb: { message: `${name} ${value}: må være et helt tall fra ${min} til ${max}.` },
  });
}

function base(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  // What stands there may be a secret: it is not repeated.
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new BkmError('OPTIONS', 'The base URL of the open data is no http or https address.', {
      hint: `Write it as ${OPEN_DATA_URL}.`,
      nb: {
        message: 'Rot-URL-en til åpne data er ingen http- eller https-adresse.',
        hint: `Skriv den som ${OPEN_DATA_URL}.`,
      },
    });
  }
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
    throw new BkmError('OPTIONS', 'The base URL of the open data has a user, a query or a fragment.', {
      hint: 'Open data needs no login: give the address alone.',
      nb: {
        message: 'Rot-URL-en til åpne data har bruker, spørring eller fragment.',
        hint: 'Åpne data krever ingen innlogging: oppgi bare adressen.',
      },
    });
  }
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
}
