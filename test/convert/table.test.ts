import { describe, expect, it } from 'vitest';
import { REVISIONS } from '../../src/bkm/revision.ts';
import { BEHANDLERKRAV_ROWS, REGNING_ROWS } from '../../src/convert/table.ts';
import { valueAt } from '../../src/diagnostics/pointer.ts';
import { behandling, converted, kravElement, melding, outcomes, regning, takst } from './sample.ts';

/** One field: its path, XML that holds it, and where it goes in each revision (one text: the same in both). */
interface Field {
  readonly path: string;
  readonly xml: string;
  readonly to?: string | readonly [older: string, newer: string];
  readonly value?: unknown;
  readonly outcome?: 'mapped' | 'used' | 'unmapped';
  /** What is said of a field without a place in the JSON. Not given: nothing. */
  readonly said?: 'info' | 'warning';
}

const inBill = (path: string, xml: string, to: Field['to'], value: unknown): Field => ({
  path,
  xml,
  ...put(to),
  value,
});
const put = (to: Field['to']) => (to === undefined ? {} : { to });
const lost = (path: string, xml: string, said?: 'info' | 'warning'): Field => ({
  path,
  xml,
  outcome: 'unmapped',
  ...(said === undefined ? {} : { said }),
});

const patient = (inside: string) => regning({ patient: inside });
const treatment = (inside: string) => regning({ behandling: behandling(inside) });
const ident = (attributes: string) => `<Ident><Id>17835415872</Id><TypeId ${attributes}/></Ident>`;
const behandler = (attributes: string) => `<Behandlerident><Id>99000101</Id><TypeId ${attributes}/></Behandlerident>`;
const eea = (name: string, value: string) => patient(`<EEA><${name}>${value}</${name}></EEA>`);

