import { describe, expect, it } from 'vitest';
import { behandling, converted, GUID, kravElement, melding, regning, takst } from './sample.ts';

/** What the XSD forbids and a person can read without doubt, within a bill: its XML, what is told, and a part of the JSON. */
const IN_BILL: readonly (readonly [name: string, xml: string, told: string, json: object])[] = [
  ['a Guid without braces', regning({ guid: GUID }), 'convert/uten-klammer', { guid: GUID }],
  [
    'a decimal comma',
    regning({ behandling: behandling(takst('2ad', '15,00')) }),
    'convert/desimalkomma',
    { takster: [{ belop: 15 }] },
  ],
  [
    'a count with decimals',
    regning({ behandling: behandling(takst('2ad', '15.00', '1.0')) }),
    'convert/desimalform',
    { takster: [{ antall: 1 }] },
  ],
  [
    'True in capitals',
    regning({ top: '<Kreditering>True</Kreditering>' }),
    'convert/store-bokstaver',
    { kreditering: true },
  ],
  [
    'a time without seconds',
    regning({ datoTid: '2026-09-15T09:15' }),
    'convert/tidsform',
    { tidspunkt: '2026-09-15T09:15:00+02:00' },
  ],
  [
    'a date with a time',
    regning({ patient: '<DateOfBirth>1954-03-17T00:00:00</DateOfBirth>' }),
    'convert/datoform',
    { pasient: { fodselsdato: '1954-03-17' } },
  ],
  ['an empty date', regning({ patient: '<DateOfBirth/>' }), 'convert/tomt-element', {}],
  [
    'elements out of order',
    regning({ patient: '<GivenName>F</GivenName><FamilyName>E</FamilyName>' }),
    'convert/rekkefolge',
    { pasient: { fornavn: 'F', etternavn: 'E' } },
  ],
  ['an unknown element', regning({ top: '<Rabatt>3</Rabatt>' }), 'convert/ukjent-element', {}],
  [
    'an unknown attribute',
    regning({ top: '<Kreditering grunn="feil">true</Kreditering>' }),
    'convert/ukjent-attributt',
    { kreditering: true },
  ],
  [
    'an attribute of another namespace',
    regning({ patient: '<Sex V="1" x:V="2" xmlns:x="urn:x"/>' }),
    'convert/ukjent-attributt',
    { pasient: { kjonn: '1' } },
  ],
  [
    'text where none should be',
    regning({ patient: 'Hei <FamilyName>E</FamilyName>' }),
    'convert/ukjent-tekst',
    { pasient: { etternavn: 'E' } },
  ],
  [
    'a missing Kode',
    regning({ behandling: behandling('<Takst><Verdi V="15.00"/><Antall>1</Antall></Takst>') }),
    'convert/mangler',
    { takster: [{ belop: 15 }] },
  ],
  [
    'half a BetaltEgenandel',
    regning({ top: '<BetaltEgenandel erBetalt="true"/>' }),
    'convert/mangler',
    { betaltEgenandel: true },
  ],
  [
    'an Ident without type',
    regning({ patient: '<Ident><Id>17835415872</Id></Ident>' }),
    'convert/mangler',
    { pasient: { identifikasjon: { id: '17835415872' } } },
  ],
  [
    'an element without the namespace',
    regning({ top: '<Kreditering xmlns="">true</Kreditering>' }),
    'xml/navnerom',
    { kreditering: true },
  ],
  [
    'an element in the namespace of the head message',
    regning({ top: '<Kreditering xmlns="http://www.kith.no/xmlstds/msghead/2006-05-24">true</Kreditering>' }),
    'xml/navnerom',
    { kreditering: true },
  ],
];

describe.each(IN_BILL)('%s', (_, xml, told, json) => {
  const bills = melding([xml, regning({ nr: '2' })]);

  it('is read, with a warning', async () => {
    const { regning: first, said, findings } = await converted(bills);
    expect(first).toMatchObject(json);
    expect(said).toEqual([`warning ${told}`]);
    expect(findings[0]?.regning?.index).toBe(0);
  });

  it('is an error in strict reading: its bill is withheld, the other goes on', async () => {
    const { regninger, said } = await converted(bills, { strict: true });
    expect(regninger.map(({ regningsnummer }) => regningsnummer)).toEqual(['2']);
    expect(said).toContain(`error ${told}`);
  });
});

/** The same around the bills. */
const IN_HEAD: readonly (readonly [name: string, xml: string, told: string, json: object])[] = [
  [
    'fields out of order',
    melding([regning()], { before: '<RESH>1</RESH><Avdeling>A</Avdeling>' }),
    'convert/rekkefolge',
    { avdeling: 'A', reshId: '1' },
  ],
  [
    'a field behind the bills',
    melding([regning()], { after: `<RESH>1</RESH>${kravElement(1, '15.00')}` }),
    'convert/rekkefolge',
    { reshId: '1' },
  ],
  [
    'Krav before the bills',
    melding([regning()], { before: kravElement(1, '15.00'), after: '' }),
    'convert/rekkefolge',
    { belop: 15 },
  ],
  [
    'a bill behind Krav',
    melding([regning()], { after: `${kravElement(2, '30.00')}${regning()}` }),
    'convert/rekkefolge',
    { belop: 30, antallRegninger: 2 },
  ],
  ['an unknown field', melding([regning()], { before: '<Fax>1</Fax>' }), 'convert/ukjent-element', {}],
  ['an unknown attribute', melding([regning()], { attributes: 'system="x"' }), 'convert/ukjent-attributt', {}],
  [
    'an unknown element in Krav',
    melding([regning()], { after: kravElement(1, '15.00').replace('</Krav>', '<X>1</X></Krav>') }),
    'convert/ukjent-element',
    {},
  ],
  [
    'text within Krav',
    melding([regning()], { after: kravElement(1, '15.00').replace('</Krav>', 'x</Krav>') }),
    'convert/ukjent-tekst',
    {},
  ],
  [
    'a decimal comma in the sum',
    melding([regning()], { after: kravElement(1, '15,00') }),
    'convert/desimalkomma',
    { belop: 15 },
  ],
  ['an empty sum', melding([regning()], { after: kravElement(1, '') }), 'convert/tomt-element', { belop: 15 }],
  [
    'no count',
    melding([regning()], { after: '<Krav><SumKravSamlet V="15.00"/></Krav>' }),
    'convert/krav-mangler',
    { antallRegninger: 1 },
  ],
  [
    'no namespace',
    melding().replace(' xmlns="http://www.kith.no/xmlstds/bkm/2006-12-20"', ' xmlns=""'),
    'xml/navnerom',
    { belop: 15 },
  ],
];

