import { describe, expect, it } from 'vitest';
import { convert } from '../../src/convert/convert.ts';
import { convertStream } from '../../src/convert/stream.ts';
import { BKM, claim, corpusBytes, faultsOf, head, kindsOf, recordsIn, recordsOf } from './helpers.ts';

const one = claim(1);
const inMessage = ['message-start', 'bill', 'header', 'message-end'];

/** Ids of what is found, and how many messages there are. */
async function outcome(xml: string): Promise<{ ids: string[]; messages: number }> {
  const kinds = await kindsOf(xml);
  return {
    ids: kinds.filter((each) => each.startsWith('xml/')),
    messages: kinds.filter((each) => each === 'message-end').length,
  };
}

describe('the records', () => {
  it('come in the order of the file', async () => {
    expect(await kindsOf(head(one))).toEqual(['head-start', 'msginfo', ...inMessage, 'head-end']);
  });

  it('tell of several documents one after the other', async () => {
    expect(await kindsOf(head(one, claim(1, 2)))).toEqual([
      'head-start',
      'msginfo',
      ...inMessage,
      'message-start',
      'bill',
      'bill',
      'header',
      'message-end',
      'head-end',
    ]);
  });

  it('hold values around the claim once each, by path and place', async () => {
    const xml = `<SOAP:Body xmlns:SOAP="urn:s" a="1" SOAP:b="2" c=" ">x<!-- -->y<T>z</T>${one}</SOAP:Body>`;
    const values = (await recordsIn(xml)).flatMap((each) =>
      each.kind === 'value' ? [`${each.path} ${each.line}:${each.column}`] : [],
    );
    expect(values).toEqual(['/Body/@••• 1:31', '/Body/@••• 1:37', '/Body/••• 1:64', '/Body 1:1']);
  });

  it('hold a signature as one value', async () => {
    const signature = `<ds:Signature xmlns:ds="http://www.w3.org/2000/09/xmldsig#" Id="x"><ds:A b="1">c</ds:A></ds:Signature>`;
    const kinds = await kindsOf(head(one).replace('</MsgHead>', `${signature}</MsgHead>`));
    expect(kinds).toEqual(['head-start', 'msginfo', ...inMessage, 'value', 'head-end']);
  });

  it('index what occurs more than once', async () => {
    const bases = (await recordsIn(head(one, claim(1, 2)))).flatMap((each) =>
      each.kind === 'bill' ? [each.element.base] : [],
    );
    const document = (index: number) => `/MsgHead/Document[${index}]/RefDoc/Content/BehandlerKrav/Enkeltregning`;
    expect(bases).toEqual([`${document(1)}[1]`, `${document(2)}[1]`, `${document(2)}[2]`]);
  });

  it('keep an attribute of another namespace apart from the message’s own', async () => {
    const xml = `<BehandlerKrav xmlns="${BKM}"><Krav xmlns:x="urn:x" x:V="1" V="2" xml:lang="nb"/></BehandlerKrav>`;
    expect(JSON.stringify(await recordsOf(xml))).toMatch(
      /"name":"x:V","value":"1".*"name":"V","value":"2".*"xml:lang"/,
    );
  });
});

