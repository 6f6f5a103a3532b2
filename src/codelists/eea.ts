/**
 * Countries whose insured patients need EEA documentation on the bill. Source: BKM XML 1.8.3 (2018-03-22), Patient/EEA. The list there
 * is neither all of the EEA nor open to guesses: the Nordic countries, Hungary and Portugal are not in it.
 */
export const EEA_LAND: ReadonlySet<string> = new Set(
  'AT BE BG CH CY CZ DE EE ES FR GB GR HR IE IT LI LT LU LV MT NL PL RO SI SK'.split(' '),
);

/** EEA documents, EEADok. Source: code list 7462 (OID 2.16.578.1.12.4.1.1.7462). */
export const EEA_DOKUMENTER: ReadonlySet<string> = new Set(
  'S1 S2 S3 DA1 E106 E109 E112 E123 EHIC HAST MEDI PASS'.split(' '),
);
