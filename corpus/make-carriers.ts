/**
 * Writes one message in all the ways it may be carried: `node corpus/make-carriers.ts` writes the files beside
 * `carriers/utf-8.xml`, `--check` only compares, and ends with 1 where a file differs.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('./carriers/', import.meta.url));

/** The message that all the others are made from: the only one in the folder that is written by hand. */
export const source = 'utf-8.xml';

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
const namespaces = {
  mh: 'http://www.kith.no/xmlstds/msghead/2006-05-24',
  bkm: 'http://www.kith.no/xmlstds/bkm/2006-12-20',
};

/** Every derived file by its name, made from the text of {@link source}. */
export function carriers(base: string): Map<string, Uint8Array> {
  const office = base.replace('Ønsker påminnelse før neste time på Ål', 'Ønsker påminnelse – egenandel 45 € – på Ål');
  if (office === base) throw new Error('the remark that windows-1252 needs is not in the source');
  const utf8 = new TextEncoder();
  return new Map<string, Uint8Array>([
    ['bare.xml', utf8.encode(bare(base))],
    ['prefixed.xml', utf8.encode(prefixed(base))],
    ['ei-fellesformat.xml', utf8.encode(fellesformat(base))],
    ['soap.xml', utf8.encode(soap(base))],
    ['signed.xml', utf8.encode(signed(base))],
    ['crlf.xml', utf8.encode(base.replaceAll('\n', '\r\n'))],
    ['cr.xml', utf8.encode(base.replaceAll('\n', '\r'))],
    ['one-line.xml', utf8.encode(base.replace(/>\s+</g, '><').trim())],
    ['comments.xml', utf8.encode(comments(base))],
    ['utf-8-bom.xml', utf8.encode(`\uFEFF${base}`)],
    ['utf-8-undeclared.xml', utf8.encode(declared(base, undefined))],
    ['iso-8859-1.xml', latin1(declared(base, 'ISO-8859-1'))],
    ['windows-1252.xml', windows1252(declared(office, 'windows-1252'))],
    ['utf-16le.xml', utf16le(declared(base, 'UTF-16'))],
    ['utf-16be.xml', utf16be(declared(base, 'UTF-16'))],
    ['lying-utf-8-is-iso-8859-1.xml', latin1(declared(base, 'UTF-8'))],
    ['lying-iso-8859-1-is-utf-8.xml', utf8.encode(declared(base, 'ISO-8859-1'))],
    ['lying-utf-16-is-utf-8.xml', utf8.encode(declared(base, 'UTF-16'))],
    ['lying-iso-8859-1-is-windows-1252.xml', windows1252(declared(office, 'ISO-8859-1'))],
    ['undeclared-is-iso-8859-1.xml', latin1(declared(base, undefined))],
  ]);
}

/** The BehandlerKrav of a message, as a document of its own. */
function bare(base: string): string {
  return `${declaration}${claim(base).replace(/^ {8}/gm, '')}\n`;
}

function claim(base: string): string {
  return between(base, /^ *<BehandlerKrav[\s\S]*<\/BehandlerKrav>/m);
}

function head(base: string): string {
  return between(base, /<MsgHead[\s\S]*<\/MsgHead>/);
}

function between(base: string, pattern: RegExp): string {
  const found = pattern.exec(base)?.[0];
  if (found === undefined) throw new Error(`${pattern} is not in the source`);
  return found;
}

function prefixed(base: string): string {
  const inner = claim(base);
  const withPrefix = (xml: string, prefix: string) =>
    xml.replace(/<(\/?)([A-Za-z])/g, `<$1${prefix}:$2`).replace(/ xmlns="[^"]*"/, '');
  const [before = '', after = ''] = head(base).split(inner);
  const root = `<mh:MsgHead xmlns:mh="${namespaces.mh}" xmlns:bkm="${namespaces.bkm}">`;
  return `${declaration}${withPrefix(before, 'mh').replace('<mh:MsgHead>', root)}${withPrefix(inner, 'bkm')}${withPrefix(after, 'mh')}\n`;
}

function fellesformat(base: string): string {
  return `${declaration}<EI_fellesformat xmlns="http://www.trygdeetaten.no/xml/eiff/1/">
${head(base)}
<MottakenhetBlokk ediLoggId="2604301430syntese00001.1" avsender="310991015" ebXMLSamtaleId="5d0c3b8e-0000-4000-8000-000000000001" mottattDatotid="2026-04-30T14:31:07" meldingsType="xml" partnerReferanse="00001" ebRole="Behandler" ebService="BehandlerKrav" ebAction="OppgjorsMelding"/>
</EI_fellesformat>
`;
}

