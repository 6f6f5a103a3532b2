import type { Command } from '../command.ts';
import { REVISION_CHOICES } from '../options/convert.ts';
import { REPORT_OPTIONS } from '../options/report.ts';

export const toXml: Command = {
  name: 'to-xml',
  inputs: 'one',
  words: ['JSON BKM til BKM XML 1.8.3', 'JSON BKM to BKM XML 1.8.3'],
  options: {
    output: {
      type: 'text',
      alias: 'o',
      words: [
        'fil, eller mappe med én fil per melding (vanlig: stdout)',
        'file, or folder with a file for each message (default: stdout)',
      ],
    },
    revision: {
      type: 'text',
      choices: REVISION_CHOICES,
      words: [
        'formen som JSON-en har (vanlig: den som den passer til)',
        'the form that the JSON has (default: the one that it fits)',
      ],
    },
    praksistype: {
      type: 'text',
      words: ['Praksistype 1-13, som JSON-en ikke har', 'Praksistype 1-13, which the JSON lacks'],
    },
    ...REPORT_OPTIONS,
  },
  examples: [
    ['bkm to-xml krav.json > krav.xml', ['XML på stdout', 'XML on stdout']],
    ['bkm to-xml krav.json --praksistype 1 -o krav.xml', ['til en fil', 'to a file']],
    ['bkm to-xml krav.ndjson -o xml/', ['flere meldinger, en fil til hver', 'several messages, a file for each']],
  ],
  load: async () => (await import('../runs/to-xml.ts')).runToXml,
};