describe.each(IN_HEAD)('around the bills, %s', (_, xml, told, json) => {
  it('is read, with a warning', async () => {
    const { message, said } = await converted(xml);
    expect(message?.behandlerkrav).toMatchObject(json);
    expect(said).toContain(`warning ${told}`);
  });

  it('is an error in strict reading: the message is withheld', async () => {
    const { message, result, said } = await converted(xml, { strict: true });
    expect(message).toBeNull();
    expect(said).toContain(`error ${told}`);
    expect(said).toContain('error convert/hode-uleselig');
    expect(result.account.mapped).toBe(0);
    expect(result.messages).toHaveLength(1);
  });
});

it('a declared encoding that is a lie is read, with a warning, and withholds the message in strict reading', async () => {
  const xml = Buffer.from(
    melding([regning({ patient: '<FamilyName>Bjørkås</FamilyName>' })]).replace('UTF-8', 'ISO-8859-1'),
    'utf8',
  );
  const lenient = await converted(xml);
  expect(lenient.regning.pasient).toEqual({ etternavn: 'Bjørkås' });
  expect(lenient.said).toEqual(['warning xml/tegnsett']);
  const strict = await converted(xml, { strict: true });
  expect(strict.message).toBeNull();
  expect(strict.said).toEqual(['error xml/tegnsett']);
});

it('each element that is out of place is told of once, the others around it not', async () => {
  const { findings } = await converted(
    melding([regning({ behandling: behandling(takst(), '<Diagnose V="A"/><Diagnose V="B"/>', takst('2cd')) })]),
  );
  expect(findings.map(({ id, params }) => [id, params])).toEqual([
    ['convert/rekkefolge', { element: 'Diagnose', i: 'Behandling' }],
  ]);
});

it('an unknown element is told of once, and each value in it is counted', async () => {
  const { result, findings } = await converted(
    melding([regning({ top: '<Ny versjon="2"><Del>a</Del><Del kode="b"/> tekst</Ny>' })]),
  );
  expect(findings.map(({ id, params }) => [id, params])).toEqual([
    ['convert/ukjent-element', { element: 'Ny', i: 'Enkeltregning' }],
  ]);
  const inside = result.account.fields.filter(({ xpath }) => xpath.includes('/•••'));
  expect(inside.map(({ xpath, outcome, count }) => [xpath.split('/Enkeltregning/•••')[1], outcome, count])).toEqual([
    ['', 'unmapped', 1],
    ['/@•••', 'unmapped', 1],
    ['/•••', 'unmapped', 1],
    ['/•••/@kode', 'unmapped', 1],
  ]);
});

describe('what stands twice where one may stand withholds its bill: no telling which one holds', () => {
  it.each([
    ['Guid', regning({ top: `<Guid>{${GUID}}</Guid>` })],
    ['RegningNr', regning({ top: '<RegningNr>1</RegningNr>' })],
    ['Patient', regning({ patient: '<FamilyName>A</FamilyName>', behandling: `<Patient/>${behandling(takst())}` })],
    ['MiddleName', regning({ patient: '<MiddleName>A</MiddleName><MiddleName>B</MiddleName>' })],
    ['Verdi', regning({ behandling: behandling(takst().replace('</Takst>', '<Verdi V="1.00"/></Takst>')) })],
    [
      'RelatertBehandler',
      regning({
        behandling: behandling('<RelatertBehandler>1</RelatertBehandler><RelatertBehandler>2</RelatertBehandler>'),
      }),
    ],
  ])('%s', async (element, xml) => {
    const { regninger, findings } = await converted(melding([xml, regning({ nr: '2' })]));
    expect(regninger.map(({ regningsnummer }) => regningsnummer)).toEqual(['2']);
    const twice = findings.filter(({ id }) => id === 'convert/gjentatt');
    expect(twice.map(({ severity, params }) => [severity, params.element])).toEqual([['error', element]]);
  });

  it.each([
    ['Avdeling', melding([regning()], { before: '<Avdeling>A</Avdeling><Avdeling>A</Avdeling>' })],
    ['Krav', melding([regning()], { before: kravElement(1, '15.00') })],
    [
      'AntallRegninger',
      melding([regning()], {
        after: kravElement(1, '15.00').replace('<Sum', '<AntallRegninger>1</AntallRegninger><Sum'),
      }),
    ],
  ])('%s, and with it the message', async (element, xml) => {
    const { message, said, findings } = await converted(xml);
    expect(message).toBeNull();
    expect(said).toContain('error convert/hode-uleselig');
    expect(findings.filter(({ id }) => id === 'convert/gjentatt').map(({ params }) => params.element)).toEqual([
      element,
    ]);
  });
});
