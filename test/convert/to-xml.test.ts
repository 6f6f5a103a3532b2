import { describe, expect, it } from 'vitest';
import { convert } from '../../src/convert/convert.ts';
import { type ToXmlOptions, toXml } from '../../src/convert/to-xml.ts';
import { TO_XML_TEXTS } from '../../src/convert/to-xml-texts.ts';
import { render } from '../../src/diagnostics/render.ts';
import type { Text } from '../../src/diagnostics/text.ts';
import { isBkmError } from '../../src/errors.ts';
import { hasOfficialXsd, xsdErrors } from '../helpers/xmllint.ts';

const guid = '0b8dc559-6c2d-419b-aeef-faaf537c6117';
const BILL = '/behandlerkrav/regninger/0';

/** A message of one bill with these fields. */
function message(regning: object, krav: object = {}) {
  return {
    praksisId: '1000005649',
    behandlerkrav: { antallRegninger: 1, belop: 272, ...krav, regninger: [{ guid, ...regning }] },
  };
}

/** What is written within Enkeltregning behind Guid, indentation off. */
function billXml(regning: object, options?: ToXmlOptions): string {
  const { xml } = toXml(message(regning), options);
  const [, bill = ''] = /<\/Guid>(.*)<\/Enkeltregning>/s.exec(xml ?? '') ?? [];
  return bill.replace(/\n */g, '');
}

/** The findings as `id pointer`, praksisId's aside. */
function said(json: unknown, options?: ToXmlOptions): string[] {
  return toXml(json, options)
    .findings.filter(({ id }) => id !== 'to-xml/praksisid')
    .map(({ id, pointer }) => `${id} ${pointer}`);
}

