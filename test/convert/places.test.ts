import { describe, expect, it } from 'vitest';
import { REVISIONS } from '../../src/bkm/revision.ts';
import { type ConvertedMessage, convert } from '../../src/convert/convert.ts';
import { valueAt } from '../../src/diagnostics/pointer.ts';
import { filesOf } from '../corpus/files.ts';
import { type PlainElement, plainXml, select, selectAll } from '../helpers/plain-xml.ts';
import { behandling, converted, fil, krav, melding, PRAKSIS_ID, regning, takst } from './sample.ts';

/** The files whose text is what its bytes say, so that places in it can be checked. */
const files = ['valid', 'lenient', 'withheld'].flatMap((folder) => [...filesOf(folder)]);

describe.each(files)('%s', (_, bytes) => {
  const xml = bytes.toString('utf8');
  const root = plainXml(xml);

  it.each(REVISIONS)('has each finding at the line and column of what its XPath names, in %s', async (revision) => {
    const { findings } = await convert(bytes, { praksisId: PRAKSIS_ID, revision });
    for (const { xpath, line, column } of findings) {
      if (xpath === null) continue;
      // One about all values of a field names them without index, and stands at the first.
      const [place] = selectAll(root, xpath);
      expect({ xpath, line: place?.line, column: place?.column }).toEqual({ xpath, line, column });
    }
  });

  it.each(REVISIONS)('has each finding about one thing name one thing, in %s', async (revision) => {
    const { findings } = await convert(bytes, { praksisId: PRAKSIS_ID, revision });
    const single = findings.filter(({ rule }) => rule !== 'convert/uten-felt' && rule !== 'convert/utelatt');
    for (const { xpath } of single) expect(selectAll(root, xpath ?? '')).toHaveLength(1);
  });

  it.each(REVISIONS)('has a value or an object at each pointer of a finding, in %s', async (revision) => {
    const { findings, messages } = await convert(bytes, { praksisId: PRAKSIS_ID, revision });
    for (const { pointer, messageIndex } of findings) {
      const message = messages[messageIndex ?? 0]?.message;
      if (pointer !== null && message) expect(valueAt(message, pointer), pointer).toBeDefined();
    }
  });

  it.each(REVISIONS)('has each value of its JSON located at the XML that it came from, in %s', async (revision) => {
    const { messages } = await convert(bytes, { praksisId: PRAKSIS_ID, revision });
    for (const message of messages) {
      for (const [pointer, value] of leaves(message.message)) checkLeaf(root, message, pointer, value);
    }
  });
});

/** Values that come from no element of their own: what they are made of is around them. */
const MADE = /\/praksisId$|\/(id|type)$|\/antall$|\/guid$|\/belop$|\/antallRegninger$/;

function checkLeaf(root: PlainElement, message: ConvertedMessage, pointer: string, value: unknown): void {
  const place = message.locate(pointer);
  const found = select(root, place.xpath ?? '');
  expect({ pointer: place.pointer, line: place.line, column: place.column }).toEqual({
    pointer,
    line: found.line,
    column: found.column,
  });
  if (typeof value !== 'string' || MADE.test(pointer) || /tidspunkt|[dD]ato$|gyldighet/i.test(pointer)) return;
  const text = ('value' in found ? found.value : found.text).trim().replaceAll('&amp;', '&').replaceAll('&lt;', '<');
  // ICD-10 loses its point; a first name may have the middle name behind it.
  if (pointer.endsWith('/kode'))
    expect(value).toBe(pointer.includes('diagnoser') ? (value.includes('.') ? text : text.replace('.', '')) : text);
  else if (pointer.endsWith('/fornavn')) expect(value.startsWith(text)).toBe(true);
  else expect({ pointer, value }).toEqual({ pointer, value: text });
}

function* leaves(value: unknown, pointer = ''): Generator<readonly [string, unknown]> {
  if (typeof value !== 'object' || value === null) {
    yield [pointer, value];
    return;
  }
  for (const [key, inner] of Object.entries(value)) yield* leaves(inner, `${pointer}/${key}`);
}

const FULL = melding(
  [
    regning({
      patient: '<Sex V="1"/><EEA><EEACardId>SYN1</EEACardId></EEA>',
      behandling: behandling(
        '<Diagnose V="K86" S="2.16.578.1.12.4.1.1.7170"/><Diagnose V="A04"/>',
        '<HenvisningsDato>2026-08-01</HenvisningsDato>',
        '<Behandlerident><Id>99000101</Id><TypeId V="HPR"/></Behandlerident>',
        '<RelatertBehandler>99000102</RelatertBehandler>',
        takst(),
        takst('2cd'),
      ),
    }),
  ],
  { before: '<Avdeling>A</Avdeling>' },
);

/** The end of the XPath that a pointer is located at. */
async function located(pointer: string): Promise<string> {
  const { result } = await converted(FULL);
  return (result.messages[0]?.locate(pointer).xpath ?? '').replace(/^.*\/BehandlerKrav/, '');
}

