import type { Command } from '../command.ts';
import { CATALOGUE_OPTION, REQUIRE_CATALOGUE_OPTION } from '../options/catalogue.ts';
import { CONVERT_OPTIONS } from '../options/convert.ts';
import { REPORT_OPTIONS } from '../options/report.ts';
import { RULE_OPTIONS } from '../options/rules.ts';
import { SEND_OPTIONS } from '../options/send.ts';

export const resend: Command = {
  name: 'resend',
  inputs: {
    usage: [' ID', ' ID'],
    about: [
      'ID er behandlerkravmeldingId til meldingen med avviste regninger.',
      'ID is the behandlerkravmeldingId of the message with refused bills.',
    ],
    wrong: (given) =>
      given.length === 1 ? null : ['oppgi én behandlerkravmeldingId', 'give one behandlerkravmeldingId'],
  },
  words: ['send avviste regninger på nytt, rettet', 'send refused bills again, corrected'],
  options: {
    with: {
      type: 'text',
      words: [
        'filen med de rettede regningene, XML eller JSON; andre regninger i den sendes ikke',
        'the file with the corrected bills, XML or JSON; other bills in it are not sent',
      ],
    },
    ...SEND_OPTIONS,
    ...CONVERT_OPTIONS,
    ...CATALOGUE_OPTION,
    ...REQUIRE_CATALOGUE_OPTION,
    ...RULE_OPTIONS,
    ...REPORT_OPTIONS,
  },
  examples: [
    [
      'bkm resend 5138fbfe-3c9c-406f-b854-91177b00bb1a --with rettet.json',
      [
        'som en ny melding, med samme guid og regningsnummer',
        'as a new message, under the same guid and regningsnummer',
      ],
    ],
  ],
  load: async () => (await import('../runs/resend.ts')).runResend,
};
