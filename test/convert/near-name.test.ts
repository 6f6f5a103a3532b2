import { describe, expect, it } from 'vitest';
import { behandling, converted, GUID, kravElement, melding, regning, takst } from './sample.ts';

const inTakst = (inside: string) => regning({ behandling: behandling(takst(), `<Takst>${inside}</Takst>`) });
const sum = (inside: string) =>
  regning({ behandling: `<Behandling>${takst()}<SumKrav>${inside}</SumKrav></Behandling>` });
const without = (name: string, xml: string) => xml.replace(new RegExp(`<${name}>.*?</${name}>`, 's'), '');

/** A misspelt name within a bill, and the field that is meant; null where that is not told. */
const MISSPELT: readonly (readonly [name: string, xml: string, felt: string | null])[] = [
  ['Krediter', regning({ top: '<Krediter>true</Krediter>' }), 'Kreditering'],
  ['Kredit', regning({ top: '<Kredit>true</Kredit>' }), 'Kreditering'],
  ['Kreditreing', regning({ top: '<Kreditreing>true</Kreditreing>' }), 'Kreditering'],
  ['kreditering, of another case alone', regning({ top: '<kreditering>true</kreditering>' }), 'Kreditering'],
  ['Kreditert', regning({ top: '<Kreditert>true</Kreditert>' }), 'Kreditering'],
  ['Kredittnota', regning({ top: '<Kredittnota>1</Kredittnota>' }), 'Kreditering'],
  ['krediteringg', regning({ top: '<krediteringg>true</krediteringg>' }), 'Kreditering'],
  ['beside the right one, which is empty', regning({ top: '<Kreditering/><Krediter>1</Krediter>' }), 'Kreditering'],
  ['BetaltEgenandl', regning({ top: '<BetaltEgenandl korrigering="true" erBetalt="true"/>' }), 'BetaltEgenandel'],
  ['Refusjn', sum('<Refusjn V="15.00" U="NOK"/>'), 'Refusjon'],
  ['Refusjn beside EgenandelHonorar', sum('<EgenandelHonorar V="1"/><Refusjn V="15.00"/>'), 'Refusjon'],
  ['SumKrv', regning({ behandling: '<Behandling><SumKrv><Belop V="1"/></SumKrv></Behandling>' }), 'SumKrav'],
  ['RegningsNr', regning({ nr: null, top: '<RegningsNr>10101</RegningsNr>' }), 'RegningNr'],
  ['KodeEgenandl', regning({ behandling: behandling('<KodeEgenandl V="F"/>', takst()) }), 'KodeEgenandel'],
  ['Diagnos, no other one', regning({ behandling: behandling('<Diagnos>K86</Diagnos>', takst()) }), 'Diagnose'],
  [
    'one of several diagnoses',
    regning({ behandling: behandling('<Diagnose V="K86"/><Dignose V="L84"/>', takst()) }),
    'Diagnose',
  ],
  [
    'a field with text after its name, and a value of its kind',
    regning({ patient: '<EEA><EEADok>EHIC</EEADok><EEAGyldighetTil>2027-01-01</EEAGyldighetTil></EEA>' }),
    'EEAGyldighet',
  ],
  [
    'Behandler, with an id',
    regning({ behandling: behandling('<Behandler><Id>99000101</Id></Behandler>', takst()) }),
    'Behandlerident',
  ],
  ['Antal', without('Antall', regning()).replace('</Takst>', '<Antal>3</Antal></Takst>'), null],
  ['Antal, in one of two lines', inTakst('<Verdi V="1"/><Kode>1</Kode><Antal>3</Antal>'), null],
  ['Guidd', regning({ guid: null, top: `<Guidd>{${GUID}}</Guidd>` }), null],
  [
    'one of several tariff lines',
    regning({ behandling: behandling(takst(), takst().replaceAll('Takst', 'Takts')) }),
    null,
  ],
  ['Verd', inTakst('<Verd V="15.00"/><Kode>1</Kode>'), null],
  ['Tan', regning({ behandling: behandling('<Tan V="16"/>', takst()) }), null],
];

