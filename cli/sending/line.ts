import { formatKroner, isOre } from '../../src/index.ts';
import { type Conflict, LedgerError, type Outgoing, type SendResult } from '../../src/send.ts';
import { counted } from '../counted.ts';
import type { CliLang, Say } from '../lang.ts';
import { maskedCode, maskedOwn } from './own-words.ts';

/** A message of an input, or a part of one. */
export interface Sent {
  readonly file: string;
  /** From 1. */
  readonly melding: number;
  /** Of a message that was split; null for a whole one. */
  readonly part: { readonly number: number; readonly of: number } | null;
  readonly outgoing: Outgoing;
  /** Null where it was not tried. */
  readonly result: SendResult | null;
  /** Places of bills about others of this run that the API has not got: it was not tried because of them. */
  readonly waiting: readonly number[];
}

/**
 * One line on a message: which it is, what became of it.
 *
 * @param isReal false for a dry run
 */
export function sentLine(sent: Sent, isReal: boolean, lang: CliLang, say: Say, showValues: boolean): string {
  const { file, melding, part, outgoing, result, waiting } = sent;
  const which = `${file}, ${say('melding', 'message')} ${melding}${part === null ? '' : ` (${part.number}/${part.of})`}`;
  const sum = isOre(outgoing.sum) ? formatKroner(outgoing.sum, lang) : String(outgoing.sum / 100);
  const size = `${counted(outgoing.bills.length, ['regning', 'bill'], ['regninger', 'bills'], say)}, ${sum} kr`;
  const untried =
    waiting.length > 0
      ? waitingWords(waiting, say)
      : isReal
        ? say('ikke forsøkt', 'not tried')
        : say('ville blitt sendt', 'would be sent');
  return `${which}: ${size}: ${result === null ? untried : resultWords(result, outgoing, say, showValues)}\n`;
}

function resultWords(result: SendResult, outgoing: Outgoing, say: Say, showValues: boolean): string {
  switch (result.utfall) {
    case 'mottatt':
      return `${say('mottatt', 'received')} ${result.id}${HOW[result.how](say)}`;
    case 'feil_i_melding': {
      const codes = result.feilmeldinger.map(({ kode, melding }) => {
        const shown = maskedCode(kode, outgoing.message, showValues);
        return melding === '' ? shown : `${shown} (${maskedOwn(melding, outgoing.message, showValues)})`;
      });
      return `${say('avvist', 'refused')}${codes.length === 0 ? '' : `: ${codes.join(', ')}`}${
        result.how === 'kjent'
          ? say(' (fra før; --again sender den en gang til)', ' (before; --again sends it once more)')
          : ''
      }`;
    }
    case 'ukjent':
      return `${say('ukjent', 'unknown')}: ${unknownWords(result, shortHash(outgoing.hash), say)}`;
    case 'ikke_sendt':
      return `${say('ikke sendt', 'not sent')}: ${wordsOf(result.error, say)}`;
    case 'opptatt':
      return say('sendes av en annen prosess', 'another process is sending it');
    case 'konflikt':
      return conflictWords(result.conflicts, say);
  }
}

/** @param indexes places of bills, from 0 */
function numbered(indexes: readonly number[]): string {
  const numbers = indexes.map((index) => index + 1);
  return `${numbers.slice(0, 5).join(', ')}${numbers.length > 5 ? ', …' : ''}`;
}

function waitingWords(waiting: readonly number[], say: Say): string {
  const shown = numbered(waiting);
  return say(
    `ikke sendt: regning nr. ${shown} krediterer eller korrigerer en regning i samme kjøring som ikke er mottatt. Kjør igjen når den er det.`,
    `not sent: bill no. ${shown} credits or corrects a bill of the same run that was not received. Run again when it is.`,
  );
}

