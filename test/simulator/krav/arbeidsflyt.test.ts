import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { running } from '../running.ts';
import { senderOf } from './sender.ts';

const SEED = new URL('../../../../shared/seeds/krav-api-normal-arbeidsflyt.md', import.meta.url);

/** The JSON blocks of the walk-through, in its order. */
function blocks(): unknown[] {
  const text = readFileSync(SEED, 'utf8').replaceAll('2026-01-0615:30:29', '2026-01-06T15:30:29');
  return [...text.matchAll(/```json\n(.*?)```/gs)].map((match) => JSON.parse(match[1] ?? '') as unknown);
}

/** Ids are each their own: in their place stands which one it is, by where it came first. */
function withoutIds(json: unknown): unknown {
  const ids = new Map<string, number>();
  const named = (kind: string, value: unknown) => {
    const key = `${kind} ${String(value)}`;
    ids.set(key, ids.get(key) ?? ids.size);
    return value === null ? null : `${kind} ${ids.get(key)}`;
  };
  const visit = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(visit);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [
        key,
        ['behandlerkravmeldingId', 'innsendingId', 'vedtakId'].includes(key) ? named(key, each) : visit(each),
      ]),
    );
  };
  return visit(json);
}

describe.skipIf(!existsSync(SEED))('the walk-through (../shared/seeds; skipped where that folder is absent)', () => {
  it('is answered as it stands there, field by field', async () => {
    const simulator = await running({ clock: '2026-01-06T15:30:29+01:00' });
    // A practitioner, as in the text.
    const client = await senderOf(simulator, { samhandler: { type: 'hpr', id: '999999999' } });
    const [praksiser, first, , control, again, , approved, overview, afterVedtak, paid] = blocks();

    expect((await client.get('/kuhr/krav/v1/data/praksis')).json).toEqual(praksiser);

    const id = await client.stored(first);
    await simulator.clock.advance('PT20S');
    const path = '/kuhr/krav/v1/data/behandlerkravmelding';
    expect(withoutIds((await client.get(`${path}/${id}`)).json)).toEqual(withoutIds(control));

    await simulator.clock.set('2026-01-06T15:45:57+01:00');
    const second = await client.stored(again);
    await simulator.clock.advance('PT20S');
    expect(withoutIds((await client.get(`${path}/${second}`)).json)).toEqual(withoutIds(approved));

    const all = () => client.get(`${path}?fomMottattdato=2026-01-01`);
    expect(withoutIds((await all()).json)).toEqual(withoutIds(overview));
    await simulator.clock.set('2026-01-06T15:59:59+01:00');
    expect(withoutIds((await all()).json)).toEqual(withoutIds(overview));
    await simulator.clock.advance('PT1S');
    expect(withoutIds((await all()).json)).toEqual(withoutIds(afterVedtak));

    await simulator.clock.set('2026-01-08T08:30:00+01:00');
    simulator.faults.add({ fault: { kind: 'bare-object' } });
    // The text has the payment on the next day, and says two to three working days.
    const utbetaltdato = '2026-01-08T08:30:00+01:00';
    const expected = JSON.parse(JSON.stringify(paid), (key, value: unknown) =>
      key === 'utbetaltdato' ? utbetaltdato : value,
    ) as unknown;
    expect(withoutIds((await client.get(`${path}/${second}`)).json)).toEqual(withoutIds(expected));
  });
});
