import { describe, expect, it } from 'vitest';
import type { ConvertOptions } from '../../src/convert/options.ts';
import { behandling, converted, melding, regning, sumKrav, takst } from './sample.ts';

const ICD10 = '2.16.578.1.12.4.1.1.7110';

/** One bill, whose amounts need not be claimed rightly. */
async function bill(xml: string, options?: ConvertOptions) {
  const { regning: json, findings } = await converted(melding([xml, regning()]), options);
  const own = findings.filter(({ regning: ref }) => ref?.index === 0);
  const said = own.map(({ severity, id }) => `${severity} ${id}`);
  return { json: own.some(({ severity }) => severity === 'error') ? null : json, said, findings: own };
}

const withRefusjon = (value: string) => regning({ behandling: `<Behandling>${sumKrav(value)}</Behandling>` });
const withAntall = (value: string) => regning({ behandling: behandling(takst('2ad', '15.00', value)) });
const withTime = (value: string) => regning({ datoTid: value });
const withBirth = (value: string) => regning({ patient: `<DateOfBirth>${value}</DateOfBirth>` });
const withErBetalt = (value: string) => regning({ top: `<BetaltEgenandel korrigering="false" erBetalt="${value}"/>` });

describe('an amount', () => {
  it.each([
    ['272', 272],
    ['272.00', 272],
    [' 272.0 ', 272],
    ['2.72E2', 272],
    ['+0.07', 0.07],
    ['.5', 0.5],
    ['-12.50', -12.5],
    ['-0', 0],
    ['0.10', 0.1],
    ['1672.990', 1672.99],
    ['9999999999984.99', 9999999999984.99],
  ])('%j is read exactly as %d kroner', async (text, kroner) => {
    const { json, said } = await bill(withRefusjon(text));
    expect(json?.belop).toBe(kroner);
    expect(said).toEqual([]);
  });

  it('with a decimal comma is read, with a warning', async () => {
    const { json, said } = await bill(withRefusjon('272,50'));
    expect(json?.belop).toBe(272.5);
    expect(said).toEqual(['warning convert/desimalkomma']);
  });

  it.each([
    ['INF', 'inf'],
    ['-INF', 'inf'],
    ['NaN', 'nan'],
    ['1.005', 'flere-enn-to-desimaler'],
    ['1,005', 'flere-enn-to-desimaler'],
    ['1e13', 'for-stort'],
    ['femten', 'ikke-tall'],
    ['1 672.00', 'ikke-tall'],
    ['0x10', 'ikke-tall'],
  ])('%s can not be read: the bill is withheld', async (text, why) => {
    const { json, said } = await bill(withRefusjon(text));
    expect(json).toBeNull();
    expect(said).toEqual([`error convert/uleselig#${why}`]);
  });
});

describe('a currency', () => {
  it.each([
    ['NOK', '<Refusjon V="15.00" U="NOK"/>'],
    ['an empty one', '<Refusjon V="15.00" U=""/>'],
    ['none', '<Refusjon V="15.00"/>'],
  ])('%s is kroner', async (_, refusjon) => {
    const { json, said } = await bill(
      regning({ behandling: `<Behandling><SumKrav>${refusjon}</SumKrav></Behandling>` }),
    );
    expect(json?.belop).toBe(15);
    expect(said).toEqual([]);
  });

  it.each(['EUR', 'nok', 'kr'])('%s is none that can be claimed: the bill is withheld', async (unit) => {
    const lines = takst().replace('NOK', unit);
    const { json, said, findings } = await bill(regning({ behandling: behandling(lines) }));
    expect(json).toBeNull();
    expect(said).toEqual(['error convert/myntenhet']);
    expect(findings[0]?.params).toEqual({ felt: 'Verdi/@U', verdi: unit });
  });
});

describe('a count', () => {
  it.each([
    ['3', 3],
    ['+3', 3],
    ['03', 3],
    ['-2', -2],
    ['2147483647', 2147483647],
  ])('%s is read', async (text, count) => {
    const { json, said } = await bill(withAntall(text));
    expect(json?.takster).toEqual([{ belop: 15, kode: '2ad', antall: count }]);
    expect(said).toEqual([]);
  });

  it('with decimals that are zero is read, with a warning', async () => {
    const { json, said } = await bill(withAntall('2,0'));
    expect(json?.takster).toEqual([{ belop: 15, kode: '2ad', antall: 2 }]);
    expect(said).toEqual(['warning convert/desimalform']);
  });

  it.each([
    ['1.5', 'ikke-heltall'],
    ['to', 'ikke-heltall'],
    ['2147483648', 'for-stort'],
  ])('%s can not be read: the bill is withheld, and the count is not called missing', async (text, why) => {
    const { json, said } = await bill(withAntall(text));
    expect(json).toBeNull();
    expect(said).toEqual([`error convert/uleselig#${why}`]);
  });
});