describe('a document', () => {
  it('is a bare BehandlerKrav with its fields in the order of the XSD', () => {
    const json = message(
      { belop: 272, tidspunkt: '2026-09-28T09:30:00+02:00' },
      { reshId: '123', avdeling: 'A', navnEPJ: 'EPJ' },
    );
    expect(toXml(json, { praksistype: '1', versjonEpj: '2.0' }).xml).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<BehandlerKrav xmlns="http://www.kith.no/xmlstds/bkm/2006-12-20" navnEPJ="EPJ" versjonEPJ="2.0">
  <Avdeling>A</Avdeling>
  <RESH>123</RESH>
  <Praksistype>1</Praksistype>
  <Enkeltregning>
    <Guid>{0b8dc559-6c2d-419b-aeef-faaf537c6117}</Guid>
    <DatoTid>2026-09-28T09:30:00</DatoTid>
    <Behandling>
      <SumKrav>
        <Refusjon V="272.00" U="NOK"/>
      </SumKrav>
    </Behandling>
  </Enkeltregning>
  <Krav>
    <AntallRegninger>1</AntallRegninger>
    <SumKravSamlet V="272.00" U="NOK"/>
  </Krav>
</BehandlerKrav>
`);
  });

  it('names praksisId as what has no field, once, as info', () => {
    expect(toXml(message({})).findings).toMatchObject([
      { id: 'to-xml/praksisid', severity: 'info', pointer: '/praksisId', messageIndex: 0, regning: null },
    ]);
  });

  it('names the file and the bill in findings', () => {
    const { findings } = toXml(message({ regningsnummer: '12', debitor: '1' }), { file: 'a.json' });
    expect(findings[1]).toMatchObject({ file: 'a.json', regning: { index: 0, regningsnummer: '12', guid } });
  });

  it('refuses options that the XML has no room for', () => {
    for (const options of [{ praksistype: '14' }, { praksistype: 'TANN' }, { versjonEpj: '\u0000' }]) {
      expect(() => toXml(message({}), options)).toThrow(expect.toSatisfy(isBkmError));
    }
  });
});

describe('a bill', () => {
  it.each<[string, object, string]>([
    ['absent, null and "" are absent', { merknad: '', pasient: null, takster: [], tidspunkt: '', henvisning: {} }, ''],
    ['a text keeps its signs', { merknad: 'a < b & "c" ]]>' }, '<Merknad>a &lt; b &amp; "c" ]]&gt;</Merknad>'],
    ['a false is written', { kreditering: false }, '<Kreditering>false</Kreditering>'],
    [
      'BetaltEgenandel has both attributes, one that is missing is false',
      { betaltEgenandel: true },
      '<BetaltEgenandel erBetalt="true" korrigering="false"/>',
    ],
    ['summer time has no offset', { tidspunkt: '2025-07-01T12:00:00+02:00' }, '<DatoTid>2025-07-01T12:00:00</DatoTid>'],
    [
      'the first of two autumn hours has no offset',
      { tidspunkt: '2025-10-26T02:30:00+02:00' },
      '<DatoTid>2025-10-26T02:30:00</DatoTid>',
    ],
    [
      'the second of two autumn hours keeps its offset',
      { tidspunkt: '2025-10-26T02:30:00+01:00' },
      '<DatoTid>2025-10-26T02:30:00+01:00</DatoTid>',
    ],
    [
      'Behandling has SumKrav also without belop',
      { arsakFriEgenandel: 'F' },
      '<Behandling><KodeEgenandel V="F"/><SumKrav/></Behandling>',
    ],
    [
      'a credit is negative',
      { belop: -12.5 },
      '<Behandling><SumKrav><Refusjon V="-12.50" U="NOK"/></SumKrav></Behandling>',
    ],
    [
      'a line without antall was used once',
      { takster: [{ kode: '2ad', belop: 0.07 }] },
      '<Behandling><Takst><Verdi V="0.07" U="NOK"/><Kode>2ad</Kode><Antall>1</Antall></Takst><SumKrav/></Behandling>',
    ],
    [
      'a line without belop has no Verdi',
      { takster: [{ kode: '2ad', antall: 3 }] },
      '<Behandling><Takst><Kode>2ad</Kode><Antall>3</Antall></Takst><SumKrav/></Behandling>',
    ],
    [
      'a line of teeth alone is a line',
      { takster: [{ tenner: [{ tannkode: '16' }] }] },
      '<Behandling><Tann V="16"/><Takst><Kode/><Antall>1</Antall></Takst><SumKrav/></Behandling>',
    ],
    [
      'nlkkoder stand behind the takster',
      { nlkkoder: [{ kode: 'NPU12345', antall: 2 }], takster: [{ kode: '701a', antall: 1 }] },
      '<Behandling><Takst><Kode>701a</Kode><Antall>1</Antall></Takst>' +
        '<Takst><Kode>NPU12345</Kode><Antall>2</Antall></Takst><SumKrav/></Behandling>',
    ],
    [
      'an id without type has an empty TypeId',
      { pasient: { identifikasjon: { id: '1' } } },
      '<Patient><Ident><Id>1</Id><TypeId/></Ident></Patient>',
    ],
    [
      'diagnoses keep their order',
      { diagnoser: [{ kodeverk: '1.2', kode: 'B' }, { kode: 'A' }] },
      '<Behandling><Diagnose S="1.2" V="B"/><Diagnose V="A"/><SumKrav/></Behandling>',
    ],
    [
      'the EEA id is read in both spellings',
      { pasient: { eea: { Id: '7' } } },
      '<Patient><EEA><EEAId>7</EEAId></EEA></Patient>',
    ],
  ])('%s', (_title, regning, xml) => {
    expect(billXml(regning)).toBe(xml);
  });

  it('of 2026-01-08 is read by that revision', () => {
    const regning = {
      pasient: { eea: { Id: '7', eeaGyldighet: '2026-12-31' } },
      utforendeBehandler: { id: '9144757', type: 'HPR' },
    };
    expect(billXml(regning, { revision: '2026-01-08' })).toBe(
      '<Patient><EEA><EEAId>7</EEAId><EEAGyldighet>2026-12-31</EEAGyldighet></EEA></Patient>' +
        '<Behandling><Behandlerident><Id>9144757</Id><TypeId V="HPR"/></Behandlerident><SumKrav/></Behandling>',
    );
  });

  it('without anything is written all the same: the count says so', () => {
    const { xml } = toXml({ behandlerkrav: { regninger: [{}, {}] } });
    expect(xml).toContain('<Enkeltregning/>\n  <Enkeltregning/>');
    expect(xml).toContain('<AntallRegninger>2</AntallRegninger>');
  });
});

describe('count and sum', () => {
  const bills = [{ guid, belop: 0.1 }, { guid, belop: 0.2 }, { guid }];

  it('are counted where the message has none, in øre', () => {
    const json = { behandlerkrav: { regninger: bills } };
    expect(toXml(json).xml).toContain('<SumKravSamlet V="0.30" U="NOK"/>');
    expect(toXml(json).findings).toMatchObject([
      { id: 'to-xml/talt', params: { felt: 'antallRegninger', verdi: '3' }, pointer: '/behandlerkrav' },
      { id: 'to-xml/talt', params: { felt: 'belop', verdi: '0.30' }, pointer: '/behandlerkrav' },
    ]);
  });

  it('are written as claimed, right or wrong', () => {
    const json = { behandlerkrav: { regninger: bills, antallRegninger: 9, belop: -1 } };
    expect(toXml(json).xml).toMatch(/<AntallRegninger>9<\/AntallRegninger>\s*<SumKravSamlet V="-1.00" U="NOK"\/>/);
    expect(said(json)).toEqual([]);
  });

  it('are an error when the sum is too large to be written', () => {
    const regninger = Array.from({ length: 2 }, () => ({ guid, belop: 9_999_999_999_999 }));
    expect(toXml({ behandlerkrav: { regninger } }).xml).toBeNull();
    expect(said({ behandlerkrav: { regninger } })).toContain('to-xml/sum /behandlerkrav');
  });
});

describe('the related practitioner', () => {
  const relatertBehandler = { id: '9144757', type: 'HPR' };
  const henvisning = { henvistFra: { id: '14057012345', type: 'FNR' } };
  const idOf = (regning: object, options?: ToXmlOptions) =>
    /<RelatertBehandler>(.*)<\/RelatertBehandler>/.exec(billXml(regning, options))?.[1];

  it.each<[string, object, string | undefined, string | undefined, string[]]>([
    ['relatertBehandler of dental care', { relatertBehandler }, '8', '9144757', []],
    [
      'relatertBehandler where a reader would take it for the other',
      { relatertBehandler },
      undefined,
      '9144757',
      [`to-xml/praksistype ${BILL}/relatertBehandler/id`],
    ],
    [
      'relatertBehandler of another praksistype',
      { relatertBehandler },
      '1',
      '9144757',
      [`to-xml/praksistype ${BILL}/relatertBehandler/id`],
    ],
    ['henvistFra', { henvisning }, undefined, '14057012345', []],
    [
      'henvistFra of dental care',
      { henvisning },
      '11',
      '14057012345',
      [`to-xml/praksistype#henvist ${BILL}/henvisning/henvistFra/id`],
    ],
    [
      'both',
      { relatertBehandler, henvisning },
      undefined,
      '14057012345',
      [`to-xml/relatert-begge ${BILL}/relatertBehandler`],
    ],
    [
      'both in dental care',
      { relatertBehandler, henvisning },
      '9',
      '9144757',
      [`to-xml/relatert-begge ${BILL}/henvisning/henvistFra`],
    ],
    [
      'a type that the id does not give back',
      { relatertBehandler: { id: '9144757', type: 'FNR' } },
      '8',
      '9144757',
      [`to-xml/relatert-type ${BILL}/relatertBehandler/type`],
    ],
    [
      'an id that no type fits',
      { relatertBehandler: { id: 'X1', type: 'UID' } },
      '8',
      'X1',
      [`to-xml/relatert-type#ukjent ${BILL}/relatertBehandler/id`],
    ],
    ['an id without type', { relatertBehandler: { id: '9144757' } }, '8', '9144757', []],
    [
      'a type without id',
      { relatertBehandler: { type: 'HPR' } },
      '8',
      undefined,
      [`to-xml/uten-felt ${BILL}/relatertBehandler/type`],
    ],
    [
      'both, one of them without id',
      { relatertBehandler: { type: 'HPR' }, henvisning },
      '8',
      '14057012345',
      [
        `to-xml/uten-felt ${BILL}/relatertBehandler/type`,
        `to-xml/praksistype#henvist ${BILL}/henvisning/henvistFra/id`,
      ],
    ],
  ])('%s', (_title, regning, praksistype, id, findings) => {
    expect(idOf(regning, { praksistype })).toBe(id);
    expect(said(message(regning), { praksistype })).toEqual(findings);
  });

  it('is told of once a message, with the number of bills', () => {
    const regninger = [{ guid }, { guid, relatertBehandler }, { guid, relatertBehandler }];
    const { findings } = toXml({ behandlerkrav: { antallRegninger: 3, belop: 0, regninger } });
    expect(findings).toMatchObject([{ id: 'to-xml/praksistype', severity: 'warning', params: { antall: 2 } }]);
  });
});

