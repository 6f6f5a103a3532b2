import type { Revision } from '../../bkm/revision.ts';
import type { PraksisRegistration } from './praksis.ts';

/** Forms of the status answers that the documentation has beside that of its walk-through. */
export const VARIANTS = ['sums-in-innsending', 'nummer-text', 'time-without-t', 'sendt-til-behandling'] as const;

/**
 * `sums-in-innsending`: sumKravbelop, sumUtbetaltbelop and antallRegninger of the details stand under `innsending`.
 * `nummer-text`: the number of a merknad is text. `time-without-t`: mottattidspunkt lacks its T. `sendt-til-behandling`: where
 * meldingsstatus ends, in place of ferdig_behandlet. Source: Krav API, Hent status; the third, Normal arbeidsflyt.
 */
export type Variant = (typeof VARIANTS)[number];

/** Which messages people control, after the machine. */
export interface Manuell {
  /** All of these practices. */
  readonly praksisId?: readonly string[];
  /** Those with a bill of one of these numbers. */
  readonly regningsnummer?: readonly string[];
}

/** Ms by the simulator's clock for which a message that was just stored is not seen; what is left out sees it at once. */
export interface Etterslep {
  /** By the check for duplicates: an identical message is stored as another one. */
  readonly duplikat?: number;
  /** In the overview. */
  readonly oversikt?: number;
  /** By its bills, count and sum: it is shown as `mottatt` alone. Source: Krav API, Hent status, the first entry of its example. */
  readonly regninger?: number;
}

/** What the Krav API's own calls of a simulator can be told. `POST /simulator/control` changes all that `ControlSettings` has. */
export interface KravOptions extends ControlSettings {
  /** Practices beside those of the demo samhandlere. */
  readonly praksiser?: readonly PraksisRegistration[];
  /** Forms of messages that are taken; a field of another is UKJENT_FELT. Default: both. */
  readonly revisions?: readonly Revision[];
  /** Refused messages are in the overview and have details too, as feil_i_melding. Default: they are forgotten. */
  readonly keepRefused?: boolean;
}

export interface ControlSettings {
  /** National ids of those who have frikort, for merknad 710. Default `alle`: everybody who a bill says has it. */
  readonly frikort?: readonly string[] | 'alle';
  /** Default: none. */
  readonly manuell?: Manuell;
  /** Default: none. */
  readonly variants?: readonly Variant[];
  /** Default: none. */
  readonly etterslep?: Etterslep;
}
