import type { OptionSpecs } from '../command.ts';

/** Options that every command has. */
export const COMMON_OPTIONS = {
  lang: {
    type: 'text',
    choices: ['nb', 'en'],
    words: ['språk (vanlig: etter systemet)', 'language (default: by locale)'],
  },
  config: {
    type: 'text',
    words: [
      'oppsettfil (vanlig: bkm.config.json eller .yaml, herfra og oppover)',
      'configuration file (default: bkm.config.json or .yaml, from here upwards)',
    ],
  },
  quiet: { type: 'flag', words: ['bare feil på stderr', 'errors only on stderr'] },
  color: {
    type: 'flag',
    words: ['farger (vanlig: i en terminal; --no-color slår av)', 'colours (default: in a terminal; --no-color: none)'],
  },
} as const satisfies OptionSpecs;
