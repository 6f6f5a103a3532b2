import { describe, expect, it } from 'vitest';
import { ANNEN_PASIENT, FALE, guid, LEVA, melding, PASIENT, regning, type Sender, sender } from '../sender.ts';

const at = (time: string) => ({ tidspunkt: `2026-01-06T${time}:00+01:00` });
const takster = (...koder: readonly string[]) => ({ takster: koder.map((kode) => ({ kode, belop: 10, antall: 1 })) });
const pasient = (id: string) => ({ pasient: { identifikasjon: { id, type: 'FNR' } } });

/** Sends a message and lets it be controlled: the numbers of the merknader of each bill. */
async function controlled({ stored, details, simulator }: Sender, regninger: readonly object[], praksisId = FALE) {
  const id = await stored(melding(regninger, praksisId));
  await simulator.clock.advance('PT20S');
  const [entry] = await details(id);
  return entry?.innsending?.regninger.map(({ status, merknader }) => {
    expect(status).toBe(merknader.length === 0 ? 'godkjent' : 'avvist');
    return merknader.map(({ nummer }) => nummer);
  });
}

describe('470, simple contact', () => {
  it.each([
    ['an hour before the consultation', '12:00', [470]],
    ['a minute more', '11:59', []],
    ['an hour after', '14:00', [470]],
    ['a minute more', '14:01', []],
  ])('%s', async (_, time, expected) => {
    const client = await sender();
    const kontakt = regning(1, { ...takster('1bd'), ...at(time) });
    expect(await controlled(client, [kontakt, regning(2, at('13:00'))])).toEqual([expected, []]);
  });

  it.each([
    ['another patient', { ...pasient(ANNEN_PASIENT) }, FALE],
    ['another practice', {}, LEVA],
    ['no consultation tariff', { ...takster('2cd') }, FALE],
  ])('not for %s', async (_, other, praksisId) => {
    const client = await sender();
    await controlled(client, [regning(2, { ...at('13:00'), ...other })], praksisId);
    expect(await controlled(client, [regning(1, { ...takster('1bd'), ...at('13:10') })])).toEqual([[]]);
  });

  it('sees consultations of earlier messages, refused ones not', async () => {
    const client = await sender();
    await controlled(client, [regning(2, at('13:00'))]);
    expect(await controlled(client, [regning(1, { ...takster('1be'), ...at('13:10') })])).toEqual([[470]]);
    const refused = regning(4, at('16:00'));
    expect(await controlled(client, [regning(3, { ...takster('1bk'), ...at('15:20') }), refused])).toEqual([[], [766]]);
  });

  it('names the nearest consultation', async () => {
    const client = await sender();
    const id = await client.stored(
      melding([regning(5, at('12:10')), regning(6, at('13:05')), regning(7, { ...takster('1bd'), ...at('13:00') })]),
    );
    await client.simulator.clock.advance('PT20S');
    const [entry] = await client.details(id);
    expect(entry?.innsending?.regninger[2]?.merknader[0]?.tekst).toContain('på regningsnummer 6.');
  });

  it('stands alone on its bill', async () => {
    const client = await sender();
    expect(await controlled(client, [regning(1, takster('1bd', 'L1')), regning(2, takster('1bd', '1bd'))])).toEqual([
      [470],
      [],
    ]);
  });
});

describe('766, in the future', () => {
  it('counts from when the message was received', async () => {
    const client = await sender();
    const bills = [regning(1, at('15:30')), regning(2, { tidspunkt: '2026-01-06T15:30:01+01:00' })];
    expect(await controlled(client, bills)).toEqual([[], [766]]);
  });

  it('has its times in Oslo', async () => {
    const { simulator, stored, details } = await sender();
    await simulator.clock.set('2026-07-01T10:00:00+02:00');
    const id = await stored(melding([regning(1, { tidspunkt: '2026-12-24T08:05:00Z'.replace('Z', '+00:00') })]));
    await simulator.clock.advance('PT20S');
    expect((await details(id))[0]?.innsending?.regninger[0]?.merknader[0]?.tekst).toBe(
      'Enkeltregning er datert frem i tid, oppgitt konsultasjonstid er 24.12.2026 09:05, innsending er mottatt 01.07.2026 10:00',
    );
  });
});

describe('710, frikort', () => {
  it('is believed of everybody, unless it is told who has it', async () => {
    const client = await sender();
    const fri = { arsakFriEgenandel: 'F' };
    expect(await controlled(client, [regning(1, fri)])).toEqual([[]]);
    await client.post('/simulator/control', { frikort: [PASIENT] });
    const bills = [
      regning(2, fri),
      regning(3, { ...fri, ...pasient(ANNEN_PASIENT) }),
      regning(4, pasient(ANNEN_PASIENT)),
    ];
    expect(await controlled(client, bills)).toEqual([[], [710], []]);
  });
});

