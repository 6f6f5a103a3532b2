/**
 * The words of the formats themselves: names that may be shown wherever they stand, as no input can have chosen them. Elements
 * and attributes of MsgHead, BKM XML 1.8.3 and the envelopes around them; members of JSON BKM; common namespace prefixes.
 */
const XML_NAMES = `
  Ack Action Address Algorithm Annotation AntallRegninger Antall ArbeidstagerNorge Avdeling Behandlerident BehandlerKrav Behandling
  Behandlingsform BehandlingsNr BetaltEgenandel Body CanonicalizationMethod City ComMethod Content ContentDescription ContentType
  ConversationId ConversationRef Country County CPAId DateOfBirth DatoTid Description Diagnose DigestMethod DigestValue DN Document
  DocumentConnection ebAction ebRole ebService ebXMLSamtaleId ediLoggId EEA EEACardId EEADok EEAGyldighet EEAGyldighetFra EEAId
  EEATrygdekontorNavn EEATrygdekontorNr Egenandel EgenandelHonorar EI_fellesformat encoding Enkeltregning Envelope erBetalt
  FamilyName FromDate GenDate GivenName Guid Header HealthcareProfessional HenvisningsDato HenvisningsDiagnose HenvisningsId Honorar
  Id Ident InternReferanse IssueDate KeyInfo KeyName Kode KodeEgenandel Kodeverk Konto korrigering Krav Kreditering Merknad MessageData
  MessageHeader MessageId MiddleName MIGversion MimeType Moderasjonskode MottakenhetBlokk MsgHead MsgId MsgInfo MsgType Nationality
  navnEPJ OperasjonsDato Organisation OrganisationName OT OtherReceiver PartyId Patient Phone PostalCode Postbox Praksistype
  ProcessingStatus Prosedyrekode Receiver RefDoc Reference RefToConversation RefToParent Refusjon RegningNr RelatertBehandler
  RequestedPriority RESH RettighetsvurdertAv RettighetsvurdertDato Role RoleReceiver RoleToPatient Rom S Sender Service Sex Signature
  SignatureMethod SignatureValue SignedInfo standalone StreetAdr SumKrav SumKravSamlet Sykdomslistepunkt Takst Tann TeleAddress TeleCom
  TilsagnTK Timebok Timestamp To ToDate Transform Transforms Type TypeHealthcareProfessional TypeId TypeOrganisation TypeTelecom U URI
  V Varighet Verdi version versjonEPJ xml xmlns`;

const JSON_NAMES = `
  antall antallRegninger arsakFriEgenandel avdeling behandlerkrav belop betaltEgenandel CardId cardId dato debitor diagnoser Dok dok eea
  eeaGyldighet eeaGyldighetFra etternavn fodselsdato fornavn guid gyldighet gyldighetFra henvisning henvistFra hprNr Id id
  identifikasjon kjonn kode kodeverk korrigeringBetaltEgenandel kreditering merknad moderasjonskode navnEPJ ncrpkoder nlkkoder
  norpatkoder organisasjon pasient praksisId prosedyrekoder regninger regningsnummer rekvirent relatertBehandler reshId
  sjeldenMedisinskTilstand stonadspunkt takster tannkode tenner tidspunkt TrygdekontorNavn trygdekontorNavn TrygdekontorNr
  trygdekontorNr trygdenasjon type utforendeBehandler utstedelsesdato`;

const PREFIXES = 'bkm ds eb env fk1 mh msg ns soap SOAP SOAP-ENV soapenv xs xsd xsi';

const VOCABULARY: ReadonlySet<string> = new Set(`${XML_NAMES} ${JSON_NAMES} ${PREFIXES}`.trim().split(/\s+/));

/** True for a word of the formats themselves, and for a generated namespace prefix (`ns1`). */
export function isOwnWord(name: string): boolean {
  return VOCABULARY.has(name) || /^ns?\d{1,2}$/.test(name);
}
