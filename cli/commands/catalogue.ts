import type { Command, Words } from '../command.ts';
import { nearestTo } from '../nearest.ts';
import { CATALOGUE_OPTION, URL_OPTION } from '../options/catalogue.ts';
import { TABLE_FORMAT } from '../options/table.ts';

export const catalogueSync: Command = {
  name: 'catalogue sync',
  inputs: 'none',
  words: ['hent det som er nytt av åpne data', 'fetch what is new of the open data'],
  options: { ...CATALOGUE_OPTION, ...URL_OPTION, ...TABLE_FORMAT },
  examples: [
    ['bkm catalogue sync', ['takster, NLK, satser og APAT', 'tariffs, NLK, rates and APAT']],
    [
      'bkm catalogue sync --catalogue takster/ --url http://127.0.0.1:8080/v1',
      ['til en mappe, fra et annet sted', 'to a folder, from another place'],
    ],
  ],
  load: async () => (await import('../runs/catalogue-sync.ts')).runCatalogueSync,
};

export const catalogueStatus: Command = {
  name: 'catalogue status',
  inputs: 'none',
  words: [
    'hva som er hentet, når, og hva av det som ikke er forstått',
    'what was fetched, when, and what of it is not understood',
  ],
  options: { ...CATALOGUE_OPTION, ...TABLE_FORMAT },
  examples: [
    ['bkm catalogue status', ['alder, kilde, rader', 'age, source, rows']],
    ['bkm catalogue status --format json', ['til et program', 'for a program']],
  ],
  load: async () => (await import('../runs/catalogue-status.ts')).runCatalogueStatus,
};

/** Where, and how often. */
export const NIVAER = ['kommune', 'fylke', 'landet'] as const;
export const PERIODER = ['maned', 'ar'] as const;

const PLACE_AND_PERIOD: Words = {
  usage: [` ${NIVAER.join('|')} ${PERIODER.join('|')}`, ` ${NIVAER.join('|')} ${PERIODER.join('|')}`],
  about: ['Sted og periode som tallene summeres over.', 'Place and period that the numbers are summed over.'],
  wrong([niva, periode, ...more]) {
    if (niva === undefined || periode === undefined) {
      return [
        `oppgi sted (${NIVAER.join(', ')}) og periode (${PERIODER.join(', ')})`,
        `give a place (${NIVAER.join(', ')}) and a period (${PERIODER.join(', ')})`,
      ];
    }
    if (more.length > 0) return [`for mange ord: ${more.join(' ')}`, `too many words: ${more.join(' ')}`];
    return wrongWord(niva, NIVAER) ?? wrongWord(plain(periode), PERIODER);
  },
};

/** The words are asked for in ASCII, and people will write them as they are spelt. */
export function plain(word: string): string {
  return word.normalize('NFC').replaceAll('å', 'a');
}

function wrongWord(word: string, words: readonly string[]) {
  if (words.includes(word)) return null;
  const near = nearestTo(word, words);
  const list = words.join(', ');
  return near === null
    ? ([`${word}: må være en av ${list}`, `${word}: must be one of ${list}`] as const)
    : ([`${word}: mente du ${near}?`, `${word}: did you mean ${near}?`] as const);
}

export const catalogueTakstbruk: Command = {
  name: 'catalogue takstbruk',
  inputs: PLACE_AND_PERIOD,
  words: ['hvor ofte takster er brukt, fra API-et', 'how often tariffs were used, from the API'],
  options: {
    fagomraade: { type: 'text', words: ['fagområder, med komma; må oppgis', 'areas, with commas; obligatory'] },
    fra: { type: 'text', words: ['første måned ÅÅÅÅMM eller år ÅÅÅÅ', 'first month YYYYMM or year YYYY'] },
    til: { type: 'text', words: ['siste, høyst 13 måneder', 'last, 13 months at most'] },
    takst: { type: 'text', words: ['takstkoder, med komma', 'tariff codes, with commas'] },
    kommune: { type: 'text', words: ['kommunenumre, med komma', 'numbers of municipalities, with commas'] },
    fylke: { type: 'text', words: ['fylkesnumre, med komma', 'numbers of counties, with commas'] },
    praksistype: {
      type: 'text',
      words: ['praksistyper som FALE, med komma', 'praksistyper such as FALE, with commas'],
    },
    chart: {
      type: 'flag',
      words: ['søyler under tabellen (vanlig: i en terminal)', 'bars below the table (default: in a terminal)'],
    },
    ...URL_OPTION,
    format: {
      type: 'text',
      choices: ['table', 'json', 'csv'],
      words: [
        'formen på stdout (vanlig: table; csv som fra API-et)',
        "the form on stdout (default: table; csv as the API's)",
      ],
    },
  },
  examples: [
    [
      'bkm catalogue takstbruk landet ar --fagomraade LE --fra 2018 --til 2023 --takst 2ad',
      ['2ad år for år', '2ad year by year'],
    ],
    [
      'bkm catalogue takstbruk kommune maned --fagomraade LE --fra 202301 --til 202312 --kommune 0301 --takst 1bd,2ad',
      ['to takster i Oslo', 'two tariffs in Oslo'],
    ],
  ],
  load: async () => (await import('../runs/catalogue-takstbruk.ts')).runTakstbruk,
};
