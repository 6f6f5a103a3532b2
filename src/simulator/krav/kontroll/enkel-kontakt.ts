import { ENKEL_KONTAKT } from '../../../codelists/enkel-kontakt.ts';
import type { StoredMerknad, StoredRegning } from '../melding.ts';
import { isLiveOriginal } from './dobbelt.ts';
import type { Kjente } from './kjente.ts';
import { naerKonsultasjon, SAMMEN_MED_ANDRE } from './merknader.ts';

/** ms on either side, the bound included. */
const NAER = 60 * 60_000;

/**
 * A simple contact beside other tariffs, or close to a consultation of the patient that the practice claims on another bill, sent
 * together or before. One that was approved stays so when the consultation comes later.
 *
 * @param now epoch ms
 */
export function enkelKontakt(
  { slag, takster, pasient, tidspunkt }: StoredRegning,
  praksisId: string,
  seen: readonly Kjente[],
  now: number,
): readonly StoredMerknad[] {
  if (slag !== 'original' || !takster.some(isKontakt)) return [];
  if (!takster.every(isKontakt)) return [SAMMEN_MED_ANDRE];
  if (pasient === null || tidspunkt === null) return [];
  const distance = (regning: StoredRegning) => Math.abs((regning.tidspunkt ?? Number.NaN) - tidspunkt);
  const [nearest] = seen
    .flatMap((each) => each.konsultasjoner(praksisId, pasient))
    .filter((each) => distance(each.regning) <= NAER && isLiveOriginal(each, seen, now))
    .sort((a, b) => distance(a.regning) - distance(b.regning));
  return nearest === undefined ? [] : [naerKonsultasjon(nearest.regning.regningsnummer ?? nearest.regning.guid)];
}

function isKontakt(kode: string): boolean {
  return ENKEL_KONTAKT.includes(kode);
}