const BILL: readonly Field[] = [
  inBill('Guid', regning(), '/guid', '5fadc60c-e7db-4355-a224-5ff06d99aa31'),
  inBill(
    'BetaltEgenandel/@korrigering',
    regning({ top: '<BetaltEgenandel korrigering="true" erBetalt="false"/>' }),
    '/korrigeringBetaltEgenandel',
    true,
  ),
  inBill(
    'BetaltEgenandel/@erBetalt',
    regning({ top: '<BetaltEgenandel korrigering="false" erBetalt="1"/>' }),
    '/betaltEgenandel',
    true,
  ),
  inBill('Kreditering', regning({ top: '<Kreditering>true</Kreditering>' }), '/kreditering', true),
  inBill('RegningNr', regning(), '/regningsnummer', '10101'),
  inBill('DatoTid', regning(), '/tidspunkt', '2026-09-15T09:15:00+02:00'),
  inBill(
    'Merknad',
    regning({
      datoTid: null,
      nr: null,
      top: '<RegningNr>1</RegningNr><DatoTid>2026-01-01T12:00:00</DatoTid><Merknad>Se  vedlegg</Merknad>',
    }),
    '/merknad',
    'Se  vedlegg',
  ),

  inBill('Patient/FamilyName', patient('<FamilyName>Eplehage</FamilyName>'), '/pasient/etternavn', 'Eplehage'),
  inBill('Patient/MiddleName', patient('<MiddleName>Blid</MiddleName>'), '/pasient/fornavn', 'Blid'),
  inBill('Patient/GivenName', patient('<GivenName>Fantasifull</GivenName>'), '/pasient/fornavn', 'Fantasifull'),
  inBill('Patient/Sex/@V', patient('<Sex V="2"/>'), '/pasient/kjonn', '2'),
  lost('Patient/Sex/@DN', patient('<Sex V="2" DN="Kvinne"/>')),
  inBill('Patient/Nationality/@V', patient('<Nationality V="SE"/>'), '/pasient/trygdenasjon', 'SE'),
  lost('Patient/Nationality/@DN', patient('<Nationality V="SE" DN="Sverige"/>')),
  inBill('Patient/Ident/Id', patient(ident('V="FNR"')), '/pasient/identifikasjon/id', '17835415872'),
  inBill('Patient/Ident/TypeId/@V', patient(ident('V="FNR"')), '/pasient/identifikasjon/type', 'FNR'),
  lost('Patient/Ident/TypeId/@S', patient(ident('V="FNR" S="2.16.578.1.12.4.1.1.8116"'))),
  lost('Patient/Ident/TypeId/@DN', patient(ident('V="FNR" DN="Fødselsnummer"'))),
  lost('Patient/Ident/TypeId/@OT', patient(ident('V="FNR" OT="annet"'))),
  inBill('Patient/DateOfBirth', patient('<DateOfBirth>1954-03-17</DateOfBirth>'), '/pasient/fodselsdato', '1954-03-17'),
  lost('Patient/ArbeidstagerNorge/@V', patient('<ArbeidstagerNorge V="J"/>'), 'warning'),
  lost('Patient/ArbeidstagerNorge/@DN', patient('<ArbeidstagerNorge V="J" DN="Ja"/>')),
  inBill('Patient/EEA/EEADok', eea('EEADok', 'EHIC'), ['/pasient/eea/Dok', '/pasient/eea/dok'], 'EHIC'),
  inBill('Patient/EEA/EEACardId', eea('EEACardId', 'SYN1'), ['/pasient/eea/CardId', '/pasient/eea/cardId'], 'SYN1'),
  inBill('Patient/EEA/EEAId', eea('EEAId', 'SYN2'), ['/pasient/eea/Id', '/pasient/eea/id'], 'SYN2'),
  inBill(
    'Patient/EEA/EEATrygdekontorNavn',
    eea('EEATrygdekontorNavn', 'NFZ'),
    ['/pasient/eea/TrygdekontorNavn', '/pasient/eea/trygdekontorNavn'],
    'NFZ',
  ),
  inBill(
    'Patient/EEA/EEATrygdekontorNr',
    eea('EEATrygdekontorNr', '0700'),
    ['/pasient/eea/TrygdekontorNr', '/pasient/eea/trygdekontorNr'],
    '0700',
  ),
  inBill(
    'Patient/EEA/EEAGyldighetFra',
    eea('EEAGyldighetFra', '2026-01-01'),
    ['/pasient/eea/eeaGyldighetFra', '/pasient/eea/gyldighetFra'],
    '2026-01-01',
  ),
  inBill(
    'Patient/EEA/EEAGyldighet',
    eea('EEAGyldighet', '2027-01-01'),
    ['/pasient/eea/eeaGyldighet', '/pasient/eea/gyldighet'],
    '2027-01-01',
  ),
  lost('Patient/Phone', patient('<Phone>99999999</Phone>'), 'info'),

  inBill('Behandling/KodeEgenandel/@V', treatment('<KodeEgenandel V="F"/>'), '/arsakFriEgenandel', 'F'),
  lost('Behandling/KodeEgenandel/@DN', treatment('<KodeEgenandel V="F" DN="Frikort"/>')),
  inBill(
    'Behandling/Diagnose/@S',
    treatment('<Diagnose V="K86" S="2.16.578.1.12.4.1.1.7170"/>'),
    '/diagnoser/0/kodeverk',
    '2.16.578.1.12.4.1.1.7170',
  ),
  inBill('Behandling/Diagnose/@V', treatment('<Diagnose V="K86"/>'), '/diagnoser/0/kode', 'K86'),
  lost('Behandling/Diagnose/@DN', treatment('<Diagnose V="K86" DN="Høyt blodtrykk"/>')),
  lost('Behandling/Diagnose/@OT', treatment('<Diagnose V="K86" OT="annet"/>')),
  lost('Behandling/TilsagnTK/@V', treatment('<TilsagnTK V="J"/>'), 'info'),
  lost('Behandling/TilsagnTK/@DN', treatment('<TilsagnTK V="J" DN="Ja"/>')),
  inBill(
    'Behandling/Sykdomslistepunkt',
    treatment('<Sykdomslistepunkt>12</Sykdomslistepunkt>'),
    '/sjeldenMedisinskTilstand',
    '12',
  ),
  inBill(
    'Behandling/HenvisningsDato',
    treatment('<HenvisningsDato>2026-08-01</HenvisningsDato>'),
    '/henvisning/dato',
    '2026-08-01',
  ),
  inBill('Behandling/HenvisningsId', treatment('<HenvisningsId>77</HenvisningsId>'), '/henvisning/id', '77'),
  inBill(
    'Behandling/HenvisningsDiagnose/@S',
    treatment('<HenvisningsDiagnose V="L84" S="2.16.578.1.12.4.1.1.7170"/>'),
    '/henvisning/diagnoser/0/kodeverk',
    '2.16.578.1.12.4.1.1.7170',
  ),
  inBill(
    'Behandling/HenvisningsDiagnose/@V',
    treatment('<HenvisningsDiagnose V="L84"/>'),
    '/henvisning/diagnoser/0/kode',
    'L84',
  ),
  lost('Behandling/HenvisningsDiagnose/@DN', treatment('<HenvisningsDiagnose V="L84" DN="Rygg"/>')),
  lost('Behandling/HenvisningsDiagnose/@OT', treatment('<HenvisningsDiagnose V="L84" OT="annet"/>')),
  lost('Behandling/OperasjonsDato', treatment('<OperasjonsDato>2016-12-31</OperasjonsDato>'), 'info'),
  lost('Behandling/BehandlingsNr', treatment('<BehandlingsNr>3</BehandlingsNr>'), 'info'),
  inBill(
    'Behandling/Behandlerident/Id',
    treatment(behandler('V="HPR"')),
    ['/utforendeBehandler/id', '/utforendeBehandler/identifikasjon/id'],
    '99000101',
  ),
  inBill(
    'Behandling/Behandlerident/TypeId/@V',
    treatment(behandler('V="HPR"')),
    ['/utforendeBehandler/type', '/utforendeBehandler/identifikasjon/type'],
    'HPR',
  ),
  lost('Behandling/Behandlerident/TypeId/@S', treatment(behandler('V="HPR" S="2.16.578.1.12.4.1.1.8116"'))),
  lost('Behandling/Behandlerident/TypeId/@DN', treatment(behandler('V="HPR" DN="HPR-nummer"'))),
  lost('Behandling/Behandlerident/TypeId/@OT', treatment(behandler('V="HPR" OT="annet"'))),
  inBill(
    'Behandling/RelatertBehandler',
    treatment('<RelatertBehandler>99000102</RelatertBehandler>'),
    '/henvisning/henvistFra',
    { id: '99000102', type: 'HPR' },
  ),
  inBill('Behandling/Moderasjonskode/@V', treatment('<Moderasjonskode V="S"/>'), '/moderasjonskode', 'S'),
  lost('Behandling/Moderasjonskode/@DN', treatment('<Moderasjonskode V="S" DN="Søsken"/>')),
  inBill('Behandling/Behandlingsform/@V', treatment('<Behandlingsform V="8b10"/>'), '/stonadspunkt', '8b10'),
  lost('Behandling/Behandlingsform/@DN', treatment('<Behandlingsform V="8b10" DN="Punkt"/>')),
  inBill('Behandling/Tann/@V', treatment(`<Tann V="16mod"/>${takst()}`), '/takster/0/tenner', [{ tannkode: '16mod' }]),
  lost('Behandling/Tann/@DN', treatment(`<Tann V="16" DN="Jeksel"/>${takst()}`)),
  lost('Behandling/RettighetsvurdertAv', treatment('<RettighetsvurdertAv>310991074</RettighetsvurdertAv>'), 'warning'),
  lost(
    'Behandling/RettighetsvurdertDato',
    treatment('<RettighetsvurdertDato>2026-08-01</RettighetsvurdertDato>'),
    'warning',
  ),
  inBill(
    'Behandling/Prosedyrekode/Kodeverk',
    treatment('<Prosedyrekode><Kodeverk>M</Kodeverk><Kode>ACFE10</Kode></Prosedyrekode>'),
    '/prosedyrekoder/0/kodeverk',
    'M',
  ),
  inBill(
    'Behandling/Prosedyrekode/Kode',
    treatment('<Prosedyrekode><Kodeverk>M</Kodeverk><Kode>ACFE10</Kode></Prosedyrekode>'),
    '/prosedyrekoder/0/kode',
    'ACFE10',
  ),
  inBill('Behandling/Takst/Verdi/@V', treatment(takst('2ad', '15.50')), '/takster/0/belop', 15.5),
  { path: 'Behandling/Takst/Verdi/@U', xml: treatment(takst()), outcome: 'used' },
  inBill('Behandling/Takst/Kode', treatment(takst('2cd')), '/takster/0/kode', '2cd'),
  inBill('Behandling/Takst/Antall', treatment(takst('2ad', '15.00', '3')), '/takster/0/antall', 3),
  lost(
    'Behandling/SumKrav/EgenandelHonorar/@V',
    regning({ behandling: '<Behandling><SumKrav><EgenandelHonorar V="10.00"/></SumKrav></Behandling>' }),
    'info',
  ),
  {
    path: 'Behandling/SumKrav/EgenandelHonorar/@U',
    xml: regning({ behandling: '<Behandling><SumKrav><EgenandelHonorar V="10.00" U="NOK"/></SumKrav></Behandling>' }),
    outcome: 'used',
  },
  inBill('Behandling/SumKrav/Refusjon/@V', regning(), '/belop', 15),
  { path: 'Behandling/SumKrav/Refusjon/@U', xml: regning(), outcome: 'used' },
];

