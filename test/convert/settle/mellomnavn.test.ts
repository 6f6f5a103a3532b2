import { expect, it } from 'vitest';
import { converted, melding, outcomes, regning } from '../sample.ts';

const full = melding([
  regning({
    patient: '<FamilyName>E</FamilyName><MiddleName>Blid  Glad</MiddleName><GivenName>Fantasifull</GivenName>',
  }),
]);
const alone = melding([regning({ patient: '<FamilyName>E</FamilyName><MiddleName>Blid</MiddleName>' })]);
const path = 'Enkeltregning/Patient/MiddleName';

it('MiddleName is appended to fornavn, and that is told', async () => {
  const { regning: bill, findings, result } = await converted(full);
  expect(bill.pasient).toEqual({ etternavn: 'E', fornavn: 'Fantasifull Blid  Glad' });
  expect(findings.map(({ id, pointer }) => [id, pointer])).toEqual([
    ['convert/mellomnavn', '/behandlerkrav/regninger/0/pasient/fornavn'],
  ]);
  expect(outcomes(result, path)).toEqual({ mapped: 1 });
});

it('without GivenName, MiddleName is fornavn', async () => {
  const { regning: bill, said } = await converted(alone);
  expect(bill.pasient).toEqual({ etternavn: 'E', fornavn: 'Blid' });
  expect(said).toEqual(['info convert/mellomnavn']);
});

it.each([
  ['with GivenName', full, { etternavn: 'E', fornavn: 'Fantasifull' }],
  ['without GivenName', alone, { etternavn: 'E' }],
])('MiddleName is left out by option, and counted as dropped: %s', async (_, xml, pasient) => {
  const { regning: bill, findings, result } = await converted(xml, { mellomnavn: 'drop' });
  expect(bill.pasient).toEqual(pasient);
  expect(findings.map(({ id, severity, params }) => [id, severity, params])).toEqual([
    ['convert/utelatt', 'info', { felt: 'Patient/MiddleName', antall: 1 }],
  ]);
  expect(outcomes(result, path)).toEqual({ dropped: 1 });
});

it('an empty MiddleName is absent', async () => {
  const { regning: bill, said } = await converted(
    melding([regning({ patient: '<MiddleName> </MiddleName><GivenName>F</GivenName>' })]),
  );
  expect(bill.pasient).toEqual({ fornavn: 'F' });
  expect(said).toEqual([]);
});
