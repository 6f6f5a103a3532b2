import { describe, expect, it } from 'vitest';
import { behandling, converted, fil, krav, kravElement, melding, outcomes, regning, sumKrav, takst } from './sample.ts';

const GUIDS = ['1', '2', '3'].map((digit) => `0000000${digit}-0000-4000-8000-000000000000`);
const good = (nr: string, refusjon: string) =>
  regning({
    nr,
    guid: `{${GUIDS[Number(nr) - 1]}}`,
    behandling: `<Behandling>${takst()}${sumKrav(refusjon)}</Behandling>`,
  });
const bad = regning({ nr: '2', guid: `{${GUIDS[1]}}`, datoTid: 'i går', patient: '<FamilyName>Vepsedal</FamilyName>' });
const three = melding([good('1', '15.00'), bad, good('3', '100.50')], { after: kravElement(3, '130.50') });

describe('a bill that can not be read without doubt', () => {
  it('is withheld, and the others go on', async () => {
    const { regninger, result } = await converted(three);
    expect(regninger.map(({ regningsnummer }) => regningsnummer)).toEqual(['1', '3']);
    expect(result.messages).toMatchObject([{ bills: 3, withheldBills: 1 }]);
  });

  it('is named by the finding that says why: number, guid, place, and nothing in the JSON', async () => {
    const { findings } = await converted(three);
    const [error, ...others] = findings.filter(({ severity }) => severity === 'error');
    expect(others).toEqual([]);
    expect(error).toMatchObject({
      id: 'convert/uleselig#ikke-tid',
      regning: { index: 1, regningsnummer: '2', guid: GUIDS[1] },
      pointer: null,
      messageIndex: 0,
    });
    expect(error?.xpath).toMatch(/Enkeltregning\[2\]\/DatoTid$/);
  });

  it('is not in count and sum, which are counted anew, and that is told', async () => {
    const { message, findings } = await converted(three);
    expect(message?.behandlerkrav).toMatchObject({ antallRegninger: 2, belop: 115.5 });
    const told = findings.filter(({ id }) => id === 'convert/talt-pa-nytt');
    expect(told.map(({ severity, params }) => [severity, params])).toEqual([
      ['info', { holdt: 1, antall: 2, belop: '115.50' }],
    ]);
  });

  it('has each of its values counted as withheld', async () => {
    const { result } = await converted(three);
    expect(outcomes(result, 'Enkeltregning/RegningNr')).toEqual({ mapped: 2, withheld: 1 });
    expect(outcomes(result, 'Enkeltregning/Patient/FamilyName')).toEqual({ withheld: 1 });
    expect(outcomes(result, 'Enkeltregning/DatoTid')).toEqual({ mapped: 2, withheld: 1 });
    expect(result.account.withheld).toBe(10);
  });

  it('tells all that is wrong with it, not the first alone', async () => {
    const xml = melding([
      regning({
        datoTid: 'i går',
        patient: '<DateOfBirth>x</DateOfBirth>',
        behandling: behandling(takst('1', 'INF', 'to')),
      }),
      regning(),
    ]);
    const { said } = await converted(xml);
    expect(said.filter((text) => text.startsWith('error'))).toEqual([
      'error convert/uleselig#ikke-tid',
      'error convert/uleselig#ikke-dato',
      'error convert/uleselig#inf',
      'error convert/uleselig#ikke-heltall',
    ]);
  });

  it('withholds the message with allOrNothing', async () => {
    const { message, said, result } = await converted(three, { allOrNothing: true });
    expect(message).toBeNull();
    expect(said).toEqual(['error convert/alt-eller-ingenting', 'error convert/uleselig#ikke-tid']);
    expect(result.account.mapped).toBe(0);
    expect(result.messages).toMatchObject([{ bills: 3, withheldBills: 1 }]);
  });

  it('is no matter for allOrNothing where there is none', async () => {
    const { message } = await converted(melding(), { allOrNothing: true });
    expect(message).not.toBeNull();
  });
});

it('a message whose bills are all withheld is withheld', async () => {
  const { message, said } = await converted(melding([bad, bad]));
  expect(message).toBeNull();
  expect(said.filter((text) => text.includes('ingen-regninger'))).toEqual(['error convert/ingen-regninger#igjen']);
  expect(said).not.toContain('info convert/talt-pa-nytt');
});

it('a message without bills is withheld', async () => {
  const { message, said } = await converted(melding([]));
  expect(message).toBeNull();
  expect(said).toEqual(['error convert/ingen-regninger']);
});

it.each([
  ['the count', kravElement('tre', '15.00'), 'error convert/uleselig#ikke-heltall'],
  ['the sum', kravElement(1, '15.005'), 'error convert/uleselig#flere-enn-to-desimaler'],
  ['the currency', kravElement(1, '15.00').replace('NOK', 'SEK'), 'error convert/myntenhet'],
])('a message is withheld when %s of it can not be read', async (_, after, why) => {
  const { message, said, result } = await converted(melding([regning()], { after }));
  expect(message).toBeNull();
  expect([...said].sort()).toEqual(['error convert/hode-uleselig', why].sort());
  const { mapped, unmapped, withheld } = result.account;
  expect({ mapped, unmapped }).toEqual({ mapped: 0, unmapped: 0 });
  expect(withheld).toBeGreaterThan(0);
});

it('a message is withheld when its bills add up to more than can be counted', async () => {
  const huge = regning({ behandling: `<Behandling>${sumKrav('9999999999999.99')}</Behandling>` });
  const { message, said } = await converted(melding([huge, huge]));
  expect(message).toBeNull();
  expect(said).toEqual(['error convert/sum-for-stor']);
});

it('a file that is cut off uses nothing of the message that it cuts, and all of the one before', async () => {
  const xml = fil([krav(), krav()]);
  const { result, said } = await converted(xml.slice(0, xml.lastIndexOf('<Krav>')));
  expect(result.messages.map(({ message }) => message === null)).toEqual([false, true]);
  expect(result.readable).toBe(false);
  expect(said).toEqual(['error xml/avkuttet']);
});