const HEAD: readonly (Field & { readonly message: string })[] = [
  {
    path: '@navnEPJ',
    to: '/navnEPJ',
    value: 'SynteseJournal',
    message: melding([regning()], { attributes: 'navnEPJ="SynteseJournal"' }),
  },
  {
    path: '@versjonEPJ',
    outcome: 'unmapped' as const,
    said: 'info' as const,
    message: melding([regning()], { attributes: 'versjonEPJ="4.2"' }),
  },
  {
    path: 'Avdeling',
    to: '/avdeling',
    value: 'Kir A',
    message: melding([regning()], { before: '<Avdeling>Kir A</Avdeling>' }),
  },
  { path: 'RESH', to: '/reshId', value: '012345', message: melding([regning()], { before: '<RESH>012345</RESH>' }) },
  {
    path: 'Praksistype',
    outcome: 'used' as const,
    message: melding([regning()], { before: '<Praksistype>1</Praksistype>' }),
  },
  { path: 'Konto', outcome: 'used' as const, message: melding([regning()], { before: '<Konto>99900991017</Konto>' }) },
  { path: 'Krav/AntallRegninger', to: '/antallRegninger', value: 1, message: melding() },
  { path: 'Krav/SumKravSamlet/@V', to: '/belop', value: 15, message: melding() },
  {
    path: 'Krav/SumKravSamlet/@U',
    outcome: 'used' as const,
    message: melding([regning()], { after: kravElement(1, '15.00') }),
  },
].map((field) => ({ xml: '', ...field }));

