import type { Text, Texts } from '../diagnostics/text.ts';
import type { Reason } from '../values/read.ts';

const field = { felt: 'public', verdi: 'person' } as const;

/** A value that can't be read without doubt: the bill that holds it is withheld, or the message where it concerns that. */
function unreadable(nb: string, en: string) {
  return {
    severity: 'error',
    params: field,
    nb: `{felt} «{verdi}» ${nb}.`,
    en: `{felt} “{verdi}” ${en}.`,
  } as const satisfies Text;
}

/** Each reason that a reader of values can give has its words. */
const UNREADABLE = {
  'convert/uleselig#tom': unreadable('er tom', 'is empty'),
  'convert/uleselig#ikke-tall': unreadable('er ikke et beløp', 'is not an amount'),
  'convert/uleselig#inf': unreadable('er uendelig', 'is infinite'),
  'convert/uleselig#nan': unreadable('er ikke et tall (NaN)', 'is not a number (NaN)'),
  'convert/uleselig#flere-enn-to-desimaler': unreadable('har flere enn to desimaler', 'has more than two decimals'),
  'convert/uleselig#for-stort': unreadable('er for stort', 'is too large'),
  'convert/uleselig#ikke-heltall': unreadable('er ikke et heltall', 'is not an integer'),
  'convert/uleselig#ikke-boolsk': unreadable('er verken true eller false', 'is neither true nor false'),
  'convert/uleselig#ikke-guid': unreadable('er ikke en GUID', 'is not a GUID'),
  'convert/uleselig#ikke-dato': unreadable('er ikke en dato (ÅÅÅÅ-MM-DD)', 'is not a date (YYYY-MM-DD)'),
  'convert/uleselig#med-klokkeslett': unreadable('er en dato med klokkeslett', 'is a date with a time of day'),
  'convert/uleselig#ikke-tid': unreadable('er ikke et tidspunkt', 'is not a date and time'),
  'convert/uleselig#uten-klokkeslett': unreadable('mangler klokkeslett', 'has no time of day'),
  'convert/uleselig#ugyldig-dato': unreadable('finnes ikke i kalenderen', 'is not in the calendar'),
  'convert/uleselig#finnes-ikke': unreadable(
    'finnes ikke i norsk tid: klokka ble stilt fram forbi det',
    'does not exist in Norwegian time: the clock was set forward past it',
  ),
  'convert/uleselig#utenfor': unreadable('ligger utenfor det som kan leses', 'is outside of what can be read'),
} as const satisfies Record<`convert/uleselig#${Reason}`, Text>;

/** How a value was written, where that is worth telling. The id is the reader's note. */
const NOTES = {
  'convert/desimalkomma': {
    severity: 'warning',
    lenient: true,
    params: { felt: 'public' },
    nb: '{felt} har desimalkomma. Lest som desimaltegn.',
    en: '{felt} has a decimal comma. Read as the decimal point.',
  },
  'convert/desimalform': {
    severity: 'warning',
    lenient: true,
    params: { felt: 'public' },
    nb: '{felt} er et heltall skrevet med desimaler. Lest som heltall.',
    en: '{felt} is an integer written with decimals. Read as an integer.',
  },
  'convert/store-bokstaver': {
    severity: 'warning',
    lenient: true,
    params: { felt: 'public' },
    nb: '{felt} er skrevet med store bokstaver; XSD-en har true og false. Lest likevel.',
    en: '{felt} is written in capitals; the XSD has true and false. Read all the same.',
  },
  'convert/uten-klammer': {
    severity: 'warning',
    lenient: true,
    params: { felt: 'public' },
    nb: '{felt} mangler klammene som XSD-en krever. Lest likevel.',
    en: '{felt} lacks the braces that the XSD requires. Read all the same.',
  },
  'convert/tidsform': {
    severity: 'warning',
    lenient: true,
    params: { felt: 'public' },
    nb: '{felt} er ikke skrevet slik XSD-en krever (ÅÅÅÅ-MM-DDTtt:mm:ss). Lest likevel.',
    en: '{felt} is not written as the XSD requires (YYYY-MM-DDThh:mm:ss). Read all the same.',
  },
  'convert/datoform': {
    severity: 'warning',
    lenient: true,
    params: { felt: 'public' },
    nb: '{felt} er en dato med klokkeslett 00:00:00. Lest som dato.',
    en: '{felt} is a date with the time 00:00:00. Read as a date.',
  },
  'convert/tvetydig-tid': {
    severity: 'warning',
    params: { felt: 'public' },
    nb: '{felt} finnes to ganger den natta klokka stilles tilbake. Lest som den første (sommertid).',
    en: '{felt} occurs twice in the night when the clock is set back. Read as the first one (summer time).',
  },
  'convert/annen-sone': {
    severity: 'info',
    params: { felt: 'public' },
    nb: '{felt} har en annen tidssone enn Norge. Samme øyeblikk, skrevet i norsk tid.',
    en: '{felt} has another time zone than Norway. The same instant, written in Norwegian time.',
  },
  'convert/brokdel': {
    severity: 'info',
    params: { felt: 'public' },
    nb: '{felt} har brøkdeler av sekunder. De er kuttet.',
    en: '{felt} has fractions of a second. They are cut.',
  },
  'convert/sone': {
    severity: 'info',
    params: { felt: 'public' },
    nb: '{felt} er en dato med tidssone. Datoen er beholdt som skrevet, sonen er tatt bort.',
    en: '{felt} is a date with a time zone. The date is kept as written, the zone is taken off.',
  },
  'convert/icd10-punktum': {
    severity: 'info',
    params: { felt: 'public' },
    nb: '{felt}: punktumet i ICD-10-koden er tatt bort, slik JSON-formatet krever.',
    en: '{felt}: the point in the ICD-10 code is taken out, as the JSON format requires.',
  },
} as const satisfies Texts;

