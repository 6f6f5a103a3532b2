import { expect, it } from 'vitest';
import { converted, fil, GUID, krav, melding, PRAKSIS_ID, regning } from '../sample.ts';

const without = (nr: string | null = '10101', top = '') => melding([regning({ guid: null, nr, top })]);

it('a Guid loses its braces and its capitals', async () => {
  const { regning: bill, said } = await converted(melding());
  expect(bill.guid).toBe(GUID);
  expect(said).toEqual([]);
});

it('a Guid without braces is read, with a warning', async () => {
  const { regning: bill, said } = await converted(melding([regning({ guid: GUID })]));
  expect(bill.guid).toBe(GUID);
  expect(said).toEqual(['warning convert/uten-klammer']);
});

it('a missing Guid is made of praksisId and RegningNr, always the same, and that is told', async () => {
  const { regning: bill, said } = await converted(without());
  // Version 5 of ["1000000101","10101"]: never to change, as bills already sent are found by it.
  expect(bill.guid).toBe('439e550a-e116-55fe-a517-85a61b0f0803');
  expect(said).toEqual(['info convert/guid-laget']);
});

it('a second run, a credit and a corrected resend get the same guid', async () => {
  const first = (await converted(without())).regning.guid;
  const credit = (await converted(without('10101', '<Kreditering>true</Kreditering>'))).regning.guid;
  const resend = (await converted(without(' 10101 ', '<BetaltEgenandel korrigering="true" erBetalt="true"/>'))).regning;
  expect([(await converted(without())).regning.guid, credit, resend.guid]).toEqual([first, first, first]);
});

it('another RegningNr, and another practice, give another guid', async () => {
  const guids = [
    (await converted(without())).regning.guid,
    (await converted(without('010101'))).regning.guid,
    (await converted(without(), { praksisId: `${PRAKSIS_ID}0` })).regning.guid,
  ];
  expect(new Set(guids).size).toBe(3);
});

it('a made guid stands first, as a given one does', async () => {
  expect(Object.keys((await converted(without())).regning)[0]).toBe('guid');
  expect(Object.keys((await converted(melding())).regning)[0]).toBe('guid');
});

it.each([
  ['left out', null],
  ['empty', ''],
])('without Guid and with RegningNr %s the bill is withheld', async (_, nr) => {
  const { message, said } = await converted(without(nr));
  expect(message).toBeNull();
  expect(said).toContain('error convert/guid-mangler');
});

it('a Guid that is none withholds the bill: no other is made in its place', async () => {
  const { message, said } = await converted(melding([regning({ guid: '{12345}' })]));
  expect(message).toBeNull();
  expect(said).toEqual(['error convert/ingen-regninger#igjen', 'error convert/uleselig#ikke-guid']);
});

it('of two bills of one message that would get the same guid, the second is withheld, and names the first', async () => {
  const one = regning({ guid: null });
  const { regninger, findings } = await converted(melding([one, regning(), one]));
  expect(regninger).toHaveLength(2);
  const told = findings.filter(({ id }) => id === 'convert/guid-lik');
  expect(told.map(({ severity, params, regning: ref }) => [severity, params, ref?.index])).toEqual([
    ['error', { regning: 1 }, 2],
  ]);
});

it('in another message of the file it may be the correction of a refused bill: it goes over, with a warning', async () => {
  const messages = krav([regning({ guid: null })]);
  const { result, findings } = await converted(fil([messages, messages]));
  expect(result.messages.map(({ withheldBills }) => withheldBills)).toEqual([0, 0]);
  const told = findings.filter(({ rule }) => rule === 'convert/guid-lik');
  expect(told.map(({ severity, id, params, messageIndex }) => [severity, id, params, messageIndex])).toEqual([
    ['warning', 'convert/guid-lik#annen-melding', { melding: 1, regning: 1 }, 1],
  ]);
});

it.each([
  ['a credit', '<Kreditering>true</Kreditering>'],
  ['a correction', '<BetaltEgenandel korrigering="true" erBetalt="true"/>'],
])('%s in the same message has the guid of its original', async (_, top) => {
  const { regninger, said } = await converted(melding([regning({ guid: null }), regning({ guid: null, top })]));
  expect(regninger[1]?.guid).toBe(regninger[0]?.guid);
  expect(said).toEqual(['info convert/guid-laget', 'info convert/guid-laget']);
});