describe.each(MISSPELT)('a misspelt name: %s', (_, xml, felt) => {
  it.each([{}, { strict: true }])(
    'withholds the bill, and says which field is probably meant (%o)',
    async (options) => {
      const { regninger, findings, result } = await converted(melding([xml, regning({ nr: '2' })]), options);
      expect(regninger.map(({ regningsnummer }) => regningsnummer)).toEqual(['2']);
      const told = findings.filter(({ rule }) => rule === 'convert/feil-navn');
      expect(told.map(({ id, severity }) => [id, severity])).toEqual([
        [felt === null ? 'convert/feil-navn#kort' : 'convert/feil-navn', 'error'],
      ]);
      expect(told[0]?.params.felt).toBe(felt ?? undefined);
      const { source, mapped, used, unmapped, dropped, withheld } = result.account;
      expect(mapped + used + unmapped + dropped + withheld).toBe(source);
    },
  );
});

describe('what is no misspelt name of a field that is missing is unknown, and the bill goes over', () => {
  it.each([
    ['the right one is there', regning({ top: '<Kreditering>true</Kreditering><Krediter>true</Krediter>' })],
    ['it is empty', regning({ top: '<Krediter/>' })],
    ['a common word, beside tariff lines', regning({ behandling: behandling(takst(), '<Tekst>Kontroll</Tekst>') })],
    ['a common word, without any', regning({ behandling: behandling('<Tekst>Kontroll</Tekst>') })],
    ['a word of the same stem, with something else in it', regning({ top: '<Kredittid>30</Kredittid>' })],
    ['a beginning, with something else in it', regning({ top: '<Kredit>nei</Kredit>' })],
    ['another word', regning({ patient: '<FamilyName>E</FamilyName><DateOfDeath>2026-01-01</DateOfDeath>' })],
    ['a word of its own', regning({ patient: '<FamilyName>E</FamilyName><FullName>E</FullName>' })],
    ['a field of no use', regning({ patient: '<FamilyName>E</FamilyName><Phon>1</Phon>' })],
    ['a field of no use in a wrong place', regning({ top: '<BehandlingsNr>1</BehandlingsNr>' })],
    [
      'a number of a diagnosis, beside it',
      regning({ behandling: behandling('<Diagnose V="K86"/><DiagnoseNr>1</DiagnoseNr>', takst()) }),
    ],
    ['an element of somebody else', regning({ top: '<x:Krediter xmlns:x="urn:x">true</x:Krediter>' })],
  ])('%s', async (_, xml) => {
    const { regninger, said } = await converted(melding([xml, regning({ nr: '2' })]));
    expect(regninger).toHaveLength(2);
    expect(said.filter((each) => !each.startsWith('info'))).toEqual(
      said.includes('warning convert/tomt-element')
        ? ['warning convert/tomt-element', 'warning convert/ukjent-element']
        : ['warning convert/ukjent-element'],
    );
  });
});

describe('around the bills', () => {
  it.each([
    ['Praksistyp', melding([regning()], { before: '<Praksistyp>8</Praksistyp>' }), 'Praksistype'],
    ['Avdelng', melding([regning()], { before: '<Avdelng>A</Avdelng>' }), 'Avdeling'],
    [
      'Avdelng behind the bills',
      melding([regning()], { after: `<Avdelng>A</Avdelng>${kravElement(1, '15.00')}` }),
      'Avdeling',
    ],
    [
      'SumKravSamelt',
      melding([regning()], { after: kravElement(1, '15.00').replace('SumKravSamlet', 'SumKravSamelt') }),
      'SumKravSamlet',
    ],
  ])('%s withholds the message', async (_, xml, felt) => {
    const { message, findings, result } = await converted(xml);
    expect(message).toBeNull();
    expect(findings.filter(({ id }) => id === 'convert/feil-navn').map(({ params }) => params.felt)).toEqual([felt]);
    expect(result.account.mapped).toBe(0);
  });

  it.each([
    ['before the right one', '<Praksistyp>8</Praksistyp><Praksistype>1</Praksistype>', ''],
    ['behind it', '<Praksistype>1</Praksistype><Praksistyp>8</Praksistyp>', ''],
    ['before the bills, the right one behind them', '<Avdelng>A</Avdelng>', '<Avdeling>A</Avdeling>'],
  ])('%s, it is unknown', async (_, before, after) => {
    const { message, said } = await converted(
      melding([regning()], { before, after: `${after}${kravElement(1, '15.00')}` }),
    );
    expect(message).not.toBeNull();
    expect(said).toContain('warning convert/ukjent-element');
  });
});

it('many misspelt names are told of in little time', async () => {
  const many = '<Krediter>true</Krediter>'.repeat(20_000);
  const { said } = await converted(melding([regning({ top: many }), regning({ nr: '2' })]));
  expect(said.filter((each) => each === 'error convert/feil-navn')).toHaveLength(20_000);
});
