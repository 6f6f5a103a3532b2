import type { Meldingsstatus, Vedtak } from '../../../krav/wire.ts';
import type { StoredMelding } from '../melding.ts';
import type { Avvist } from '../state.ts';
import { tidspunktOf } from '../tid/oslo.ts';
import { innsendingSvar } from './regning.ts';
import { type Stilling, stillingOf } from './status.ts';

/** Account that all payments go to. Source: Krav API, Normal arbeidsflyt; no such account can be. */
const KONTONR = '12345678901';

/** Øre of all that a vedtak decides on, by its id. */
export type Vedtakssum = (vedtakId: string) => number;

/**
 * One treatment of a message as the overview shows it. `sumUtbetaltbelop` is what its own vedtak adds: of a message that is treated
 * again, the entries together are what was paid. `rebehandling` is left out where it is not true, as in the walk-through.
 */
export function oversiktSvar(melding: StoredMelding, nth: number, sumOf: Vedtakssum, now: number): Meldingsstatus {
  return entry(melding, nth, stillingOf(melding, nth, sumOf, now));
}

/** The same with its bills and its payment. */
export function detaljSvar(melding: StoredMelding, nth: number, sumOf: Vedtakssum, now: number): Meldingsstatus {
  const stilling = stillingOf(melding, nth, sumOf, now);
  const behandling = melding.behandlinger[nth];
  return {
    ...entry(melding, nth, stilling),
    innsending: behandling === undefined ? { regninger: [], merknader: [] } : innsendingSvar(melding, behandling, now),
    vedtak: vedtakSvar(stilling),
  };
}

/** A message of which nothing but its receipt is shown yet. Source: Krav API, Hent status, the first entry of its example. */
export function mottattSvar({ id, praksisId, mottatt }: StoredMelding): Meldingsstatus {
  return {
    behandlerkravmeldingId: id,
    meldingsstatus: 'mottatt',
    praksisId,
    mottattidspunkt: tidspunktOf(mottatt),
  };
}

/** A refused message, where those are kept. */
export function avvistSvar({ id, mottatt }: Avvist): Meldingsstatus {
  return {
    behandlerkravmeldingId: id,
    meldingsstatus: 'feil_i_melding',
    kontrollstatus: 'ikke_sendt_til_kontroll',
    utbetalingsstatus: 'ikke_sendt_til_utbetaling',
    mottattidspunkt: tidspunktOf(mottatt),
  };
}

function entry(melding: StoredMelding, nth: number, stilling: Stilling): Meldingsstatus {
  const { meldingsstatus, kontrollstatus, utbetalingsstatus, vedtakId, utbetalt } = stilling;
  return {
    behandlerkravmeldingId: melding.id,
    meldingsstatus,
    kontrollstatus,
    utbetalingsstatus,
    innsendingId: melding.behandlinger[nth]?.innsendingId ?? null,
    ...(nth > 0 ? { rebehandling: true } : {}),
    vedtakId,
    praksisId: melding.praksisId,
    mottattidspunkt: tidspunktOf(melding.mottatt),
    sumKravbelop: kroner(melding.regninger.reduce((sum, { belop }) => sum + (belop ?? 0), 0)),
    sumUtbetaltbelop: utbetalt === null ? null : kroner(utbetalt),
    antallRegninger: melding.regninger.length,
  };
}

function vedtakSvar({ utbetaling }: Stilling): Vedtak {
  return {
    utbetaling: {
      belop: utbetaling === null ? null : kroner(utbetaling.belop),
      utbetaltdato: utbetaling === null ? null : tidspunktOf(utbetaling.at),
      kontonr: utbetaling === null ? null : KONTONR,
      kid: null,
    },
    // 1478 is in the documentation's example; nothing says when it comes.
    merknader: [],
  };
}

function kroner(ore: number): number {
  return ore / 100;
}
