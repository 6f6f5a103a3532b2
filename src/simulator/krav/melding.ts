import type { Samhandler } from '../frame.ts';

/** A message that was taken, with what the control found. Nothing in it changes with time alone. */
export interface StoredMelding {
  /** behandlerkravmeldingId: GUID, lower case. */
  readonly id: string;
  readonly samhandler: Samhandler;
  readonly praksisId: string;
  /** Epoch ms. */
  readonly mottatt: number;
  /** What identical content has in common, see `contentOf`. */
  readonly innhold: string;
  readonly regninger: readonly StoredRegning[];
  /** The first treatment, and one more for each rebehandling. */
  readonly behandlinger: readonly Behandling[];
}

/** What the simulator keeps of a bill. */
export interface StoredRegning {
  /** Lower case. */
  readonly guid: string;
  readonly regningsnummer: string | null;
  readonly slag: 'original' | 'kreditering' | 'korrigering';
  /** National id or another number of the patient; null where the bill has none. */
  readonly pasient: string | null;
  /** Epoch ms. */
  readonly tidspunkt: number | null;
  /** Codes of the tariffs, in the order of the bill. */
  readonly takster: readonly string[];
  /** Øre. */
  readonly belop: number | null;
  readonly arsakFriEgenandel: string | null;
  /** Whether the patient has paid; null where the bill says nothing of it. */
  readonly betaltEgenandel: boolean | null;
  /** HPR number of who treated, where the bill has one, and what they are (8401). */
  readonly hpr: string | null;
  readonly profesjon: string | null;
  /** HPR number of who referred. */
  readonly henvistAv: string | null;
}

/** One run of the control over a message. */
export interface Behandling {
  readonly innsendingId: string;
  /** Epoch ms: received, or treated again from then. */
  readonly fra: number;
  /** True where people control after the machine. */
  readonly manuell: boolean;
  /** Epoch ms when the control is done; null while people have not ended theirs. */
  readonly kontrollert: number | null;
  /** One a bill, in their order. */
  readonly resultater: readonly Resultat[];
}

/** What the control found of a bill. */
export interface Resultat {
  readonly godkjent: boolean;
  /** Øre that the bill gives; below 0 for a credit, 0 where it was refused. */
  readonly belop: number;
  readonly merknader: readonly StoredMerknad[];
}

export interface StoredMerknad {
  readonly nummer: number;
  readonly tekst: string;
}

/** One text for one samhandler. */
export function keyOf({ type, id }: Samhandler): string {
  return `${type}:${id}`;
}

/** The result that holds now for a bill. */
export function lastResultat({ behandlinger }: StoredMelding, index: number): Resultat | undefined {
  return behandlinger.at(-1)?.resultater[index];
}

/** Øre of one treatment's results. */
export function sumOf({ resultater }: Behandling): number {
  return resultater.reduce((sum, { belop }) => sum + belop, 0);
}

/** Øre that one treatment of a message adds to its payment: of a rebehandling, only what differs from the one before. */
export function addedBy({ behandlinger }: StoredMelding, nth: number): number {
  const before = behandlinger[nth - 1];
  const treatment = behandlinger[nth];
  return (treatment === undefined ? 0 : sumOf(treatment)) - (before === undefined ? 0 : sumOf(before));
}
