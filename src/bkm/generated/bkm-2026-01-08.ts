// Generated from schemas/bkm/2026-01-08.schema.json by `node schemas/generate.ts`. Don't edit: change the schema and run that.

/**
 * A claim message (BKM) as JSON, the form of the Krav API documentation of 2026-01-08 ("Behandlerkravmelding JSON"). Closed: the API refuses an unknown field with UKJENT_FELT. Every optional field admits null and every optional string admits "", as the published examples show them for absent values. Code fields are plain strings: whether a code is known is a rule's business.
 */
export interface Behandlerkravmelding {
  /**
   * The id of the praksis at KUHR that claims, digits as a string. Without it the API answers MANGLER_PRAKSISID; when the sender has no such praksis, UKJENT_PRAKSISID.
   */
  praksisId: string;
  /**
   * The claim itself. Without it the API answers MANGLER_BEHANDLERKRAV.
   */
  behandlerkrav: Behandlerkrav;
}
/**
 * One claim: its bills, and their count and sum.
 */
export interface Behandlerkrav {
  /**
   * The department that treated, in words. For praksistyper OPPT, BEUT and SYKE. BKM XML 1.8.3: Avdeling.
   */
  avdeling?: string | null;
  /**
   * The name of the health record system that sends. BKM XML 1.8.3: @navnEPJ.
   */
  navnEPJ?: string | null;
  /**
   * The department's id in RESH, digits as a string. For praksistyper OPPT, BEUT and SYKE. BKM XML 1.8.3: RESH.
   */
  reshId?: string | null;
  /**
   * How many bills the claim holds. BKM XML 1.8.3: Krav/AntallRegninger.
   */
  antallRegninger?: number | null;
  /**
   * The sum of the bills' belop, in kroner. BKM XML 1.8.3: Krav/SumKravSamlet.
   */
  belop?: number | null;
  /**
   * The bills. Without them the API answers MANGLER_REGNINGER. BKM XML 1.8.3: Enkeltregning.
   */
  regninger: Regning[];
}
/**
 * One bill: one treatment of one patient. A credit or a correction that refers to the original by guid may leave out pasient and the whole treatment.
 */
export interface Regning {
  /**
   * The bill's own id: a GUID without braces, upper or lower case. A credit or correction repeats the original's. Without it the API answers MANGLER_GUID. BKM XML 1.8.3: Guid (there with braces).
   */
  guid: string;
  /**
   * True when the bill corrects betaltEgenandel of an earlier one, from false to true. BKM XML 1.8.3: BetaltEgenandel/@korrigering.
   */
  korrigeringBetaltEgenandel?: boolean | null;
  /**
   * Whether the patient paid the egenandel. BKM XML 1.8.3: BetaltEgenandel/@erBetalt.
   */
  betaltEgenandel?: boolean | null;
  /**
   * True when the bill credits an earlier one. BKM XML 1.8.3: Kreditering.
   */
  kreditering?: boolean | null;
  /**
   * The bill's number at the praksis, digits as a string, unique over all that it ever sent. BKM XML 1.8.3: RegningNr.
   */
  regningsnummer?: string | null;
  /**
   * When the treatment began, with the offset of Norwegian time. BKM XML 1.8.3: DatoTid (there without offset).
   */
  tidspunkt?: string | null;
  /**
   * A remark to the control, free text. BKM XML 1.8.3: Merknad.
   */
  merknad?: string | null;
  /**
   * Who was treated.
   */
  pasient?: Pasient | null;
  /**
   * Why the patient pays no egenandel, code list 7461. BKM XML 1.8.3: Behandling/KodeEgenandel.
   */
  arsakFriEgenandel?: string | null;
  /**
   * The diagnoses, main diagnosis first. BKM XML 1.8.3: Behandling/Diagnose.
   */
  diagnoser?: Diagnose[] | null;
  /**
   * The rare medical condition that gives a right to dental care. BKM XML 1.8.3: Behandling/Sykdomslistepunkt.
   */
  sjeldenMedisinskTilstand?: string | null;
  /**
   * The referral behind the treatment.
   */
  henvisning?: Henvisning | null;
  /**
   * Who treated; type FNR, DNR or HPR. BKM XML 1.8.3: Behandling/Behandlerident.
   */
  utforendeBehandler?: Identifikasjon | null;
  /**
   * The other practitioner of a treatment that takes two (implants, orthodontics). BKM XML 1.8.3: Behandling/RelatertBehandler of dental care.
   */
  relatertBehandler?: Identifikasjon | null;
  /**
   * The moderation of dental care's egenandel, code S. BKM XML 1.8.3: Behandling/Moderasjonskode.
   */
  moderasjonskode?: string | null;
  /**
   * The benefit point of dental care (1, 2, 4a, 8b10, ...). BKM XML 1.8.3: Behandling/Behandlingsform.
   */
  stonadspunkt?: string | null;
  /**
   * The tariff lines, laboratory codes (NOR or NPU and five digits) among them. BKM XML 1.8.3: Behandling/Takst.
   */
  takster?: Takst[] | null;
  /**
   * The procedures. BKM XML 1.8.3: Behandling/Prosedyrekode.
   */
  prosedyrekoder?: Prosedyrekode[] | null;
  /**
   * What is claimed for the whole bill, in kroner; negative on a credit. BKM XML 1.8.3: SumKrav/Refusjon.
   */
  belop?: number | null;
}
/**
 * The patient: by identifikasjon, else by fodselsdato with both names.
 */
