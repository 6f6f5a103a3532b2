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
  'convert/uleselig#ugyldig-dato': unreadable('er ingen dag eller tid som finnes', 'is no day or time that exists'),
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
  'convert/usynlig-tegn': {
    severity: 'warning',
    params: { felt: 'public' },
    nb: '{felt} har tegn som ikke synes: linjeskift, hardt mellomrom eller styretegn for skrift. De er med i JSON-en som de står.',
    en: '{felt} has characters that can not be seen: a line break, a no-break space or a format character. They are in the JSON as they stand.',
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
    params: { element: 'name', i: 'name' },
    nb: '<{element}> er ukjent i <{i}>. Innholdet er ikke med i JSON-en.',
    en: '<{element}> is unknown within <{i}>. Its content is not in the JSON.',
  },
  'convert/ukjent-attributt': {
    severity: 'warning',
    lenient: true,
    params: { attributt: 'name', i: 'name' },
    nb: 'Attributtet {attributt} er ukjent på <{i}>. Verdien er ikke med i JSON-en.',
    en: 'The attribute {attributt} is unknown on <{i}>. Its value is not in the JSON.',
  },
  'convert/ukjent-tekst': {
    severity: 'warning',
    lenient: true,
    params: { i: 'name' },
    nb: '<{i}> skal ikke ha egen tekst. Teksten er ikke med i JSON-en.',
    en: '<{i}> should hold no text of its own. The text is not in the JSON.',
  },
  'convert/feil-form': {
    severity: 'error',
    params: { felt: 'public' },
    nb: '{felt} er ikke skrevet slik formatet har den: noe står på et annet sted i elementet, og kan være verdien. Uvisst hva som gjelder.',
    en: '{felt} is not written as the format has it: something stands elsewhere in the element, and may be the value. No telling what holds.',
  },
  'convert/feil-form#mangler': {
    severity: 'error',
    params: { felt: 'public' },
    nb: 'Regningen mangler {felt}, og har noe ukjent som kan være det. Uvisst hva som gjelder.',
    en: 'The bill has no {felt}, and something unknown that may be it. No telling what holds.',
  },
  'convert/feil-navn': {
    severity: 'error',
    params: { element: 'name', i: 'name', felt: 'public' },
    nb: '<{element}> er ukjent i <{i}>. Trolig er {felt} ment: uten den blir noe annet krevd. Skriv navnet som i formatet, eller ta elementet bort.',
    en: '<{element}> is unknown within <{i}>. Probably {felt} is meant: without it something else is claimed. Write the name as in the format, or take the element out.',
  },
  // Which short name is meant would tell what stands there, and that may be a person's: Guido is a letter away from Guid.
  'convert/feil-navn#kort': {
    severity: 'error',
    params: { element: 'name', i: 'name' },
    nb: '<{element}> er ukjent i <{i}>. Trolig er et av feltene der ment, med en bokstav eller to feil: uten det blir noe annet krevd. Skriv navnet som i formatet, eller ta elementet bort.',
    en: '<{element}> is unknown within <{i}>. Probably one of the fields there is meant, a letter or two wrong: without it something else is claimed. Write the name as in the format, or take the element out.',
  },
  'convert/feil-plass': {
    severity: 'error',
    params: { element: 'name', i: 'name' },
    nb: '<{element}> står i <{i}>, der formatet ikke har den, og ville ha gått tapt. Flytt den dit den hører hjemme, med navnet skrevet som i formatet.',
    en: '<{element}> stands within <{i}>, where the format does not have it, and would be lost. Move it to its place, its name written as in the format.',
  },
  'convert/feil-plass#attributt': {
    severity: 'error',
    params: { attributt: 'name', i: 'name' },
    nb: '{attributt} står som attributt på <{i}>, der formatet ikke har det, og ville ha gått tapt. Skriv verdien der den hører hjemme.',
    en: '{attributt} is an attribute of <{i}>, where the format does not have it, and would be lost. Write the value in its place.',
  },
  'convert/nil': {
    severity: 'error',
    params: { element: 'name' },
    nb: '<{element}> sier om seg selv at den er tom (xsi:nil), men har innhold. Uvisst hva som gjelder.',
    en: '<{element}> says of itself that it is empty (xsi:nil), yet has content. No telling what holds.',
  },
  'convert/gjentatt': {
    severity: 'error',
    params: { element: 'name', i: 'name' },
    nb: '<{element}> står mer enn én gang i <{i}>: uvisst hvilken som gjelder.',
    en: '<{element}> stands more than once in <{i}>: no telling which one holds.',
  },
  'convert/rekkefolge': {
    severity: 'warning',
    lenient: true,
    params: { element: 'name', i: 'name' },
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
    params: { felt: 'public', i: 'name' },
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
  'convert/praksistype': {
    severity: 'warning',
    lenient: true,
    params: { lest: 'public' },
    nb: 'Praksistype er skrevet med nuller foran. Lest som {lest}.',
    en: 'Praksistype is written with zeros before it. Read as {lest}.',
  },
  'convert/praksistype#ukjent': {
    severity: 'warning',
    params: { verdi: 'person' },
    nb: 'Praksistype «{verdi}» er ingen av 1–13. Uten den er meldingen ikke lest som tannhelse, om ikke MsgInfo/Type sier det: da blir RelatertBehandler til henvisning.henvistFra. Rett koden.',
    en: 'Praksistype “{verdi}” is none of 1-13. Without it the message is not read as dentistry, unless MsgInfo/Type says so: RelatertBehandler then becomes henvisning.henvistFra. Correct the code.',
  },
  'convert/fag-uenig': {
    severity: 'warning',
    params: { meldingstype: 'public', fag: 'public', praksistype: 'public', navn: 'public' },
    nb: 'MsgInfo/Type er {meldingstype} ({fag}), men Praksistype er {praksistype} ({navn}): begge kan ikke være riktige. I registeret velges praksis etter Praksistype, og sier en av dem tannhelse, blir RelatertBehandler til relatertBehandler. Rett den som er feil.',
    en: 'MsgInfo/Type is {meldingstype} ({fag}), but Praksistype is {praksistype} ({navn}): both can not be right. Among registered practices Praksistype chooses, and where one of them says dentistry, RelatertBehandler becomes relatertBehandler. Correct the one that is wrong.',
  },
  'convert/meldingstype': {
    severity: 'info',
    params: { lest: 'public' },
    nb: 'MsgInfo/Type er skrevet med små bokstaver. Lest som {lest}.',
    en: 'MsgInfo/Type is written in lower case. Read as {lest}.',
  },
  'convert/meldingstype#ukjent': {
    severity: 'warning',
    params: { verdi: 'person' },
    nb: 'MsgInfo/Type «{verdi}» er ingen kjent meldingstype (LOM, TOM, PSOM, …). Hvem kravet gjelder, leses bare av Praksistype: uten 8–11 der blir RelatertBehandler til henvisning.henvistFra. Rett typen.',
    en: 'MsgInfo/Type “{verdi}” is no known message type (LOM, TOM, PSOM, …). Whom the claim is for is read from Praksistype alone: without 8-11 there, RelatertBehandler becomes henvisning.henvistFra. Correct the type.',
  },
  'convert/guid-laget': {
    severity: 'info',
    params: {},
    nb: 'Regningen har ingen Guid. Laget av praksisId og RegningNr; neste kjøring gir den samme.',
    en: 'The bill has no Guid. Made from praksisId and RegningNr; the next run gives the same.',
  },
  'convert/guid-lik': {
    severity: 'error',
    params: { regning: 'public' },
    nb: 'Regningen har samme RegningNr som regning nr. {regning} i meldingen, og ingen av dem har Guid, så begge ville få den samme. Gi dem hver sitt nummer eller hver sin Guid, eller ta bort den som er med to ganger. Regningen er holdt tilbake.',
    en: 'The bill has the same RegningNr as bill no. {regning} of the message, and neither has a Guid, so both would get the same one. Give each its own number or Guid, or take out the one that is there twice. The bill is withheld.',
  },
  'convert/guid-lik#annen-melding': {
    severity: 'warning',
    params: { regning: 'public', melding: 'public' },
    nb: 'Regningen har samme RegningNr som regning nr. {regning} i melding nr. {melding} i filen, og ingen av dem har Guid, så begge får den samme. Lovlig bare hvis den første ble avvist og dette er rettingen.',
    en: 'The bill has the same RegningNr as bill no. {regning} of message no. {melding} in the file, and neither has a Guid, so both get the same one. Lawful only if the first was refused, and this is its correction.',
  },
  'convert/guid-mangler': {
    severity: 'error',
    params: {},
    nb: 'Regningen har verken Guid eller RegningNr, så ingen guid kan lages. Regningen er holdt tilbake.',
    en: 'The bill has neither Guid nor RegningNr, so no guid can be made. The bill is withheld.',
    apiKode: 'MANGLER_GUID',
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
  'convert/relatert-uten-fag': {
    severity: 'warning',
    params: { felt: 'public' },
    nb: 'Verken MsgInfo/Type eller Praksistype sier om kravet er fra tannhelse. {felt} er lagt i henvisning.henvistFra, som for alle andre; fra tannhelse skal det være relatertBehandler. Oppgi Type eller Praksistype.',
    en: 'Neither MsgInfo/Type nor Praksistype says whether the claim is of dentistry. {felt} was put in henvisning.henvistFra, as for all others; of dentistry it is to be relatertBehandler. State Type or Praksistype.',
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
  'convert/tann-flere-takster#laboratorium': {
    severity: 'warning',
    params: { takster: 'public', laboratorium: 'public' },
    nb: 'Tann gjelder hele behandlingen i XML-en, men én takst i JSON-en. Satt på takstene ({takster}), ikke på laboratoriekodene ({laboratorium}), som ikke kan ha tann (--tann first|error velger annet).',
    en: 'In the XML, Tann belongs to the treatment, in the JSON to one tariff line. Put on the tariff lines ({takster}), not on the laboratory lines ({laboratorium}), which can have no tooth (--tann first|error chooses otherwise).',
  },
  'convert/tann-flere-takster#feil': {
    severity: 'error',
    params: { takster: 'public' },
    nb: 'Uvisst hvilken av {takster} takster Tann gjelder (--tann error). Regningen er holdt tilbake.',
    en: 'No telling which of {takster} tariff lines Tann belongs to (--tann error). The bill is withheld.',
  },
  'convert/tann-for-mange': {
    severity: 'error',
    params: { tenner: 'public', takster: 'public' },
    nb: '{tenner} tenner på {takster} takster: ingen behandling har så mange. Regningen er holdt tilbake.',
    en: '{tenner} teeth on {takster} tariff lines: no treatment has so many. The bill is withheld.',
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
    nb: '{felt} har ikke noe felt i JSON-formatet. Verdier som ikke er med: {antall}.',
    en: '{felt} has no field in the JSON format. Values that are not in it: {antall}.',
  },
  'convert/uten-felt#advarsel': {
    severity: 'warning',
    params: { felt: 'public', antall: 'public' },
    nb: '{felt} har ikke noe felt i JSON-formatet, men kan bety noe for oppgjøret. Verdier som ikke er med: {antall}.',
    en: '{felt} has no field in the JSON format, yet it may matter for the settlement. Values that are not in it: {antall}.',
  },
  'convert/utelatt': {
    severity: 'info',
    params: { felt: 'public', antall: 'public' },
    nb: '{felt} er utelatt, slik valgene sier. Verdier: {antall}.',
    en: '{felt} is left out, as the options say. Values: {antall}.',
  },
} as const satisfies Texts;

/** What concerns a message as a whole. */
const MESSAGE = {
  'convert/ingen-regninger': {
    severity: 'error',
    params: {},
    nb: 'Meldingen har ingen Enkeltregning. Den er holdt tilbake.',
    en: 'The message has no Enkeltregning. It is withheld.',
    apiKode: 'MANGLER_REGNINGER',
  },
  'convert/ingen-regninger#igjen': {
    severity: 'error',
    params: {},
    nb: 'Alle regningene i meldingen er holdt tilbake, så det er ingen melding å sende.',
    en: 'All bills of the message are withheld, so there is no message to send.',
    apiKode: 'MANGLER_REGNINGER',
  },
  'convert/alt-eller-ingenting': {
    severity: 'error',
    params: { antall: 'public' },
    nb: 'Regninger som ikke kan leses: {antall}. Meldingen er holdt tilbake, siden --all-or-nothing er valgt.',
    en: 'Bills that can not be read: {antall}. The message is withheld, as --all-or-nothing is chosen.',
  },
  'convert/hode-uleselig': {
    severity: 'error',
    params: {},
    nb: 'Noe som gjelder hele meldingen, kan ikke leses eller godtas. Meldingen er holdt tilbake.',
    en: 'Something that concerns the whole message can not be read or accepted. The message is withheld.',
  },
  'convert/talt-pa-nytt': {
    severity: 'info',
    params: { holdt: 'public', antall: 'public', belop: 'kroner' },
    nb: 'Regninger holdt tilbake: {holdt}. antallRegninger og belop er talt på nytt over det som er igjen: {antall} og {belop} kr.',
    en: 'Bills withheld: {holdt}. antallRegninger and belop are counted anew over what remains: {antall} and NOK {belop}.',
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
    nb: 'AntallRegninger er oppgitt til {oppgitt}, men meldingen har {talt}. Beholdt som oppgitt.',
    en: 'AntallRegninger is claimed to be {oppgitt}, but the message has {talt}. Kept as claimed.',
  },
  'convert/sum-avvik': {
    severity: 'warning',
    params: { oppgitt: 'kroner', talt: 'kroner' },
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
  'convert/msginfo-flere': {
    severity: 'error',
    params: {},
    nb: 'Hodemeldingen har flere MsgInfo som sier ulike ting om avsender, type eller tid: uvisst hvilken som gjelder. Meldingen er holdt tilbake.',
    en: 'The head message has several MsgInfo that differ in sender, type or time: no telling which one holds. The message is withheld.',
  },
  'convert/msginfo-uleselig': {
    severity: 'error',
    params: {},
    nb: 'MsgInfo kan ikke leses uten tvil: Type, GenDate, Sender eller en id står to ganger, Type har ikke koden sin i V, eller et krav ligger inni. Meldingen er holdt tilbake.',
    en: 'MsgInfo can not be read without doubt: Type, GenDate, Sender or an id stands twice, Type does not have its code in V, or a claim lies within. The message is withheld.',
  },
  'convert/msginfo-mangler': {
    severity: 'error',
    params: {},
    nb: 'Hodemeldingen har flere krav og ingen MsgInfo foran dem, så det er uvisst hvem som sender. Meldingen er holdt tilbake.',
    en: 'The head message has several claims and no MsgInfo before them, so there is no telling who sends. The message is withheld.',
  },
  'convert/msginfo-gjentatt': {
    severity: 'warning',
    lenient: true,
    params: {},
    nb: 'Hodemeldingen har MsgInfo flere ganger, med samme avsender, type og tid. Lest som én.',
    en: 'The head message has MsgInfo more than once, with the same sender, type and time. Read as one.',
  },
  'praksis/ukjent': {
    severity: 'error',
    params: {},
    nb: 'Ingen praksisId: verken --praksis-id, --praksis-map eller --praksis-file sier hvilken praksis meldingen gjelder. Meldingen er holdt tilbake.',
    en: 'No praksisId: neither --praksis-id, --praksis-map nor --praksis-file says which practice the message is for. It is withheld.',
    apiKode: 'MANGLER_PRAKSISID',
  },
  'praksis/ingen-treff': {
    severity: 'error',
    params: { orgnr: 'public', praksistype: 'public' },
    nb: 'Ingen praksis passer til orgnr {orgnr} og Praksistype {praksistype}. Meldingen er holdt tilbake; oppgi --praksis-id eller en rad i --praksis-map.',
    en: 'No practice fits orgnr {orgnr} and Praksistype {praksistype}. The message is withheld; give --praksis-id or a row in --praksis-map.',
    apiKode: 'MANGLER_PRAKSISID',
  },
  'praksis/status': {
    severity: 'warning',
    params: { praksisId: 'public', status: 'public' },
    nb: 'Praksis {praksisId} er den eneste som passer, men har status {status} i registeret. API-et godtar bare praksiser med status ok.',
    en: 'Practice {praksisId} is the only one that fits, but has status {status} in the register. The API takes practices of status ok only.',
    apiKode: 'UKJENT_PRAKSISID',
  },
  'praksis/ikke-sammenlignet': {
    severity: 'warning',
    params: { praksisId: 'public', hva: 'public' },
    nb: 'Praksis {praksisId} er valgt fordi den er den eneste som er igjen i registeret, men {hva} kunne ikke sammenlignes: meldingen eller registeret har det ikke, eller det er ukjent. Kontroller at det er riktig praksis, eller oppgi --praksis-id eller en rad i --praksis-map.',
    en: 'Practice {praksisId} is chosen as it is the only one left in the register, but {hva} could not be compared: the message or the register does not have it, or it is not known. Check that it is the right practice, or give --praksis-id or a row in --praksis-map.',
  },
  'praksis/flere-treff': {
    severity: 'error',
    params: { kandidater: 'public' },
    nb: 'Flere praksiser passer: {kandidater}. Meldingen er holdt tilbake; oppgi --praksis-id eller en rad i --praksis-map.',
    en: 'Several practices fit: {kandidater}. The message is withheld; give --praksis-id or a row in --praksis-map.',
    apiKode: 'MANGLER_PRAKSISID',
  },
} as const satisfies Texts;

/** All that the converter can say. */
export const CONVERT_TEXTS = { ...UNREADABLE, ...NOTES, ...STRUCTURE, ...DECISIONS, ...MESSAGE } as const;

export type ConvertTextId = keyof typeof CONVERT_TEXTS;
