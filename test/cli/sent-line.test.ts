import { expect, it } from 'vitest';
import { sayIn } from '../../cli/lang.ts';
import { sentLine } from '../../cli/sending/line.ts';
import { LedgerError, type LedgerFault, outgoing } from '../../src/send.ts';
import { bill, message } from './krav-messages.ts';

it.each<[LedgerFault, 'nb' | 'en', string]>([
  ['disk-full', 'en', 'the disk is full. Make room, then run again: what is unknown is found out then.\n'],
  ['disk-full', 'nb', 'disken er full. Rydd plass, og kjør igjen: da blir det uavklarte avklart.\n'],
  [
    'unwritable',
    'en',
    "can't be written. Check the rights of the file and of its folder, and the disk. Then run again.\n",
  ],
])(
  'an end that can not be written (%s) tells what has to be done before the next run: %s',
  async (fault, lang, words) => {
    const error = new LedgerError(fault, 'l.sqlite');
    const sent = {
      ...{ file: 'a.json', melding: 1, part: null, waiting: [] },
      outgoing: await outgoing(message([bill(1)]), 'http://localhost'),
      result: { utfall: 'ukjent', why: { kind: 'error', error } },
    } as const;
    expect(sentLine(sent, true, lang, sayIn(lang), false)).toContain(words);
  },
);
