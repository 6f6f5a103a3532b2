import { formatKroner, type Ore } from '../src/index.ts';
import type { Melding } from '../src/krav.ts';
import { fittedTable } from './fitted-table.ts';
import { type CliLang, sayIn } from './lang.ts';

/**
 * The overview as a table, by day of receipt as the API gives it.
 *
 * @param columns of the terminal; null where it is none
 */
export function oversiktText(meldinger: readonly Melding[], lang: CliLang, columns: number | null): string {
  const say = sayIn(lang);
  if (meldinger.length === 0) return `${say('Ingen meldinger.', 'No messages.')}\n`;
  const head = [
    say('mottatt', 'received'),
    'behandlerkravmeldingId',
    'praksisId',
    say('regninger', 'bills'),
    say('krevd', 'claimed'),
    say('utbetalt', 'paid'),
    say('melding', 'message'),
    say('kontroll', 'control'),
    say('utbetaling', 'payment'),
    'vedtakId',
  ];
  const rows = meldinger.map((melding) => [
    shortTime(melding.mottattidspunkt),
    `${melding.behandlerkravmeldingId}${melding.rebehandling ? ` (${say('rebehandling', 'treated again')})` : ''}`,
    melding.praksisId ?? '',
    melding.antallRegninger === null ? '' : String(melding.antallRegninger),
    amount(melding.sumKravbelop, lang),
    amount(melding.sumUtbetaltbelop, lang),
    melding.meldingsstatus,
    melding.kontrollstatus ?? '',
    melding.utbetalingsstatus ?? '',
    melding.vedtakId ?? '',
  ]);
  return fittedTable([head, ...rows], [0, 1, 2, 6, 7, 8, 9], columns);
}

/** `2026-01-06 15:30` of an ISO time, in Oslo where it says its offset; what is none as it is. */
export function shortTime(time: string | null): string {
  if (time === null) return '';
  const instant = /T.*(?:Z|[+-]\d\d:\d\d)$/.test(time) ? Date.parse(time) : Number.NaN;
  if (!Number.isNaN(instant)) return OSLO.format(instant);
  return time.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d).*$/, '$1 $2');
}

/** Sweden writes dates as ISO does. */
const OSLO = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo', dateStyle: 'short', timeStyle: 'short' });

export function amount(ore: Ore | null, lang: CliLang): string {
  return ore === null ? '' : formatKroner(ore, lang);
}

/** Kroner as the API has them. */
export function kronerOf(ore: Ore | null): number | null {
  return ore === null ? null : ore / 100;
}