/** What the structure of a message gives rise to. */
const STRUCTURE = {
  'convert/ukjent-element': {
    severity: 'warning',
    lenient: true,
    params: { element: 'public', i: 'public' },
    nb: '<{element}> er ukjent i <{i}>. Innholdet er ikke med i JSON-en.',
    en: '<{element}> is unknown within <{i}>. Its content is not in the JSON.',
  },
  'convert/ukjent-attributt': {
    severity: 'warning',
    lenient: true,
    params: { attributt: 'public', i: 'public' },
    nb: 'Attributtet {attributt} er ukjent på <{i}>. Verdien er ikke med i JSON-en.',
    en: 'The attribute {attributt} is unknown on <{i}>. Its value is not in the JSON.',
  },
  'convert/ukjent-tekst': {
    severity: 'warning',
    lenient: true,
    params: { i: 'public' },
    nb: '<{i}> skal ikke ha egen tekst. Teksten er ikke med i JSON-en.',
    en: '<{i}> should hold no text of its own. The text is not in the JSON.',
  },
  'convert/gjentatt': {
    severity: 'error',
    params: { element: 'public', i: 'public' },
    nb: '<{element}> står mer enn én gang i <{i}>: uvisst hvilken som gjelder.',
    en: '<{element}> stands more than once in <{i}>: no telling which one holds.',
  },
  'convert/rekkefolge': {
    severity: 'warning',
    lenient: true,
    params: { element: 'public', i: 'public' },
    nb: '<{element}> står på feil plass i <{i}>. Lest likevel.',
    en: '<{element}> stands in the wrong place within <{i}>. Read all the same.',
  },
  'convert/tomt-element': {
    severity: 'warning',
    lenient: true,
    params: { felt: 'public' },
    nb: '{felt} er tom, og XSD-en tillater ikke det. Regnet som utelatt.',
    en: '{felt} is empty, which the XSD does not allow. Taken as absent.',
  },
  'convert/mangler': {
    severity: 'warning',
    lenient: true,
    params: { felt: 'public', i: 'public' },
    nb: '{felt} mangler i <{i}>; XSD-en krever den.',
    en: '{felt} is missing within <{i}>; the XSD requires it.',
  },
  'convert/mangler#beskrivelse': {
    severity: 'warning',
    params: { felt: 'public' },
    nb: 'Regningen mangler {felt}; meldingsbeskrivelsen krever den.',
    en: 'The bill has no {felt}; the message description requires it.',
  },
  'convert/myntenhet': {
    severity: 'error',
    params: { felt: 'public', verdi: 'person' },
    nb: '{felt} er «{verdi}»; bare NOK kan kreves.',
    en: '{felt} is “{verdi}”; only NOK can be claimed.',
  },
} as const satisfies Texts;

