import type { Period, Tariff } from '../types.ts';
import { codeListField } from './code-list.ts';
import { invalidWith, needsOneOf, readInvalid, readNeeded } from './combination.ts';
import { countField, flagField, percentField, priceField, textOf } from './fields.ts';
import { once } from './once.ts';
import type { Row } from './row.ts';

/** What a row is found by. */
export function tariffKey(row: Row): { readonly kode: string | null; readonly fagomrade: string | null } {
  return { kode: textOf(row.takstkode), fagomrade: textOf(row.fagomraade) };
}

/** Makes tariffs of rows of /takstkoder. Many share a text on combinations: each is read once. */
export function tariffReader(): (row: Row, kode: string, fagomrade: string, period: Period) => Tariff {
  const invalid = once(readInvalid);
  const needed = once(readNeeded);
  return (row, kode, fagomrade, { fra, til }) => ({
    kode,
    fagomrade,
    fra,
    til,
    ...tariffFields(row, kode, invalid, needed),
  });
}

/** What a row of /takstkoder says of the tariff `kode`, but for its keys and its period. */
export function tariffFields(
  row: Row,
  kode: string,
  invalid = readInvalid,
  needed = readNeeded,
): Omit<Tariff, 'kode' | 'fagomrade' | keyof Period> {
  return {
    beskrivelse: textOf(row.beskrivelse),
    honorar: priceField(row.honorar),
    refusjon: priceField(row.refusjon),
    egenandel: priceField(row.egenandel),
    pasientEgenbetaling: priceField(row.pasient_egenbetaling),
    maksRepetisjoner: countField(row.maks_repetisjoner),
    repetisjonsprosent: percentField(row.repetisjonsprosent),
    redusertRefFraRepetisjon: countField(row.redusert_ref_fra_repetisjon),
    redusertRepetisjonsprosent: percentField(row.redusert_repetisjonsprosent),
    spesialisttakst: flagField(row.spesialisttakst),
    ugyldigKombinasjon: invalidWith(row.ugyldig_kombinasjon, kode, invalid),
    kreverTakst: needsOneOf(row.krever_takst, kode, needed),
    kreverProsedyre: codeListField(row.krever_prosedyre),
    kreverDiagnose: codeListField(row.krever_diagnose),
    maksAntallPerAar: countField(row.maks_antall_per_aar),
    maksAntallPerKalenderAar: countField(row.maks_antall_per_kalender_aar),
    maksAntallGjelderPasient: flagField(row.maks_antall_gjelder_pasient),
    minimumTidsbruk: countField(row.minimum_tidsbruk),
    tidsbrukPerRep: countField(row.tidsbruk_per_rep),
  };
}
