import { describe, expect, it } from 'vitest';
import { FALE, guid, LEVA, melding, regning, sender, senderOf, submit } from '../sender.ts';

const GUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/;

const codes = (json: unknown) =>
  (json as { feilmeldinger: readonly { kode: string }[] }).feilmeldinger.map(({ kode }) => kode);

describe('a message', () => {
  it('is taken, with an id', async () => {
    const { send } = await sender();
    const { status, json } = await send(melding([regning(1)]));
    expect([status, json]).toEqual([200, { behandlerkravmeldingId: expect.stringMatching(GUID), status: 'mottatt' }]);
  });

  it('that lacks all is refused as in the documentation, with an id', async () => {
    const { send } = await sender();
    const { status, json } = await send({ praksisId: FALE });
    expect(status).toBe(400);
    expect(json).toEqual({
      behandlerkravmeldingId: expect.stringMatching(GUID),
      status: 'feil_i_melding',
      feilmeldinger: [{ kode: 'MANGLER_BEHANDLERKRAV', melding: 'Mangler påkrevd felt behandlerkrav' }],
    });
  });

  it.each([
    ['no JSON', '{"praksisId":', ['UKJENT_FORMAT']],
    [
      'a key twice',
      `{"praksisId":"${FALE}","praksisId":"${FALE}","behandlerkrav":{"regninger":[]}}`,
      ['UKJENT_FORMAT'],
    ],
    [
      'bytes that are not UTF-8',
      Buffer.from(JSON.stringify(melding([regning(1, { merknad: 'å' })])), 'latin1'),
      ['UKJENT_FORMAT'],
    ],
    ['JSON, but no object', '[]', ['UKJENT_FORMAT']],
    ['a number for a text', melding([regning(1, { regningsnummer: 1 })]), ['UKJENT_FORMAT']],
    ['an unknown field', { ...melding([regning(1)]), fagomrade: 'LE' }, ['UKJENT_FELT']],
    ['an unknown field deep down', melding([regning(1, { takster: [{ kode: '2ad', pris: 1 }] })]), ['UKJENT_FELT']],
    ['no praksisId', { behandlerkrav: { regninger: [] } }, ['MANGLER_PRAKSISID']],
    ['praksisId null', { praksisId: null, behandlerkrav: { regninger: [] } }, ['MANGLER_PRAKSISID']],
    ['praksisId empty', { praksisId: '', behandlerkrav: { regninger: [] } }, ['MANGLER_PRAKSISID']],
    ['no regninger', { praksisId: FALE, behandlerkrav: {} }, ['MANGLER_REGNINGER']],
    ['no guid', melding([regning(1, { guid: undefined })]), ['MANGLER_GUID']],
    ["another's praksisId", melding([regning(1)], '1000005649'), ['UKJENT_PRAKSISID']],
    [
      'several things wrong',
      { ...melding([regning(1, { guid: undefined, x: 1 })], '1'), y: 2 },
      ['UKJENT_FELT', 'MANGLER_GUID', 'UKJENT_FELT', 'UKJENT_PRAKSISID'],
    ],
  ])('with %s is refused', async (_, message, expected) => {
    const { send } = await sender();
    const { status, json } = await send(message);
    expect([status, codes(json).sort()]).toEqual([400, [...expected].sort()]);
  });

  it.each(['[]', 'null', '1'])('that is no object (%s) is told of as that', async (message) => {
    const { send } = await sender();
    const { json } = await send(message);
    expect(json).toMatchObject({
      feilmeldinger: [{ kode: 'UKJENT_FORMAT', melding: 'Feil datatype eller format i meldingen' }],
    });
  });

  it('that is refused tells where', async () => {
    const { send } = await sender();
    const { json } = await send(melding([regning(1), regning(2, { guid: undefined, takst: [] })]));
    expect(json).toMatchObject({
      feilmeldinger: expect.arrayContaining([
        { kode: 'UKJENT_FELT', melding: 'Ukjent felt i JSON: behandlerkrav.regninger[1].takst' },
        { kode: 'MANGLER_GUID', melding: 'Mangler påkrevd felt guid i behandlerkrav.regninger[1]' },
      ]),
    });
  });

  it.each([
    ['0001-01-01T00:00:00+05:00', [], [458]],
    ['1899-12-31T23:00:00+01:00', [], [458]],
    ['2300-01-01T00:00:00+01:00', [766], []],
    ['9999-12-31T23:59:59-05:00', [766], []],
  ])('of any year is controlled: %s', async (tidspunkt, onBill, onAll) => {
    const { stored, post, details, simulator } = await sender();
    const samhandler = { type: 'orgnr', id: '310991015' };
    await post('/simulator/praksiser', { samhandler, praksis: { praksisId: '77', gyldigePerioder: [] } });
    const id = await stored(melding([regning(1, { tidspunkt, betaltEgenandel: true })], '77'));
    await simulator.clock.advance('PT20S');
    const innsending = (await details(id))[0]?.innsending;
    const numbers = [...(innsending?.regninger ?? []), innsending].map((each) =>
      each?.merknader.map((it) => it.nummer),
    );
    expect(numbers).toEqual([onBill, onAll]);
  });

  it.each([
    ['is not ok', { status: 'ikke_ok' }, 'praksisen har status ikke_ok'],
    [
      'was not valid yet',
      { gyldigePerioder: [{ fraOgMedDato: '2026-01-06', tilOgMedDato: null }] },
      'praksisen var ikke gyldig ved behandlerkrav.regninger[1].tidspunkt',
    ],
    [
      'was not valid any more',
      { gyldigePerioder: [{ fraOgMedDato: '2020-01-01', tilOgMedDato: '2026-01-04' }] },
      'praksisen var ikke gyldig ved behandlerkrav.regninger[0].tidspunkt',
    ],
    [
      'was not valid between two periods',
      {
        gyldigePerioder: [
          { fraOgMedDato: '2020-01-01', tilOgMedDato: '2026-01-04' },
          { fraOgMedDato: '2026-01-06', tilOgMedDato: null },
        ],
      },
      'praksisen var ikke gyldig ved behandlerkrav.regninger[1].tidspunkt',
    ],
  ])('for a practice that %s is refused', async (_, more, hvorfor) => {
    const { send, post } = await sender();
    const samhandler = { type: 'orgnr', id: '310991015' };
    await post('/simulator/praksiser', { samhandler, praksis: { praksisId: '77', ...more } });
    // In UTC the first is on the day before.
    const regninger = [regning(1, { tidspunkt: '2026-01-06T00:30:00+01:00' }), regning(2)];
    const { status, json } = await send(melding(regninger, '77'));
    const feil = { kode: 'UKJENT_PRAKSISID', melding: `Oppgitt praksisId finnes ikke for helseaktøren: ${hvorfor}` };
    expect([status, json]).toMatchObject([400, { feilmeldinger: [feil] }]);
  });

  it('for a practice on the first and the last day of its period is taken, and without periods always', async () => {
    const { stored, post } = await sender();
    const samhandler = { type: 'orgnr', id: '310991015' };
    const gyldigePerioder = [{ fraOgMedDato: '2026-01-05', tilOgMedDato: '2026-01-05' }];
    await post('/simulator/praksiser', { samhandler, praksis: { praksisId: '77', gyldigePerioder } });
    const times = ['2026-01-05T00:00:00+01:00', '2026-01-05T23:59:59+01:00', undefined];
    await stored(
      melding(
        times.map((tidspunkt, n) => regning(n, { tidspunkt })),
        '77',
      ),
    );
    await post('/simulator/praksiser', { samhandler, praksis: { praksisId: '78', gyldigePerioder: [] } });
    await stored(melding([regning(5, { tidspunkt: '1999-01-05T09:00:00+01:00' })], '78'));
  });

  it('that is not encrypted is UKJENT_FORMAT and nothing more', async () => {
    const { simulator } = await sender();
    const { access_token } = await simulator.token();
    const headers = { authorization: `Bearer ${access_token}` };
    const { status, json } = await submit(simulator, headers, JSON.stringify(melding([regning(1)])));
    expect([status, json]).toEqual([
      400,
      {
        behandlerkravmeldingId: expect.stringMatching(GUID),
        status: 'feil_i_melding',
        feilmeldinger: [{ kode: 'UKJENT_FORMAT', melding: 'Behandlerkravmelding har ikke JSON-format' }],
      },
    ]);
  });

  it.each([
    ['2026-04-23', { debitor: '1' }],
    ['2026-01-08', { utforendeBehandler: { id: '7000878', type: 'HPR' } }],
  ] as const)('of revision %s is taken, unless only the other is', async (revision, field) => {
    const message = melding([regning(1, field)]);
    const both = await sender();
    expect((await both.send(message)).status).toBe(200);
    const other = revision === '2026-04-23' ? '2026-01-08' : '2026-04-23';
    const one = await sender({ krav: { revisions: [other] } });
    expect(codes((await one.send(message)).json)).toContain('UKJENT_FELT');
  });

  it('that is as near to both revisions is held against the newest', async () => {
    const { send } = await sender();
    const { json } = await send(melding([regning(1, { debitor: '1', utforendeBehandler: { id: '7000878' } })]));
    expect(json).toMatchObject({
      feilmeldinger: [{ melding: 'Ukjent felt i JSON: behandlerkrav.regninger[0].utforendeBehandler.id' }],
    });
  });

  it('needs a token with the scope', async () => {
    const { simulator } = await sender();
    expect((await submit(simulator, {}, 'x')).status).toBe(401);
    const { access_token } = await simulator.token({ scopes: ['nav:kuhr/oppslagpasientreiser'] });
    expect((await submit(simulator, { authorization: `Bearer ${access_token}` }, 'x')).status).toBe(403);
  });
});

