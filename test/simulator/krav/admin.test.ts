import { describe, expect, it } from 'vitest';
import { FALE, guid, LEVA, melding, regning, sender } from './sender.ts';

/** The longest that the automatic control takes. */
const KONTROLL = 'PT20S';

describe('what steers the control', () => {
  it('says what is wrong with a body', async () => {
    const { post, stored, simulator } = await sender();
    const id = await stored(melding([regning(1)]));
    await simulator.clock.advance(KONTROLL);
    for (const [path, json] of [
      ['control', { frikortt: [] }],
      ['control', { frikort: 'ingen' }],
      ['control', { manuell: { praksis: [] } }],
      ['control', { variants: ['odd'] }],
      ['control', { etterslep: { duplikat: 'PT1S' } }],
      ['control', { etterslep: { detaljer: 1 } }],
      [`control/${id}`, {}],
      [`control/${id}`, { rebehandling: [{ regningsnummer: '9', status: 'godkjent' }] }],
      [`control/${id}`, { rebehandling: [{ regningsnummer: '1', status: 'kanskje' }] }],
      ['praksiser', { samhandler: { type: 'orgnr', id: '310991015' }, praksis: { praksisId: 'x' } }],
      ['praksiser', { praksis: { praksisId: '1' } }],
    ] as const) {
      const { status, json: answer } = await post(`/simulator/${path}`, json);
      expect([path, status, answer]).toEqual([path, 400, expect.objectContaining({ error: 'bad_request' })]);
    }
    expect((await post(`/simulator/control/${guid(9)}`, { manuell: true })).status).toBe(404);
  });

  it('tells how many have frikort, not who', async () => {
    const { post, get } = await sender();
    await post('/simulator/control', { frikort: ['47908702367'] });
    const { json } = await get('/simulator/control');
    expect(json).toEqual({ frikort: 1, manuell: {}, variants: [], etterslep: {} });
  });

  it('registers practices, and changes them', async () => {
    const { post, get } = await sender();
    const samhandler = { type: 'orgnr', id: '310991015' };
    await post('/simulator/praksiser', { samhandler, praksis: { praksisId: '77', type: 'TANN', navn: 'A' } });
    await post('/simulator/praksiser', { samhandler, praksis: { praksisId: '77', type: 'TANN', status: 'ikke_ok' } });
    const { praksiser } = (await get('/kuhr/krav/v1/data/praksis')).json as { praksiser: { praksisId: string }[] };
    expect(praksiser.map(({ praksisId }) => praksisId)).toEqual([FALE, LEVA, '77']);
    expect(praksiser[2]).toMatchObject({ type: 'TANN', status: 'ikke_ok' });
  });
});
