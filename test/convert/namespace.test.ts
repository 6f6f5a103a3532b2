import { describe, expect, it } from 'vitest';
import { behandling, converted, kravElement, melding, regning, takst } from './sample.ts';

const X = 'xmlns:x="urn:x"';

describe('an element of somebody else’s namespace with the name of a field of ours withholds its bill', () => {
  it.each([
    ['a field', regning({ top: `<x:Kreditering ${X}>true</x:Kreditering>` })],
    ['an amount', regning({ behandling: behandling(takst().replace('<Verdi', `<x:Verdi ${X}`)) })],
    ['what holds fields', regning({ patient: `<x:Ident ${X}><x:Id>17835415872</x:Id></x:Ident>` })],
    ['within an element without namespace', regning({ patient: `<EEA xmlns=""><x:EEADok ${X}>EHIC</x:EEADok></EEA>` })],
    [
      'the bill itself',
      regning().replaceAll('Enkeltregning', 'x:Enkeltregning').replace('<x:Enkeltregning', `<x:Enkeltregning ${X}`),
    ],
  ])('%s', async (_, xml) => {
    const { regninger, said } = await converted(melding([xml, regning({ nr: '2' })]));
    expect(regninger.map(({ regningsnummer }) => regningsnummer)).toEqual(['2']);
    expect(said.filter((each) => each.includes('fremmed'))).toEqual(['error xml/navnerom#fremmed']);
  });
});

it('around the bills it withholds the message', async () => {
  const { message, said } = await converted(melding([regning()], { before: `<x:Praksistype ${X}>8</x:Praksistype>` }));
  expect(message).toBeNull();
  expect(said).toContain('error xml/navnerom#fremmed');
});

it('a field that does not go over is told of, and the bill goes over', async () => {
  const xml = regning({ patient: `<FamilyName>E</FamilyName><x:Phone ${X}>1</x:Phone>` });
  const { regninger, said } = await converted(melding([xml]));
  expect(regninger).toHaveLength(1);
  expect(said).toContain('warning xml/navnerom');
});

it('one that holds nothing is told of, and the bill goes over', async () => {
  const { regninger, said } = await converted(melding([regning({ top: `<x:Kreditering ${X}/>` })]));
  expect(regninger).toHaveLength(1);
  expect(said).toContain('warning xml/navnerom');
});

it('a field of a known namespace in a message of another is read', async () => {
  const bkm = 'xmlns="http://www.kith.no/xmlstds/bkm/2006-12-20"';
  const xml = melding([regning({ top: `<Kreditering ${bkm}>true</Kreditering>` })], {
    after: kravElement(1, '15.00'),
  }).replace(`<BehandlerKrav ${bkm}`, '<BehandlerKrav xmlns="urn:x"');
  const { regning: bill } = await converted(xml);
  expect(bill.kreditering).toBe(true);
});
