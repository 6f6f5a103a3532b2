/**
 * The words of the formats themselves: names that may be shown wherever they stand, as no input can have chosen them. Elements
 * and attributes of MsgHead, BKM XML 1.8.3 and the envelopes around them; members of JSON BKM; common namespace prefixes; what other
 * messages of the trade begin with.
 */
const XML_NAMES = `
  Ack Action actor Address Algorithm Annotation Antall AntallRegninger ArbeidstagerNorge Avdeling avsender
  avsenderFnrFraDigSignatur avsenderOrgNrFraDigSignatur avsenderRef Behandlerident BehandlerKrav Behandling Behandlingsform
  BehandlingsNr BetaltEgenandel Body CanonicalizationMethod CaseNo City ComMethod Compression Consent Content ContentCategory
  ContentDescription ContentType ConversationId ConversationRef Country County CPAId DateOfBirth DatoTid Description Diagnose
  DigestMethod DigestValue DN Document DocumentConnection ebAction ebRole ebService ebXMLSamtaleId ediLoggId EEA EEACardId EEADok
  EEAGyldighet EEAGyldighetFra EEAId EEATrygdekontorNavn EEATrygdekontorNr Egenandel EgenandelHonorar EI_fellesformat encoding
  encodingStyle Enkeltregning EnquiryRefId Envelope erBetalt FamilyName FileReference From FromDate GenDate GivenName Guid Header
  HealthcareProfessional HenvisningsDato HenvisningsDiagnose HenvisningsId herIdentifikator Honorar Id Ident InternReferanse
  IssueDate KeyInfo KeyName Kode KodeEgenandel Kodeverk Konto korrigering Krav Kreditering lang meldingsType Merknad MessageData
  MessageHeader MessageId MiddleName MIGversion MimeType Moderasjonskode MottakenhetBlokk mottaker mottakerRef mottattDatotid
  MsgHead MsgId MsgInfo MsgType mustUnderstand Nationality navnEPJ Norakokode OidRef OperasjonsDato Organisation OrganisationName
  OT OtherReceiver partnerReferanse PartyId Patient PatientReport Person Phone PostalCode Postbox Praksistype ProcessingStatus
  Prosedyrekode Receiver RefDoc Reference RefToConversation RefToParent Refusjon RegningNr RelatertBehandler RequestedPriority
  RESH RettighetsvurdertAv RettighetsvurdertDato Role RoleReceiver RoleToPatient Rom S Sender Service Sex Signature
  SignatureMethod SignatureValue SignedInfo space standalone StreetAdr SumKrav SumKravSamlet Sykdomslistepunkt Takst Tann
  TeleAddress TeleCom TilsagnTK Timebok Timestamp To ToDate Transform Transforms Type TypeHealthcareProfessional TypeId
  TypeOrganisation TypeTelecom U URI V Varighet Verdi version versjonEPJ xml xmlns`;

const JSON_NAMES = `
  antall antallRegninger arsakFriEgenandel avdeling behandlerkrav belop betaltEgenandel CardId cardId dato debitor diagnoser Dok dok eea
  eeaGyldighet eeaGyldighetFra etternavn fodselsdato fornavn guid gyldighet gyldighetFra henvisning henvistFra hprNr Id id
  identifikasjon kjonn kode kodeverk korrigeringBetaltEgenandel kreditering merknad moderasjonskode navnEPJ ncrpkoder nlkkoder
  norpatkoder organisasjon pasient praksisId prosedyrekoder regninger regningsnummer rekvirent relatertBehandler reshId
  sjeldenMedisinskTilstand stonadspunkt takster tannkode tenner tidspunkt TrygdekontorNavn trygdekontorNavn TrygdekontorNr
  trygdekontorNr trygdenasjon type utforendeBehandler utstedelsesdato`;

const OTHER_ROOTS =
  'AppRec Base64Container CipherData CipherValue Dialogmelding EncryptedData Epikrise Henvisning html Legeregning Melding schema';

const PREFIXES = 'bkm ds eb env fk1 mh msg ns soap SOAP SOAP-ENV soapenv xs xsd xsi';

const VOCABULARY: ReadonlySet<string> = new Set(
  `${XML_NAMES} ${JSON_NAMES} ${OTHER_ROOTS} ${PREFIXES}`.toLowerCase().trim().split(/\s+/),
);

/** True for a word of the formats themselves, in whatever case, and for a generated namespace prefix (`ns1`). */
export function isOwnWord(name: string): boolean {
  return VOCABULARY.has(name.toLowerCase()) || /^ns?\d{1,2}$/.test(name);
}

/** Families of encodings by their registered and common names. Source: IANA, Character Sets. */
const ENCODING =
  /^(?:utf[-_]?(?:7|8|16|32)(?:le|be)?|(?:us-)?ascii|(?:iso[-_]?)?8859[-_]\d{1,2}|latin-?\d|(?:windows-|cp-?|ibm-?)\d{3,4}|mac(?:intosh|roman)|koi8-[ru]|ebcdic|gbk?|gb2312|gb18030|big5|shift_jis|euc-(?:jp|kr|cn)|iso-10646-ucs-[24]|ucs-[24])$/i;

/** True for the name of an encoding, supported or not. */
export function isEncodingName(name: string): boolean {
  return ENCODING.test(name);
}