describe('a yes or no', () => {
  it.each([
    ['true', true],
    ['1', true],
    ['false', false],
    ['0', false],
  ])('%s is read', async (text, value) => {
    const { json, said } = await bill(withErBetalt(text));
    expect(json?.betaltEgenandel).toBe(value);
    expect(said).toEqual([]);
  });

  it('in capitals is read, with a warning', async () => {
    const { json, said } = await bill(withErBetalt('TRUE'));
    expect(json?.betaltEgenandel).toBe(true);
    expect(said).toEqual(['warning convert/store-bokstaver']);
  });

  it('of another kind can not be read: the bill is withheld', async () => {
    expect((await bill(withErBetalt('ja'))).said).toEqual(['error convert/uleselig#ikke-boolsk']);
  });
});

describe('a date', () => {
  it.each([
    ['1954-03-17', '1954-03-17', []],
    ['1954-03-17+01:00', '1954-03-17', ['info convert/sone']],
    ['1954-03-17Z', '1954-03-17', ['info convert/sone']],
    ['1954-03-17T00:00:00', '1954-03-17', ['warning convert/datoform']],
  ])('%s becomes %s', async (text, date, told) => {
    const { json, said } = await bill(withBirth(text));
    expect(json?.pasient).toEqual({ fodselsdato: date });
    expect(said).toEqual(told);
  });

  it.each([
    ['17.03.1954', 'ikke-dato'],
    ['1954-02-30', 'ugyldig-dato'],
    ['1954-03-17T13:00:00', 'med-klokkeslett'],
    ['1654-03-17', 'utenfor'],
  ])('%s can not be read: the bill is withheld', async (text, why) => {
    const { json, said } = await bill(withBirth(text));
    expect(json).toBeNull();
    expect(said).toEqual([`error convert/uleselig#${why}`]);
  });
});

describe('a time', () => {
  it.each([
    ['2026-01-15T09:15:00', '2026-01-15T09:15:00+01:00', []],
    ['2026-07-15T09:15:00', '2026-07-15T09:15:00+02:00', []],
    ['2026-03-29T01:59:59', '2026-03-29T01:59:59+01:00', []],
    ['2026-03-29T03:00:00', '2026-03-29T03:00:00+02:00', []],
    ['2025-10-26T01:59:59', '2025-10-26T01:59:59+02:00', []],
    ['2025-10-26T02:30:00', '2025-10-26T02:30:00+02:00', ['warning convert/tvetydig-tid']],
    ['2025-10-26T03:00:00', '2025-10-26T03:00:00+01:00', []],
    ['2025-10-26T02:30:00+01:00', '2025-10-26T02:30:00+01:00', []],
    ['2026-01-15T09:15:00+01:00', '2026-01-15T09:15:00+01:00', []],
    ['2026-01-15T08:15:00Z', '2026-01-15T09:15:00+01:00', ['info convert/annen-sone']],
    ['2026-01-15T23:30:00-05:00', '2026-01-16T05:30:00+01:00', ['info convert/annen-sone']],
    ['2026-01-15T09:15:00.999', '2026-01-15T09:15:00+01:00', ['info convert/brokdel']],
    ['2026-01-15T09:15:00.000', '2026-01-15T09:15:00+01:00', []],
    ['2026-01-15T24:00:00', '2026-01-16T00:00:00+01:00', []],
    ['2026-01-15 09:15:00', '2026-01-15T09:15:00+01:00', ['warning convert/tidsform']],
    ['2026-01-15T09:15', '2026-01-15T09:15:00+01:00', ['warning convert/tidsform']],
  ])('%s becomes %s', async (text, time, told) => {
    const { json, said } = await bill(withTime(text));
    expect(json?.tidspunkt).toBe(time);
    expect(said).toEqual(told);
  });

  it.each([
    ['2026-03-29T02:30:00', 'finnes-ikke'],
    ['2026-02-30T09:15:00', 'ugyldig-dato'],
    ['2026-01-15', 'uten-klokkeslett'],
    ['i går', 'ikke-tid'],
    ['1066-10-14T09:00:00', 'utenfor'],
  ])('%s can not be read: the bill is withheld', async (text, why) => {
    const { json, said } = await bill(withTime(text));
    expect(json).toBeNull();
    expect(said).toEqual([`error convert/uleselig#${why}`]);
  });
});