describe('teeth', () => {
  const line = (...teeth: string[]) => ({ kode: '1', antall: 1, tenner: teeth.map((tannkode) => ({ tannkode })) });
  const teethOf = (takster: object[]) => [...billXml({ takster }).matchAll(/<Tann V="(\w+)"/g)].map(([, v]) => v);

  it.each<[string, object[], string[], boolean]>([
    ['of one line', [line('16', '26O')], ['16', '26O'], false],
    ['twice on one line', [line('16', '16')], ['16', '16'], false],
    ['the same on all lines', [line('16', '26'), line('16', '26')], ['16', '26'], false],
    ['of lines that differ: the union in order', [line('16'), line('26', '16'), line('36')], ['16', '26', '36'], true],
    ['of one line of several', [line(), line('16')], ['16'], true],
    ['none', [line(), line()], [], false],
    ['without code', [{ ...line('16'), tenner: [{ tannkode: '16' }, { tannkode: '' }, {}] }], ['16'], false],
  ])('%s', (_title, takster, teeth, told) => {
    expect(teethOf(takster)).toEqual(teeth);
    expect(said(message({ takster }))).toEqual(told ? [`to-xml/tann ${BILL}/takster`] : []);
  });
});

describe('what the XML has no place for', () => {
  it.each<[string, object, string]>([
    ['debitor', { debitor: '1' }, '/debitor'],
    ['rekvirent', { rekvirent: { organisasjon: '974760673', hprNr: '' } }, '/rekvirent'],
    [
      'the belop of a prosedyrekode',
      { prosedyrekoder: [{ kodeverk: 'K', kode: 'A', belop: 1 }] },
      '/prosedyrekoder/0/belop',
    ],
    ['norpatkoder', { norpatkoder: [{ kode: 'N1' }] }, '/norpatkoder'],
    ['ncrpkoder', { ncrpkoder: [{ kode: 'N1' }] }, '/ncrpkoder'],
    ['the profession of utforendeBehandler', { utforendeBehandler: { type: 'LE' } }, '/utforendeBehandler/type'],
    [
      'the issue date of EEA documents',
      { pasient: { eea: { utstedelsesdato: '2026-01-01' } } },
      '/pasient/eea/utstedelsesdato',
    ],
    ['the second of two EEA ids', { pasient: { eea: { id: '1', Id: '2' } } }, '/pasient/eea/Id'],
    ['an unknown field', { nytt: { a: [1, 2] } }, '/•••'],
    ['a field named like a part of every object', { constructor: 1 }, '/•••'],
    ['the second unknown field', { nytt: 1, nyere: 1 }, '/•••2'],
    ['__proto__', JSON.parse('{"__proto__": {"merknad": "x"}}'), '/•••'],
  ])('%s is a warning that points at it', (_title, regning, pointer) => {
    const { xml, findings } = toXml(message(regning));
    expect(findings).toContainEqual(
      expect.objectContaining({ id: 'to-xml/uten-felt', severity: 'warning', pointer: BILL + pointer }),
    );
    expect(xml).not.toBeNull();
  });

  it('is counted, and not told of where it is empty', () => {
    expect(toXml(message({ rekvirent: { organisasjon: '1', hprNr: '2' } })).findings).toMatchObject([
      {},
      { params: { felt: 'rekvirent', antall: 2 } },
    ]);
    expect(
      said(message({ rekvirent: { organisasjon: '' }, norpatkoder: [{}], debitor: null, nytt: [[null]] })),
    ).toEqual([]);
  });

  it('is found at the top and around the bills too', () => {
    expect(said({ ...message({}, { nytt: 1 }), annet: true })).toEqual([
      'to-xml/uten-felt /behandlerkrav/•••',
      'to-xml/uten-felt /•••',
    ]);
  });

  it('is in the other revision no field at all', () => {
    expect(said(message({ nlkkoder: [{ kode: 'NPU12345' }] }), { revision: '2026-01-08' })).toEqual([
      `to-xml/uten-felt ${BILL}/nlkkoder`,
    ]);
  });

  it('shows no name of a field that may hold more than a name', () => {
    const { findings } = toXml(message({ Navnesen: 1 }));
    const texts = findings.map((finding) => render(finding, TO_XML_TEXTS, { lang: 'nb' }));
    expect(texts[1]).toBe('••• har ikke noe felt i XML-formatet. Verdier som ikke er med: 1.');
    expect(findings.map(({ pointer }) => pointer).join()).not.toContain('Navnesen');
  });
});

