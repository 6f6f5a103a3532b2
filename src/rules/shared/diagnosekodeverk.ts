import { type DiagnoseKodeverk, ICD10, ICDDA3, ICPC2, ICPC2B } from '../../codelists/diagnose.ts';
import type { Fagomrade } from '../../codelists/fagomrade.ts';
import type { Facts } from '../../validate/rule.ts';
import { fagomradeOf } from './fagomrade.ts';

/** None: no diagnosis is to be given. */
type Kodeverk = readonly DiagnoseKodeverk[];

const ICPC: Kodeverk = [ICPC2, ICPC2B];
const NONE: Kodeverk = [];

/**
 * Source: BKM 1.8.3, Behandling/Diagnose; Krav API, behandlerkravmelding_json (2025-10), diagnoser.kodeverk. Of doctors and
 * physiotherapists the type of the practice decides; of those who are not here the norm says nothing.
 */
const BY_FAGOMRADE: Partial<Record<Fagomrade, Kodeverk>> = {
  BE: NONE,
  FBV: [ICD10],
  KI: ICPC,
  PR: NONE,
  PS: [ICD10],
  RE: NONE,
  TH: [ICD10, ICDDA3],
  TP: [ICD10, ICDDA3],
};

const ALLMENN: ReadonlySet<string> = new Set('FALE FALO FATU KNFL KNND KOFA KOLE LEKO LEVA SYPL'.split(' '));
const KOMMUNAL_FYSIOTERAPI: ReadonlySet<string> = new Set(['FYKO', 'KOFY']);

/** The code systems that a message's profession uses: any one where the norm does not say; null where what decides is not known. */
export function kodeverkOf(facts: Facts): Kodeverk | 'any' | null {
  const fagomrade = fagomradeOf(facts);
  if (fagomrade === null) return null;
  if (fagomrade !== 'LE' && fagomrade !== 'FY') return BY_FAGOMRADE[fagomrade] ?? 'any';
  const { praksistype } = facts;
  if (praksistype === null) return null;
  if (fagomrade === 'FY') return KOMMUNAL_FYSIOTERAPI.has(praksistype) ? NONE : ICPC;
  if (ALLMENN.has(praksistype)) return ICPC;
  // UTKA and URRE are met in general and in specialist practice.
  return praksistype.startsWith('SP') ? [ICD10] : [...ICPC, ICD10];
}
