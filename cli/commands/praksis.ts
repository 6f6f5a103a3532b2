import type { Command } from '../command.ts';
import { TABLE_FORMAT } from '../options/table.ts';
import { TOKEN_OPTIONS } from '../options/token.ts';

export const praksis: Command = {
  name: 'praksis',
  inputs: 'none',
  words: ['registrerte praksiser hos KUHR', 'registered practices at KUHR'],
  options: {
    ...TABLE_FORMAT,
    output: {
      type: 'text',
      alias: 'o',
      words: ['lagre svaret i en fil, til --praksis-file', 'save the answer in a file, for --praksis-file'],
    },
    ...TOKEN_OPTIONS,
  },
  examples: [
    ['bkm praksis --env dev', ['tabell', 'table']],
    [
      'bkm praksis -o praksiser.json',
      [
        'til bkm convert krav.xml --praksis-file praksiser.json',
        'for bkm convert krav.xml --praksis-file praksiser.json',
      ],
    ],
  ],
  load: async () => (await import('../runs/praksis.ts')).runPraksis,
};
