import type { OptionSpecs } from '../command.ts';

/** Where it is known what was sent. */
export const LEDGER_OPTION = {
  ledger: {
    type: 'text',
    words: [
      'sendeloggens fil (vanlig: BKM_LEDGER, ellers i brukerens egen mappe)',
      "the ledger's file (default: BKM_LEDGER, else in the user's own folder)",
    ],
  },
} as const satisfies OptionSpecs;
