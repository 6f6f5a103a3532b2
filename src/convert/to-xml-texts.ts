import type { Text, Texts } from '../diagnostics/text.ts';
import type { KindName } from './kind.ts';

/** A JSON value that has a place in the XML, but can't stand there: no XML is written. */
function unwritable(nb: string, en: string) {
  return {
    severity: 'error',
    params: { felt: 'public', verdi: 'person' },
    nb: `{felt} skal være ${nb}, men er {verdi}.`,
    en: `{felt} must be ${en}, but is {verdi}.`,
  } as const satisfies Text;
}

/** Each kind of value has its words. */
const VALUES = {
  'to-xml/verdi#text': unwritable('en tekst', 'a string'),
  'to-xml/verdi#belop': unwritable(
    'et tall med høyst to desimaler, mindre enn 10 billioner',
    'a number with at most two decimals, below ten trillion',
  ),
  'to-xml/verdi#heltall': unwritable('et heltall på høyst 32 bit', 'an integer of at most 32 bits'),
  'to-xml/verdi#boolsk': unwritable('true eller false', 'true or false'),
  'to-xml/verdi#dato': unwritable('en dato som finnes (ÅÅÅÅ-MM-DD)', 'a date that exists (YYYY-MM-DD)'),
  'to-xml/verdi#tidspunkt': unwritable(
    'et tidspunkt som finnes, med tidssone (ÅÅÅÅ-MM-DDTtt:mm:ss±tt:mm)',
    'a date and time that exists, with its offset (YYYY-MM-DDThh:mm:ss±hh:mm)',
  ),
  'to-xml/verdi#guid': unwritable('en GUID uten klammer', 'a GUID without braces'),
  'to-xml/verdi#oid': unwritable('en OID (tall med punktum mellom)', 'an OID (numbers with points between)'),
} as const satisfies Record<`to-xml/verdi#${KindName}`, Text>;

/** JSON that has not the form of a message. */
const FORM = {
  'to-xml/form#objekt': {
    severity: 'error',
    params: { felt: 'public', funnet: 'public' },
    nb: '{felt} skal være et JSON-objekt, men har JSON-typen {funnet}.',
    en: '{felt} must be a JSON object, but has the JSON type {funnet}.',
  },
  'to-xml/form#liste': {
    severity: 'error',
    params: { felt: 'public', funnet: 'public' },
    nb: '{felt} skal være en JSON-liste, men har JSON-typen {funnet}.',
    en: '{felt} must be a JSON array, but has the JSON type {funnet}.',
  },
  'to-xml/tegn': {
    severity: 'error',
    params: { felt: 'public', tegn: 'public' },
    nb: '{felt} har et tegn som ikke kan stå i XML ({tegn}). Ta det bort.',
    en: '{felt} holds a character that can not stand in XML ({tegn}). Remove it.',
  },
  'to-xml/ingen-regninger': {
    severity: 'error',
    params: {},
    nb: 'Meldingen har ingen regninger; XML-formatet krever minst én.',
    en: 'The message has no bills; the XML format requires at least one.',
  },
  'to-xml/sum': {
    severity: 'error',
    params: {},
    nb: 'belop mangler, og summen av regningene er for stor til å skrives.',
    en: 'belop is missing, and the sum of the bills is too large to be written.',
  },
} as const satisfies Texts;