function targetOf({ to }: Field, revision: (typeof REVISIONS)[number]): string | undefined {
  return typeof to === 'string' ? to : to?.[REVISIONS.indexOf(revision)];
}

/** Those that go over, and the others with what is said of them, named for the titles. */
const over = <F extends Field>(fields: readonly F[]) =>
  fields.flatMap((field) => (field.to === undefined ? [] : [[field.path, field] as const]));
const without = <F extends Field>(fields: readonly F[]) =>
  fields.flatMap((field) => {
    const how = `${field.outcome}, ${field.said === undefined ? 'in the account alone' : `told as ${field.said}`}`;
    return field.to === undefined ? [[field.path, how, field] as const] : [];
  });

describe.each(REVISIONS)('in revision %s', (revision) => {
  it.each(over(BILL))('%s of a bill goes over', async (_, field) => {
    const { regning: bill, result } = await converted(melding([field.xml]), { revision });
    expect(valueAt(bill, targetOf(field, revision) ?? '')).toEqual(field.value);
    expect(outcomes(result, `Enkeltregning/${field.path}`)).toEqual({ mapped: 1 });
  });

  it.each(over(HEAD))('%s around the bills goes over', async (_, field) => {
    const { message, result } = await converted(field.message, { revision });
    expect(valueAt(message, `/behandlerkrav${targetOf(field, revision)}`)).toEqual(field.value);
    expect(outcomes(result, field.path)).toEqual({ mapped: 1 });
  });
});

