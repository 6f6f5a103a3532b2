/**
 * MsgInfo/Type/@V of BKM and NPR-BKM: which profession or scheme a message is for. Source: BKM XML 1.8.3 (2018-03-22) and the
 * national standards archive (2020).
 */
export const MELDINGSTYPER = {
  LOM: 'lege',
  FOM: 'fysioterapeut, kommunal fysioterapi',
  KOM: 'kiropraktor',
  HOM: 'helsestasjon',
  PSOM: 'psykolog',
  TOM: 'tannlege',
  TPM: 'tannpleier',
  PJM: 'jordmor',
  APM: 'audiopedagog',
  LGM: 'logoped',
  OOM: 'ortoptist',
  PROM: 'pasientreiser',
  FBV: 'fritt behandlingsvalg',
  ROM: 'rehabilitering',
  BOM: 'behandlingsreiser i utlandet',
  POM: 'poliklinikk (NPR-BKM)',
  LROM: 'privat laboratorium/radiologi (NPR-BKM)',
} as const satisfies Readonly<Record<string, string>>;

export type Meldingstype = keyof typeof MELDINGSTYPER;

/**
 * The message type of MsgInfo/Type/@V, in whatever case, or null when it is none. A leading D marks delivery on a physical medium
 * and is left off; no type begins with D itself.
 *
 * @example meldingstypeOf('DLOM') // 'LOM'
 */
export function meldingstypeOf(v: string): Meldingstype | null {
  const type = v.toUpperCase().replace(/^D/, '');
  return isMeldingstype(type) ? type : null;
}

function isMeldingstype(type: string): type is Meldingstype {
  return Object.hasOwn(MELDINGSTYPER, type);
}