describe('a pointer into a message', () => {
  const bill = '/behandlerkrav/regninger/0';
  const at = '/Enkeltregning[1]';

  it.each([
    ['', ''],
    ['/praksisId', ''],
    ['/behandlerkrav', ''],
    ['/behandlerkrav/regninger', ''],
    ['/behandlerkrav/regninger/99/guid', ''],
    ['/behandlerkrav/avdeling', '/Avdeling'],
    ['/behandlerkrav/antallRegninger', '/Krav/AntallRegninger'],
    ['/behandlerkrav/belop', '/Krav/SumKravSamlet/@V'],
    [bill, at],
    [`${bill}/guid`, `${at}/Guid`],
    [`${bill}/pasient`, `${at}/Patient`],
    [`${bill}/pasient/eea`, `${at}/Patient/EEA`],
    [`${bill}/diagnoser`, `${at}/Behandling/Diagnose[1]`],
    [`${bill}/diagnoser/1`, `${at}/Behandling/Diagnose[2]`],
    [`${bill}/diagnoser/1/kode`, `${at}/Behandling/Diagnose[2]/@V`],
    [`${bill}/henvisning`, `${at}/Behandling/HenvisningsDato`],
    [`${bill}/henvisning/henvistFra`, `${at}/Behandling/RelatertBehandler`],
    [`${bill}/henvisning/henvistFra/type`, `${at}/Behandling/RelatertBehandler`],
    [`${bill}/utforendeBehandler`, `${at}/Behandling/Behandlerident`],
    [`${bill}/utforendeBehandler/identifikasjon`, `${at}/Behandling/Behandlerident`],
    [`${bill}/utforendeBehandler/identifikasjon/type`, `${at}/Behandling/Behandlerident/TypeId/@V`],
    [`${bill}/takster/0/belop`, `${at}/Behandling/Takst[1]/Verdi/@V`],
    [`${bill}/belop`, `${at}/Behandling/SumKrav/Refusjon/@V`],
  ])('%j is located at …/BehandlerKrav%s', async (pointer, xpath) => {
    expect(await located(pointer)).toBe(xpath);
  });

  it.each([
    ['a field that the bill lacks', `${bill}/rekvirent`, at],
    ['a field within an object', `${bill}/pasient/debitor/x`, `${at}/Patient`],
    ['a line beyond the last', `${bill}/takster/99/kode`, `${at}/Behandling/Takst[1]`],
    ['a field that a line lacks', `${bill}/takster/1/tenner/0`, `${at}/Behandling/Takst[2]`],
    ['a name that every object has', `${bill}/constructor`, at],
    ['something below a value', `${bill}/guid/0`, `${at}/Guid`],
  ])('of what is not there, the closest around it: %s', async (_, pointer, xpath) => {
    expect(await located(pointer)).toBe(xpath);
  });
});

describe('a pointer of a finding', () => {
  it.each([
    ['a value', regning({ behandling: behandling(takst(), takst('2cd', '15,00')) }), '/takster/1/belop'],
    ['a value in an object', regning({ patient: '<DateOfBirth>1954-03-17Z</DateOfBirth>' }), '/pasient/fodselsdato'],
    [
      'an object',
      regning({ patient: '<FamilyName>E</FamilyName><Ident><Id>1</Id></Ident>' }),
      '/pasient/identifikasjon',
    ],
    [
      'a line',
      regning({ behandling: behandling(takst(), '<Takst><Kode>x</Kode><Antall>1</Antall></Takst>text') }),
      null,
    ],
    [
      'a line without Kode',
      regning({ behandling: behandling(takst(), '<Takst><Antall>1</Antall></Takst>') }),
      '/takster/1',
    ],
    ['a laboratory line', regning({ behandling: behandling(takst(), takst('NPU19651', '15,0')) }), '/nlkkoder/0/belop'],
    ['a made guid', regning({ guid: null }), '/guid'],
    ['teeth', regning({ behandling: behandling('<Tann V="11"/>', takst(), takst()) }), '/takster/0/tenner/0/tannkode'],
    [
      'an organisation',
      regning({ behandling: behandling('<RelatertBehandler>310991015</RelatertBehandler>') }),
      '/henvisning/henvistFra/id',
    ],
    ['the bill itself', regning({ datoTid: null }), ''],
    ['what never got there', regning({ patient: '<FamilyName>E</FamilyName><Ukjent>x</Ukjent>' }), null],
    ['an empty value', regning({ patient: '<DateOfBirth/>' }), null],
  ])('is where it got to in the JSON: %s', async (_, xml, pointer) => {
    const { findings } = await converted(melding([regning(), xml]));
    expect(findings.map((finding) => finding.pointer)).toEqual([
      pointer === null ? null : `/behandlerkrav/regninger/1${pointer}`,
    ]);
  });

  it('counts the bills that are in the JSON, past those that are withheld', async () => {
    const withheld = regning({ datoTid: 'x' });
    const { findings } = await converted(
      melding([withheld, regning({ guid: null }), withheld, regning({ guid: null, nr: '2' })]),
    );
    const made = findings.filter(({ id }) => id === 'convert/guid-laget');
    expect(made.map(({ pointer, regning: ref }) => [pointer, ref?.index])).toEqual([
      ['/behandlerkrav/regninger/0/guid', 1],
      ['/behandlerkrav/regninger/1/guid', 3],
    ]);
  });

  it('is none in a bill that is withheld', async () => {
    const { findings } = await converted(melding([regning({ datoTid: 'x', guid: 'x' }), regning()]));
    const own = findings.filter(({ regning: ref }) => ref?.index === 0);
    expect(own.map(({ pointer }) => pointer)).toEqual([null, null]);
  });
});

it('places hold in a file on one line, with CRLF, with tabs and letters beyond the first plane', async () => {
  for (const change of [(xml: string) => xml.replaceAll('\n', ''), (xml: string) => xml.replaceAll('\n', '\r\n\t')]) {
    const xml = change(
      fil([krav([regning({ patient: '<FamilyName>😀 Å</FamilyName><DateOfBirth>1954-03-17Z</DateOfBirth>' })])]),
    );
    const { findings } = await converted(xml);
    const found = select(plainXml(xml), findings[0]?.xpath ?? '');
    expect(findings).toMatchObject([{ id: 'convert/sone', line: found.line, column: found.column }]);
  }
});
