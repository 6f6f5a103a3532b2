import { expect, it } from 'vitest';
import { readMeldinger } from '../../src/krav/status.ts';
import { tellLedger } from '../../src/send/follow.ts';
import { claimOf } from '../fault/claims.ts';
import { sender } from './api.ts';

it('the ledger is told the treatment that was received last, wherever the list has it', async () => {
  const { ledger, send, simulator } = await sender();
  const result = await send(claimOf(1));
  const id = result.utfall === 'mottatt' ? result.id : '';
  const entry = (utbetalingsstatus: string, mottattidspunkt: string, rebehandling = true) => ({
    behandlerkravmeldingId: id,
    meldingsstatus: 'sendt_til_behandling',
    utbetalingsstatus,
    mottattidspunkt,
    rebehandling,
  });
  const entries = readMeldinger({
    behandlerkravmeldinger: [
      entry('utbetalt', '2026-09-15T10:00:00+02:00'),
      entry('ingen_utbetaling', '2026-09-15T09:00:00+02:00'),
      entry('ikke_sendt_til_utbetaling', '2026-09-15T11:00:00+02:00', false),
    ],
  });
  const [target = ''] = ledger.list().map((message) => message.target);
  expect(tellLedger(ledger, target, entries ?? [], simulator.clock.now())).toBe(true);
  expect(ledger.byId(target, id)).toMatchObject({ id, utbetalingsstatus: 'utbetalt' });
});
