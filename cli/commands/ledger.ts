import type { Command } from '../command.ts';
import { ENV_CHOICES } from '../krav-env.ts';
import { LEDGER_OPTION } from '../options/ledger.ts';
import { TABLE_FORMAT } from '../options/table.ts';
import { TOKEN_OPTIONS } from '../options/token.ts';

const NARROWED = {
  state: {
    type: 'text',
    choices: ['sendes', 'mottatt', 'feil_i_melding', 'ukjent', 'ikke_sendt'],
    words: ['bare denne tilstanden', 'this state alone'],
  },
  'praksis-id': { type: 'text', words: ['bare denne praksisen', 'this practice alone'] },
  from: { type: 'text', words: ['sendt fra og med, ÅÅÅÅ-MM-DD', 'sent from this day on, YYYY-MM-DD'] },
  to: { type: 'text', words: ['sendt til og med', 'sent until this day'] },
  env: {
    type: 'text',
    choices: ENV_CHOICES,
    words: ['bare dette miljøet (vanlig: alle)', 'this environment alone (default: all)'],
  },
  ...LEDGER_OPTION,
} as const;

export const ledgerList: Command = {
  name: 'ledger list',
  inputs: 'none',
  words: ['hva som er sendt', 'what was sent'],
  options: { ...TABLE_FORMAT, ...NARROWED },
  examples: [
    ['bkm ledger list', ['alle meldinger', 'all messages']],
    [
      'bkm ledger list --state ukjent',
      ['det som må sendes igjen for å bli avklart', 'what has to be sent again to be found out'],
    ],
  ],
  load: async () => (await import('../runs/ledger.ts')).runLedgerList,
};

export const ledgerShow: Command = {
  name: 'ledger show',
  inputs: {
    usage: [' ID', ' ID'],
    about: [
      'ID er behandlerkravmeldingId, eller begynnelsen av meldingens hash.',
      "ID is behandlerkravmeldingId, or the beginning of the message's hash.",
    ],
    wrong: (given) => (given.length === 1 ? null : ['oppgi én id', 'give one id']),
  },
  words: ['én melding, med regningene', 'one message, with its bills'],
  options: { ...TABLE_FORMAT, ...LEDGER_OPTION },
  examples: [['bkm ledger show 5138fbfe-3c9c-406f-b854-91177b00bb1a', ['etter id', 'by its id']]],
  load: async () => (await import('../runs/ledger.ts')).runLedgerShow,
};

export const ledgerExport: Command = {
  name: 'ledger export',
  inputs: 'none',
  words: ['alt, en rad per regning', 'everything, a row a bill'],
  options: {
    format: {
      type: 'text',
      choices: ['json', 'csv'],
      words: ['formen på stdout (vanlig: json)', 'the form on stdout (default: json)'],
    },
    ...NARROWED,
  },
  examples: [['bkm ledger export --format csv > sendt.csv', ['til et regneark', 'for a spreadsheet']]],
  load: async () => (await import('../runs/ledger.ts')).runLedgerExport,
};

export const ledgerResolve: Command = {
  name: 'ledger resolve',
  inputs: {
    usage: [' [HASH]', ' [HASH]'],
    about: [
      'HASH er begynnelsen av meldingens hash. Uten den: alle ukjente.',
      "HASH is the beginning of the message's hash. Without it: all that are unknown.",
    ],
    wrong: (given) =>
      given.length <= 1 && given.every((hash) => /^[0-9a-f]{6,64}$/i.test(hash))
        ? null
        : ['oppgi én hash, minst seks tegn av den', 'give one hash, at least six characters of it'],
  },
  words: [
    'let etter ukjente meldinger hos API-et, uten å sende dem',
    'look for unknown messages at the API, without sending them',
  ],
  options: {
    id: {
      type: 'text',
      words: [
        'den er denne (behandlerkravmeldingId); det kontrolleres mot regningene',
        'it is this one (behandlerkravmeldingId); made sure of by its bills',
      ],
    },
    'not-sent': {
      type: 'flag',
      words: [
        'finnes den ikke der: den er ikke kommet fram, det er du sikker på',
        'where it is not there: it did not arrive, you are sure of that',
      ],
    },
    ...LEDGER_OPTION,
    ...TOKEN_OPTIONS,
  },
  examples: [
    [
      'bkm ledger resolve',
      ['når filen som ble sendt, er borte eller endret', 'when the file that was sent is gone or edited'],
    ],
    [
      'bkm ledger resolve 3f2504e04f89 --id 5138fbfe-3c9c-406f-b854-91177b00bb1a',
      ['flere kan være den, og det er denne', 'several may be it, and this is the one'],
    ],
    [
      'bkm ledger resolve 3f2504e04f89 --not-sent',
      ['den kom ikke fram; regningene kan sendes', 'it did not arrive; its bills may be sent'],
    ],
  ],
  load: async () => (await import('../runs/ledger-resolve.ts')).runLedgerResolve,
};
