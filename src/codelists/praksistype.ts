interface XmlPraksistype {
  readonly navn: string;
  /** Praksistyper of the register that it can be; `?` stands for any one letter. */
  readonly register: readonly string[];
}

/**
 * BehandlerKrav/Praksistype by code, and which praksistyper of the Krav API's register each can be. Source of codes and names:
 * BKM XML 1.8.3 (2018-03-22); of the pairing: the published mapping, KUHR documentation to 2026-01-08.
 */
export const XML_PRAKSISTYPER = {
  '1': { navn: 'Fastlege (utbetaling til legen)', register: ['FALE'] },
  '2': { navn: 'Fastlege fastlønnet (utbetaling til kommunen)', register: ['FALO', 'KOFA'] },
  '3': { navn: 'Legevakt (utbetaling til legen)', register: ['LEVA'] },
  '4': { navn: 'Legevakt fastlønnet (utbetaling til kommunen)', register: ['LEKO', 'KOLE'] },
  '5': { navn: 'Spesialist', register: ['SP??'] },
  '6': { navn: 'Fysioterapeut', register: ['FYNO', 'FYMT', 'FYPM', 'FYRT'] },
  '7': { navn: 'Fysioterapeut utdanningskandidat', register: ['FYUM', 'FYUP', 'FYUV'] },
  '8': { navn: 'Tannlege privat', register: ['TANN'] },
  '9': { navn: 'Tannlege privat kjeveortopedi', register: ['TAKJ'] },
  '10': { navn: 'Fylkeskommunal tannlege', register: ['TAFY'] },
  '11': { navn: 'Fylkeskommunal kjeveortopedi', register: ['TAFK'] },
  '12': { navn: 'Kommunal fysioterapi', register: ['FYKO', 'KOFY'] },
  '13': { navn: 'Primærhelseteam (sykepleier)', register: ['SYPL'] },
} as const satisfies Readonly<Record<string, XmlPraksistype>>;

export type XmlPraksistypeKode = keyof typeof XML_PRAKSISTYPER;

/** True for a code that BehandlerKrav/Praksistype may hold. */
export function isXmlPraksistype(code: string): code is XmlPraksistypeKode {
  return Object.hasOwn(XML_PRAKSISTYPER, code);
}

/**
 * The Praksistype that a text names; null where it names none. Zeros before a code say nothing.
 *
 * @example xmlPraksistypeOf('08') // '8'
 */
export function xmlPraksistypeOf(text: string): XmlPraksistypeKode | null {
  const code = text.replace(/^0+/, '');
  return isXmlPraksistype(code) ? code : null;
}

/** The register's praksistyper that an XML Praksistype can be, `?` standing for any one letter. Empty for an unknown code. */
export function registerTypes(code: string): readonly string[] {
  return isXmlPraksistype(code) ? XML_PRAKSISTYPER[code].register : [];
}

/**
 * True when a registered practice of `type` can be what the XML calls Praksistype `code`. Also for types that our list lacks.
 *
 * @example matchesPraksistype('5', 'SPGY') // true
 */
export function matchesPraksistype(code: string, type: string): boolean {
  return registerTypes(code).some(
    (pattern) => pattern.length === type.length && type.startsWith(pattern.replaceAll('?', '')),
  );
}

/**
 * The praksistyper of the Krav API's register of practices. Source: KUHR documentation to 2026-04-24. Open-ended: the API is a
 * pilot, and an unknown type is no error.
 */
export const REGISTER_PRAKSISTYPER: ReadonlySet<string> = new Set(
  (
    'AUDI BEUT BIRE FAFY FALE FALO FATU FRBE FYKO FYMT FYNO FYPM FYRT FYUM FYUP FYUV HELS JORD KINO KNFL KNND KOFA KOFF KOFY ' +
    'KOHS KOLE KOMU KORI KURS LARO LEKO LEVA LOGO MULT OKSY OPPT ORTO PASI PSNE PSNO PSUT RHFO SPAN SPBA SPES SPFY SPGY SPHU ' +
    'SPIN SPKI SPNE SPOK SPOL SPON SPPS SPRA SPRE SYKE SYPL TAFK TAFY TAKJ TANN TAPL TAPO TPOF TPPR TPUT URRE UTKA'
  ).split(' '),
);
