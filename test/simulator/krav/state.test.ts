import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startSimulator } from '../../../src/simulator.ts';
import { FALE, melding, PASIENT, regning, sender } from './sender.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'bkm-sim-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('with a state file', () => {
  it('a restart answers as before', async () => {
    const state = path.join(folder, 'state.json');
    const krav = { keepRefused: true };
    const first = await sender({ state, krav });
    const { simulator, post, stored, send } = first;
    const samhandler = { type: 'orgnr', id: '310991015' };
    await post('/simulator/praksiser', { samhandler, praksis: { praksisId: '77', type: 'TANN' } });
    await post('/simulator/control', { frikort: [], manuell: { regningsnummer: ['9'] }, variants: ['nummer-text'] });
    const id = await stored(melding([regning(1, { arsakFriEgenandel: 'F' }), regning(2, { belop: 0.07 })]));
    await send({ praksisId: FALE });
    await simulator.clock.advance('P1D');
    await post(`/simulator/control/${id}`, { rebehandling: [{ regningsnummer: '1', status: 'godkjent' }] });
    await stored(melding([regning(9)], '77'));
    await simulator.clock.advance('PT1M');
    const asked = async ({ get, overview, details }: typeof first) => [
      (await get('/kuhr/krav/v1/data/praksis')).json,
      (await get('/simulator/control')).json,
      await overview(),
      await details(id),
    ];
    const before = await asked(first);
    await simulator.close();
    const second = await sender({ state, krav, clock: '2026-01-07T15:31:00+01:00' });
    expect(await asked(second)).toEqual(before);
    expect((await second.send(melding([regning(9)], '77'))).json).toMatchObject({
      feilmeldinger: [{ kode: 'DUPLIKAT_KRAV' }],
    });
    await second.stored(melding([regning(3)]));
    expect(new Set((await second.overview()).map(({ innsendingId }) => innsendingId)).size).toBe(5);
  });

  it('a message is written once, however many there are', async () => {
    const state = path.join(folder, 'state.json');
    const { stored } = await sender({ state });
    const { ino } = await stat(state);
    const ids: string[] = [];
    for (let n = 1; n <= 30; n += 1) ids.push(await stored(melding([regning(n)])));
    const lines = (await readFile(state, 'utf8'))
      .split('\n')
      .filter((line) => line.includes('"slice":"krav-meldinger"'));
    expect(lines.map((line) => JSON.parse(line).key)).toEqual(ids);
    expect((await stat(state)).ino).toBe(ino);
  });

  it('what is no state of messages is refused, and not quoted', async () => {
    const state = path.join(folder, 'state.json');
    const { simulator, stored } = await sender({ state });
    await stored(melding([regning(1)]));
    await simulator.close();
    const text = await readFile(state, 'utf8');
    expect(text).toContain('"slag":"original"');
    await writeFile(state, text.replace('"slag":"original"', '"slag":7'));
    const again = startSimulator({ state });
    await expect(again).rejects.toMatchObject({ code: 'CONFIG', message: expect.stringContaining('krav-meldinger') });
    await expect(again).rejects.not.toMatchObject({ message: expect.stringContaining(PASIENT) });
  });
});

it('answers a thousand status calls at once, each right', async () => {
  const { simulator, stored, details } = await sender();
  const ids: string[] = [];
  for (let n = 1; n <= 20; n += 1) ids.push(await stored(melding([regning(n)])));
  await simulator.clock.advance('PT20S');
  const answers = await Promise.all(Array.from({ length: 1000 }, (_, n) => details(ids[n % ids.length] ?? '')));
  expect(answers.map(([entry]) => entry?.innsending?.regninger[0]?.regningsnummer)).toEqual(
    Array.from({ length: 1000 }, (_, n) => String((n % ids.length) + 1)),
  );
});
