import { expect, it } from 'vitest';
import { behandling, converted, melding, regning, takst } from '../sample.ts';

const lines = behandling(takst('2ad', '15.00', null), takst('NPU19651', '15.00', null), takst('2cd'));
const xml = melding([regning({ behandling: lines })]);

it('a tariff line without Antall was used once, and that is told, also of a laboratory code', async () => {
  const { regning: json, findings } = await converted(xml);
  expect(json.takster).toMatchObject([{ antall: 1 }, { antall: 1 }]);
  expect(json.nlkkoder).toMatchObject([{ antall: 1 }]);
  const told = findings.filter(({ id }) => id === 'convert/antall-antatt');
  expect(
    told.map(({ severity, pointer, xpath }) => [severity, pointer, xpath?.split('/').slice(-2).join('/')]),
  ).toEqual([
    ['info', '/behandlerkrav/regninger/0/takster/0/antall', 'Behandling/Takst[1]'],
    ['info', '/behandlerkrav/regninger/0/nlkkoder/0/antall', 'Behandling/Takst[2]'],
  ]);
});

it('in strict reading it is an error, as the XSD requires Antall', async () => {
  const { message, said } = await converted(xml, { strict: true });
  expect(message).toBeNull();
  expect(said).toContain('error convert/antall-antatt');
});
