import type { Command } from '../command.ts';
import { CONVERT_OPTIONS, REVISION_CHOICES } from '../options/convert.ts';
import { FORMAT_CHOICES, REPORT_OPTIONS } from '../options/report.ts';

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
    rule: {
      type: 'list',
      words: [
        'REGEL=error|warning|info|off, også gruppe/*; kan gjentas',
        'RULE=error|warning|info|off, also group/*; repeatable',
      ],
    },
    baseline: {
      type: 'text',
      words: ['fil med kjente funn, som ikke meldes igjen', 'file of known findings, which are not told again'],
    },
    'update-baseline': {
      type: 'flag',
      words: ['føy funnene til --baseline', 'add the findings to --baseline'],
    },
    ...REPORT_OPTIONS,
  },
  examples: [
    ['bkm validate json/', ['alle meldinger i en mappe', 'all messages of a folder']],
    ['bkm validate krav.xml --format json', ['til et program', 'for a program']],
    ['bkm convert krav.xml | bkm validate -', ['fra et rør', 'from a pipe']],
  ],
  load: async () => (await import('../runs/validate.ts')).runValidate,
};