it.each(without(BILL))('%s of a bill has no field in the JSON: %s', async (_path, _how, field) => {
  const { result, findings } = await converted(melding([field.xml]));
  const path = `Enkeltregning/${field.path}`;
  expect(outcomes(result, path)).toEqual({ [field.outcome ?? '']: 1 });
  const told = findings.filter(({ xpath }) => xpath?.endsWith(`/BehandlerKrav/${path}`) === true);
  const felt = path.split('/').slice(-2).join('/');
  expect(told.map(({ severity, rule, params }) => [severity, rule, params])).toEqual(
    field.said === undefined ? [] : [[field.said, 'convert/uten-felt', { felt, antall: 1 }]],
  );
});

it.each(without(HEAD))('%s around the bills has no field in the JSON: %s', async (_path, _how, field) => {
  const { result, said } = await converted(field.message);
  expect(outcomes(result, field.path)).toEqual({ [field.outcome ?? '']: 1 });
  expect(said).toEqual(field.said === undefined ? [] : [`${field.said} convert/uten-felt`]);
});

it('every row of the table has its test here', () => {
  const rows = (all: typeof REGNING_ROWS) =>
    all.filter(({ does }) => does !== 'require').map(({ from }) => from.replaceAll('[]', ''));
  expect(BILL.map(({ path }) => path)).toEqual(rows(REGNING_ROWS));
  expect(HEAD.map(({ path }) => path)).toEqual(rows(BEHANDLERKRAV_ROWS));
});

it('diagnoses, procedures and tariff lines keep their order', async () => {
  const { regning: bill } = await converted(
    melding([
      regning({
        behandling: behandling(
          '<Diagnose V="K86"/><Diagnose V="A04"/><Diagnose V="K86"/>',
          '<HenvisningsDiagnose V="L84"/><HenvisningsDiagnose V="A01"/>',
          '<Prosedyrekode><Kodeverk>M</Kodeverk><Kode>B</Kode></Prosedyrekode>',
          '<Prosedyrekode><Kodeverk>K</Kodeverk><Kode>A</Kode></Prosedyrekode>',
          takst('2cd', '255.00'),
          takst('2ad', '15.00'),
        ),
      }),
    ]),
  );
  expect(bill.diagnoser).toEqual([{ kode: 'K86' }, { kode: 'A04' }, { kode: 'K86' }]);
  expect(bill.henvisning).toEqual({ diagnoser: [{ kode: 'L84' }, { kode: 'A01' }] });
  expect(bill.prosedyrekoder).toEqual([
    { kodeverk: 'M', kode: 'B' },
    { kodeverk: 'K', kode: 'A' },
  ]);
  expect(bill.takster).toEqual([
    { belop: 255, kode: '2cd', antall: 1 },
    { belop: 15, kode: '2ad', antall: 1 },
  ]);
});

it('an unmapped field is told of once, with its count and where it stands first', async () => {
  const phone = regning({ patient: '<Phone>1</Phone>' });
  const { findings, result } = await converted(melding([regning(), phone, phone]));
  const told = findings.filter(({ id }) => id === 'convert/uten-felt');
  expect(told.map(({ params, line }) => ({ ...params, line }))).toEqual([
    { felt: 'Patient/Phone', antall: 2, line: 30 },
  ]);
  expect(outcomes(result, 'Enkeltregning/Patient/Phone')).toEqual({ unmapped: 2 });
});
