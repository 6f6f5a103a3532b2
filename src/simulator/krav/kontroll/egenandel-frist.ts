import type { StoredMelding, StoredMerknad, StoredRegning } from '../melding.ts';
import { datoOf } from '../tid/oslo.ts';
import { daysAfter } from '../tid/virkedag.ts';
import { EGENANDEL_SENT } from './merknader.ts';

/** Days from the treatment until its copayment is to be reported. Source: Krav API, Hent status, merknad 458. */
const FRIST = 14;

/** On the submission, and no refusal: it reports a copayment too late. */
export function egenandelFrist({ regninger, mottatt }: StoredMelding): readonly StoredMerknad[] {
  const inTime = daysAfter(datoOf(mottatt), -FRIST);
  return regninger.some((regning) => reportsEgenandel(regning) && isBefore(regning, inTime)) ? [EGENANDEL_SENT] : [];
}

function isBefore({ tidspunkt }: StoredRegning, dato: string): boolean {
  return tidspunkt !== null && datoOf(tidspunkt) < dato;
}

/** Paid, or owed: who is exempt has none to owe. */
function reportsEgenandel({ slag, betaltEgenandel, arsakFriEgenandel }: StoredRegning): boolean {
  return slag === 'original' && (betaltEgenandel === true || (betaltEgenandel === false && arsakFriEgenandel === null));
}
