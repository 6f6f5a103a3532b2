import type { Rule } from '../validate/rule.ts';
import { rule as apatKombinasjon } from './apat/kombinasjon.ts';
import { rule as behandlerHpr } from './behandler/hpr.ts';
import { rule as behandlerType } from './behandler/type.ts';
import { rule as debitorKode } from './debitor/kode.ts';
import { rule as diagnoseFagomrade } from './diagnose/fagomrade.ts';
import { rule as diagnoseForm } from './diagnose/form.ts';
import { rule as diagnoseKodeverk } from './diagnose/kodeverk.ts';
import { rule as egenandelArsakAlder } from './egenandel/arsak-alder.ts';
import { rule as egenandelArsakKjonn } from './egenandel/arsak-kjonn.ts';
import { rule as egenandelArsakKode } from './egenandel/arsak-kode.ts';
import { rule as henvisningDato } from './henvisning/dato.ts';
import { rule as meldingAntallRegninger } from './melding/antall-regninger.ts';
import { rule as meldingAvdelingResh } from './melding/avdeling-resh.ts';
import { rule as meldingDuplikatregning } from './melding/duplikatregning.ts';
import { rule as meldingKrediteringSammenMedOriginal } from './melding/kreditering-sammen-med-original.ts';
import { rule as meldingPraksis } from './melding/praksis.ts';
import { rule as meldingSum } from './melding/sum.ts';
import { rule as meldingUnikGuid } from './melding/unik-guid.ts';
import { rule as meldingUnikRegningsnummer } from './melding/unik-regningsnummer.ts';
import { rule as merknadNpe1 } from './merknad/npe1.ts';
import { rule as nlkBelop } from './nlk/belop.ts';
import { rule as nlkIkkeGyldig } from './nlk/ikke-gyldig.ts';
import { rule as nlkUkjent } from './nlk/ukjent.ts';
import { rule as pasientBegrunnelse } from './pasient/begrunnelse.ts';
import { rule as pasientEea } from './pasient/eea.ts';
import { rule as pasientFodselsdatoSamsvar } from './pasient/fodselsdato-samsvar.ts';
import { rule as pasientFodtEtterBehandling } from './pasient/fodt-etter-behandling.ts';
import { rule as pasientIdType } from './pasient/id-type.ts';
import { rule as pasientIdentifikasjon } from './pasient/identifikasjon.ts';
import { rule as pasientKjonnSamsvar } from './pasient/kjonn-samsvar.ts';
import { rule as pasientKontrollsiffer } from './pasient/kontrollsiffer.ts';
import { rule as pasientTrygdenasjon } from './pasient/trygdenasjon.ts';
import { rule as prosedyreForm } from './prosedyre/form.ts';
import { rule as prosedyreKodeverk } from './prosedyre/kodeverk.ts';
import { rule as regningEgenandelFrist } from './regning/egenandel-frist.ts';
import { rule as regningForeldet } from './regning/foreldet.ts';
import { rule as regningFremITid } from './regning/frem-i-tid.ts';
import { rule as regningKlokkeslett } from './regning/klokkeslett.ts';
import { rule as regningKorrigering } from './regning/korrigering.ts';
import { rule as regningKreditering } from './regning/kreditering.ts';
import { rule as regningPasientMangler } from './regning/pasient-mangler.ts';
import { rule as regningRegningsnummerForm } from './regning/regningsnummer-form.ts';
import { rule as regningRegningsnummerRekkefolge } from './regning/regningsnummer-rekkefolge.ts';
import { rule as regningSum } from './regning/sum.ts';
import { rule as relatertImplantat } from './relatert/implantat.ts';
import { rule as relatertKjeveortopedi } from './relatert/kjeveortopedi.ts';
import { rule as stonadspunktKode } from './stonadspunkt/kode.ts';
import { rule as stonadspunktSmt } from './stonadspunkt/smt.ts';
import { rule as takstAntall } from './takst/antall.ts';
import { rule as takstBelop } from './takst/belop.ts';
import { rule as takstEnkelKontakt } from './takst/enkel-kontakt.ts';
import { rule as takstIkkeGyldig } from './takst/ikke-gyldig.ts';
import { rule as takstIkkeKontrollert } from './takst/ikke-kontrollert.ts';
import { rule as takstKreverDiagnose } from './takst/krever-diagnose.ts';
import { rule as takstKreverProsedyre } from './takst/krever-prosedyre.ts';
import { rule as takstKreverTakst } from './takst/krever-takst.ts';
import { rule as takstMaksPerAr } from './takst/maks-per-ar.ts';
import { rule as takstMaksRepetisjoner } from './takst/maks-repetisjoner.ts';
import { rule as takstTidsbruk } from './takst/tidsbruk.ts';
import { rule as takstUgyldigKombinasjon } from './takst/ugyldig-kombinasjon.ts';
import { rule as takstUkjent } from './takst/ukjent.ts';
import { rule as tannKode } from './tann/kode.ts';
import { rule as tannMangler } from './tann/mangler.ts';

/** Every rule, sorted by id; a contract test holds that none is missing. */
export const RULES: readonly Rule[] = [
  apatKombinasjon,
  behandlerHpr,
  behandlerType,
  debitorKode,
  diagnoseFagomrade,
  diagnoseForm,
  diagnoseKodeverk,
  egenandelArsakAlder,
  egenandelArsakKjonn,
  egenandelArsakKode,
  henvisningDato,
  meldingAntallRegninger,
  meldingAvdelingResh,
  meldingDuplikatregning,
  meldingKrediteringSammenMedOriginal,
  meldingPraksis,
  meldingSum,
  meldingUnikGuid,
  meldingUnikRegningsnummer,
  merknadNpe1,
  nlkBelop,
  nlkIkkeGyldig,
  nlkUkjent,
  pasientBegrunnelse,
  pasientEea,
  pasientFodselsdatoSamsvar,
  pasientFodtEtterBehandling,
  pasientIdType,
  pasientIdentifikasjon,
  pasientKjonnSamsvar,
  pasientKontrollsiffer,
  pasientTrygdenasjon,
  prosedyreForm,
  prosedyreKodeverk,
  regningEgenandelFrist,
  regningForeldet,
  regningFremITid,
  regningKlokkeslett,
  regningKorrigering,
  regningKreditering,
  regningPasientMangler,
  regningRegningsnummerForm,
  regningRegningsnummerRekkefolge,
  regningSum,
  relatertImplantat,
  relatertKjeveortopedi,
  stonadspunktKode,
  stonadspunktSmt,
  takstAntall,
  takstBelop,
  takstEnkelKontakt,
  takstIkkeGyldig,
  takstIkkeKontrollert,
  takstKreverDiagnose,
  takstKreverProsedyre,
  takstKreverTakst,
  takstMaksPerAr,
  takstMaksRepetisjoner,
  takstTidsbruk,
  takstUgyldigKombinasjon,
  takstUkjent,
  tannKode,
  tannMangler,
];
