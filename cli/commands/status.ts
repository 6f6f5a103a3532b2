import type { Command } from '../command.ts';
import { LEDGER_OPTION } from '../options/ledger.ts';
import { TABLE_FORMAT } from '../options/table.ts';
import { TOKEN_OPTIONS } from '../options/token.ts';

export const status: Command = {
  name: 'status',
  inputs: {
    usage: [' [ID]', ' [ID]'],
    about: [
      'ID er meldingens behandlerkravmeldingId. Uten ID: oversikten.',
      "ID is the message's behandlerkravmeldingId. Without ID: the overview.",
    ],
    wrong: (given) =>
      given.length <= 1 ? null : [`status tar én ID, ikke ${given.length}`, `status takes one ID, not ${given.length}`],
  },
  words: ['hva som ble av innsendte krav', 'what became of submitted claims'],
  options: {
    ...TABLE_FORMAT,
    from: {
      type: 'text',
      words: ['oversikt: mottatt fra og med, ÅÅÅÅ-MM-DD', 'overview: received from this day on, YYYY-MM-DD'],
    },
    to: { type: 'text', words: ['oversikt: mottatt til og med', 'overview: received until this day'] },
    wait: {
      type: 'flag',
      words: ['vent til kontrollen er ferdig', 'wait until the control is done'],
    },
    timeout: {
      type: 'text',
      words: ['sekunder å vente (vanlig: 120)', 'seconds to wait (default: 120)'],
    },
    ...LEDGER_OPTION,
    'show-values': {
      type: 'flag',
      words: ['vis personnumre i kontrollens merknader', "show national ids in the control's remarks"],
    },
    ...TOKEN_OPTIONS,
  },
  examples: [
    ['bkm status --from 2026-01-01', ['oversikt', 'overview']],
    [
      'bkm status 5138fbfe-3c9c-406f-b854-91177b00bb1a --wait',
      ['én melding, med merknader; utgangskode 1 når noe er avvist', 'one message, with remarks; exit 1 on a refusal'],
    ],
  ],
  load: async () => (await import('../runs/status.ts')).runStatus,
};
