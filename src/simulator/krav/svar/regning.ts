import type { Innsending, Regningsstatus as RegningsstatusSvar } from '../../../krav/wire.ts';
import { egenandelFrist } from '../kontroll/egenandel-frist.ts';
import type { Regningsstatus } from '../kontroll/kjente.ts';
import type { Behandling, StoredMelding } from '../melding.ts';

/** Whether a treatment's results may be seen. */
export function isKontrollert({ kontrollert }: Behandling, now: number): boolean {
  return kontrollert !== null && kontrollert <= now;
}

/** What holds for a bill: by the last treatment whose control is done. */
export function statusAt({ behandlinger }: StoredMelding, index: number, now: number): Regningsstatus {
  return statusIn(
    behandlinger.findLast((each) => isKontrollert(each, now)),
    index,
    now,
  );
}

/** One treatment's bills, and its remarks where they may be seen. */
export function innsendingSvar(melding: StoredMelding, behandling: Behandling, now: number): Innsending {
  const merknader = isKontrollert(behandling, now) ? egenandelFrist(melding).map((merknad) => ({ ...merknad })) : [];
  return { regninger: regningerSvar(melding, behandling, now), merknader };
}

function regningerSvar({ regninger }: StoredMelding, behandling: Behandling, now: number): RegningsstatusSvar[] {
  const seen = isKontrollert(behandling, now);
  return regninger.map(({ guid, regningsnummer }, index) => ({
    status: statusIn(behandling, index, now),
    guid,
    regningsnummer,
    merknader: seen ? (behandling.resultater[index]?.merknader ?? []).map((merknad) => ({ ...merknad })) : [],
  }));
}

function statusIn(behandling: Behandling | undefined, index: number, now: number): Regningsstatus {
  const resultat = behandling?.resultater[index];
  if (behandling === undefined || resultat === undefined || !isKontrollert(behandling, now)) return 'behandles';
  return resultat.godkjent ? 'godkjent' : 'avvist';
}