/** What has no place in the XML. */
const LOST = {
  'to-xml/praksisid': {
    severity: 'info',
    params: {},
    nb: 'praksisId har ikke noe felt i XML-formatet: XML-en sier ikke hvilken praksis som krever.',
    en: 'praksisId has no field in the XML format: the XML does not say which practice claims.',
  },
  'to-xml/uten-felt': {
    severity: 'warning',
    params: { felt: 'name', antall: 'public' },
    nb: '{felt} har ikke noe felt i XML-formatet. Verdier som ikke er med: {antall}.',
    en: '{felt} has no field in the XML format. Values that are not in it: {antall}.',
  },
  'to-xml/relatert-begge': {
    severity: 'warning',
    params: { beholdt: 'public', utelatt: 'public' },
    nb: 'XML-en har plass til én av relatertBehandler og henvisning.henvistFra. {beholdt} er skrevet, {utelatt} er ikke med.',
    en: 'The XML has room for one of relatertBehandler and henvisning.henvistFra. {beholdt} is written, {utelatt} is not in it.',
  },
  'to-xml/relatert-type': {
    severity: 'warning',
    params: { felt: 'public', type: 'person', lest: 'public' },
    nb: '{felt}: XML-en har id uten type, og en leser vil ta den for {lest}, ikke {type}.',
    en: '{felt}: the XML has the id without its type, and a reader will take it for {lest}, not {type}.',
  },
  'to-xml/relatert-type#ukjent': {
    severity: 'warning',
    params: { felt: 'public' },
    nb: '{felt}: XML-en har id uten type, og denne id-en har ikke formen til noe kjent nummer, så en leser kan ikke finne typen.',
    en: '{felt}: the XML has the id without its type, and this id has the form of no known number, so a reader can not find the type.',
  },
  'to-xml/tann': {
    severity: 'warning',
    params: { takster: 'public' },
    nb: 'De {takster} takstene har ulike tenner. I XML-en gjelder Tann hele behandlingen: hvilken takst en tann hører til, er ikke med.',
    en: 'The {takster} tariff lines have different teeth. In the XML, Tann belongs to the treatment: which line a tooth belongs to is not in it.',
  },
} as const satisfies Texts;

/** What the XML would be taken for. */
const TAKEN_FOR = {
  'to-xml/praksistype': {
    severity: 'warning',
    params: { antall: 'public' },
    nb: 'Praksistype er ikke 8–11, men det er regninger med relatertBehandler: en leser av XML-en vil ta den for henvistFra. Regninger: {antall}. Oppgi praksistypen (--praksistype).',
    en: 'Praksistype is not 8-11, yet there are bills with relatertBehandler: a reader of the XML will take it for henvistFra. Bills: {antall}. Give the type of practice (--praksistype).',
  },
  'to-xml/praksistype#henvist': {
    severity: 'warning',
    params: { antall: 'public' },
    nb: 'Praksistype er 8–11, men det er regninger med henvistFra: en leser av XML-en vil ta den for relatertBehandler. Regninger: {antall}.',
    en: 'Praksistype is 8-11, yet there are bills with henvistFra: a reader of the XML will take it for relatertBehandler. Bills: {antall}.',
  },
  'to-xml/nlkkode': {
    severity: 'warning',
    params: {},
    nb: 'Koden i nlkkoder har ikke formen til en NLK-kode: en leser av XML-en vil ta linja for en takst.',
    en: 'The code in nlkkoder has not the form of an NLK code: a reader of the XML will take the line for a takst.',
  },
  'to-xml/nlkkode#takst': {
    severity: 'warning',
    params: {},
    nb: 'Koden i takster har formen til en NLK-kode: en leser av XML-en vil ta linja for en nlkkode.',
    en: 'The code in takster has the form of an NLK code: a reader of the XML will take the line for an nlkkode.',
  },
  'to-xml/annen-sone': {
    severity: 'info',
    params: { felt: 'public' },
    nb: '{felt} har en annen tidssone enn Norge. Samme øyeblikk, skrevet i norsk tid.',
    en: '{felt} has another time zone than Norway. The same instant, written in Norwegian time.',
  },
} as const satisfies Texts;

/** What the XSD requires and the JSON lacks. */
const FILLED_IN = {
  'to-xml/antatt': {
    severity: 'info',
    params: { felt: 'public', verdi: 'public' },
    nb: '{felt} mangler, og XSD-en krever en verdi. Skrevet som {verdi}.',
    en: '{felt} is missing, and the XSD requires a value. Written as {verdi}.',
  },
  'to-xml/tom': {
    severity: 'warning',
    params: { felt: 'public' },
    nb: '{felt} mangler, og XSD-en krever elementet. Skrevet som et tomt element.',
    en: '{felt} is missing, and the XSD requires the element. Written as an empty element.',
  },
  'to-xml/talt': {
    severity: 'info',
    params: { felt: 'public', verdi: 'public' },
    nb: '{felt} mangler. Talt opp fra regningene: {verdi}.',
    en: '{felt} is missing. Counted from the bills: {verdi}.',
  },
} as const satisfies Texts;

/** All that the way back to XML can say. */
export const TO_XML_TEXTS = { ...VALUES, ...FORM, ...LOST, ...TAKEN_FOR, ...FILLED_IN } as const;

export type ToXmlTextId = keyof typeof TO_XML_TEXTS;