/** What the mapping had to decide. */
const DECISIONS = {
  'convert/guid-laget': {
    severity: 'info',
    params: {},
    nb: 'Regningen har ingen Guid. Laget av praksisId og RegningNr; neste kjøring gir den samme.',
    en: 'The bill has no Guid. Made from praksisId and RegningNr; the next run gives the same.',
  },
  'convert/guid-mangler': {
    severity: 'error',
    params: {},
    nb: 'Regningen har verken Guid eller RegningNr, så ingen guid kan lages. Regningen er holdt tilbake.',
    en: 'The bill has neither Guid nor RegningNr, so no guid can be made. The bill is withheld.',
  },
  'convert/antall-antatt': {
    severity: 'info',
    lenient: true,
    params: {},
    nb: 'Taksten mangler Antall. Satt til 1.',
    en: 'The tariff line has no Antall. Set to 1.',
  },
  'convert/mellomnavn': {
    severity: 'info',
    params: {},
    nb: 'JSON-formatet har ikke mellomnavn. Lagt til fornavn (--mellomnavn drop utelater det).',
    en: 'The JSON format has no middle name. Appended to fornavn (--mellomnavn drop leaves it out).',
  },
  'convert/relatert-enh': {
    severity: 'warning',
    params: { felt: 'public' },
    nb: '{felt} er et gyldig organisasjonsnummer. Typen er satt til ENH.',
    en: '{felt} is a valid organisation number. Its type is set to ENH.',
  },
  'convert/relatert-ukjent': {
    severity: 'error',
    params: { felt: 'public', verdi: 'person' },
    nb: '{felt} «{verdi}» er verken fødselsnummer, D-nummer, HPR-nummer eller organisasjonsnummer. Regningen er holdt tilbake.',
    en: '{felt} “{verdi}” is no national identity number, D-number, HPR number or organisation number. The bill is withheld.',
  },
  'convert/tann-flere-takster': {
    severity: 'warning',
    params: { takster: 'public' },
    nb: 'Tann gjelder hele behandlingen i XML-en, men én takst i JSON-en. Satt på alle {takster} takstene (--tann first|error velger annet).',
    en: 'In the XML, Tann belongs to the treatment, in the JSON to one tariff line. Put on all {takster} lines (--tann first|error chooses otherwise).',
  },
  'convert/tann-flere-takster#forste': {
    severity: 'warning',
    params: { takster: 'public' },
    nb: 'Tann gjelder hele behandlingen i XML-en, men én takst i JSON-en. Satt på den første av {takster} takster (--tann first).',
    en: 'In the XML, Tann belongs to the treatment, in the JSON to one tariff line. Put on the first of {takster} lines (--tann first).',
  },
  'convert/tann-flere-takster#feil': {
    severity: 'error',
    params: { takster: 'public' },
    nb: 'Uvisst hvilken av {takster} takster Tann gjelder (--tann error). Regningen er holdt tilbake.',
    en: 'No telling which of {takster} tariff lines Tann belongs to (--tann error). The bill is withheld.',
  },
  'convert/tann-uten-takst': {
    severity: 'error',
    params: {},
    nb: 'Tann er oppgitt, men regningen har ingen takst som den kan stå på. Regningen er holdt tilbake.',
    en: 'Tann is given, but the bill has no tariff line that could hold it. The bill is withheld.',
  },
  'convert/uten-felt': {
    severity: 'info',
    params: { felt: 'public', antall: 'public' },
    nb: '{felt} har ikke noe felt i JSON-formatet. {antall} verdi(er) er ikke med.',
    en: '{felt} has no field in the JSON format. {antall} value(s) are not in it.',
  },
  'convert/uten-felt#advarsel': {
    severity: 'warning',
    params: { felt: 'public', antall: 'public' },
    nb: '{felt} har ikke noe felt i JSON-formatet, men kan bety noe for oppgjøret. {antall} verdi(er) er ikke med.',
    en: '{felt} has no field in the JSON format, yet it may matter for the settlement. {antall} value(s) are not in it.',
  },
  'convert/utelatt': {
    severity: 'info',
    params: { felt: 'public', antall: 'public' },
    nb: '{felt}: {antall} verdi(er) er utelatt, slik valgene sier.',
    en: '{felt}: {antall} value(s) are left out, as the options say.',
  },
} as const satisfies Texts;