describe('a line that a reader would take for another kind', () => {
  it.each<[string, object, string[]]>([
    ['no NLK code among nlkkoder', { nlkkoder: [{ kode: '701a', antall: 1 }] }, [`to-xml/nlkkode ${BILL}/nlkkoder/0`]],
    [
      'an NLK code among takster',
      { takster: [{ kode: 'NOR12345', antall: 1 }] },
      [`to-xml/nlkkode#takst ${BILL}/takster/0`],
    ],
    ['each where it belongs', { takster: [{ kode: '1', antall: 1 }], nlkkoder: [{ kode: 'NOR12345', antall: 1 }] }, []],
  ])('%s', (_title, regning, findings) => {
    expect(said(message(regning))).toEqual(findings);
  });

  it('is none in 2026-01-08, which has all lines among the takster', () => {
    expect(said(message({ takster: [{ kode: 'NOR12345', antall: 1 }] }), { revision: '2026-01-08' })).toEqual([]);
  });
});

describe('what the XSD requires and the message lacks', () => {
  it.each<[string, object, string[]]>([
    ['one half of the egenandel', { betaltEgenandel: true }, [`to-xml/antatt ${BILL}`]],
    ['antall', { takster: [{ kode: '1' }] }, [`to-xml/antatt ${BILL}/takster/0/antall`]],
    ['the antall of an nlkkode', { nlkkoder: [{ kode: 'NOR12345' }] }, [`to-xml/antatt ${BILL}/nlkkoder/0/antall`]],
    ['the code of a line', { takster: [{ antall: 1 }] }, [`to-xml/tom ${BILL}/takster/0`]],
    ['the type of an id', { pasient: { identifikasjon: { id: '1' } } }, [`to-xml/tom ${BILL}/pasient/identifikasjon`]],
    ['the kodeverk', { prosedyrekoder: [{ kode: '1' }] }, [`to-xml/tom ${BILL}/prosedyrekoder/0`]],
    ['belop of the bill: not required', { merknad: 'x', arsakFriEgenandel: 'F' }, []],
  ])('%s is told of', (_title, regning, findings) => {
    expect(said(message(regning))).toEqual(findings);
  });
});