export interface Pasient {
  /**
   * Family name. BKM XML 1.8.3: FamilyName.
   */
  etternavn?: string | null;
  /**
   * Given name, with the middle name where there is one. BKM XML 1.8.3: GivenName, MiddleName.
   */
  fornavn?: string | null;
  /**
   * Sex, code list 3101. BKM XML 1.8.3: Sex.
   */
  kjonn?: string | null;
  /**
   * The country whose social insurance covers the patient, code list 9043; not given with FNR or DNR. BKM XML 1.8.3: Nationality.
   */
  trygdenasjon?: string | null;
  /**
   * The patient's number; type FNR, DNR, HNR, PNR, UID or DUF. BKM XML 1.8.3: Ident.
   */
  identifikasjon?: Identifikasjon | null;
  /**
   * Date of birth. BKM XML 1.8.3: DateOfBirth.
   */
  fodselsdato?: string | null;
  /**
   * EEA documentation, not given with FNR or DNR.
   */
  eea?: Eea | null;
}
/**
 * A number with its type.
 */
export interface Identifikasjon {
  /**
   * The number, as a string: zeros in front count.
   */
  id?: string | null;
  /**
   * What kind of number, code lists 8116 and 9051: FNR, DNR, HPR, ...
   */
  type?: string | null;
}
/**
 * The patient's documented right to health care from another EEA country.
 */
export interface Eea {
  /**
   * Which document, code list 7462. dok in 2026-04-23. BKM XML 1.8.3: EEADok.
   */
  Dok?: string | null;
  /**
   * The card's number. cardId in 2026-04-23. BKM XML 1.8.3: EEACardId.
   */
  CardId?: string | null;
  /**
   * The patient's id in the issuing country. id in 2026-04-23. BKM XML 1.8.3: EEAId.
   */
  Id?: string | null;
  /**
   * The name of the issuing institution. trygdekontorNavn in 2026-04-23. BKM XML 1.8.3: EEATrygdekontorNavn.
   */
  TrygdekontorNavn?: string | null;
  /**
   * The number of the issuing institution. trygdekontorNr in 2026-04-23. BKM XML 1.8.3: EEATrygdekontorNr.
   */
  TrygdekontorNr?: string | null;
  /**
   * First day of validity. gyldighetFra in 2026-04-23. BKM XML 1.8.3: EEAGyldighetFra.
   */
  eeaGyldighetFra?: string | null;
  /**
   * Last day of validity. gyldighet in 2026-04-23. BKM XML 1.8.3: EEAGyldighet.
   */
  eeaGyldighet?: string | null;
}
/**
 * A diagnosis: code system and code.
 */
export interface Diagnose {
  /**
   * The code system's OID. BKM XML 1.8.3: @S.
   */
  kodeverk?: string | null;
  /**
   * The code; ICD-10 without point. BKM XML 1.8.3: @V.
   */
  kode?: string | null;
}
/**
 * A referral.
 */
export interface Henvisning {
  /**
   * Date of the referral. BKM XML 1.8.3: HenvisningsDato.
   */
  dato?: string | null;
  /**
   * The referral's id. BKM XML 1.8.3: HenvisningsId.
   */
  id?: string | null;
  /**
   * The referral's diagnoses. BKM XML 1.8.3: HenvisningsDiagnose.
   */
  diagnoser?: Diagnose[] | null;
  /**
   * Who referred. BKM XML 1.8.3: RelatertBehandler outside dental care.
   */
  henvistFra?: Identifikasjon | null;
}
/**
 * A tariff line.
 */
export interface Takst {
  /**
   * What is claimed for the first use of the tariff, in kroner; repetition is in antall. BKM XML 1.8.3: Takst/Verdi.
   */
  belop?: number | null;
  /**
   * The tariff's code. BKM XML 1.8.3: Takst/Kode.
   */
  kode?: string | null;
  /**
   * How many times it was used. BKM XML 1.8.3: Takst/Antall.
   */
  antall?: number | null;
  /**
   * The teeth that the tariff was used on.
   */
  tenner?: Tann[] | null;
}
/**
 * A tooth.
 */
export interface Tann {
  /**
   * ISO 3950 number and at most one surface. BKM XML 1.8.3: Behandling/Tann.
   */
  tannkode?: string | null;
}
/**
 * A procedure.
 */
export interface Prosedyrekode {
  /**
   * The code system, code list 8410 (K, M, R, Q, G, ...). BKM XML 1.8.3: Prosedyrekode/Kodeverk.
   */
  kodeverk?: string | null;
  /**
   * The code. BKM XML 1.8.3: Prosedyrekode/Kode.
   */
  kode?: string | null;
}
