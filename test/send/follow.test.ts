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

it('the ledger keeps words of the API alone, and nothing that may be of a patient in the place of one', async () => {
  const { ledger, send, simulator } = await sender();
  await send(claimOf(1));
  const [{ target, id } = { target: '', id: null }] = ledger.list();
  const [bill] = ledger.list().flatMap((message) => ledger.bills(message));
  const merknader = [{ nummer: 470 }, { nummer: '766 Eplehage' }, { nummer: '17835415872' }];
  const entries = readMeldinger({
    behandlerkravmeldingId: id,
    meldingsstatus: 'avvist for Eplehage',
    kontrollstatus: 'Kåre',
    utbetalingsstatus: 'helt_ny-1',
    vedtakId: 'v17835415872',
    innsending: { regninger: [{ guid: bill?.guid, status: 'avvist', merknader }] },
  });
  expect(tellLedger(ledger, target, entries ?? [], simulator.clock.now())).toBe(true);
  expect(ledger.byId(target, id ?? '')).toMatchObject({
    meldingsstatus: '•••',
    kontrollstatus: '•••',
    utbetalingsstatus: 'helt_ny-1',
    vedtakId: '•••',
  });
  const [told] = ledger.list().flatMap((message) => ledger.bills(message));
  expect(told).toMatchObject({ status: 'avvist', merknader: ['470', '•••', '•••'] });
});

it('what an answer does not tell takes the place of nothing that an earlier one told', async () => {
  const { ledger, send, simulator } = await sender();
  await send(claimOf(1));
  const known = () => ledger.list().map((message) => ({ ...message, bills: ledger.bills(message) }));
  const [{ target, id, bills } = { target: '', id: null, bills: [] }] = known();
  const tell = (meldingsstatus: string | null, told: object) => {
    const regninger = bills.map(({ guid }) => ({ guid, ...told }));
    const entries = readMeldinger({ behandlerkravmeldingId: id, meldingsstatus, innsending: { regninger } });
    return tellLedger(ledger, target, entries ?? [], simulator.clock.now());
  };
  tell('ferdig_behandlet', { status: 'avvist', merknader: [{ nummer: 470 }, { tekst: 'x' }] });
  const told = known();
  expect(told).toMatchObject([
    { meldingsstatus: 'ferdig_behandlet', bills: bills.map(() => ({ status: 'avvist', merknader: ['470'] })) },
  ]);
  expect(tell(null, {})).toBe(true);
  expect(known()).toEqual(told);
});
