import type { OptionSpecs } from '../command.ts';
import { ENV_CHOICES } from '../krav-env.ts';

/** Options of all that speak with the Krav API. Keys and tokens come from the environment: a command line is seen by others. */
export const TOKEN_OPTIONS = {
  env: {
    type: 'text',
    choices: ENV_CHOICES,
    words: [
      'miljø (vanlig: BKM_ENV, ellers local: simulatoren)',
      'environment (default: BKM_ENV, else local: simulator)',
    ],
  },
  'token-command': {
    type: 'text',
    words: ['kommando som skriver et token på stdout', 'command that prints a token on stdout'],
  },
} as const satisfies OptionSpecs;
