import { existsSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { readPraksiser } from '../../src/index.ts';
import { KravClient } from '../../src/krav/client.ts';
import type { Melding } from '../../src/krav/status.ts';
import { running } from '../simulator/running.ts';
import { clientAt, messageOf, outcomes, RECEIVED, reiserAt, sent } from './at-simulator.ts';

const SEED = new URL('../../../shared/seeds/krav-api-normal-arbeidsflyt.md', import.meta.url);

/** What the overview tells of a message, without its ids. */
function rowOf({
  utbetalingsstatus,
  sumKravbelop,
  sumUtbetaltbelop,
  antallRegninger,
  praksisId,
  mottattidspunkt,
}: Melding) {
  return [praksisId, mottattidspunkt, antallRegninger, sumKravbelop, sumUtbetaltbelop, utbetalingsstatus];
}

describe('a working day, from XML to payment, through the client', () => {
  it('goes as the documentation tells', async () => {
    const simulator = await running({ clock: RECEIVED });
    const { client } = clientAt(simulator);

    const praksiser = readPraksiser(await client.praksiser());
    expect(praksiser.map(({ praksisId, type, status }) => [praksisId, type, status])).toEqual([
      ['1004326178', 'FALE', 'ok'],
      ['1004326468', 'LEVA', 'ok'],
    ]);

    const krav = await messageOf('krav', client);
    expect(krav).toMatchObject({ praksisId: '1004326178', behandlerkrav: { antallRegninger: 3, belop: 434 } });
    const first = await sent(krav, client);
    expect(await client.sendInn(krav)).toMatchObject({
      utfall: 'feil_i_melding',
      feilmeldinger: [{ kode: 'DUPLIKAT_KRAV' }],
    });
    expect(outcomes(await client.melding(first))).toEqual(['104 behandles', '105 behandles', '106 behandles']);
    await simulator.clock.advance('PT20S');
    const controlled = await client.melding(first);
    expect(controlled).toMatchObject([
      {
        behandlerkravmeldingId: first,
        meldingsstatus: 'ferdig_behandlet',
        kontrollstatus: 'ferdig_kontrollert',
        utbetalingsstatus: 'ikke_sendt_til_utbetaling',
        rebehandling: false,
        vedtakId: null,
        vedtak: { belop: null, utbetaltdato: null },
      },
    ]);
    expect(outcomes(controlled)).toEqual(['104 avvist 470', '105 godkjent', '106 avvist 766']);

    await simulator.clock.set('2026-01-06T15:45:57+01:00');
    const second = await sent(await messageOf('rettet', client), client);
    await simulator.clock.advance('PT20S');
    expect(outcomes(await client.melding(second))).toEqual(['106 godkjent']);

    const overview = () => client.oversikt({ fom: '2026-01-01' });
    const rows = (state: string, ...paid: readonly (number | null)[]) => [
      ['1004326178', '2026-01-06T15:45:57+01:00', 1, 6_400, paid[0], state],
      ['1004326178', RECEIVED, 3, 43_400, paid[1], state],
    ];
    expect((await overview()).map(rowOf)).toEqual(rows('ikke_sendt_til_utbetaling', null, null));
    await simulator.clock.set('2026-01-06T16:00:00+01:00');
    const decided = await overview();
    expect(decided.map(rowOf)).toEqual(rows('sendt_til_utbetaling', 6_400, 29_600));
    expect(new Set(decided.map(({ vedtakId }) => vedtakId)).size).toBe(1);

    await simulator.clock.set('2026-01-12T09:00:00+01:00');
    const [paid] = await client.melding(second);
    expect(paid).toMatchObject({ utbetalingsstatus: 'utbetalt', sumUtbetaltbelop: 6_400, vedtak: { belop: 36_000 } });
    expect(await client.oversikt({ fom: '2026-01-07' })).toEqual([]);
    expect(await client.oversikt({ tom: '2026-01-05' })).toEqual([]);

    const oppmoter = await reiserAt(simulator).client.oppmoter({ fnr: '17835415872', dato: '2026-01-06' });
    expect(oppmoter.oppmoter.map(({ oppmotetidspunkt, status }) => [oppmotetidspunkt, status])).toEqual([
      ['2026-01-06 13:35:00', 'godkjent'],
    ]);
  });

  it('tells every form that the documentation shows as the same', async () => {
    const simulator = await running({ clock: RECEIVED });
    const { client } = clientAt(simulator);
    const id = await sent(await messageOf('krav', client), client);
    await simulator.clock.set('2026-01-06T16:00:00+01:00');
    const known = ({ svar: _, meldingsstatus: __, ...melding }: Melding) => melding;
    const plain = (await client.melding(id)).map(known);
    const variants = ['sums-in-innsending', 'nummer-text', 'time-without-t', 'sendt-til-behandling'];
    await fetch(`${simulator.url}/simulator/control`, { method: 'POST', body: JSON.stringify({ variants }) });
    expect((await client.melding(id)).map(known)).toEqual(plain);
    simulator.faults.add({ fault: { kind: 'bare-object' } });
    expect((await client.melding(id)).map(known)).toEqual(plain);
  });

  it('has a further entry where the message was treated again', async () => {
    const simulator = await running({ clock: RECEIVED });
    const { client } = clientAt(simulator);
    const id = await sent(await messageOf('krav', client), client);
    await simulator.clock.set('2026-01-07T09:00:00+01:00');
    const rebehandling = [{ regningsnummer: '104', status: 'godkjent' }];
    await fetch(`${simulator.url}/simulator/control/${id}`, { method: 'POST', body: JSON.stringify({ rebehandling }) });
    await simulator.clock.advance('PT1M');
    const entries = await client.melding(id);
    expect(entries.map(({ rebehandling: again }) => again)).toEqual([false, true]);
    expect(outcomes(entries.slice(1))).toContain('104 godkjent');
  });
});

it.each(['bare', 'set'] as const)('the key of the simulator (%s) fits its schema', async (jwk) => {
  const simulator = await running({ jwk });
  const { access_token } = await simulator.token();
  const answer = await fetch(`${simulator.url}/kuhr/krav/v1/jwk`, {
    headers: { authorization: `Bearer ${access_token}` },
  });
  const schema = readFileSync(new URL('../../schemas/krav-api/jwk.schema.json', import.meta.url), 'utf8');
  const validate = new Ajv({ strict: false }).compile(JSON.parse(schema) as object);
  expect([validate(await answer.json()), validate.errors]).toEqual([true, null]);
});

it('a key that the simulator no longer reads is fetched anew, and the message encrypted anew', async () => {
  const simulator = await running({ clock: RECEIVED });
  const { client } = clientAt(simulator);
  await sent(await messageOf('krav', client), client);
  await simulator.rotateKey();
  await sent(await messageOf('rettet', client), client);
  const calls = simulator.requests.filter(({ path }) => /jwk|sendinn/.test(path));
  expect(calls.map(({ path, status }) => `${path.split('/').at(-1)} ${status}`)).toEqual([
    'jwk 200',
    'sendinnbehandlerkravmelding 200',
    'sendinnbehandlerkravmelding 400',
    'jwk 200',
    'sendinnbehandlerkravmelding 200',
  ]);
});

/** Ids are each their own: in their place stands which one it is, by where it came first. */
function withoutIds(json: unknown): unknown {
  const ids = new Map<unknown, string>();
  return JSON.parse(JSON.stringify(json), (key, value: unknown) => {
    if (value === null || !['behandlerkravmeldingId', 'innsendingId', 'vedtakId'].includes(key)) return value;
    if (!ids.has(value)) ids.set(value, `id ${ids.size}`);
    return ids.get(value);
  });
}

describe.skipIf(!existsSync(SEED))('the walk-through (../shared/seeds; skipped where that folder is absent)', () => {
  it('is what the client gives, field by field', async () => {
    // One time in the text lacks its T, and one payment is a day earlier than the text says itself.
    const blocks = [...readFileSync(SEED, 'utf8').matchAll(/```json\n(.*?)```/gs)].map(
      ([, text = '']) =>
        JSON.parse(
          text
            .replace('2026-01-0615:30:29', '2026-01-06T15:30:29')
            .replace('2026-01-07T23:45:57', '2026-01-08T08:30:00'),
        ) as Record<string, unknown>,
    );
    const [praksiser, krav, mottatt, control, rettet, mottattIgjen, approved, overview, afterVedtak, paid] = blocks;
    const simulator = await running({ clock: RECEIVED });
    const { access_token } = await simulator.token({
      samhandler: { type: 'hpr', id: '999999999' },
      expiresIn: 100_000_000,
    });
    const token = async () => ({ type: 'Bearer', value: access_token, expiresAt: null }) as const;
    const client = new KravClient({ baseUrl: simulator.url, token });
    const answered = (meldinger: readonly Melding[]) =>
      withoutIds({ behandlerkravmeldinger: meldinger.map(({ svar }) => svar) });

    expect(await client.praksiser()).toEqual(praksiser);
    const first = await client.sendInn(krav);
    expect(first).toMatchObject({ utfall: 'mottatt', status: mottatt?.status });
    await simulator.clock.advance('PT20S');
    const firstId = first.behandlerkravmeldingId ?? '';
    expect(answered(await client.melding(firstId))).toEqual(withoutIds(control));
    await simulator.clock.set('2026-01-06T15:45:57+01:00');
    const second = await client.sendInn(rettet);
    expect(second).toMatchObject({ utfall: 'mottatt', status: mottattIgjen?.status });
    await simulator.clock.advance('PT20S');
    const secondId = second.behandlerkravmeldingId ?? '';
    expect(answered(await client.melding(secondId))).toEqual(withoutIds(approved));
    expect(answered(await client.oversikt({ fom: '2026-01-01' }))).toEqual(withoutIds(overview));
    await simulator.clock.set('2026-01-06T16:00:00+01:00');
    expect(answered(await client.oversikt({ fom: '2026-01-01' }))).toEqual(withoutIds(afterVedtak));
    await simulator.clock.set('2026-01-08T08:30:00+01:00');
    expect(answered(await client.melding(secondId))).toEqual(withoutIds({ behandlerkravmeldinger: [paid] }));
  });
});
