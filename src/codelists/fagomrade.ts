import { matchesPraksistype } from './praksistype.ts';

/**
 * Professions and schemes of the reimbursement area. Source: Helserefusjon, åpne data, Kodeverk, Fagområder (read 2026-01).
 */
export const FAGOMRADER = {
  AP: 'Audiopedagog',
  APO: 'Apotek',
  BE: 'Behandlingsreiser i utlandet',
  BI: 'Bidragsreiser',
  FBV: 'Fritt behandlingsvalg',
  FY: 'Fysioterapi',
  HS: 'Helsestasjon',
  JO: 'Jordmor',
  KI: 'Kiropraktor',
  KU: 'Kurssentra',
  LE: 'Lege',
  LOGO: 'Logoped',
  LR: 'Privat lab/radiologi',
  MU: 'Multidose',
  OP: 'Optiker',
  OR: 'Ortoptist',
  PO: 'Poliklinikk',
  PR: 'Pasientreiser',
  PS: 'Psykolog',
  PT: 'Primærhelseteam',
  RE: 'Rehabiliteringsinstitusjon',
  TH: 'Tannhelse',
  TP: 'Tannpleier',
} as const satisfies Readonly<Record<string, string>>;

export type Fagomrade = keyof typeof FAGOMRADER;

/**
 * Praksistyper of the register by fagområde. Source: Helserefusjon, åpne data, Kodeverk, Praksistyper (read 2026-01). The types of
 * municipalities (KNFL, KNND, KO..) are not in that table: they go by their names in Krav API, Kodeverk (to 2026-04-24). OKSY, RHFO,
 * TPOF, TPPR and TPUT (suppliers of oxygen, health regions, pension suppliers) treat nobody and have none.
 */
const PRAKSISTYPER = {
  AP: 'AUDI',
  BE: 'BEUT',
  BI: 'BIRE',
  FBV: 'FRBE',
  FY: 'FAFY FYKO FYMT FYNO FYPM FYRT FYUM FYUP FYUV KOFF KOFY KORI',
  HS: 'HELS KOHS',
  JO: 'JORD',
  KI: 'KINO',
  KU: 'KURS',
  LE:
    'FALE FALO FATU KNFL KNND KOFA KOLE LEKO LEVA SPAN SPBA SPES SPFY SPGY SPHU SPIN SPKI SPNE SPOK SPOL SPON SPPS SPRA SPRE ' +
    'SYPL URRE UTKA',
  LOGO: 'LOGO',
  LR: 'LARO',
  MU: 'KOMU MULT',
  OR: 'ORTO',
  PO: 'SYKE',
  PR: 'PASI',
  PS: 'PSNE PSNO PSUT',
  RE: 'OPPT',
  TH: 'TAFK TAFY TAKJ TANN',
  TP: 'TAPL TAPO',
} as const satisfies Partial<Record<Fagomrade, string>>;

/** Source: BKM XML 1.8.3 (2018-03-22), the names of the message types. */
const MELDINGSTYPER = {
  APM: 'AP',
  BOM: 'BE',
  FBV: 'FBV',
  FOM: 'FY',
  HOM: 'HS',
  KOM: 'KI',
  LGM: 'LOGO',
  LOM: 'LE',
  LROM: 'LR',
  OOM: 'OR',
  PJM: 'JO',
  POM: 'PO',
  PROM: 'PR',
  PSOM: 'PS',
  ROM: 'RE',
  TOM: 'TH',
  TPM: 'TP',
} as const satisfies Readonly<Record<string, Fagomrade>>;

const BY_PRAKSISTYPE: ReadonlyMap<string, Fagomrade> = new Map(
  Object.entries(PRAKSISTYPER).flatMap(([fagomrade, types]) =>
    isFagomrade(fagomrade) ? types.split(' ').map((type): [string, Fagomrade] => [type, fagomrade]) : [],
  ),
);
const BY_MELDINGSTYPE: ReadonlyMap<string, Fagomrade> = new Map(Object.entries(MELDINGSTYPER));

/** The fagområde of a praksistype of the register, or null for one that is unknown or has none. */
export function fagomradeOfPraksistype(type: string): Fagomrade | null {
  return BY_PRAKSISTYPE.get(type) ?? null;
}

/** The fagområder that an XML Praksistype can be of; empty for an unknown code. */
export function fagomraderOfXmlPraksistype(code: string): ReadonlySet<Fagomrade> {
  return new Set([...BY_PRAKSISTYPE].flatMap(([type, fag]) => (matchesPraksistype(code, type) ? [fag] : [])));
}

/** The fagområde of an XML message type (without its D), or null for an unknown one. */
export function fagomradeOfMeldingstype(type: string): Fagomrade | null {
  return BY_MELDINGSTYPE.get(type) ?? null;
}

function isFagomrade(code: string): code is Fagomrade {
  return Object.hasOwn(FAGOMRADER, code);
}
