import type { Texts } from '../diagnostics/text.ts';

/** What the XML reader can say about a file. */
export const XML_TEXTS = {
  'xml/tom': {
    severity: 'error',
    params: {},
    nb: 'Filen er tom.',
    en: 'The file is empty.',
  },
  'xml/ikke-xml': {
    severity: 'error',
    params: {},
    nb: 'Filen er ikke XML.',
    en: 'The file is not XML.',
  },
  'xml/ikke-xml#kjent': {
    severity: 'error',
    params: { format: 'public' },
    nb: 'Filen er ikke XML; den ser ut som {format}.',
    en: 'The file is not XML; it looks like {format}.',
  },
  'xml/ikke-velformet': {
    severity: 'error',
    params: {},
    nb: 'XML-en er ikke velformet: resten av XML-en følger ikke reglene. Ingenting i meldingen er brukt.',
    en: 'The XML is not well-formed: the XML breaks its rules here. Nothing of the message was used.',
  },
  'xml/ikke-velformet#deklarasjon': {
    severity: 'error',
    params: {},
    nb: 'XML-en er ikke velformet: XML-deklarasjonen (<?xml …?>) er feil, eller den står ikke aller først i filen. Ingenting er lest.',
    en: 'The XML is not well-formed: the XML declaration (<?xml …?>) is wrong, or not at the very start of the file. Nothing was read.',
  },
  'xml/ikke-velformet#tegn': {
    severity: 'error',
    params: {},
    nb: 'XML-en er ikke velformet: et tegn som XML 1.0 ikke tillater (kontrolltegn, eller < eller & som skulle vært skrevet &lt; &amp;). Ingenting i meldingen er brukt.',
    en: 'The XML is not well-formed: a character that XML 1.0 does not allow (a control character, or < or & that should be written &lt; &amp;). Nothing of the message was used.',
  },
  'xml/ikke-velformet#tagg': {
    severity: 'error',
    params: {},
    nb: 'XML-en er ikke velformet: start- og sluttagg passer ikke sammen. Ingenting i meldingen er brukt.',
    en: 'The XML is not well-formed: start and end tag do not match. Nothing of the message was used.',
  },
  'xml/ikke-velformet#attributt': {
    severity: 'error',
    params: {},
    nb: 'XML-en er ikke velformet: et attributt er dobbelt, mangler verdi eller mangler anførselstegn. Ingenting i meldingen er brukt.',
    en: 'The XML is not well-formed: an attribute is doubled, has no value or no quotes. Nothing of the message was used.',
  },
  'xml/ikke-velformet#prefiks': {
    severity: 'error',
    params: {},
    nb: 'XML-en er ikke velformet: et navneromsprefiks er ikke deklarert. Ingenting i meldingen er brukt.',
    en: 'The XML is not well-formed: a namespace prefix is not declared. Nothing of the message was used.',
  },
  'xml/ikke-velformet#entitet': {
    severity: 'error',
    params: {},
    nb: 'XML-en er ikke velformet: en entitet (&…;) er ukjent eller ufullstendig. Ingenting i meldingen er brukt.',
    en: 'The XML is not well-formed: an entity (&…;) is unknown or incomplete. Nothing of the message was used.',
  },
  'xml/ikke-velformet#rot': {
    severity: 'error',
    params: {},
    nb: 'XML-en er ikke velformet: det står noe utenfor rotelementet. Det som står der, er ikke lest.',
    en: 'The XML is not well-formed: there is something outside the root element. What stands there was not read.',
  },
  'xml/avkuttet': {
    severity: 'error',
    params: { element: 'public' },
    nb: 'Filen slutter før <{element}> er lukket: den er kuttet av. Ingenting i meldingen er brukt.',
    en: 'The file ends before <{element}> is closed: it is cut off. Nothing of the message was used.',
  },
  'xml/doctype': {
    severity: 'error',
    params: {},
    nb: 'DOCTYPE er ikke tillatt: en behandlerkravmelding har ingen, og den kan skjule angrep. Fjern den.',
    en: 'DOCTYPE is refused: no claim message has one, and it can carry an attack. Remove it.',
  },
  'xml/grense#dybde': {
    severity: 'error',
    params: { grense: 'public' },
    nb: 'Filen har mer enn {grense} elementer i hverandre. Ingen behandlerkravmelding har det; filen leses ikke videre.',
    en: 'The file has more than {grense} elements within each other. No claim message has that; it is not read further.',
  },
  'xml/grense#attributter': {
    severity: 'error',
    params: { grense: 'public' },
    nb: 'Filen har mer enn {grense} attributter på ett element. Ingen behandlerkravmelding har det; filen leses ikke videre.',
    en: 'The file has more than {grense} attributes on one element. No claim message has that; it is not read further.',
  },
  'xml/grense#lengde': {
    severity: 'error',
    params: { grense: 'public' },
    nb: 'Filen har mer enn {grense} tegn i én tekst eller tagg. Ingen behandlerkravmelding har det; filen leses ikke videre.',
    en: 'The file has more than {grense} characters in one text or tag. No claim message has that; it is not read further.',
  },
  'xml/grense#regning': {
    severity: 'error',
    params: { grense: 'public' },
    nb: 'Filen har mer enn {grense} tegn i én regning. Ingen behandlerkravmelding har det; filen leses ikke videre.',
    en: 'The file has more than {grense} characters in one bill. No claim message has that; it is not read further.',
  },
  'xml/grense#felt': {
    severity: 'error',
    params: { grense: 'public' },
    nb: 'Filen har mer enn {grense} ulike elementnavn og stier. Ingen behandlerkravmelding har det; filen leses ikke videre.',
    en: 'The file has more than {grense} different element names and paths. No claim message has that; it is not read further.',
  },
  'xml/tegnsett': {
    severity: 'warning',
    lenient: true,
    params: { erklart: 'public', lest: 'public' },
    nb: 'Filen sier tegnsettet {erklart}, men innholdet er {lest}. Den er lest som {lest}.',
    en: 'The file declares the encoding {erklart}, but its content is {lest}. It was read as {lest}.',
  },
  'xml/tegnsett-feil': {
    severity: 'error',
    params: { tegnsett: 'public' },
    nb: 'Bytene her er ikke {tegnsett}: filen blander tegnsett eller er skadet. Oppgi --encoding hvis du vet hvilket det er.',
    en: 'The bytes here are not {tegnsett}: the file mixes encodings or is damaged. Give --encoding if you know which it is.',
  },
  'xml/tegnsett-ukjent': {
    severity: 'error',
    params: { tegnsett: 'public' },
    nb: 'Tegnsettet {tegnsett} støttes ikke. Støttet: UTF-8, UTF-16, ISO-8859-1, windows-1252. Oppgi --encoding.',
    en: 'The encoding {tegnsett} is not supported. Supported: UTF-8, UTF-16, ISO-8859-1, windows-1252. Give --encoding.',
  },
  'xml/base64': {
    severity: 'error',
    params: {},
    nb: 'Dokumentet er pakket i Base64. Pakk det ut først; bkm leser BehandlerKrav som XML i Content.',
    en: 'The document is wrapped in Base64. Unpack it first; bkm reads BehandlerKrav as XML within Content.',
  },
  'xml/kryptert': {
    severity: 'error',
    params: {},
    nb: 'Dokumentet er kryptert. Dekrypter det først; bkm leser BehandlerKrav som XML i Content.',
    en: 'The document is encrypted. Decrypt it first; bkm reads BehandlerKrav as XML within Content.',
  },
  'xml/filreferanse': {
    severity: 'error',
    params: {},
    nb: 'Dokumentet ligger i en annen fil (FileReference). Gi bkm den filen.',
    en: 'The document lies in another file (FileReference). Give bkm that file.',
  },
  'xml/tekst-i-content': {
    severity: 'error',
    params: {},
    nb: 'Content inneholder tekst, ikke et BehandlerKrav-element.',
    en: 'Content holds text, not a BehandlerKrav element.',
  },
  'xml/annen-melding': {
    severity: 'error',
    params: { melding: 'public' },
    nb: 'Dette er {melding}, ikke BehandlerKrav (BKM 1.x). bkm konverterer bare BehandlerKrav.',
    en: 'This is {melding}, not BehandlerKrav (BKM 1.x). bkm converts BehandlerKrav only.',
  },
  'xml/ingen-behandlerkrav': {
    severity: 'error',
    params: { rot: 'public' },
    nb: 'Fant ikke noe BehandlerKrav i filen. Rotelementet er <{rot}>.',
    en: 'Found no BehandlerKrav in the file. The root element is <{rot}>.',
  },
  'xml/ingen-behandlerkrav#content': {
    severity: 'error',
    params: {},
    nb: 'Content inneholder ikke noe BehandlerKrav: dokumentet er tomt, eller det er noe annet enn et krav.',
    en: 'Content holds no BehandlerKrav: the document is empty, or is something else than a claim.',
  },
  'xml/navnerom': {
    severity: 'warning',
    lenient: true,
    params: { element: 'public' },
    nb: '<{element}> står ikke i navnerommet til BehandlerKrav (http://www.kith.no/xmlstds/bkm/2006-12-20). Lest likevel.',
    en: '<{element}> is not in the namespace of BehandlerKrav (http://www.kith.no/xmlstds/bkm/2006-12-20). Read all the same.',
  },
} as const satisfies Texts;

export type XmlTextId = keyof typeof XML_TEXTS;
