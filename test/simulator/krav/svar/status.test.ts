import { describe, expect, it } from 'vitest';
import { FALE, guid, melding, regning, sender, senderOf } from '../sender.ts';

const MELDINGER = '/kuhr/krav/v1/data/behandlerkravmelding';
/** The longest that the automatic control takes. */
const KONTROLL = 'PT20S';

const stages = ({ meldingsstatus, kontrollstatus, utbetalingsstatus }: Record<string, unknown>) => [
  meldingsstatus,
  kontrollstatus,
  utbetalingsstatus,
];

describe('a message goes its way by the clock alone', () => {
  it('from mottatt to utbetalt', async () => {
    const { simulator, stored, details } = await sender();
    const id = await stored(melding([regning(1)]));
    const at = async () => stages({ ...(await details(id))[0] });
    expect(await at()).toEqual(['mottatt', 'ikke_sendt_til_kontroll', 'ikke_sendt_til_utbetaling']);
    await simulator.clock.advance('PT1S');
    expect(await at()).toEqual(['klar_til_behandling', 'ikke_sendt_til_kontroll', 'ikke_sendt_til_utbetaling']);
    await simulator.clock.advance('PT1S');
    expect(await at()).toEqual(['sendt_til_behandling', 'kontrolleres', 'ikke_sendt_til_utbetaling']);
    await simulator.clock.advance('PT7S');
    expect(await at()).toEqual(['sendt_til_behandling', 'kontrolleres', 'ikke_sendt_til_utbetaling']);
    await simulator.clock.advance('PT11S');
    expect(await at()).toEqual(['ferdig_behandlet', 'ferdig_kontrollert', 'ikke_sendt_til_utbetaling']);
    await simulator.clock.set('2026-01-06T16:00:00+01:00');
    expect(await at()).toEqual(['ferdig_behandlet', 'ferdig_kontrollert', 'sendt_til_utbetaling']);
    await simulator.clock.set('2026-01-08T08:29:59+01:00');
    expect(await at()).toEqual(['ferdig_behandlet', 'ferdig_kontrollert', 'sendt_til_utbetaling']);
    await simulator.clock.advance('PT1S');
    expect(await at()).toEqual(['ferdig_behandlet', 'ferdig_kontrollert', 'utbetalt']);
  });

  it('its bills are told of when the control is done', async () => {
    const { simulator, stored, details } = await sender();
    const id = await stored(melding([regning(1), regning(2, { tidspunkt: '2026-01-07T10:00:00+01:00' })]));
    const bills = async () =>
      (await details(id))[0]?.innsending?.regninger.map(({ status, merknader }) => [status, merknader.length]);
    await simulator.clock.advance('PT9S');
    expect(await bills()).toEqual([
      ['behandles', 0],
      ['behandles', 0],
    ]);
    await simulator.clock.advance('PT11S');
    expect(await bills()).toEqual([
      ['godkjent', 0],
      ['avvist', 1],
    ]);
  });

  it('of which nothing is approved, nothing is paid', async () => {
    const { simulator, stored, details } = await sender();
    const id = await stored(melding([regning(1, { tidspunkt: '2026-02-06T10:00:00+01:00' })]));
    await simulator.clock.set('2026-01-06T16:00:00+01:00');
    expect((await details(id))[0]).toMatchObject({
      utbetalingsstatus: 'ingen_utbetaling',
      vedtakId: expect.stringMatching(/^\d{15}$/),
      sumUtbetaltbelop: 0,
      vedtak: { utbetaling: { belop: null } },
    });
  });
});

describe('the overview', () => {
  it('is of days in Oslo, both included, newest first', async () => {
    const { simulator, stored, overview } = await sender();
    const ids: string[] = [];
    for (const at of ['2026-01-07T00:30:00+01:00', '2026-01-08T12:00:00+01:00', '2026-01-08T23:59:59+01:00']) {
      await simulator.clock.set(at);
      ids.unshift(await stored(melding([regning(ids.length)])));
    }
    const found = async (query: string) =>
      (await overview(query)).map(({ behandlerkravmeldingId }) => behandlerkravmeldingId);
    const [newest = '', middle = '', oldest = ''] = ids;
    expect(await found('')).toEqual(ids);
    expect(await found('?fomMottattdato=2026-01-07&tomMottattdato=2026-01-07')).toEqual([oldest]);
    expect(await found('?fomMottattdato=2026-01-08')).toEqual([newest, middle]);
    expect(await found('?tomMottattdato=2026-01-06')).toEqual([]);
    expect(await found('?fomMottattdato=2026-01-09&tomMottattdato=2026-01-01')).toEqual([]);
  });

  it.each([
    'fomMottattdato=',
    'fomMottattdato=06.01.2026',
    'tomMottattdato=2026-02-30',
    'tomMottattdato=2026-01-06T00:00:00',
    'fomMottattdato=2026-01-01&fomMottattdato=2026-01-02',
  ])('refuses %s', async (query) => {
    const { get } = await sender();
    expect((await get(`${MELDINGER}?${query}`)).status).toBe(400);
  });

  it('and the details are of the own messages alone', async () => {
    const { simulator, stored, get } = await sender();
    const id = await stored(melding([regning(1)]));
    const other = await senderOf(simulator, { samhandler: { type: 'orgnr', id: '974760673' } });
    expect(await other.overview()).toEqual([]);
    expect((await other.get(`${MELDINGER}/${id}`)).status).toBe(404);
    expect((await other.get('/kuhr/krav/v1/data/praksis')).json).toEqual({ praksiser: [] });
    expect((await get(`${MELDINGER}/${id.toUpperCase()}`)).status).toBe(200);
    expect((await get(`${MELDINGER}/${guid(9)}`)).status).toBe(404);
  });

  it('has refused messages where that is asked for', async () => {
    const refused = { praksisId: FALE };
    const without = await sender();
    await without.send(refused);
    expect(await without.overview()).toEqual([]);
    const { send, overview, details } = await sender({ krav: { keepRefused: true } });
    const { behandlerkravmeldingId } = (await send(refused)).json as { behandlerkravmeldingId: string };
    expect(await overview()).toMatchObject([{ behandlerkravmeldingId, meldingsstatus: 'feil_i_melding' }]);
    expect(await details(behandlerkravmeldingId)).toHaveLength(1);
  });
});

describe('the other forms of the documentation', () => {
  it('are given on request', async () => {
    const { simulator, stored, get, post } = await sender();
    const late = regning(2, { tidspunkt: '2025-12-01T10:00:00+01:00', betaltEgenandel: true });
    const id = await stored(melding([regning(1, { tidspunkt: '2026-02-06T10:00:00+01:00' }), late]));
    await simulator.clock.advance(KONTROLL);
    const variants = ['sums-in-innsending', 'nummer-text', 'time-without-t', 'sendt-til-behandling'];
    await post('/simulator/control', { variants });
    const { json } = await get(`${MELDINGER}/${id}`);
    const [entry] = (json as { behandlerkravmeldinger: Record<string, unknown>[] }).behandlerkravmeldinger;
    expect(entry).not.toHaveProperty('sumKravbelop');
    expect(entry).toMatchObject({
      meldingsstatus: 'sendt_til_behandling',
      kontrollstatus: 'ferdig_kontrollert',
      mottattidspunkt: '2026-01-0615:30:00+01:00',
      innsending: {
        sumKravbelop: 30,
        antallRegninger: 2,
        regninger: [{ merknader: [{ nummer: '766' }] }, { merknader: [] }],
        merknader: [{ nummer: '458' }],
      },
    });
  });
});
