import type { OptionSpecs } from '../command.ts';
import { TOKEN_OPTIONS } from './token.ts';

/** Of commands that reach out for nothing else, and for the practices only where this is given. */
export const PRAKSIS_LIVE_OPTIONS = {
  'praksis-live': {
    type: 'flag',
    words: [
      'spør Krav API om registrerte praksiser (bruker nettet)',
      'ask the Krav API for the registered practices (uses the network)',
    ],
  },
  ...TOKEN_OPTIONS,
} as const satisfies OptionSpecs;