describe('458, copayments reported late', () => {
  const dag = (dato: string) => ({ tidspunkt: `${dato}T00:30:00+01:00` });

  it.each([
    ['14 days after the treatment', regning(1, { ...dag('2025-12-23'), betaltEgenandel: true }), []],
    ['15 days after, paid', regning(1, { ...dag('2025-12-22'), betaltEgenandel: true }), [458]],
    ['15 days after, owed', regning(1, { ...dag('2025-12-22'), betaltEgenandel: false }), [458]],
    ['15 days after, exempt', regning(1, { ...dag('2025-12-22'), betaltEgenandel: false, arsakFriEgenandel: 'F' }), []],
    ['15 days after, without copayment', regning(1, dag('2025-12-22')), []],
    ['15 days after, a credit', regning(1, { ...dag('2025-12-22'), betaltEgenandel: true, kreditering: true }), []],
  ])('%s', async (_, late, expected) => {
    const { stored, details, simulator } = await sender();
    const id = await stored(melding([regning(2, { betaltEgenandel: true }), late]));
    const remarks = async () => (await details(id))[0]?.innsending?.merknader.map(({ nummer }) => nummer);
    expect(await remarks()).toEqual([]);
    await simulator.clock.advance('PT20S');
    expect(await remarks()).toEqual(expected);
    const [entry] = await details(id);
    expect(entry?.innsending?.regninger.map(({ status, merknader }) => [status, merknader])).toEqual([
      ['godkjent', []],
      ['godkjent', []],
    ]);
  });
});

describe('99 and 531, sent before', () => {
  it('refuse a guid, a number, a whole bill', async () => {
    const client = await sender();
    await controlled(client, [regning(1), regning(2)]);
    const bills = [
      regning(1, { merknad: 'again' }),
      regning(1, { regningsnummer: '91', ...at('09:30') }),
      regning(2, { guid: guid(92), ...at('10:30') }),
      regning(2, { guid: guid(93) }),
    ];
    expect(await controlled(client, bills)).toEqual([[99], [531], [531], [99]]);
  });

  it('know a guid in either case, and a treatment by its NLK codes too', async () => {
    const client = await sender();
    const nlkkoder = (kode: string) => ({ takster: [], nlkkoder: [{ kode, belop: 15, antall: 1 }] });
    const upper = { guid: 'ABCDEF00-0000-4000-8000-000000000000' };
    await controlled(client, [regning(1, { ...upper, ...nlkkoder('NPU01472') })]);
    const bills = [regning(1, nlkkoder('NPU19651')), regning(2, { guid: upper.guid.toLowerCase() })];
    expect(await controlled(client, bills)).toEqual([[531], [531]]);
  });

  it('also within a message', async () => {
    const client = await sender();
    expect(await controlled(client, [regning(1), regning(2, { guid: guid(1) })])).toEqual([[], [531]]);
  });

  it('let a refused bill be sent anew, once it is told to be refused', async () => {
    const client = await sender();
    const frem = regning(1, { tidspunkt: '2026-02-06T15:00:00+01:00' });
    await client.stored(melding([frem]));
    // Its control is not done.
    expect(await controlled(client, [regning(1)])).toEqual([[531]]);
    expect(await controlled(client, [regning(1, { merknad: 'rettet' })])).toEqual([[]]);
    expect(await controlled(client, [regning(1, { merknad: 'rettet igjen' })])).toEqual([[99]]);
  });

  it('let a bill be credited once and corrected once, and sent anew after its credit', async () => {
    const client = await sender();
    await controlled(client, [regning(1), regning(2)]);
    const credit = { guid: guid(1), kreditering: true };
    const correction = { guid: guid(2), korrigeringBetaltEgenandel: true, betaltEgenandel: true };
    expect(await controlled(client, [credit, correction])).toEqual([[], []]);
    expect(await controlled(client, [credit])).toEqual([[531]]);
    expect(await controlled(client, [correction])).toEqual([[531]]);
    expect(await controlled(client, [regning(1, { belop: 14 })])).toEqual([[]]);
  });

  it('hold nothing else against a credit that repeats its bill', async () => {
    const client = await sender();
    const fri = { arsakFriEgenandel: 'F', tidspunkt: '2026-01-06T15:29:00+01:00' };
    await controlled(client, [regning(1, fri)]);
    await client.post('/simulator/control', { frikort: [] });
    await client.simulator.clock.set('2026-01-06T15:28:00+01:00');
    const credit = regning(1, { ...fri, kreditering: true, belop: -15 });
    expect(await controlled(client, [credit, regning(2, fri)])).toEqual([[], [766, 710]]);
  });

  it('are of one samhandler', async () => {
    const client = await sender();
    await controlled(client, [regning(1)]);
    expect(await controlled(client, [regning(1)], LEVA)).toEqual([[99]]);
  });
});
