import { describe, expect, it } from 'vitest';
import { FALE, guid, melding, regning, sender } from './sender.ts';

/** The longest that the automatic control takes. */
const KONTROLL = 'PT20S';

describe('manual control', () => {
  it.each([
    ['of a practice', { praksisId: [FALE] }],
    ['of a bill', { regningsnummer: ['1'] }],
  ])('%s begins where the machine ends, and ends when it is told', async (_, manuell) => {
    const { simulator, stored, details, post } = await sender();
    expect((await post('/simulator/control', { manuell })).status).toBe(200);
    const id = await stored(melding([regning(1)]));
    await simulator.clock.advance('PT9S');
    expect((await details(id))[0]?.kontrollstatus).toBe('kontrolleres');
    await simulator.clock.advance('P3D');
    expect((await details(id))[0]).toMatchObject({
      meldingsstatus: 'sendt_til_behandling',
      kontrollstatus: 'kontrolleres_manuelt',
      utbetalingsstatus: 'ikke_sendt_til_utbetaling',
      innsending: { regninger: [{ status: 'behandles' }] },
    });
    expect((await post(`/simulator/control/${id}`, { manuell: false })).status).toBe(200);
    expect((await details(id))[0]).toMatchObject({
      meldingsstatus: 'ferdig_behandlet',
      kontrollstatus: 'ferdig_kontrollert',
    });
    await simulator.clock.set('2026-01-12T16:00:00+01:00');
    expect((await details(id))[0]?.sumUtbetaltbelop).toBe(15);
  });

  it('that ends before the machine is done ends with it', async () => {
    const { simulator, stored, details, post } = await sender();
    const id = await stored(melding([regning(1)]));
    await post(`/simulator/control/${id}`, { manuell: true });
    await post(`/simulator/control/${id}`, { manuell: false });
    await simulator.clock.advance('PT9S');
    expect((await details(id))[0]?.kontrollstatus).toBe('kontrolleres');
    await simulator.clock.advance('PT11S');
    expect((await details(id))[0]?.kontrollstatus).toBe('ferdig_kontrollert');
  });

  it('can begin while the machine is at it, and not after', async () => {
    const { simulator, stored, details, post } = await sender();
    const id = await stored(melding([regning(1)]));
    expect((await post(`/simulator/control/${id}`, { manuell: true })).status).toBe(200);
    await simulator.clock.advance('P1D');
    expect((await details(id))[0]?.kontrollstatus).toBe('kontrolleres_manuelt');
    await post(`/simulator/control/${id}`, { manuell: false });
    expect((await post(`/simulator/control/${id}`, { manuell: true })).status).toBe(400);
    expect((await post(`/simulator/control/${id}`, { manuell: false })).status).toBe(400);
  });
});

describe('rebehandling', () => {
  it('is a further entry, with other results for the bills that are named, and pays the difference', async () => {
    const { simulator, stored, details, overview, post } = await sender();
    const frem = { tidspunkt: '2026-02-06T10:00:00+01:00', belop: 64 };
    const id = await stored(melding([regning(1, { belop: 100 }), regning(2, frem)]));
    const dom = { rebehandling: [{ regningsnummer: '2', status: 'godkjent' }] };
    expect((await post(`/simulator/control/${id}`, dom)).status).toBe(400);
    await simulator.clock.advance('P1D');
    expect((await post(`/simulator/control/${id}`, dom)).status).toBe(200);
    const [first, again, ...more] = await details(id);
    expect(more).toEqual([]);
    expect(first?.rebehandling).toBeUndefined();
    expect(again).toMatchObject({ rebehandling: true, kontrollstatus: 'kontrolleres', behandlerkravmeldingId: id });
    expect(again?.innsendingId).not.toBe(first?.innsendingId);
    await simulator.clock.advance(KONTROLL);
    expect((await details(id)).map((each) => each.innsending?.regninger.map(({ status }) => status))).toEqual([
      ['godkjent', 'avvist'],
      ['godkjent', 'godkjent'],
    ]);
    expect((await overview()).map(({ rebehandling }) => rebehandling)).toEqual([true, undefined]);
    await simulator.clock.set('2026-01-09T08:30:00+01:00');
    const paid = (await details(id)).map((each) => [each.sumUtbetaltbelop, each.vedtak?.utbetaling.belop]);
    expect(paid).toEqual([
      [100, 100],
      [64, 64],
    ]);
  });

  it('leaves a credit what its original gave', async () => {
    const { simulator, stored, details, post } = await sender();
    await stored(melding([regning(1, { belop: 100 }), regning(2)]));
    const id = await stored(melding([{ guid: guid(1), kreditering: true }]));
    await simulator.clock.advance('P1D');
    await post(`/simulator/control/${id}`, { rebehandling: [{ guid: guid(1), status: 'godkjent' }] });
    await simulator.clock.advance('P1D');
    expect((await details(id)).map(({ sumUtbetaltbelop }) => sumUtbetaltbelop)).toEqual([-100, 0]);
  });

  it('takes money back for a bill that is refused after all', async () => {
    const { simulator, stored, details, post } = await sender();
    const id = await stored(melding([regning(1, { belop: 100 })]));
    await simulator.clock.advance('P1D');
    const merknader = [{ nummer: 53, tekst: 'Ukjent' }];
    await post(`/simulator/control/${id}`, {
      rebehandling: [{ guid: guid(1).toUpperCase(), status: 'avvist', merknader }],
    });
    await simulator.clock.advance('P1D');
    expect((await details(id))[1]).toMatchObject({
      sumUtbetaltbelop: -100,
      utbetalingsstatus: 'ingen_utbetaling',
      innsending: { regninger: [{ status: 'avvist', merknader }] },
    });
    // What is refused may be sent anew.
    const anew = await stored(melding([regning(1, { belop: 90 })]));
    await simulator.clock.advance('PT1M');
    expect((await details(anew))[0]?.innsending?.regninger[0]?.status).toBe('godkjent');
  });
});
