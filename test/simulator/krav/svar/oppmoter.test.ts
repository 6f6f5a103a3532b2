import { describe, expect, it } from 'vitest';
import { call } from '../../running.ts';
import { ANNEN_PASIENT, melding, PASIENT, regning, sender, senderOf } from '../sender.ts';

const PATH = '/kuhr/oppslagpasientreiser/v1/process/hentpasientensoppmoter';
const PASIENTREISER = { scopes: ['nav:kuhr/oppslagpasientreiser'] };

describe("a patient's attendances", () => {
  it('are the bills of a day that are not refused', async () => {
    const { simulator, stored } = await sender();
    await stored(
      melding([
        regning(1, {
          utforendeBehandler: { identifikasjon: { id: '7000878', type: 'HPR' }, type: 'LE' },
          henvisning: { henvistFra: { id: '7000886', type: 'HPR' } },
          arsakFriEgenandel: 'B',
        }),
        regning(2, { takster: [{ kode: '1bd', belop: 74, antall: 1 }], tidspunkt: '2026-01-05T23:30:00+01:00' }),
        regning(3, { pasient: { identifikasjon: { id: ANNEN_PASIENT, type: 'FNR' } } }),
        regning(4, { tidspunkt: '2026-01-06T10:00:00+01:00' }),
        regning(4, { guid: '00000000-0000-4000-8000-999999999999', tidspunkt: '2026-01-05T12:00:00+01:00' }),
      ]),
    );
    await simulator.clock.advance('PT20S');
    const { post } = await senderOf(simulator, PASIENTREISER);
    const { status, json } = await post(PATH, { fnr: PASIENT, dato: '2026-01-05' });
    expect(status).toBe(200);
    expect(json).toEqual({
      oppmoter: [
        {
          orgnr: '999999999',
          praksisnavn: 'Kurbadet Helsesenter',
          oppmotetidspunkt: '2026-01-05 09:00:00',
          samhandlerHPRid: '7000878',
          samhandlertype: 'LE',
          status: 'godkjent',
          henvisendeHPRid: '7000886',
          fysiskoppmote: 'ja',
          fritakegenandel: 'ja',
          kuhrenkeltregningid: expect.stringMatching(/^\d+$/),
        },
        expect.objectContaining({
          oppmotetidspunkt: '2026-01-05 23:30:00',
          samhandlerHPRid: null,
          henvisendeHPRid: null,
          fysiskoppmote: 'nei',
          fritakegenandel: 'nei',
        }),
      ],
    });
  });

  it('are no credits', async () => {
    const { simulator, stored } = await sender();
    await stored(melding([regning(1, { kreditering: true, belop: -15 })]));
    const { post } = await senderOf(simulator, PASIENTREISER);
    expect((await post(PATH, { fnr: PASIENT, dato: '2026-01-05' })).json).toEqual({ oppmoter: [] });
  });

  it('are taken as visits where the bill has no tariffs', async () => {
    const { simulator, stored } = await sender();
    await stored(melding([regning(1, { takster: [] })]));
    const { post } = await senderOf(simulator, PASIENTREISER);
    expect((await post(PATH, { fnr: PASIENT, dato: '2026-01-05' })).json).toMatchObject({
      oppmoter: [{ fysiskoppmote: 'ja' }],
    });
  });

  it('are there while the bill is treated', async () => {
    const { simulator, stored } = await sender();
    await stored(melding([regning(1)]));
    const { post } = await senderOf(simulator, PASIENTREISER);
    expect((await post(PATH, { fnr: PASIENT, dato: '2026-01-05' })).json).toMatchObject({
      oppmoter: [{ status: 'behandles' }],
    });
  });

  it.each([{}, { fnr: PASIENT }, { fnr: '1', dato: '2026-01-05' }, { fnr: PASIENT, dato: '05.01.2026' }, []])(
    'are refused for %j',
    async (body) => {
      const { simulator } = await sender();
      const { post } = await senderOf(simulator, PASIENTREISER);
      const { status, json } = await post(PATH, body);
      expect(status).toBe(400);
      expect(JSON.stringify(json)).not.toContain(PASIENT);
    },
  );

  it('need the scope of Pasientreiser', async () => {
    const { simulator, post } = await sender();
    expect((await post(PATH, { fnr: PASIENT, dato: '2026-01-05' })).status).toBe(403);
    expect((await call(simulator.url + PATH, { method: 'POST', body: '{}' })).status).toBe(401);
  });
});
