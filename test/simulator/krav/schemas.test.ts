import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import { describe, expect, it } from 'vitest';
import { melding, PASIENT, regning, sender, senderOf } from './sender.ts';

const ajv = new Ajv({ strict: false, allErrors: true });

function schema(name: string): ValidateFunction {
  const text = readFileSync(new URL(`../../../schemas/krav-api/${name}.schema.json`, import.meta.url), 'utf8');
  return ajv.compile(JSON.parse(text) as object);
}

describe('every answer fits its schema', () => {
  it('of practices, submissions, status and attendance, at every step', async () => {
    const validators = {
      praksiser: schema('praksiser'),
      innsending: schema('innsending'),
      meldinger: schema('meldinger'),
      oppmoter: schema('oppmoter'),
    };
    const fits = (name: keyof typeof validators, json: unknown) => {
      expect([validators[name](json), validators[name].errors]).toEqual([true, null]);
    };
    const client = await sender({ krav: { keepRefused: true } });
    const { simulator, get, post, send } = client;
    fits('praksiser', (await get('/kuhr/krav/v1/data/praksis')).json);
    fits('innsending', (await send('x')).json);
    const taken = await send(
      melding([
        regning(1, { tidspunkt: '2025-12-01T09:00:00+01:00', betaltEgenandel: true }),
        regning(2, { tidspunkt: '2026-02-06T10:00:00+01:00' }),
      ]),
    );
    fits('innsending', taken.json);
    const id = String((taken.json as { behandlerkravmeldingId: string }).behandlerkravmeldingId);
    const path = '/kuhr/krav/v1/data/behandlerkravmelding';
    const reiser = await senderOf(simulator, { scopes: ['nav:kuhr/oppslagpasientreiser'] });
    const look = async () => {
      fits('meldinger', (await get(path)).json);
      fits('meldinger', (await get(`${path}/${id}`)).json);
      const asked = { fnr: PASIENT, dato: '2026-01-05' };
      fits('oppmoter', (await reiser.post('/kuhr/oppslagpasientreiser/v1/process/hentpasientensoppmoter', asked)).json);
    };
    for (const step of ['PT1S', 'PT1S', 'PT18S', 'PT1H', 'P1D', 'P3D']) {
      await look();
      await simulator.clock.advance(step);
    }
    await post(`/simulator/control/${id}`, { rebehandling: [{ regningsnummer: '2', status: 'godkjent' }] });
    await look();
    await post('/simulator/control', {
      variants: ['sums-in-innsending', 'nummer-text', 'time-without-t', 'sendt-til-behandling'],
    });
    await look();
  });
});
