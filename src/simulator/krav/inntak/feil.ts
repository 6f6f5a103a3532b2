import type { ApiKode } from '../../../diagnostics/finding.ts';
import type { Feilmelding } from '../../../krav/wire.ts';

/** One of the documented codes, with its text. Source: Krav API, Send inn, Feilmeldingskoder. */
export interface Feil extends Feilmelding {
  readonly kode: ApiKode;
  readonly melding: string;
}

/** What can't be decrypted is no JSON to the API either. */
export const IKKE_JSON: Feil = { kode: 'UKJENT_FORMAT', melding: 'Behandlerkravmelding har ikke JSON-format' };

/** @param sted where it stands, `behandlerkrav.regninger[0].takst` */
export function ukjentFelt(sted: string): Feil {
  return { kode: 'UKJENT_FELT', melding: `Ukjent felt i JSON: ${sted}` };
}

/**
 * What has not the documented data type: the nearest of the documented codes.
 *
 * @param sted of the field; '' for the message
 */
export function feilType(sted: string): Feil {
  const where = sted === '' ? 'meldingen' : `feltet ${sted}`;
  return { kode: 'UKJENT_FORMAT', melding: `Feil datatype eller format i ${where}` };
}

/** @param holder what lacks it, `behandlerkrav.regninger[0]`; '' for the message */
export function mangler(kode: ApiKode, felt: string, holder: string): Feil {
  const where = /\d/.test(holder) ? ` i ${holder}` : '';
  return { kode, melding: `Mangler påkrevd felt ${felt}${where}` };
}

/** @param hvorfor what is wrong with a practice that is registered; none: it is not */
export function ukjentPraksisId(hvorfor?: string): Feil {
  const melding = 'Oppgitt praksisId finnes ikke for helseaktøren';
  return { kode: 'UKJENT_PRAKSISID', melding: hvorfor === undefined ? melding : `${melding}: ${hvorfor}` };
}

export const DUPLIKAT: Feil = {
  kode: 'DUPLIKAT_KRAV',
  melding: 'Meldingen er identisk med en tidligere melding som allerede er behandlet',
};
