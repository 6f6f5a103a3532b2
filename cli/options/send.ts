import type { OptionSpecs } from '../command.ts';
import { LEDGER_OPTION } from './ledger.ts';
import { TABLE_FORMAT } from './table.ts';
import { TOKEN_OPTIONS } from './token.ts';

/** Of all that submit claims. */
export const SEND_OPTIONS = {
  ...TABLE_FORMAT,
  force: {
    type: 'list',
    words: ['send selv om denne regelen finner feil; kan gjentas', 'send though this rule finds errors; repeatable'],
  },
  again: {
    type: 'flag',
    words: [
      'send en gang til det API-et har avvist slik det er (praksisen er registrert siden)',
      'send once more what the API refused as it is (the practice was registered since)',
    ],
  },
  'allow-real-ids': {
    type: 'flag',
    words: [
      'tillat fødselsnumre som ikke er syntetiske, utenfor produksjon',
      'allow national ids that are not synthetic outside production',
    ],
  },
  'keep-uses': {
    type: 'flag',
    words: [
      'husk i sendeloggen hvem som har brukt takster med tak per år, som nøklede hasher (vanlig; --no-keep-uses: nei, og slett det som er husket)',
      'keep in the ledger who used tariffs that have a cap a year, as keyed hashes (default; --no-keep-uses: no, and remove what was kept)',
    ],
  },
  ...LEDGER_OPTION,
  ...TOKEN_OPTIONS,
} as const satisfies OptionSpecs;