function soap(base: string): string {
  return `${declaration}<SOAP:Envelope xmlns:SOAP="http://schemas.xmlsoap.org/soap/envelope/" xmlns:eb="http://www.oasis-open.org/committees/ebxml-msg/schema/msg-header-2_0.xsd">
<SOAP:Header>
  <eb:MessageHeader SOAP:mustUnderstand="1" eb:version="2.0">
    <eb:From><eb:PartyId eb:type="HER">8099101</eb:PartyId><eb:Role>Behandler</eb:Role></eb:From>
    <eb:To><eb:PartyId eb:type="HER">8099108</eb:PartyId><eb:Role>Fordringshaver</eb:Role></eb:To>
    <eb:CPAId>00001</eb:CPAId>
    <eb:ConversationId>5d0c3b8e-0000-4000-8000-000000000001</eb:ConversationId>
    <eb:Service eb:type="string">BehandlerKrav</eb:Service>
    <eb:Action>OppgjorsMelding</eb:Action>
    <eb:MessageData><eb:MessageId>5d0c3b8e-0000-4000-8000-000000000002</eb:MessageId><eb:Timestamp>2026-04-30T12:30:00Z</eb:Timestamp></eb:MessageData>
  </eb:MessageHeader>
</SOAP:Header>
<SOAP:Body>
${head(base)}
</SOAP:Body>
</SOAP:Envelope>
`;
}

/** A signature of the right form that signs nothing: its values say so in Base64. */
function signed(base: string): string {
  const value = (text: string) => Buffer.from(text).toString('base64');
  const signature = `  <ds:Signature xmlns:ds="http://www.w3.org/2000/09/xmldsig#">
    <ds:SignedInfo>
      <ds:CanonicalizationMethod Algorithm="http://www.w3.org/TR/2001/REC-xml-c14n-20010315"/>
      <ds:SignatureMethod Algorithm="http://www.w3.org/2001/04/xmldsig-more#rsa-sha256"/>
      <ds:Reference URI="">
        <ds:Transforms>
          <ds:Transform Algorithm="http://www.w3.org/2000/09/xmldsig#enveloped-signature"/>
        </ds:Transforms>
        <ds:DigestMethod Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"/>
        <ds:DigestValue>${value('synthetic: not a digest')}</ds:DigestValue>
      </ds:Reference>
    </ds:SignedInfo>
    <ds:SignatureValue>${value('synthetic: this signature signs nothing')}</ds:SignatureValue>
    <ds:KeyInfo>
      <ds:KeyName>Syntetisk signatur</ds:KeyName>
    </ds:KeyInfo>
  </ds:Signature>
</MsgHead>`;
  return base.replace('</MsgHead>', signature);
}

/** The same values, cut up by comments, processing instructions, CDATA and character references. */
function comments(base: string): string {
  const steps: readonly (readonly [string, string])[] = [
    [declaration, `${declaration}<?syntese fil="comments"?>\n<!-- <BehandlerKrav> in a comment is no claim -->\n`],
    ['<Enkeltregning>', '<!-- first --><?pause 1?><Enkeltregning><!-- <RegningNr>1</RegningNr> -->'],
    ['<FamilyName>Østenåsen', '<FamilyName>&#xD8;st<!-- a name in pieces -->en&#229;sen'],
    ['<Merknad>Ønsker påminnelse', '<Merknad><![CDATA[Ønsker påminnelse]]>'],
    ['<Kode>2ad', '<Kode>2<?pause 2?>a<![CDATA[d]]>'],
    ['</MsgHead>', '</MsgHead>\n<?slutt?>\n<!-- after the root -->'],
  ];
  return steps.reduce((xml, [from, to]) => {
    if (!xml.includes(from)) throw new Error(`${from} is not in the source`);
    return xml.replace(from, () => to);
  }, base);
}

function declared(base: string, encoding: string | undefined): string {
  return base.replace(declaration, encoding === undefined ? '' : `<?xml version="1.0" encoding="${encoding}"?>\n`);
}

function latin1(text: string): Uint8Array {
  if (/[\u0100-\uFFFF]/.test(text)) throw new Error('a character that ISO-8859-1 lacks');
  return Buffer.from(text, 'latin1');
}

function windows1252(text: string): Uint8Array {
  return latin1(text.replaceAll('€', '\x80').replaceAll('–', '\x96'));
}

function utf16le(text: string): Uint8Array {
  return Buffer.from(`\uFEFF${text}`, 'utf16le');
}

function utf16be(text: string): Uint8Array {
  return Buffer.from(utf16le(text)).swap16();
}

/** The names of the files that are missing or differ from what the source makes. */
export function outOfSync(): string[] {
  const made = carriers(readFileSync(folder + source, 'utf8'));
  return [...made].filter(([name, bytes]) => !sameAsOnDisk(folder + name, bytes)).map(([name]) => name);
}

function sameAsOnDisk(path: string, bytes: Uint8Array): boolean {
  try {
    return readFileSync(path).equals(bytes);
  } catch {
    return false;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes('--check')) {
    const differing = outOfSync();
    if (differing.length > 0) {
      process.stderr.write(`out of sync, run node corpus/make-carriers.ts: ${differing.join(', ')}\n`);
      process.exitCode = 1;
    }
  } else {
    for (const [name, bytes] of carriers(readFileSync(folder + source, 'utf8'))) writeFileSync(folder + name, bytes);
  }
}
