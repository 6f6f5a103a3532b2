import type { OptionSpecs } from '../command.ts';

/** A test holds them equal to the library's, which is too heavy to load for a help text. */
export const FORMAT_CHOICES = ['pretty', 'json', 'junit', 'sarif', 'github', 'html'] as const;

/** Options of all that report. */
export const REPORT_OPTIONS = {
  now: {
    type: 'text',
    words: [
      'tidspunkt som regnes som nå, eller gendate: når meldingen ble laget',
      'instant taken as now, or gendate: when the message was made',
    ],
  },
  'fail-on': {
    type: 'text',
    choices: ['error', 'warning', 'info', 'never'],
    words: ['utgangskode 1 fra og med dette (vanlig: error)', 'exit code 1 from this on (default: error)'],
  },
  report: {
    type: 'list',
    words: ['rapport i tillegg, FORMAT=FIL; kan gjentas', 'report beside it, FORMAT=FILE; repeatable'],
  },
  'show-values': { type: 'flag', words: ['vis personopplysninger i klartekst', 'show person data in clear'] },
} as const satisfies OptionSpecs;