describe('a diagnosis code', () => {
  const diagnose = (v: string, s: string) => regning({ behandling: behandling(`<Diagnose V="${v}" S="${s}"/>`) });

  it('of ICD-10 loses its point, and that is told', async () => {
    const { json, said } = await bill(diagnose('M76.6', ICD10));
    expect(json?.diagnoser).toEqual([{ kodeverk: ICD10, kode: 'M766' }]);
    expect(said).toEqual(['info convert/icd10-punktum']);
  });

  it('of a referral loses it too', async () => {
    const referral = `<HenvisningsDiagnose V="A22.1" S="${ICD10}"/>`;
    const { json } = await bill(regning({ behandling: behandling(referral) }));
    expect(json?.henvisning).toEqual({ diagnoser: [{ kodeverk: ICD10, kode: 'A221' }] });
  });

  it.each([
    ['M766', ICD10],
    ['a12.3x.4', ICD10],
    ['K86.1', '2.16.578.1.12.4.1.1.7170'],
    ['-30', '2.16.578.1.12.4.1.1.7170'],
  ])('%s of %s stays as it is', async (code, system) => {
    const { json, said } = await bill(diagnose(code, system));
    expect(json?.diagnoser).toEqual([{ kodeverk: system, kode: code }]);
    expect(said).toEqual([]);
  });
});

describe('a text', () => {
  it('loses XML white space at its ends and keeps what is inside', async () => {
    const { json } = await bill(regning({ patient: '<FamilyName>\n\t Prøve\n  Navn\u00a0 </FamilyName>' }));
    expect(json?.pasient).toEqual({ etternavn: 'Prøve\n  Navn\u00a0' });
  });

  it('is whole across CDATA, references and comments', async () => {
    const { json } = await bill(regning({ patient: '<FamilyName>A&amp;<![CDATA[<B>]]><!-- - -->&#248;</FamilyName>' }));
    expect(json?.pasient).toEqual({ etternavn: 'A&<B>ø' });
  });

  it('that looks numeric stays a text', async () => {
    const { json } = await bill(regning({ nr: '000123' }));
    expect(json?.regningsnummer).toBe('000123');
  });
});

describe('an empty element', () => {
  it('is absent without a word where the XSD allows it', async () => {
    const { json, said } = await bill(
      regning({
        patient: '<FamilyName/><GivenName>  </GivenName><Sex V=""/>',
        behandling: behandling('<Diagnose/>', takst()),
      }),
    );
    expect(json).not.toHaveProperty('pasient');
    expect(json).not.toHaveProperty('diagnoser');
    expect(said).toEqual([]);
  });

  it.each([
    ['Guid', regning({ guid: ' ' }), ['warning convert/tomt-element', 'info convert/guid-laget']],
    ['DateOfBirth', regning({ patient: '<DateOfBirth/>' }), ['warning convert/tomt-element']],
    ['Kreditering', regning({ top: '<Kreditering/>' }), ['warning convert/tomt-element']],
    ['Verdi/@V', regning({ behandling: behandling(takst('2ad', '')) }), ['warning convert/tomt-element']],
    [
      'Antall',
      regning({ behandling: behandling(takst('2ad', '15.00', '')) }),
      ['info convert/antall-antatt', 'warning convert/tomt-element'],
    ],
  ])('is absent with a warning where the XSD does not: %s', async (_, xml, told) => {
    const { json, said } = await bill(xml);
    expect(json).not.toBeNull();
    expect([...said].sort()).toEqual([...told].sort());
  });

  it.each([
    ['DatoTid', regning({ datoTid: ' ' }), ['warning convert/mangler#beskrivelse', 'warning convert/tomt-element']],
    ['RegningNr', regning({ nr: '' }), ['warning convert/mangler#beskrivelse']],
  ])('of what the description requires is missing: %s', async (_, xml, told) => {
    const { json, said } = await bill(xml);
    expect(json).not.toBeNull();
    expect([...said].sort()).toEqual(told);
  });
});

describe('what is missing', () => {
  it.each([
    ['RegningNr', regning({ nr: null })],
    ['DatoTid', regning({ datoTid: null })],
  ])('%s, which the description requires, is a warning also in strict reading', async (felt, xml) => {
    const { json, findings, said } = await bill(xml, { strict: true });
    expect(json).not.toBeNull();
    expect(said).toEqual(['warning convert/mangler#beskrivelse']);
    expect(findings[0]?.params).toEqual({ felt });
  });
});
