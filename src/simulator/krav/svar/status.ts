import { addedBy, type StoredMelding } from '../melding.ts';
import { KLAR, kontrolltid, TIL_BEHANDLING } from '../tid/forlop.ts';
import { paymentOf } from '../tid/vedtak.ts';
import { isKontrollert } from './regning.ts';
import { vedtakOf } from './vedtak.ts';

/** Where one treatment of a message stands at an instant. */
export interface Stilling {
  readonly meldingsstatus: 'mottatt' | 'klar_til_behandling' | 'sendt_til_behandling' | 'ferdig_behandlet';
  readonly kontrollstatus: 'ikke_sendt_til_kontroll' | 'kontrolleres' | 'kontrolleres_manuelt' | 'ferdig_kontrollert';
  readonly utbetalingsstatus: 'ikke_sendt_til_utbetaling' | 'sendt_til_utbetaling' | 'utbetalt' | 'ingen_utbetaling';
  readonly vedtakId: string | null;
  /** Øre; null before the vedtak. */
  readonly utbetalt: number | null;
  /** When the payment was done, and øre of the whole of it; null before that, and where nothing is paid. */
  readonly utbetaling: { readonly at: number; readonly belop: number } | null;
}

/**
 * @param nth which of the treatments
 * @param sumOf øre of all that a vedtak decides on, by its id
 * @param now epoch ms
 */
export function stillingOf(
  melding: StoredMelding,
  nth: number,
  sumOf: (vedtakId: string) => number,
  now: number,
): Stilling {
  return { ...kontrollOf(melding, nth, now), ...utbetalingOf(melding, nth, sumOf, now) };
}

type KontrollStilling = Pick<Stilling, 'meldingsstatus' | 'kontrollstatus'>;

function kontrollOf({ id, behandlinger }: StoredMelding, nth: number, now: number): KontrollStilling {
  const behandling = behandlinger[nth];
  const since = now - (behandling?.fra ?? now);
  if (behandling !== undefined && isKontrollert(behandling, now)) {
    return { meldingsstatus: 'ferdig_behandlet', kontrollstatus: 'ferdig_kontrollert' };
  }
  // A message that is treated again was received long ago.
  if (since < TIL_BEHANDLING && nth === 0) {
    const meldingsstatus = since < KLAR ? 'mottatt' : 'klar_til_behandling';
    return { meldingsstatus, kontrollstatus: 'ikke_sendt_til_kontroll' };
  }
  const byHand = behandling?.manuell === true && since >= kontrolltid(id);
  return { meldingsstatus: 'sendt_til_behandling', kontrollstatus: byHand ? 'kontrolleres_manuelt' : 'kontrolleres' };
}

const BEFORE_VEDTAK = {
  utbetalingsstatus: 'ikke_sendt_til_utbetaling',
  vedtakId: null,
  utbetalt: null,
  utbetaling: null,
} as const;

type UtbetalingStilling = Omit<Stilling, keyof KontrollStilling>;

/** A vedtak pays the sum of its messages, credits taken off; where nothing is left, none of them is paid. */
function utbetalingOf(
  melding: StoredMelding,
  nth: number,
  sumOf: (vedtakId: string) => number,
  now: number,
): UtbetalingStilling {
  const behandling = melding.behandlinger[nth];
  const vedtak = behandling === undefined ? null : vedtakOf(melding, behandling);
  if (vedtak === null || now < vedtak.at) return BEFORE_VEDTAK;
  const utbetalt = addedBy(melding, nth);
  const common = { vedtakId: vedtak.id, utbetalt };
  const belop = sumOf(vedtak.id);
  if (utbetalt === 0 || belop <= 0) return { ...common, utbetalingsstatus: 'ingen_utbetaling', utbetaling: null };
  const at = paymentOf(vedtak.at);
  if (now < at) return { ...common, utbetalingsstatus: 'sendt_til_utbetaling', utbetaling: null };
  return { ...common, utbetalingsstatus: 'utbetalt', utbetaling: { at, belop } };
}