/** A bill of a message that may have arrived is to be found out about first: by the content that it was sent with. */
function conflictWords(conflicts: readonly Conflict[], say: Say): string {
  const unclear = conflicts.filter(({ earlier }) => earlier.state !== 'mottatt');
  const shown = numbered((unclear.length > 0 ? unclear : conflicts).map(({ index }) => index));
  const [first] = unclear;
  if (first === undefined) {
    return say(
      `ikke sendt: regning nr. ${shown} er sendt før, og ikke avvist`,
      `not sent: bill no. ${shown} was sent before, and not refused`,
    );
  }
  const hash = shortHash(first.earlier.hash);
  if (unclear.every(({ by }) => by === 'related')) {
    return say(
      `ikke sendt: regning nr. ${shown} har originalen, krediteringen eller korrigeringen sin i en melding som kanskje er kommet fram (hash ${hash}). Send først den, uendret, eller kjør bkm ledger resolve ${hash}: da blir det avklart.`,
      `not sent: bill no. ${shown} has its original, credit or correction in a message that may have arrived (hash ${hash}). Send that one first, as it was, or run bkm ledger resolve ${hash}: then it is found out.`,
    );
  }
  return say(
    `ikke sendt: regning nr. ${shown} står i en annen melding som kanskje er kommet fram (hash ${hash}). Send først den, uendret, eller kjør bkm ledger resolve ${hash}: da blir det avklart.`,
    `not sent: bill no. ${shown} stands in another message that may have arrived (hash ${hash}). Send that one first, as it was, or run bkm ledger resolve ${hash}: then it is found out.`,
  );
}

const HOW: Readonly<Record<'sendt' | 'funnet' | 'kjent', (say: Say) => string>> = {
  sendt: () => '',
  funnet: (say) => say(' (et tidligere forsøk var kommet fram)', ' (an earlier attempt had arrived)'),
  kjent: (say) => say(' (sendt før)', ' (sent before)'),
};

/** As the ledger's list shows it, and its commands take it. */
function shortHash(hash: string): string {
  return hash.slice(0, 12);
}

function unknownWords({ why }: Extract<SendResult, { utfall: 'ukjent' }>, hash: string, say: Say): string {
  const again = say('Kjør igjen: da blir det avklart.', 'Run again: then it is found out.');
  if (why.kind === 'error') return `${wordsOf(why.error, say)} ${todoOf(why.error, say) ?? again}`;
  if (why.kind === 'unseen') return unseenWords(why.ids, hash, say);
  return why.ids.length === 0
    ? say(
        `API-et har den alt, men oversikten viser den ikke ennå. ${again}`,
        `the API has it already, but its overview does not show it yet. ${again}`,
      )
    : say(
        `API-et har den alt, men ingenting sier sikkert hvilken i oversikten den er: ${why.ids.join(', ')}. Velg med bkm ledger resolve ${hash} --id ID.`,
        `the API has it already, but nothing tells for certain which of its overview it is: ${why.ids.join(', ')}. Choose with bkm ledger resolve ${hash} --id ID.`,
      );
}

function unseenWords(ids: readonly string[], hash: string, say: Say): string {
  return ids.length === 0
    ? say(
        'et tidligere forsøk kan være kommet fram, og det er for tidlig å sende en gang til. Kjør igjen om et minutt.',
        'an earlier attempt may have arrived, and it is too early to send it once more. Run again in a minute.',
      )
    : say(
        `et tidligere forsøk kan være kommet fram: oversikten har det som kan være den: ${ids.join(', ')}. Kjør igjen om en stund; bkm ledger resolve ${hash} lar deg velge.`,
        `an earlier attempt may have arrived: the overview has what may be it: ${ids.join(', ')}. Run again in a while; bkm ledger resolve ${hash} lets you choose.`,
      );
}

/** What has to be done before it is any use to run again; null where nothing has. */
function todoOf(error: Error, say: Say): string | null {
  if (!(error instanceof LedgerError)) return null;
  const hint = say(error.nb?.hint ?? '', error.hint ?? '');
  return error.fault === 'disk-full' ? hint : `${hint} ${say('Kjør så igjen.', 'Then run again.')}`;
}

function wordsOf(error: Error, say: Say): string {
  const nb =
    'nb' in error && typeof error.nb === 'object' && error.nb !== null && 'message' in error.nb
      ? String(error.nb.message)
      : null;
  return say(nb ?? error.message, error.message);
}
