import type { KontrollMerknad, Melding } from '../src/krav.ts';
import { fittedTable } from './fitted-table.ts';
import { type CliLang, type Say, sayIn } from './lang.ts';
import { masked, maskedId } from './masked.ts';
import { oneLine } from './one-line.ts';
import { amount, shortTime } from './oversikt-text.ts';

/**
 * One message for a person: its states, its bills, every remark in full, and its payment.
 *
 * @param columns of the terminal; null where it is none
 */
export function meldingText(melding: Melding, lang: CliLang, showValues: boolean, columns: number | null): string {
  const say = sayIn(lang);
  const facts: [string, string][] = [
    [say('melding', 'message'), melding.behandlerkravmeldingId],
    [say('praksis', 'practice'), melding.praksisId ?? ''],
    [say('mottatt', 'received'), shortTime(melding.mottattidspunkt)],
    [say('krevd', 'claimed'), amount(melding.sumKravbelop, lang)],
    [say('status', 'status'), statesOf(melding)],
    ...(melding.rebehandling ? [[say('rebehandling', 'treated again'), say('ja', 'yes')] as [string, string]] : []),
    ...paymentOf(melding, lang, say),
  ];
  const remarks = [
    ...remarksOf(say('innsendingen', 'the submission'), melding.merknader, showValues),
    ...remarksOf(say('vedtaket', 'the vedtak'), melding.vedtak?.merknader ?? [], showValues),
    ...(melding.regninger ?? []).flatMap(({ regningsnummer, guid, merknader }) =>
      remarksOf(
        `${say('regning', 'bill')} ${maskedId(regningsnummer ?? guid ?? '', showValues)}`,
        merknader,
        showValues,
      ),
    ),
  ];
  const parts = [fittedTable(facts, [0, 1], null), billsOf(melding, say, showValues, columns), remarks.join('\n')];
  return parts.filter((part) => part !== '').join('\n');
}

function statesOf({ meldingsstatus, kontrollstatus, utbetalingsstatus }: Melding): string {
  return [meldingsstatus, kontrollstatus, utbetalingsstatus].filter(Boolean).join(', ');
}

function paymentOf({ vedtakId, sumUtbetaltbelop, vedtak }: Melding, lang: CliLang, say: Say): [string, string][] {
  const paid =
    vedtak?.belop == null ? null : [amount(vedtak.belop, lang), shortTime(vedtak.utbetaltdato)].join(' ').trim();
  return [
    ...(vedtakId === null ? [] : [['vedtak', vedtakId] as [string, string]]),
    ...(sumUtbetaltbelop === null
      ? []
      : [[say('innvilget', 'granted'), amount(sumUtbetaltbelop, lang)] as [string, string]]),
    // One payment may be for several messages.
    ...(paid === null
      ? []
      : [[say('utbetaling (hele vedtaket)', 'payment (the whole vedtak)'), paid] as [string, string]]),
  ];
}

function billsOf({ regninger }: Melding, say: Say, showValues: boolean, columns: number | null): string {
  if (regninger === null || regninger.length === 0) return '';
  const head = [say('regning', 'bill'), 'status', say('merknader', 'remarks'), 'guid'];
  const rows = regninger.map(({ regningsnummer, status, merknader, guid }) => [
    maskedId(regningsnummer ?? '', showValues),
    status,
    merknader.map(({ nummer }) => nummer || '–').join(', '),
    guid ?? '',
  ]);
  return fittedTable([head, ...rows], [0, 1, 2, 3], columns);
}

/** In the control's own words. */
function remarksOf(about: string, merknader: readonly KontrollMerknad[], showValues: boolean): string[] {
  return merknader.map(
    ({ nummer, tekst }) => `  ${oneLine(`${about}, ${nummer || '–'}: ${masked(tekst, showValues)}`)}\n`,
  );
}
