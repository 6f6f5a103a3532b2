/**
 * What goes over the wire of the Krav API, as the documentation has it. Types alone: the simulator shares these with the client,
 * and nothing else.
 */

export type { Praksis as PraksisSvar, Praksiser as PraksiserSvar } from '../convert/generated/praksiser.ts';
export type { Feilmelding, InnsendingSvar } from './generated/innsending.ts';
export type { JwkSvar, Nokkelsett, OffentligNokkel } from './generated/jwk.ts';
export type {
  Innsending,
  MeldingerSvar,
  Meldingsliste,
  Meldingsstatus,
  Merknad,
  Regningsstatus,
  Utbetaling,
  Vedtak,
} from './generated/meldinger.ts';
export type { Oppmote, OppmoterSvar } from './generated/oppmoter.ts';

/** The body of the call for a patient's attendances. */
export interface OppmoterSporsmal {
  /** National identity number. */
  readonly fnr: string;
  /** YYYY-MM-DD. */
  readonly dato: string;
}