/** What concerns a message as a whole. */
const MESSAGE = {
  'convert/ingen-regninger': {
    severity: 'error',
    params: {},
    nb: 'Meldingen har ingen Enkeltregning. Den er holdt tilbake.',
    en: 'The message has no Enkeltregning. It is withheld.',
  },
  'convert/ingen-regninger#igjen': {
    severity: 'error',
    params: {},
    nb: 'Alle regningene i meldingen er holdt tilbake, så det er ingen melding å sende.',
    en: 'All bills of the message are withheld, so there is no message to send.',
  },
  'convert/alt-eller-ingenting': {
    severity: 'error',
    params: { antall: 'public' },
    nb: '{antall} regning(er) kan ikke leses, og --all-or-nothing er valgt. Meldingen er holdt tilbake.',
    en: '{antall} bill(s) can not be read, and --all-or-nothing is chosen. The message is withheld.',
  },
  'convert/hode-uleselig': {
    severity: 'error',
    params: {},
    nb: 'Noe som gjelder hele meldingen, kan ikke leses eller godtas. Meldingen er holdt tilbake.',
    en: 'Something that concerns the whole message can not be read or accepted. The message is withheld.',
  },
  'convert/talt-pa-nytt': {
    severity: 'info',
    params: { holdt: 'public', antall: 'public', belop: 'public' },
    nb: '{holdt} regning(er) er holdt tilbake. antallRegninger og belop er talt på nytt over de som er igjen: {antall} regning(er), {belop} kr.',
    en: '{holdt} bill(s) are withheld. antallRegninger and belop are counted anew over those that remain: {antall} bill(s), NOK {belop}.',
  },
  'convert/krav-mangler': {
    severity: 'warning',
    lenient: true,
    params: { felt: 'public' },
    nb: 'Krav/{felt} mangler. Talt opp fra regningene.',
    en: 'Krav/{felt} is missing. Counted from the bills.',
  },
  'convert/antall-avvik': {
    severity: 'warning',
    params: { oppgitt: 'public', talt: 'public' },
    nb: 'Meldingen oppgir {oppgitt} regninger, men har {talt}. Beholdt som oppgitt.',
    en: 'The message claims {oppgitt} bills, but has {talt}. Kept as claimed.',
  },
  'convert/sum-avvik': {
    severity: 'warning',
    params: { oppgitt: 'public', talt: 'public' },
    nb: 'Meldingen oppgir {oppgitt} kr samlet, men regningene er {talt} kr. Beholdt som oppgitt.',
    en: 'The message claims NOK {oppgitt} in all, but its bills add up to NOK {talt}. Kept as claimed.',
  },
  'convert/sum-for-stor': {
    severity: 'error',
    params: {},
    nb: 'Regningene er til sammen på mer enn det går an å regne med. Meldingen er holdt tilbake.',
    en: 'The bills add up to more than can be counted. The message is withheld.',
  },
  'convert/sent-felt': {
    severity: 'error',
    params: { element: 'public' },
    nb: '<{element}> står etter regningene og ville ha endret dem. Flytt den foran. Meldingen er holdt tilbake.',
    en: '<{element}> stands after the bills and would have changed them. Move it before them. The message is withheld.',
  },
  'praksis/ukjent': {
    severity: 'error',
    params: {},
    nb: 'Ingen praksisId: verken --praksis-id, --praksis-map eller --praksis-file sier hvilken praksis meldingen gjelder. Meldingen er holdt tilbake.',
    en: 'No praksisId: neither --praksis-id, --praksis-map nor --praksis-file says which practice the message is for. It is withheld.',
  },
  'praksis/ingen-treff': {
    severity: 'error',
    params: { orgnr: 'public', praksistype: 'public' },
    nb: 'Ingen praksis passer til orgnr {orgnr} og Praksistype {praksistype}. Meldingen er holdt tilbake; oppgi --praksis-id eller en rad i --praksis-map.',
    en: 'No practice fits orgnr {orgnr} and Praksistype {praksistype}. The message is withheld; give --praksis-id or a row in --praksis-map.',
  },
  'praksis/flere-treff': {
    severity: 'error',
    params: { kandidater: 'public' },
    nb: 'Flere praksiser passer: {kandidater}. Meldingen er holdt tilbake; oppgi --praksis-id eller en rad i --praksis-map.',
    en: 'Several practices fit: {kandidater}. The message is withheld; give --praksis-id or a row in --praksis-map.',
  },
} as const satisfies Texts;

/** All that the converter can say. */
export const CONVERT_TEXTS = { ...UNREADABLE, ...NOTES, ...STRUCTURE, ...DECISIONS, ...MESSAGE } as const;

export type ConvertTextId = keyof typeof CONVERT_TEXTS;
