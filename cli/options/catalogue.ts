import type { OptionSpecs } from '../command.ts';

/** Where the open data is kept. */
export const CATALOGUE_OPTION = {
  catalogue: {
    type: 'text',
    words: [
      'mappen med åpne data (vanlig: BKM_CATALOGUE, ellers maskinens cache)',
      "folder of the open data (default: BKM_CATALOGUE, else the machine's cache)",
    ],
  },
} as const satisfies OptionSpecs;

/** Of what holds claims against the open data. */
export const REQUIRE_CATALOGUE_OPTION = {
  'require-catalogue': {
    type: 'flag',
    words: [
      'uten takstkatalog for fagområdet: ufullstendig, utgangskode 1',
      'without a tariff catalogue of the area: incomplete, exit code 1',
    ],
  },
} as const satisfies OptionSpecs;

/** Of what only makes claims: taken as `validate` takes them, so that one set of options does for both, and not used. */
export const UNUSED_CATALOGUE_OPTIONS = {
  catalogue: {
    type: 'text',
    words: ['for validate; konverteringen bruker ingen katalog', 'for validate; converting uses no catalogue'],
  },
  'require-catalogue': {
    type: 'flag',
    words: ['for validate; konverteringen bruker ingen katalog', 'for validate; converting uses no catalogue'],
  },
} as const satisfies OptionSpecs;

/** Where the open data is fetched from. */
export const URL_OPTION = {
  url: {
    type: 'text',
    words: [
      'roten til API-et (vanlig: BKM_OPNE_DATA_URL, ellers Helserefusjon)',
      'root of the API (default: BKM_OPNE_DATA_URL, else Helserefusjon)',
    ],
  },
} as const satisfies OptionSpecs;
