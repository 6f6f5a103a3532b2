import { belop, boolsk, dato, diagnosekode, fritekst, guid, heltall, oid, text, tidspunkt } from './kind.ts';
import { byRevision, currency, map, must, type Row, require, settle, unmapped, use } from './row.ts';

/**
 * The mapping, one row a field, in the order of the XSD: where it stands in BKM XML 1.8.3 (below Enkeltregning; `@` an
 * attribute, `[]` repeats), where it goes in the JSON (below the regning; by revision where they differ), how it is read.
 * Source: the mapping published with the Krav API documentation up to 2026-01-08; decisions where it is silent have a finding
 * each (see texts.ts).
 */
export const REGNING_ROWS: readonly Row[] = [
  map('Guid', 'guid', guid),
  must('BetaltEgenandel/@korrigering', 'korrigeringBetaltEgenandel', boolsk),
  must('BetaltEgenandel/@erBetalt', 'betaltEgenandel', boolsk),
  map('Kreditering', 'kreditering', boolsk),
  map('RegningNr', 'regningsnummer', text),
  map('DatoTid', 'tidspunkt', tidspunkt),
  map('Merknad', 'merknad', fritekst),

  map('Patient/FamilyName', 'pasient.etternavn', text),
  settle('Patient/MiddleName', 'mellomnavn', 'pasient.fornavn', text),
  map('Patient/GivenName', 'pasient.fornavn', text),
  map('Patient/Sex/@V', 'pasient.kjonn', text),
  unmapped('Patient/Sex/@DN', 'silent'),
  map('Patient/Nationality/@V', 'pasient.trygdenasjon', text),
  unmapped('Patient/Nationality/@DN', 'silent'),
  must('Patient/Ident/Id', 'pasient.identifikasjon.id', text),
  must('Patient/Ident/TypeId/@V', 'pasient.identifikasjon.type', text),
  unmapped('Patient/Ident/TypeId/@S', 'silent'),
  unmapped('Patient/Ident/TypeId/@DN', 'silent'),
  unmapped('Patient/Ident/TypeId/@OT', 'silent'),
  map('Patient/DateOfBirth', 'pasient.fodselsdato', dato),
  unmapped('Patient/ArbeidstagerNorge/@V', 'warning'),
  unmapped('Patient/ArbeidstagerNorge/@DN', 'silent'),
  map('Patient/EEA/EEADok', byRevision('pasient.eea.Dok', 'pasient.eea.dok'), text),
  map('Patient/EEA/EEACardId', byRevision('pasient.eea.CardId', 'pasient.eea.cardId'), text),
  map('Patient/EEA/EEAId', byRevision('pasient.eea.Id', 'pasient.eea.id'), text),
  map(
    'Patient/EEA/EEATrygdekontorNavn',
    byRevision('pasient.eea.TrygdekontorNavn', 'pasient.eea.trygdekontorNavn'),
    text,
  ),
  map('Patient/EEA/EEATrygdekontorNr', byRevision('pasient.eea.TrygdekontorNr', 'pasient.eea.trygdekontorNr'), text),
  map('Patient/EEA/EEAGyldighetFra', byRevision('pasient.eea.eeaGyldighetFra', 'pasient.eea.gyldighetFra'), dato),
  map('Patient/EEA/EEAGyldighet', byRevision('pasient.eea.eeaGyldighet', 'pasient.eea.gyldighet'), dato),
  unmapped('Patient/Phone', 'info'),

  map('Behandling/KodeEgenandel/@V', 'arsakFriEgenandel', text),
  unmapped('Behandling/KodeEgenandel/@DN', 'silent'),
  map('Behandling/Diagnose[]/@S', 'diagnoser[].kodeverk', oid),
  map('Behandling/Diagnose[]/@V', 'diagnoser[].kode', diagnosekode),
  unmapped('Behandling/Diagnose[]/@DN', 'silent'),
  unmapped('Behandling/Diagnose[]/@OT', 'silent'),
  unmapped('Behandling/TilsagnTK/@V', 'info'),
  unmapped('Behandling/TilsagnTK/@DN', 'silent'),
  map('Behandling/Sykdomslistepunkt', 'sjeldenMedisinskTilstand', text),
  map('Behandling/HenvisningsDato', 'henvisning.dato', dato),
  map('Behandling/HenvisningsId', 'henvisning.id', text),
  map('Behandling/HenvisningsDiagnose[]/@S', 'henvisning.diagnoser[].kodeverk', oid),
  map('Behandling/HenvisningsDiagnose[]/@V', 'henvisning.diagnoser[].kode', diagnosekode),
  unmapped('Behandling/HenvisningsDiagnose[]/@DN', 'silent'),
  unmapped('Behandling/HenvisningsDiagnose[]/@OT', 'silent'),
  unmapped('Behandling/OperasjonsDato', 'info'),
  unmapped('Behandling/BehandlingsNr', 'info'),
  must(
    'Behandling/Behandlerident/Id',
    byRevision('utforendeBehandler.id', 'utforendeBehandler.identifikasjon.id'),
    text,
  ),
  must(
    'Behandling/Behandlerident/TypeId/@V',
    byRevision('utforendeBehandler.type', 'utforendeBehandler.identifikasjon.type'),
    text,
  ),
  unmapped('Behandling/Behandlerident/TypeId/@S', 'silent'),
  unmapped('Behandling/Behandlerident/TypeId/@DN', 'silent'),
  unmapped('Behandling/Behandlerident/TypeId/@OT', 'silent'),
  // Dentistry: relatertBehandler. All others: henvisning.henvistFra. The type follows from the id.
  settle('Behandling/RelatertBehandler', 'relatertBehandler', 'relatertBehandler.id', text),
  map('Behandling/Moderasjonskode/@V', 'moderasjonskode', text),
  unmapped('Behandling/Moderasjonskode/@DN', 'silent'),
  map('Behandling/Behandlingsform/@V', 'stonadspunkt', text),
  unmapped('Behandling/Behandlingsform/@DN', 'silent'),
  settle('Behandling/Tann[]/@V', 'tann', 'takster[].tenner[].tannkode', text),
  unmapped('Behandling/Tann[]/@DN', 'silent'),
  unmapped('Behandling/RettighetsvurdertAv', 'warning'),
  unmapped('Behandling/RettighetsvurdertDato', 'warning'),
  must('Behandling/Prosedyrekode[]/Kodeverk', 'prosedyrekoder[].kodeverk', text),
  must('Behandling/Prosedyrekode[]/Kode', 'prosedyrekoder[].kode', text),
  // A laboratory code moves to nlkkoder[] in 2026-04-23 (settle/nlkkoder.ts). Antall missing is 1 (settle/antall.ts).
  map('Behandling/Takst[]/Verdi/@V', 'takster[].belop', belop),
  currency('Behandling/Takst[]/Verdi/@U'),
  must('Behandling/Takst[]/Kode', 'takster[].kode', text),
  map('Behandling/Takst[]/Antall', 'takster[].antall', heltall),
  require('Behandling/SumKrav'),
  unmapped('Behandling/SumKrav/EgenandelHonorar/@V', 'info'),
  currency('Behandling/SumKrav/EgenandelHonorar/@U'),
  map('Behandling/SumKrav/Refusjon/@V', 'belop', belop),
  currency('Behandling/SumKrav/Refusjon/@U'),
];

/** What stands around the bills, below BehandlerKrav and `behandlerkrav`. */
export const BEHANDLERKRAV_ROWS: readonly Row[] = [
  settle('@navnEPJ', 'navnEpj', 'navnEPJ', text),
  unmapped('@versjonEPJ', 'info'),
  map('Avdeling', 'avdeling', text),
  map('RESH', 'reshId', text),
  use('Praksistype'),
  use('Konto'),
  map('Krav/AntallRegninger', 'antallRegninger', heltall),
  map('Krav/SumKravSamlet/@V', 'belop', belop),
  currency('Krav/SumKravSamlet/@U'),
];
