import type { StoredMerknad, StoredRegning } from '../melding.ts';
import type { Kjent, Kjente } from './kjente.ts';
import { ALLEREDE_SENDT, DOBBELTREGNING } from './merknader.ts';

/**
 * Whether a bill was sent before: 99 when it is the same treatment with the same number, 531 when only its guid or number is the
 * same. Lawful is a bill whose earlier ones are all refused or credited, and one credit and one correction of each. A bill that is
 * still treated is not refused yet.
 *
 * @param seen what was stored before, and the bills of this message before this one
 * @param now epoch ms
 */
export function dobbelt(regning: StoredRegning, seen: readonly Kjente[], now: number): readonly StoredMerknad[] {
  const sameGuid = seen.flatMap((each) => each.ofGuid(regning.guid));
  if (regning.slag !== 'original') {
    return sameGuid.some((each) => each.regning.slag === regning.slag && isLive(each, now)) ? [ALLEREDE_SENDT] : [];
  }
  const { regningsnummer } = regning;
  const sameNummer = regningsnummer === null ? [] : seen.flatMap((each) => each.ofNummer(regningsnummer));
  const before = [...sameGuid, ...sameNummer].filter((each) => isLiveOriginal(each, seen, now));
  if (before.length === 0) return [];
  return before.some((each) => isSameTreatment(each.regning, regning)) ? [DOBBELTREGNING] : [ALLEREDE_SENDT];
}

/** The bill that a credit or correction is of; null where it is not known here. */
export function originalOf({ guid }: StoredRegning, seen: readonly Kjente[]): Kjent | null {
  return seen.flatMap((each) => each.ofGuid(guid)).findLast((each) => each.regning.slag === 'original') ?? null;
}

/** A bill that is claimed: not refused, and not credited. */
export function isLiveOriginal(kjent: Kjent, seen: readonly Kjente[], now: number): boolean {
  if (kjent.regning.slag !== 'original' || !isLive(kjent, now)) return false;
  const sameGuid = seen.flatMap((each) => each.ofGuid(kjent.regning.guid));
  return !sameGuid.some((each) => each.regning.slag === 'kreditering' && isLive(each, now));
}

function isLive(kjent: Kjent, now: number): boolean {
  return kjent.status(now) !== 'avvist';
}

function isSameTreatment(a: StoredRegning, b: StoredRegning): boolean {
  return treatmentOf(a) === treatmentOf(b);
}

function treatmentOf({ pasient, tidspunkt, regningsnummer, takster }: StoredRegning): string {
  return JSON.stringify([pasient, tidspunkt, regningsnummer, [...takster].sort()]);
}
