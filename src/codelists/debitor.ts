/** The debtor whose patient needs a trygdenasjon: a patient of a convention country, treated in an emergency. */
export const KONVENSJONSPASIENT = '11';

/**
 * Who pays: code list 8426 (OID 2.16.578.1.12.4.1.1.8426). Source: the national standards archive (2020). Open-ended: an unknown
 * code is no error.
 */
export const DEBITORER: ReadonlySet<string> = new Set(
  `1 ${KONVENSJONSPASIENT} 12 13 20 22 24 30 32 43 44 45 47 50 51 60 70 80 90 99`.split(' '),
);
