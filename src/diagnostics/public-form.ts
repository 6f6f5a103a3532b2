const AMOUNT = /^-?\d{1,8}(?:[.,]\d{1,4})?$/;
const COUNT = /^\d{1,5}$/;
const MOMENT = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:\d\d)?)?$/;
const NUMBER = /^\d{1,10}$/;
const GUID = /^\{?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}?$/i;
const BOOLEAN = /^(?:true|false)$/i;
const CURRENCY = /^(?:NOK|EUR|SEK|DKK|USD|GBP)$/;
/** Code lists of Norwegian health care; the code itself is another attribute. */
const CODE_LIST = /^2\.16\.578\.1\.12\.4\.1\.1\.\d{4}$/;
const ID_TYPE = /^(?:FNR|DNR|HPR|ENH|HER|RSH|FHN|DUF|XXX)$/;
const MESSAGE_TYPE = /^(?:APM|DLOM|FBV|FOM|HOM|KOM|LGM|LOM|OOM|PJM|PROM|PSOM|ROM|TOM|TPM)$/;
const NAMESPACE =
  /^http:\/\/www\.(?:kith\.no\/xmlstds(?:\/(?:msghead\/2006-05-24|bkm\/2006-12-20|felleskomponent1|base64container))?|w3\.org\/(?:2000\/09\/xmldsig#|2001\/XMLSchema(?:-instance)?))$/;
const ENCODING = /^(?:utf-8|utf-16|iso-8859-1|windows-1252|us-ascii)$/i;

/** What may be shown where; `Element`, `Element@attribute`, `@attribute` for any element. */
const XML_FORMS: Readonly<Record<string, RegExp>> = {
  Antall: COUNT,
  AntallRegninger: COUNT,
  DatoTid: MOMENT,
  GenDate: MOMENT,
  Guid: GUID,
  MsgId: GUID,
  Praksistype: /^\d{1,2}$/,
  RegningNr: NUMBER,
  'EgenandelHonorar@V': AMOUNT,
  'Honorar@V': AMOUNT,
  'Refusjon@V': AMOUNT,
  'SumKrav@V': AMOUNT,
  'SumKravSamlet@V': AMOUNT,
  'Type@V': MESSAGE_TYPE,
  'TypeId@V': ID_TYPE,
  'Verdi@V': AMOUNT,
  '@S': CODE_LIST,
  '@U': CURRENCY,
  '@encoding': ENCODING,
  '@version': /^1\.[01]$/,
  '@xmlns': NAMESPACE,
};

const JSON_FORMS: Readonly<Record<string, RegExp>> = {
  antall: COUNT,
  antallRegninger: COUNT,
  belop: AMOUNT,
  guid: GUID,
  kodeverk: CODE_LIST,
  praksisId: NUMBER,
  regningsnummer: NUMBER,
  tidspunkt: MOMENT,
  type: ID_TYPE,
};

/** True where a value in XML is public by its place and its form; `place` is `Element`, or `Element@attribute`. */
export function isPublicXml(place: string, value: string): boolean {
  return (
    BOOLEAN.test(value) || hasForm(XML_FORMS, place, value) || hasForm(XML_FORMS, place.replace(/^[^@]+@/, '@'), value)
  );
}

/** True where a value in JSON is public by the key before it and its form. */
export function isPublicJson(key: string, value: string): boolean {
  return BOOLEAN.test(value) || value === 'null' || hasForm(JSON_FORMS, key, value);
}

function hasForm(forms: Readonly<Record<string, RegExp>>, place: string, value: string): boolean {
  return Object.hasOwn(forms, place) && forms[place]?.test(value) === true;
}
