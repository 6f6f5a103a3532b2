import type { Command } from '../command.ts';
import { CATALOGUE_OPTION, REQUIRE_CATALOGUE_OPTION } from '../options/catalogue.ts';
import { CONVERT_OPTIONS, REVISION_CHOICES } from '../options/convert.ts';
import { PRAKSIS_LIVE_OPTIONS } from '../options/praksis-live.ts';
import { FORMAT_CHOICES, REPORT_OPTIONS } from '../options/report.ts';
import { RULE_OPTIONS } from '../options/rules.ts';

export const validate: Command = {
  name: 'validate',
  inputs: 'many',
  words: ['kontroller XML eller JSON før innsending', 'check XML or JSON before submission'],
  options: {
    format: {
      type: 'text',
      choices: FORMAT_CHOICES,
      words: ['formen på stdout (vanlig: pretty)', 'the form on stdout (default: pretty)'],
    },
    revision: {
      type: 'text',
      choices: [...REVISION_CHOICES, 'auto'],
      words: [
        'formen som ventes (vanlig: auto, den som JSON-en passer til)',
        'the form to expect (default: auto, the one that the JSON fits)',
      ],
    },
    ...CONVERT_OPTIONS,
    ...CATALOGUE_OPTION,
    ...REQUIRE_CATALOGUE_OPTION,
    ...RULE_OPTIONS,
    ...REPORT_OPTIONS,
    ...PRAKSIS_LIVE_OPTIONS,
  },
  examples: [
    ['bkm validate json/', ['alle meldinger i en mappe', 'all messages of a folder']],
    ['bkm validate krav.xml --format json', ['til et program', 'for a program']],
    ['bkm convert krav.xml | bkm validate -', ['fra et rør', 'from a pipe']],
  ],
  load: async () => (await import('../runs/validate.ts')).runValidate,
};
