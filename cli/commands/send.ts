import type { Command } from '../command.ts';
import { CATALOGUE_OPTION, REQUIRE_CATALOGUE_OPTION } from '../options/catalogue.ts';
import { CONVERT_OPTIONS, REVISION_CHOICES } from '../options/convert.ts';
import { REPORT_OPTIONS } from '../options/report.ts';
import { RULE_OPTIONS } from '../options/rules.ts';
import { SEND_OPTIONS } from '../options/send.ts';

export const send: Command = {
  name: 'send',
  inputs: 'many',
  words: ['kontroller og send inn krav', 'validate claims and submit them'],
  options: {
    'dry-run': {
      type: 'flag',
      words: ['stans før nettet: vis hva som ville blitt sendt', 'stop before the network: show what would be sent'],
    },
    revision: {
      type: 'text',
      choices: [...REVISION_CHOICES, 'auto'],
      words: ['formen (vanlig: den som JSON-en passer til)', 'the form (default: the one that the JSON fits)'],
    },
    'max-bills': {
      type: 'text',
      words: ['del meldinger med flere regninger enn dette', 'split messages of more bills than this'],
    },
    'max-bytes': {
      type: 'text',
      words: ['del meldinger som er større enn dette, i byte', 'split messages larger than this, in bytes'],
    },
    ...SEND_OPTIONS,
    ...CONVERT_OPTIONS,
    ...CATALOGUE_OPTION,
    ...REQUIRE_CATALOGUE_OPTION,
    ...RULE_OPTIONS,
    ...REPORT_OPTIONS,
  },
  examples: [
    ['bkm send krav.json --dry-run', ['se hva som ville blitt sendt', 'see what would be sent']],
    ['bkm send xml/ --env dev', ['en mappe med XML til testmiljøet', 'a folder of XML to the test environment']],
    ['bkm send krav.json --env prod', ['produksjon må nevnes', 'production has to be named']],
  ],
  load: async () => (await import('../runs/send.ts')).runSend,
};