describe('a BehandlerKrav is found', () => {
  it.each([
    ['as the root', one],
    ['by prefix', one.replaceAll(/<(\/?)/g, '<$1b:').replace('xmlns=', 'xmlns:b=')],
    ['in a head message', head(one)],
    ['in whatever wraps it', `<a><b><c x="1">${one}</c></b></a>`],
    ['with MsgInfo after it', head(one).replace(/(<MsgInfo>.*<\/MsgInfo>)(.*)(<\/MsgHead>)/, '$2$1$3')],
    ['without a namespace', one.replace(/ xmlns="[^"]*"/, '')],
    ['in the namespace of a version that there is none of', one.replace('2006-12-20', '2031-01-01')],
  ])('%s', async (_, xml) => {
    expect(await outcome(xml)).toEqual({ ids: [], messages: 1 });
  });

  it.each(['', ' xmlns="http://www.kith.no/xmlstds/bkm/2031-01-01"'])(
    'with a warning where its namespace is %j',
    async (xmlns) => {
      const { messages, findings } = await convert(one.replace(/ xmlns="[^"]*"/, xmlns), { praksisId: '1' });
      expect(messages).toHaveLength(1);
      expect(findings.filter(({ id }) => id === 'xml/navnerom').map(({ severity }) => severity)).toEqual(['warning']);
    },
  );
});

describe('what is no claim is named', () => {
  it.each([
    ['NPR-BKM', '<Melding xmlns="http://www.npr.no/xmlstds"/>', 'xml/annen-melding'],
    ['a BehandlerKrav of NPR', '<BehandlerKrav xmlns="http://www.npr.no/xmlstds"/>', 'xml/annen-melding'],
    ['LOM 0.91', '<Legeregning xmlns="http://www.kith.no/xmlstds/lom/2003-12-01"/>', 'xml/annen-melding'],
    ['AppRec', '<AppRec xmlns="http://www.kith.no/xmlstds/apprec/2004-11-21"/>', 'xml/annen-melding'],
    ['a dialogmelding', '<Dialogmelding xmlns="http://www.kith.no/xmlstds/dialog/2006-10-11"/>', 'xml/annen-melding'],
    ['a Base64 container', '<B xmlns="http://www.kith.no/xmlstds/base64container">QUJD</B>', 'xml/base64'],
    ['bare Base64', 'QUJD'.repeat(20), 'xml/base64'],
    ['Base64 in CDATA and lines', `<![CDATA[${'QUJD\n'.repeat(20)}]]>`, 'xml/base64'],
    [
      'something encrypted',
      '<E:EncryptedData xmlns:E="http://www.w3.org/2001/04/xmlenc#"><x>y</x></E:EncryptedData>',
      'xml/kryptert',
    ],
    ['a file reference', '<FileReference>krav.xml</FileReference>', 'xml/filreferanse'],
    ['text', 'Se vedlegg', 'xml/tekst-i-content'],
    ['escaped XML', '&lt;BehandlerKrav/>', 'xml/tekst-i-content'],
    ['nothing', '', 'xml/ingen-behandlerkrav#content'],
    ['elements of another kind', '<Epikrise><x>1</x></Epikrise>', 'xml/ingen-behandlerkrav#annet'],
  ])('%s, once, and the documents beside it convert', async (_, content, id) => {
    expect(await outcome(head(content))).toEqual({ ids: [id], messages: 0 });
    expect(await outcome(head(one, content, one))).toEqual({ ids: [id], messages: 2 });
  });

  it('a file reference beside Content, where the standard has it', async () => {
    const xml = head(one).replace('<Content>', '<FileReference>x</FileReference><Content>');
    expect(await outcome(xml)).toEqual({ ids: ['xml/filreferanse'], messages: 1 });
    const without = '<MsgHead><Document><RefDoc><FileReference>x</FileReference></RefDoc></Document></MsgHead>';
    expect(await outcome(without)).toEqual({ ids: ['xml/filreferanse'], messages: 0 });
  });

  it('a file without any claim', async () => {
    const { findings, readable } = await convert('<Oppgjor><a>1</a></Oppgjor>', {});
    expect(findings.map(({ id, params }) => ({ id, params }))).toEqual([
      { id: 'xml/ingen-behandlerkrav', params: { rot: 'Oppgjor' } },
    ]);
    expect(readable).toBe(false);
  });
});

describe('a fault in the file', () => {
  const cut = [
    ['an unknown entity', '&nbsp;'],
    ['&constructor;', '&constructor;'],
    ['&toString;', '&toString;'],
    ['&__proto__;', '&__proto__;'],
    ['an end tag of another element', '</MsgHead>'],
    ['the end tag of what is around', '</Content>'],
    ['an end tag whose name goes on', '</BehandlerKravene>'],
    ['an end tag whose name is shorter', '</Behandler>'],
  ] as const;

  it.each(cut)('withholds the message it stands in: %s', async (_, fault) => {
    const xml = head(one, one.replace('</BehandlerKrav>', `${fault}</BehandlerKrav>`));
    const { messages, findings, readable } = await convert(xml, { praksisId: '1' });
    expect(messages.map(({ message }) => message === null)).toEqual([false, true]);
    expect(findings.at(-1)?.severity).toBe('error');
    expect(readable).toBe(false);
  });

  it.each(cut)('never lets a bill out after it: %s', async (_, fault) => {
    const xml = claim(1, 2).replace('<RegningNr>2', `${fault}<RegningNr>2`);
    const bills: unknown[] = [];
    for await (const event of convertStream(xml, { praksisId: '1' })) if (event.kind === 'bill') bills.push(event.bill);
    expect(bills).toHaveLength(1);
  });

  it('is the last record', async () => {
    const records = await recordsIn(`${head(one)}x<a/>`);
    expect(records.filter((each) => each.kind === 'finding' && each.fatal)).toEqual([records.at(-1)]);
  });

  it.each(['apprec', 'dialogmelding', 'lom-091', 'npr-bkm', 'schema'])(
    'is none in %s.xml of the corpus',
    async (name) => {
      const faults = await faultsOf(corpusBytes(`evil/${name}.xml`));
      expect(faults).toHaveLength(1);
      expect(faults[0]).toMatch(/^xml\/annen-melding \d+:\d+$/);
    },
  );
});

it('a text of one element in pieces is one text', async () => {
  const xml = `<BehandlerKrav> <Avdeling> <!-- x -->a<?p?> <![CDATA[<b>]]>&amp;c </Avdeling></BehandlerKrav>`;
  expect(JSON.stringify(await recordsOf(xml))).toContain('"text":"a <b>&c "');
});

it('what many findings point at is found in time that grows with their number', async () => {
  const lines = '<Takst><Verdi V="x" U="NOK"/></Takst>'.repeat(5000);
  const xml = claim(1).replace('</RegningNr>', `</RegningNr><Behandling>${lines}</Behandling>`);
  const { findings } = await convert(xml, { praksisId: '1' });
  expect(findings.filter(({ id }) => id.startsWith('convert/uleselig')).at(-1)?.xpath).toBe(
    '/BehandlerKrav/Enkeltregning[1]/Behandling/Takst[5000]/Verdi/@V',
  );
});

describe('a part of a claim where none is read is told of, and loses nothing else', () => {
  const bill = '<Enkeltregning><RegningNr>9</RegningNr></Enkeltregning>';
  const signature = (inside: string) =>
    `<Signature xmlns="http://www.w3.org/2000/09/xmldsig#"><Object>${inside}</Object></Signature>`;
  it.each([
    ['a bill behind its claim', head(claim(1) + bill)],
    ['a bill beside the document', head(claim(1)).replace('</MsgHead>', `${bill}</MsgHead>`)],
    ['Krav behind the claim', head(`${claim(1)}<Krav xmlns="${BKM}"/>`)],
    ['a claim in a signature', head(claim(1)).replace('</MsgHead>', `${signature(claim(2))}</MsgHead>`)],
  ])('%s', async (_, xml) => {
    const kinds = await kindsOf(xml);
    expect(kinds.filter((kind) => kind === 'xml/utenfor-krav')).toHaveLength(1);
    expect(kinds.filter((kind) => kind === 'bill')).toHaveLength(1);
  });

  it('many bills there are told of once where one element holds them', async () => {
    expect(await faultsOf(`<Enkeltregning>${bill}${bill}</Enkeltregning>`)).toEqual(['xml/utenfor-krav 1:1']);
  });
});