describe('the same content again', () => {
  it('is DUPLIKAT_KRAV, whatever the order of members and the form of numbers', async () => {
    const { send } = await sender();
    await send(
      `{"praksisId":"${FALE}","behandlerkrav":{"belop":64.00,"regninger":[{"guid":"${guid(1)}","belop":64,"regningsnummer":"1"}]}}`,
    );
    const { status, json } = await send(
      `{ "behandlerkrav": {"regninger": [{"regningsnummer":"1","belop":6.4E1,"guid":"${guid(1)}"}], "belop": 64 }, "praksisId": "${FALE}" }`,
    );
    expect([status, codes(json)]).toEqual([400, ['DUPLIKAT_KRAV']]);
  });

  it('is another message when one value differs, or two bills have changed places', async () => {
    const { stored } = await sender();
    await stored(melding([regning(1), regning(2)]));
    await stored(melding([regning(2), regning(1)]));
    await stored(melding([regning(1), regning(2)], LEVA));
  });

  it('of two at once, one is taken', async () => {
    const { send } = await sender();
    const message = melding([regning(1)]);
    const answers = await Promise.all(Array.from({ length: 20 }, () => send(message)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 400).flatMap(({ json }) => codes(json))).toEqual(
      Array.from({ length: 19 }, () => 'DUPLIKAT_KRAV'),
    );
  });

  it('is not known from a message that was refused, nor from another samhandler', async () => {
    const client = await sender();
    const message = melding([regning(1)], '1000000101');
    expect(codes((await client.send(message)).json)).toEqual(['UKJENT_PRAKSISID']);
    const samhandler = { type: 'orgnr', id: '974760673' } as const;
    for (const owner of [samhandler, { type: 'orgnr', id: '310991015' }]) {
      const registration = { samhandler: owner, praksis: { praksisId: '1000000101' } };
      expect((await client.post('/simulator/praksiser', registration)).status).toBe(201);
    }
    expect((await client.send(message)).status).toBe(200);
    expect((await (await senderOf(client.simulator, { samhandler })).send(message)).status).toBe(200);
  });

  it('comes after a cut that followed the storing: the first one arrived', async () => {
    const { simulator, send, overview } = await sender();
    const message = melding([regning(1)]);
    simulator.faults.add({ when: { method: 'POST' }, fault: { kind: 'cut-after' } });
    await expect(send(message)).rejects.toThrow();
    expect(codes((await send(message)).json)).toEqual(['DUPLIKAT_KRAV']);
    expect(await overview()).toHaveLength(1);
    simulator.faults.add({ when: { method: 'POST' }, fault: { kind: 'cut-before' } });
    await expect(send(melding([regning(2)]))).rejects.toThrow();
    expect((await send(melding([regning(2)]))).status).toBe(200);
  });
});

it('nothing of a message is in the log', async () => {
  const log: string[] = [];
  const { send, details } = await sender({ log: (_, text) => log.push(text) });
  const { json } = await send(melding([regning(777)]));
  await details((json as { behandlerkravmeldingId: string }).behandlerkravmeldingId);
  await send(melding([regning(778, { Fornavn: 'Kari' })]));
  await send('no JSON 47908702367');
  const all = log.join('\n');
  expect(all).toContain('a message was stored, bills: 1');
  expect(all).toContain('a message was refused: UKJENT_FELT');
  for (const secret of ['47908702367', '777', '778', 'Fornavn', 'Kari', FALE]) expect(all).not.toContain(secret);
  expect(all).not.toContain((json as { behandlerkravmeldingId: string }).behandlerkravmeldingId);
});