describe('a value that can not be written', () => {
  it.each<[string, object, string]>([
    ['a number for a text', { merknad: 5 }, 'to-xml/verdi#text /merknad'],
    ['an object for a text', { regningsnummer: {} }, 'to-xml/verdi#text /regningsnummer'],
    ['a text for an amount', { belop: '272' }, 'to-xml/verdi#belop /belop'],
    ['three decimals', { belop: 0.125 }, 'to-xml/verdi#belop /belop'],
    ['an amount beyond what is exact', { belop: 1e13 }, 'to-xml/verdi#belop /belop'],
    ['half an antall', { takster: [{ antall: 1.5 }] }, 'to-xml/verdi#heltall /takster/0/antall'],
    ['an antall beyond 32 bits', { takster: [{ antall: 2 ** 31 }] }, 'to-xml/verdi#heltall /takster/0/antall'],
    ['a text for a boolean', { kreditering: 'true' }, 'to-xml/verdi#boolsk /kreditering'],
    ['a number for a boolean', { kreditering: 1 }, 'to-xml/verdi#boolsk /kreditering'],
    ['a date that does not exist', { henvisning: { dato: '2026-02-30' } }, 'to-xml/verdi#dato /henvisning/dato'],
    [
      'a date with a time',
      { pasient: { fodselsdato: '2026-01-01T00:00:00' } },
      'to-xml/verdi#dato /pasient/fodselsdato',
    ],
    ['a time without offset', { tidspunkt: '2026-01-01T10:00:00' }, 'to-xml/verdi#tidspunkt /tidspunkt'],
    ['a time that does not exist', { tidspunkt: '2026-01-01T25:00:00+01:00' }, 'to-xml/verdi#tidspunkt /tidspunkt'],
    ['a guid with braces', { guid: `{${guid}}` }, 'to-xml/verdi#guid /guid'],
    ['no guid', { guid: 'x' }, 'to-xml/verdi#guid /guid'],
    ['a code system that is no OID', { diagnoser: [{ kodeverk: 'ICPC-2' }] }, 'to-xml/verdi#oid /diagnoser/0/kodeverk'],
    ['a control character', { merknad: 'a\u000bb' }, 'to-xml/tegn /merknad'],
    ['half a character', { merknad: '\ud83d' }, 'to-xml/tegn /merknad'],
    [
      'U+FFFF in a tooth',
      { takster: [{ tenner: [{ tannkode: '\uffff' }] }] },
      'to-xml/tegn /takster/0/tenner/0/tannkode',
    ],
    ['a list for an object', { pasient: [] }, 'to-xml/form#objekt /pasient'],
    ['a text for an object', { henvisning: 'x' }, 'to-xml/form#objekt /henvisning'],
    ['an object for a list', { takster: {} }, 'to-xml/form#liste /takster'],
    ['null in a list', { takster: [null] }, 'to-xml/form#objekt /takster/0'],
    ['a list in a list', { diagnoser: [[]] }, 'to-xml/form#objekt /diagnoser/0'],
  ])('%s is an error, and no XML is written', (_title, regning, finding) => {
    const [id = '', pointer = ''] = finding.split(' ');
    const { xml, findings } = toXml(message(regning));
    expect(xml).toBeNull();
    expect(findings).toContainEqual(
      expect.objectContaining({ id, severity: 'error', pointer: BILL + pointer, regning: expect.anything() }),
    );
  });

  it('is shown to nobody who did not ask', () => {
    const finding = toXml(message({ tidspunkt: 'Kari' })).findings.find(({ severity }) => severity === 'error');
    if (!finding) throw new Error('no finding');
    expect(render(finding, TO_XML_TEXTS, { lang: 'nb' })).not.toContain('Kari');
    expect(render(finding, TO_XML_TEXTS, { lang: 'nb', showValues: true })).toContain('«Kari»');
  });
});

