import type { Command } from '../command.ts';
import { UNUSED_CATALOGUE_OPTIONS } from '../options/catalogue.ts';
import { CONVERT_OPTIONS, REVISION_CHOICES } from '../options/convert.ts';
import { PRAKSIS_LIVE_OPTIONS } from '../options/praksis-live.ts';
import { REPORT_OPTIONS } from '../options/report.ts';
import { RULE_OPTIONS } from '../options/rules.ts';

export const convert: Command = {
  name: 'convert',
  inputs: 'many',
  words: ['BKM XML til JSON BKM', 'BKM XML to JSON BKM'],
  options: {
    output: {
      type: 'text',
      alias: 'o',
      words: [
        'mappe, én JSON-fil per melding (vanlig: stdout, NDJSON ved flere)',
        'folder, one JSON file a message (default: stdout, NDJSON where several)',
      ],
    },
    revision: {
      type: 'text',
      choices: REVISION_CHOICES,
      words: ['formen som JSON-en får (vanlig: den nyeste)', 'the form that the JSON gets (default: the newest)'],
    },
    ...CONVERT_OPTIONS,
    ...UNUSED_CATALOGUE_OPTIONS,
    ...RULE_OPTIONS,
    ...REPORT_OPTIONS,
    ...PRAKSIS_LIVE_OPTIONS,
  },
  examples: [
    [
      'bkm convert krav.xml --praksis-id 1000005649',
      ['JSON på stdout, funn på stderr', 'JSON on stdout, findings on stderr'],
    ],
    ['bkm convert eksport/ -o json/ --praksis-map p.json', ['en hel mappe', 'a whole folder']],
    ["bkm convert 'eksport/**/*.xml' > krav.ndjson", ['et mønster', 'a glob']],
  ],
  load: async () => (await import('../runs/convert.ts')).runConvert,
};
