import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { validateXML, type XMLFileInfo } from 'xmllint-wasm';

/** The official schemas. They are reference data beside the repository, never in it. */
const schemaFolder = fileURLToPath(new URL('../../../shared/reference/xsd/', import.meta.url));

/** Whether the official schemas are there: without them the tests that need them are skipped, and say so. */
export const hasOfficialXsd = existsSync(schemaFolder);

/** What to put behind a test's title when the schemas are missing. */
export const whyNoXsd = hasOfficialXsd ? '' : ' (skipped: the official XSDs are not beside the repository)';

/** Imports first what MsgHead imports from the network: libxml2 takes a known namespace as done, and fetches nothing. */
const everything = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:import namespace="http://www.w3.org/2000/09/xmldsig#" schemaLocation="xmldsig-core-schema.xsd"/>
  <xs:import namespace="http://www.kith.no/xmlstds/base64container" schemaLocation="kith-base64.xsd"/>
  <xs:import namespace="http://www.kith.no/xmlstds" schemaLocation="kith.xsd"/>
  <xs:import namespace="http://www.kith.no/xmlstds/felleskomponent1" schemaLocation="felleskomponent1.xsd"/>
  <xs:import namespace="http://www.kith.no/xmlstds/bkm/2006-12-20" schemaLocation="Behandlerkrav.xsd"/>
  <xs:import namespace="http://www.kith.no/xmlstds/msghead/2006-05-24" schemaLocation="MsgHead-v1_2.xsd"/>
</xs:schema>`;

const imported = [
  'xmldsig-core-schema.xsd',
  'kith-base64.xsd',
  'kith.xsd',
  'felleskomponent1.xsd',
  'Behandlerkrav.xsd',
  'MsgHead-v1_2.xsd',
];

let schemas: readonly XMLFileInfo[] | undefined;

function officialSchemas(): readonly XMLFileInfo[] {
  schemas ??= imported.map((fileName) => {
    const text = readFileSync(schemaFolder + fileName, 'latin1');
    // The DTD of the xmldsig schema names an address on the network; it defines nothing that validation needs.
    return { fileName, contents: Buffer.from(text.replace(/<!DOCTYPE[^[]*\[[^\]]*\]>/, ''), 'latin1') };
  });
  return schemas;
}

/**
 * The text of a document that tells its encoding truly (byte order mark, else declaration, else UTF-8), declared anew as
 * UTF-8: xmllint's WebAssembly build knows few encodings. Line ends stay.
 */
export function utf8Document(xml: string | Uint8Array): string {
  const text = typeof xml === 'string' ? xml : new TextDecoder(declaredEncoding(xml)).decode(xml);
  return text.replace(/^(<\?xml[^>]*?)\s+encoding=(?:"[^"]*"|'[^']*')/, '$1 encoding="UTF-8"');
}

function declaredEncoding(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  return /<\?xml[^>]*encoding=["']([^"']+)/.exec(start)?.[1] ?? 'utf-8';
}

/**
 * What the official XSDs say against each document, by the name given: MsgHead or bare BehandlerKrav, one run for all.
 * A document without an entry in the answer is valid.
 *
 * @throws Error where the schemas are missing: ask {@link hasOfficialXsd} first.
 */
export async function xsdErrorsOf(documents: ReadonlyMap<string, string | Uint8Array>): Promise<Map<string, string[]>> {
  const names = [...documents.keys()];
  const result = await validateXML({
    xml: names.map((name, index) => ({
      fileName: `document-${index}.xml`,
      contents: Buffer.from(utf8Document(documents.get(name) ?? '')),
    })),
    schema: { fileName: 'everything.xsd', contents: everything },
    preload: officialSchemas(),
    modifyArguments: (args) => ['--nonet', ...args],
    maxMemoryPages: 4096,
  });
  const errors = new Map<string, string[]>();
  for (const error of result.errors) {
    const name = names[Number(/^document-(\d+)\.xml$/.exec(error.loc?.fileName ?? '')?.[1])];
    // Lines without a document: the summary of one that fails, the rest of a value that has line ends, the skipped import.
    if (name === undefined) continue;
    addTo(errors, name, `line ${error.loc?.lineNumber}: ${error.message}`);
  }
  return errors;
}

/** What the official XSDs say against one document, MsgHead or bare BehandlerKrav; empty when it is valid. */
export async function xsdErrors(xml: string | Uint8Array): Promise<string[]> {
  return [...(await xsdErrorsOf(new Map([['document', xml]]))).values()].flat();
}

function addTo(errors: Map<string, string[]>, name: string, error: string): void {
  errors.set(name, [...(errors.get(name) ?? []), error]);
}
