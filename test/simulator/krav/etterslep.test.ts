import { expect, it } from 'vitest';
import { melding, regning, sender } from './sender.ts';

const MELDING = melding([regning(1)]);
const LATE = { krav: { etterslep: { duplikat: 0, oversikt: 0, regninger: 0 } }, clockFixed: true };

/** A simulator whose clock stands, and which does not see for a minute what it has just stored. */
async function late(...what: readonly ('duplikat' | 'oversikt' | 'regninger')[]) {
  const one = await sender(LATE);
  await one.post('/simulator/control', { etterslep: Object.fromEntries(what.map((each) => [each, 60_000])) });
  return one;
}

it('an identical message is no duplicate until the check sees the first one', async () => {
  const { send, overview, simulator } = await late('duplikat');
  const statuses = [];
  for (const wait of ['PT0S', 'PT59S', 'PT1S', 'PT1H']) {
    await simulator.clock.advance(wait);
    statuses.push((await send(MELDING)).status);
  }
  expect(statuses).toEqual([200, 200, 400, 400]);
  expect(await overview()).toHaveLength(2);
});

it('a message is not in the overview yet; a duplicate of it is one', async () => {
  const { send, stored, overview, details, simulator } = await late('oversikt');
  const id = await stored(MELDING);
  expect([await overview(), (await send(MELDING)).status]).toEqual([[], 400]);
  expect(await details(id)).toHaveLength(1);
  await simulator.clock.advance('PT1M');
  expect(await overview()).toMatchObject([{ behandlerkravmeldingId: id }]);
});

it('a message shows its receipt alone, and its bills later', async () => {
  const { stored, overview, details, simulator } = await late('regninger');
  const id = await stored(MELDING);
  for (const entries of [await overview(), await details(id)]) {
    expect(entries).toEqual([
      expect.objectContaining({ behandlerkravmeldingId: id, meldingsstatus: 'mottatt', praksisId: '1004326178' }),
    ]);
    expect(Object.keys(entries[0] ?? {})).toHaveLength(4);
  }
  await simulator.clock.advance('PT1M');
  expect(await overview()).toMatchObject([{ antallRegninger: 1 }]);
  expect(await details(id)).toMatchObject([{ innsending: { regninger: [{ regningsnummer: '1' }] } }]);
});

it('nothing is late where nothing is told', async () => {
  const { stored, overview, send } = await sender(LATE);
  await stored(MELDING);
  expect([(await overview()).length, (await send(MELDING)).status]).toEqual([1, 400]);
});
