import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Imports first what MsgHead imports from the network: libxml2 takes a known namespace as done, and fetches nothing. */
const EVERYTHING = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:import namespace="http://www.w3.org/2000/09/xmldsig#" schemaLocation="xmldsig-core-schema.xsd"/>
  <xs:import namespace="http://www.kith.no/xmlstds/base64container" schemaLocation="kith-base64.xsd"/>
  <xs:import namespace="http://www.kith.no/xmlstds" schemaLocation="kith.xsd"/>
  <xs:import namespace="http://www.kith.no/xmlstds/felleskomponent1" schemaLocation="felleskomponent1.xsd"/>
  <xs:import namespace="http://www.kith.no/xmlstds/bkm/2006-12-20" schemaLocation="Behandlerkrav.xsd"/>
  <xs:import namespace="http://www.kith.no/xmlstds/msghead/2006-05-24" schemaLocation="MsgHead-v1_2.xsd"/>
</xs:schema>
`;

/**
 * Puts the official schemas where xmllint reads them without the network: the DTD of xmldsig names an address there.
 *
 * @returns the schema that has them all
 */
export function everythingXsd(folder: string, official: string): string {
  for (const name of readdirSync(official)) {
    const text = readFileSync(path.join(official, name), 'latin1');
    writeFileSync(path.join(folder, name), text.replace(/<!DOCTYPE[^[]*\[[^\]]*\]>/, ''), 'latin1');
  }
  const file = path.join(folder, 'everything.xsd');
  writeFileSync(file, EVERYTHING);
  return file;
}
