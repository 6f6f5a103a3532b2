import { expect, it } from 'vitest';
import type { ConvertEvent } from '../../src/convert/event.ts';
import { convertStream } from '../../src/convert/stream.ts';
import { fil, krav, melding, PRAKSIS_ID, regning } from './sample.ts';

async function events(xml: string | AsyncIterable<Uint8Array>, options = {}): Promise<ConvertEvent[]> {
  const all: ConvertEvent[] = [];
  for await (const event of convertStream(xml, { praksisId: PRAKSIS_ID, ...options })) all.push(event);
  return all;
}

it('gives each message from its start to its end, and last the account', async () => {
  const all = await events(fil([krav([regning(), regning({ guid: null })]), krav()]));
  expect(all.map(({ kind }) => kind)).toEqual([
    ...['message-start', 'message-head', 'bill', 'finding', 'bill', 'message-end'],
    ...['message-start', 'message-head', 'bill', 'message-end', 'end'],
  ]);
});

it('gives before the first bill what is known by then, and at the end what came after', async () => {
  const xml = melding([regning()], { before: '<Avdeling>A</Avdeling>', after: '<RESH>1</RESH>' });
  const all = await events(xml, { navnEpj: 'N' });
  expect(all.find(({ kind }) => kind === 'message-head')).toMatchObject({
    praksisId: PRAKSIS_ID,
    head: { avdeling: 'A', navnEPJ: 'N' },
  });
  expect(all.find(({ kind }) => kind === 'message-end')).toMatchObject({
    end: { head: { avdeling: 'A', navnEPJ: 'N', reshId: '1' }, antallRegninger: 1, belop: 15, withheld: false },
  });
});

it('gives a bill that is withheld without its content, and numbers the others on', async () => {
  const all = await events(melding([regning(), regning({ datoTid: 'x' }), regning()]));
  const bills = all.flatMap((event) => (event.kind === 'bill' ? [event.bill] : []));
  expect(bills.map(({ index, position, regning: json }) => [index, position, json === null])).toEqual([
    [0, 0, false],
    [1, null, true],
    [2, 1, false],
  ]);
  expect(bills[2]?.locate('/guid')).toMatchObject({ pointer: '/behandlerkrav/regninger/1/guid' });
  expect(bills[1]?.locate('/guid')).toMatchObject({ pointer: null });
});

it('ends with what could be read of a file that breaks off', async () => {
  const all = await events(melding([regning(), regning()]).slice(0, -200));
  expect(all.at(-2)).toMatchObject({ kind: 'message-end', end: { withheld: true, bills: 1 } });
  expect(all.at(-1)).toMatchObject({ kind: 'end', end: { readable: false } });
});

it('of a file that is no claim gives why, and an account that is not readable', async () => {
  const all = await events('%PDF-1.7');
  expect(all.map(({ kind }) => kind)).toEqual(['finding', 'end']);
  expect(all.at(-1)).toMatchObject({ end: { readable: false, account: { source: 0 } } });
});

it('lets an error of the source through: it is no finding about the file', async () => {
  async function* broken() {
    yield new TextEncoder().encode(melding().slice(0, 100));
    throw new Error('disk');
  }
  await expect(events(broken())).rejects.toThrow('disk');
});

it('is the same however the bytes come', async () => {
  const bytes = new TextEncoder().encode(melding([regning({ patient: '<FamilyName>Bjørkås</FamilyName>' })]));
  async function* byteByByte() {
    for (const byte of bytes) yield Uint8Array.of(byte);
  }
  const plain = (all: ConvertEvent[]) => JSON.stringify(all);
  expect(plain(await events(byteByByte()))).toBe(plain(await events(new TextDecoder().decode(bytes))));
});
