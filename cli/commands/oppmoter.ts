import type { Command } from '../command.ts';
import { TABLE_FORMAT } from '../options/table.ts';
import { TOKEN_OPTIONS } from '../options/token.ts';

export const oppmoter: Command = {
  name: 'oppmoter',
  inputs: {
    usage: ['', ''],
    about: [
      'Fødselsnummeret kommer fra stdin eller BKM_FNR, aldri som argument.',
      'The national id comes from stdin or BKM_FNR, never as an argument.',
    ],
    wrong: (inputs) =>
      inputs.length === 0
        ? null
        : [
            'oppmoter tar ikke fødselsnummeret som argument: andre på maskinen kan se kommandolinjer. Gi det på stdin eller i BKM_FNR',
            'oppmoter takes no national id as an argument: others on the machine can see command lines. Give it on stdin or in BKM_FNR',
          ],
  },
  words: [
    'oppmøter en pasient er registrert med (Pasientreiser)',
    "a patient's registered attendances (Pasientreiser)",
  ],
  options: {
    ...TABLE_FORMAT,
    date: { type: 'text', words: ['dagen, ÅÅÅÅ-MM-DD', 'the day, YYYY-MM-DD'] },
    'allow-real-ids': {
      type: 'flag',
      words: [
        'tillat et fødselsnummer som ikke er syntetisk, utenfor produksjon',
        'allow a national id that is not synthetic outside production',
      ],
    },
    ...TOKEN_OPTIONS,
  },
  examples: [
    ['bkm oppmoter --date 2026-01-06 < fnr.txt', ['nummeret fra en fil', 'the id from a file']],
    ['BKM_FNR=… bkm oppmoter --date 2026-01-06', ['nummeret fra miljøet', 'the id from the environment']],
  ],
  load: async () => (await import('../runs/oppmoter.ts')).runOppmoter,
};
