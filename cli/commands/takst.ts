import type { Command, Words } from '../command.ts';
import { CATALOGUE_OPTION } from '../options/catalogue.ts';
import { TABLE_FORMAT } from '../options/table.ts';

const CODE: Words = {
  usage: [' KODE', ' CODE'],
  about: ['KODE er en takstkode, slik som 2ad.', 'CODE is a tariff code, such as 2ad.'],
  wrong(given) {
    if (given.length === 1) return null;
    if (given.length === 0) return ['ingen kode: oppgi en takst, slik som 2ad', 'no code: give a tariff, such as 2ad'];
    return [`takst tar én kode, ikke ${given.length}`, `takst takes one code, not ${given.length}`];
  },
};

export const takst: Command = {
  name: 'takst',
  inputs: CODE,
  words: ['en takst på en dato: pris, gjentak, hva den krever', 'a tariff on a date: price, repetition, what it needs'],
  options: {
    fagomraade: {
      type: 'text',
      words: [
        'fagområde, slik som LE (vanlig: alle som har koden)',
        'area, such as LE (default: all that have the code)',
      ],
    },
    date: { type: 'text', words: ['dato, ÅÅÅÅ-MM-DD (vanlig: i dag)', 'date, YYYY-MM-DD (default: today)'] },
    ...CATALOGUE_OPTION,
    ...TABLE_FORMAT,
  },
  examples: [
    ['bkm takst 2ad', ['i dag, i alle fagområder', 'today, in all areas']],
    [
      'bkm takst 2ad --fagomraade LE --date 2025-06-30',
      ['som lege, en tidligere dag', 'as a doctor, on an earlier day'],
    ],
  ],
  load: async () => (await import('../runs/takst.ts')).runTakst,
};
