import type { OptionSpecs } from '../command.ts';

/** Of commands whose document is a table. */
export const TABLE_FORMAT = {
  format: {
    type: 'text',
    choices: ['table', 'json'],
    words: ['formen på stdout (vanlig: table)', 'the form on stdout (default: table)'],
  },
} as const satisfies OptionSpecs;