describe('what is no message', () => {
  it.each<[string, unknown, string[]]>([
    ['null', null, ['to-xml/form#objekt ']],
    ['a text', 'x', ['to-xml/form#objekt ']],
    ['a list', [], ['to-xml/form#objekt ']],
    ['undefined', undefined, ['to-xml/form#objekt ']],
    ['an empty object', {}, ['to-xml/ingen-regninger ']],
    ['behandlerkrav null', { behandlerkrav: null }, ['to-xml/ingen-regninger ']],
    ['behandlerkrav a list', { behandlerkrav: [] }, ['to-xml/form#objekt /behandlerkrav']],
    ['no regninger', { behandlerkrav: {} }, ['to-xml/ingen-regninger /behandlerkrav']],
    ['no bill', { behandlerkrav: { regninger: [] } }, ['to-xml/ingen-regninger /behandlerkrav']],
    ['regninger an object', { behandlerkrav: { regninger: {} } }, ['to-xml/form#liste /behandlerkrav/regninger']],
  ])('%s is an error', (_title, json, findings) => {
    expect(toXml(json).xml).toBeNull();
    expect(said(json)).toEqual(findings);
  });

  it('a bill that is null is an error', () => {
    expect(said({ behandlerkrav: { regninger: [null] } })).toContain(`to-xml/form#objekt ${BILL}`);
  });

  it('nested deeper than the stack is counted, not followed', () => {
    const deep: unknown = JSON.parse(`${'['.repeat(200_000)}1${']'.repeat(200_000)}`);
    const { xml, findings } = toXml(message({ nytt: deep }));
    expect(xml).not.toBeNull();
    expect(findings[1]).toMatchObject({ id: 'to-xml/uten-felt', params: { antall: 1 } });
  });
});

describe('a time of another zone', () => {
  it('is the same instant in Norwegian time, and told of', () => {
    expect(billXml({ tidspunkt: '2026-01-01T23:30:00-05:00' })).toBe('<DatoTid>2026-01-02T05:30:00</DatoTid>');
    expect(said(message({ tidspunkt: '2026-01-01T23:30:00-05:00' }))).toEqual([`to-xml/annen-sone ${BILL}/tidspunkt`]);
  });
});

describe('awkward text', () => {
  const value = 'æ 😀 "x" \'y\' <&>]]> &amp;\r\n\tb  c\u0085\u00a0d';

  it('comes back the same from elements and attributes, and fits the XSD', async () => {
    const json = message(
      { merknad: value, arsakFriEgenandel: value, takster: [{ kode: value, antall: 1 }] },
      { navnEPJ: value },
    );
    const { xml } = toXml(json);
    const { messages } = await convert(Buffer.from(xml ?? ''), { praksisId: json.praksisId });
    expect(messages[0]?.message).toEqual(json);
    if (hasOfficialXsd) expect(await xsdErrors(xml ?? '')).toEqual([]);
  });
});

describe.each(Object.entries(TO_XML_TEXTS))('%s', (_id, text: Text) => {
  it('has words in both languages that name exactly the declared params', () => {
    const named = (words: string) => [...new Set([...words.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))].sort();
    const declared = Object.keys(text.params).sort();
    expect(named(text.nb)).toEqual(declared);
    expect(named(text.en)).toEqual(declared);
  });
});
