import type { SendResult } from '../../src/send.ts';
import type { Say } from '../lang.ts';
import type { Sent } from './line.ts';
import { maskedCode, maskedOwn } from './own-words.ts';

/** Messages by what became of them. */
export interface Counts {
  readonly mottatt: number;
  readonly avvist: number;
  readonly ukjent: number;
  /** Not tried, or certainly not arrived. */
  readonly ikkeSendt: number;
  /** Another process is sending them. */
  readonly opptatt: number;
}

/** @param held messages that were not tried, as they are not valid */
export function countsOf(sent: readonly Sent[], held: number): Counts {
  const count = (...utfall: readonly string[]) =>
    sent.filter(({ result }) => result !== null && utfall.includes(result.utfall)).length;
  return {
    mottatt: count('mottatt'),
    avvist: count('feil_i_melding'),
    ukjent: count('ukjent'),
    ikkeSendt: count('ikke_sendt', 'konflikt') + sent.filter(({ result }) => result === null).length + held,
    opptatt: count('opptatt'),
  };
}

export function summaryLine({ mottatt, avvist, ukjent, ikkeSendt, opptatt }: Counts, say: Say): string {
  const others =
    opptatt === 0 ? '' : say(`, ${opptatt} sendes av en annen prosess`, `, ${opptatt} being sent by another process`);
  return `${say(
    `${mottatt} mottatt, ${avvist} avvist, ${ukjent} ukjent, ${ikkeSendt} ikke sendt`,
    `${mottatt} received, ${avvist} refused, ${ukjent} unknown, ${ikkeSendt} not sent`,
  )}${others}\n`;
}

/** The document for programs. */
export function sentJson(sent: readonly Sent[], counts: Counts, showValues: boolean): string {
  const messages = sent.map(({ file, melding, part, outgoing, result, waiting }) => ({
    file,
    messageIndex: melding - 1,
    part,
    hash: outgoing.hash,
    praksisId: outgoing.praksisId,
    antallRegninger: outgoing.bills.length,
    belop: outgoing.sum / 100,
    utfall: result?.utfall ?? null,
    behandlerkravmeldingId: result?.utfall === 'mottatt' ? result.id : null,
    how: result !== null && 'how' in result ? result.how : null,
    feilmeldinger:
      result?.utfall === 'feil_i_melding'
        ? result.feilmeldinger.map(({ kode, melding: words }) => ({
            kode: maskedCode(kode, outgoing.message, showValues),
            melding: maskedOwn(words, outgoing.message, showValues),
          }))
        : [],
    conflicts:
      result?.utfall === 'konflikt'
        ? result.conflicts.map(({ index, by, earlier }) => ({
            index,
            by,
            hash: earlier.hash,
            behandlerkravmeldingId: earlier.id,
            state: earlier.state,
          }))
        : [],
    waiting,
    error: errorOf(result),
  }));
  return `${JSON.stringify({ messages, summary: counts }, null, 2)}\n`;
}

/** What stood in the way, in English: for logs and support. */
function errorOf(result: SendResult | null): string | null {
  if (result?.utfall === 'ikke_sendt') return result.error.message;
  if (result?.utfall !== 'ukjent') return null;
  const { why } = result;
  if (why.kind === 'error') return why.error.message;
  const what = why.kind === 'duplicate' ? 'DUPLIKAT_KRAV' : 'an earlier attempt may have arrived';
  return [what, ...why.ids].join(' ');
}
