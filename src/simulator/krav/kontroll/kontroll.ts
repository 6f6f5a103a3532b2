import type { Resultat, StoredMerknad, StoredRegning } from '../melding.ts';
import { dobbelt, originalOf } from './dobbelt.ts';
import { enkelKontakt } from './enkel-kontakt.ts';
import { Kjente } from './kjente.ts';
import { fremITid, UTEN_FRIKORT } from './merknader.ts';

/** What the control knows beside the bills themselves. */
export interface Grunnlag {
  /** Epoch ms. */
  readonly mottatt: number;
  readonly praksisId: string;
  /** Bills that the samhandler sent before. */
  readonly tidligere: Kjente;
  harFrikort(pasient: string): boolean;
}

/**
 * The control of a message's bills, in their order. It knows what the walk-through shows and no more: what has no merknad here is
 * approved as claimed.
 */
export function kontroller(regninger: readonly StoredRegning[], grunnlag: Grunnlag): readonly Resultat[] {
  const { mottatt, praksisId, tidligere } = grunnlag;
  const egne = new Kjente();
  const seen = [tidligere, egne];
  const first = regninger.map((regning) => {
    const merknader = [...dobbelt(regning, seen, mottatt), ...alene(regning, grunnlag)];
    const resultat = resultatOf(regning, merknader, seen);
    const status = resultat.godkjent ? 'godkjent' : 'avvist';
    egne.add({ regning, praksisId, belop: resultat.belop, status: () => status });
    return resultat;
  });
  // Last, as the consultation may stand behind the contact; and a refused one is none.
  return regninger.map((regning, index) => {
    const found = enkelKontakt(regning, praksisId, seen, mottatt);
    const resultat = first[index];
    if (resultat !== undefined && found.length === 0) return resultat;
    return { godkjent: false, belop: 0, merknader: [...(resultat?.merknader ?? []), ...found] };
  });
}

/** What a bill shows by itself. */
function alene({ slag, tidspunkt, arsakFriEgenandel, pasient }: StoredRegning, grunnlag: Grunnlag): StoredMerknad[] {
  const { mottatt, harFrikort } = grunnlag;
  if (slag !== 'original') return [];
  return [
    ...(tidspunkt !== null && tidspunkt > mottatt ? [fremITid(tidspunkt, mottatt)] : []),
    ...(arsakFriEgenandel === 'F' && pasient !== null && !harFrikort(pasient) ? [UTEN_FRIKORT] : []),
  ];
}

function resultatOf(regning: StoredRegning, merknader: readonly StoredMerknad[], seen: readonly Kjente[]): Resultat {
  const godkjent = merknader.length === 0;
  return { godkjent, belop: godkjent ? belopOf(regning, seen) : 0, merknader };
}

/** Øre. A credit takes back what its original gave, a correction of paid egenandel moves no money. */
export function belopOf(regning: StoredRegning, seen: readonly Kjente[]): number {
  if (regning.slag === 'original') return regning.belop ?? 0;
  if (regning.slag === 'korrigering') return 0;
  return -(originalOf(regning, seen)?.belop ?? Math.abs(regning.belop ?? 0));
}
