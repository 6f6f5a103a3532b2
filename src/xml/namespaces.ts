/** Namespace of BKM XML, the same from 1.2 (2006) to 1.8.3. Source: Behandlerkrav.xsd, targetNamespace. */
export const BKM_NS = 'http://www.kith.no/xmlstds/bkm/2006-12-20';

/** What claims are carried in. Source: MsgHead 1.2 (2006-05-24), EI_fellesformat. */
export const CARRIER_NS: ReadonlySet<string> = new Set([
  'http://www.kith.no/xmlstds/msghead/2006-05-24',
  'http://www.trygdeetaten.no/xml/eiff/1/',
]);

/** Messages of the same trade that exports mix with claims, by namespace: named, so that the reader knows what the file is. */
const OTHER_MESSAGES: Readonly<Record<string, string>> = {
  'http://www.npr.no/xmlstds': 'NPR-BKM (poliklinikk, laboratorium, røntgen)',
  'http://www.kith.no/xmlstds/lom/2003-12-01': 'LOM 0.91 (Legeregning)',
  'http://www.kith.no/xmlstds/apprec/2004-11-21': 'AppRec 1.0 (kvittering)',
  'http://www.kith.no/xmlstds/apprec/2012-02-15': 'AppRec 1.1 (kvittering)',
  'http://www.kith.no/xmlstds/dialog/2006-10-11': 'dialogmelding 1.0',
  'http://www.kith.no/xmlstds/dialog/2013-01-23': 'dialogmelding 1.1',
  'http://www.kith.no/xmlstds/henvisning/2012-02-15': 'henvisning 2.0',
  'http://www.kith.no/xmlstds/epikrise/2012-02-15': 'epikrise 1.2',
  'http://www.w3.org/2001/XMLSchema': 'XML Schema (XSD)',
};

/** The name of another known message, by its namespace. */
export function otherMessage(uri: string): string | null {
  return Object.hasOwn(OTHER_MESSAGES, uri) ? (OTHER_MESSAGES[uri] ?? null) : null;
}

/** A signature over the message: counted as one value. Source: XML-Signature, 2002. */
export const XMLDSIG_NS = 'http://www.w3.org/2000/09/xmldsig#';

/** Source: XML Encryption, 2002. */
export const XMLENC_NS = 'http://www.w3.org/2001/04/xmlenc#';

/** Source: KITH, Base64-container. */
export const BASE64_NS = 'http://www.kith.no/xmlstds/base64container';
